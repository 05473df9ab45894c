import Diagnostics
import LegalXML

/// Amendments as short lines, so that tables of tests can be read.
enum AmendmentNotes {
  static func lines(_ reading: AmendingLawReading) -> [String] {
    reading.amendments.map(line) + reading.notUnderstood.map { "? " + $0.code.replacing("amendment.", with: "") }
  }

  /// `art 3 / point 2: «А» -> «Б»`.
  static func line(_ amendment: Amendment) -> String {
    let target = amendment.target
    var place = target.citation.steps.map { step in
      [short[step.kind] ?? step.kind.name, step.number ?? step.ordinal.map { "#\($0)" }].compactMap(\.self)
        .joined(separator: " ")
    }.joined(separator: " / ")
    if let part = target.part { place += place.isEmpty ? part.rawValue : " \(part.rawValue)" }
    return (place.isEmpty ? "law" : place) + ": " + change(amendment.change)
  }

  private static func change(_ change: AmendmentChange) -> String {
    switch change {
    case .replaceWords(let old, let new, let extent): "«\(old)» -> «\(new)»" + words(extent)
    case .insertWords(let new, .after(let old, let extent)): "«\(old)» + «\(new)»" + words(extent)
    case .insertWords(let new, .before(let old, let extent)): "«\(new)» + «\(old)»" + words(extent)
    case .insertWords(let new, .atEnd): "end + «\(new)»"
    case .deleteWords(let old, let extent): "- «\(old)»" + words(extent)
    case .restate(let content): "= \(outline(content))"
    case .insert(let content, let place): "+ \(place) \(outline(content))"
    case .delete: "-"
    case .renumber(let number): "# \(number)"
    case .repeal: "repeal"
    @unknown default: "?"
    }
  }

  private static func words(_ extent: WordExtent) -> String {
    switch extent {
    case .only: ""
    case .everywhere: " everywhere"
    case .occurrence(let count): " no. \(count)"
    }
  }

  /// Kinds and numbers of the provisions, or the text where there are none.
  private static func outline(_ content: [Content]) -> String {
    let provisions = content.provisions
    if provisions.isEmpty { return "«\(content.text.replacing("\n", with: "|"))»" }
    return provisions.map(outline).joined(separator: ", ")
  }

  private static func outline(_ provision: Provision) -> String {
    let inner = provision.children.map(outline).joined(separator: ", ")
    let own = [short[provision.kind] ?? provision.kind.name, provision.number?.normalised].compactMap(\.self)
      .joined(separator: " ")
    return inner.isEmpty ? own : "\(own)[\(inner)]"
  }

  private static let short: [ProvisionKind: String] = [.article: "art", .articlePart: "part", .chapter: "ch"]
}
