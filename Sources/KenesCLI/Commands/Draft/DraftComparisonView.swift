import Diagnostics
import LegalXML

/// A comparison as programs see it.
struct DraftComparisonView: Encodable {
  /// A stretch of words with one fate.
  struct Words: Encodable {
    var kind: WordDiff.Kind
    var text: String
  }

  /// A provision that is not simply unchanged.
  struct Row: Encodable {
    var change: String
    /// Citation in the later version; in the earlier one where the provision is gone.
    var element: String
    /// Citation in the earlier version, where it is another.
    var oldElement: String?
    var eId: String
    var oldText: String
    var newText: String
    /// Whether nobody has to look whether the two belong together.
    var isCertain: Bool
    var words: [Words]
  }

  /// Provisions by what became of them.
  var counts: [String: Int]
  /// In the order of the later version.
  var rows: [Row]

  init(_ comparison: DraftComparison, language: Language) {
    counts = Dictionary(uniqueKeysWithValues: comparison.counts.map { ($0.key.rawValue, $0.value) })
    rows = DraftComparisonTable(comparison, in: language).rows.map { row in
      Row(
        change: row.change.rawValue, element: row.element, oldElement: row.oldElement, eId: row.eId,
        oldText: row.oldText, newText: row.newText, isCertain: row.isCertain,
        words: Self.words(from: row.oldText, to: row.newText))
    }
  }

  /// Words that changed; of unchanged ones only what stands next to a change.
  private static func words(from old: String, to new: String) -> [Words] {
    guard old != new else { return [] }
    let runs = WordDiff(old: old, new: new).runs
    return runs.enumerated().map { index, run in
      guard run.kind == .same else { return Words(kind: run.kind, text: run.text) }
      return Words(
        kind: .same, text: shortened(run.text, isFirst: index == 0, isLast: index == runs.count - 1))
    }
  }

  private static func shortened(_ text: String, isFirst: Bool, isLast: Bool) -> String {
    let room = 60
    guard text.count > 2 * room else { return text }
    let beginning = isFirst ? "" : String(text.prefix(room))
    let end = isLast ? "" : String(text.suffix(room))
    return beginning + " … " + end
  }
}
