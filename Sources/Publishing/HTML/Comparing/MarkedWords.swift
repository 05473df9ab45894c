internal import LegalXML

/// Two wordings with the words set off in which they differ, as elements of a page.
struct MarkedWords {
  private let runs: [WordDiff.Run]

  init(old: String, new: String) {
    let runs = WordDiff(old: old, new: new).runs
    let same = runs.filter { $0.kind == .same }.reduce(0) { $0 + $1.text.utf8.count }
    // Where hardly a word is left, marking every other one would only hide that the wording is new.
    let isRelated = same * 3 >= max(old.utf8.count, new.utf8.count)
    self.runs =
      isRelated
      ? runs
      : [WordDiff.Run(.deleted, old), WordDiff.Run(.inserted, new)].filter { !$0.text.isEmpty }
  }

  /// The earlier wording with what was taken out marked.
  var old: [HTMLElement] { paragraphs(without: .inserted) }
  /// The later wording with what was put in marked.
  var new: [HTMLElement] { paragraphs(without: .deleted) }
  /// Both in one text.
  var both: [HTMLElement] { paragraphs(without: nil) }

  private func paragraphs(without left: WordDiff.Kind?) -> [HTMLElement] {
    var paragraphs: [[HTMLNode]] = [[]]
    for run in runs where run.kind != left {
      let pieces = run.text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      for (index, piece) in pieces.enumerated() {
        if index > 0 { paragraphs.append([]) }
        if !piece.isEmpty { paragraphs[paragraphs.count - 1].append(Self.node(run.kind, String(piece))) }
      }
    }
    return paragraphs.filter { !$0.isEmpty }.map { HTMLElement("p", [], $0) }
  }

  private static func node(_ kind: WordDiff.Kind, _ text: String) -> HTMLNode {
    switch kind {
    case .same: .text(text)
    case .deleted: .element(HTMLElement("del", text: text))
    case .inserted: .element(HTMLElement("ins", text: text))
    }
  }

  /// A wording as it is, line by line.
  static func plain(_ text: String) -> [HTMLElement] {
    text.split(whereSeparator: \.isNewline).map { HTMLElement("p", text: String($0)) }
  }
}
