public import Diagnostics
public import LegalXML
public import SafeXML

/// A file of proposed amendments.
public struct AmendmentsContent: Hashable, Sendable {
  /// Namespace of the files.
  public static let namespace = "urn:kenes:amendments:1"

  public var language: Language
  /// Who proposes them, as printed; `nil` where the file does not say.
  public var proposer: String?
  /// In the order of the file.
  public var amendments: [Amendment]

  public init(language: Language, proposer: String? = nil, amendments: [Amendment]) {
    self.language = language
    self.proposer = proposer
    self.amendments = amendments
  }
}

extension AmendmentsContent {
  /// Reads `<amendments>`.
  ///
  /// - Throws: ``Refusal`` with a finding, with its line, for everything that is wrong with the form.
  public static func read(_ document: XMLDocument) throws(Refusal) -> AmendmentsContent {
    var file = try FileReading(document, root: "amendments", namespace: namespace, schema: DataSchema.amendments)
    let root = document.root
    let language = file.requiredValue("language", of: root) { Language(rawValue: $0) } ?? .russian
    let proposer = file.attribute("proposer", of: root)
    var seen: Set<String> = []
    let amendments = file.children(root, "amendment").compactMap { file.amendment($0, language, among: &seen) }
    try file.finish()
    return AmendmentsContent(language: language, proposer: proposer, amendments: amendments)
  }
}

extension FileReading {
  fileprivate mutating func amendment(
    _ element: XMLElement, _ language: Language, among seen: inout Set<String>
  ) -> Amendment? {
    let id = uniqueID(of: element, among: &seen)
    let part = value("part", of: element) { $0 == "heading" ? AmendmentTarget.Part.heading : nil }
    let target = target(of: element, language, part)
    let reason = child(element, "reason").map { lines($0).joined(separator: "\n") }
    var changes: [AmendmentChange] = []
    for name in ["replace-words", "insert-words", "delete-words", "restate", "insert", "delete", "renumber", "repeal"] {
      for child in children(element, name) {
        if let change = change(child, id: id) { changes.append(change) }
      }
    }
    if findings.containsError { return nil }
    guard let change = changes.first else {
      report("amendments.change-missing", at: element, ["id": id])
      return nil
    }
    if changes.count > 1 { report("amendments.change-twice", at: element, ["id": id]) }
    return Amendment(
      change, at: target, justification: reason,
      source: AmendmentSource(eId: "", text: "", line: element.line, file: file), name: id)
  }

  private mutating func target(
    of element: XMLElement, _ language: Language, _ part: AmendmentTarget.Part?
  ) -> AmendmentTarget {
    if let eId = attribute("provision", of: element) {
      return AmendmentTarget(Citation(steps: []), eId: eId, part: part)
    }
    guard let place = attribute("place", of: element) else { return AmendmentTarget(Citation(steps: []), part: part) }
    guard let citation = Citation(place, in: language) else {
      report("amendments.place-unreadable", at: element, ["place": place])
      return .wholeLaw
    }
    return AmendmentTarget(citation, part: part)
  }

  private mutating func change(_ element: XMLElement, id: String) -> AmendmentChange? {
    switch element.name.local {
    case "delete": return .delete
    case "repeal": return .repeal
    case "renumber": return .renumber(required("number", of: element))
    case "restate": return .restate(ProposedText.content(text(of: element, id: id)))
    case "insert":
      let places: [String: ProvisionPlace] = ["within": .within, "before": .before, "after": .after]
      let place = value("where", of: element) { places[$0] } ?? .within
      return .insert(ProposedText.content(text(of: element, id: id)), at: place)
    default: return words(element, id: id)
    }
  }

  private mutating func words(_ element: XMLElement, id: String) -> AmendmentChange? {
    let extent =
      value("which", of: element) { text -> WordExtent? in
        text == "all" ? .everywhere : Int(text).flatMap { $0 > 0 ? .occurrence($0) : nil }
      } ?? .only
    switch element.name.local {
    case "replace-words":
      return .replaceWords(words(element, "old", id), with: words(element, "new", id), extent: extent)
    case "delete-words": return .deleteWords(words(element, "old", id), extent: extent)
    default:
      let new = words(element, "new", id)
      if child(element, "after") != nil {
        return .insertWords(new, at: .after(words(element, "after", id), extent: extent))
      }
      if child(element, "before") != nil {
        return .insertWords(new, at: .before(words(element, "before", id), extent: extent))
      }
      return .insertWords(new, at: .atEnd)
    }
  }

  private mutating func words(_ element: XMLElement, _ local: String, _ id: String) -> String {
    guard let child = requiredChild(element, local) else { return "" }
    return text(of: child, id: id)
  }

  private mutating func text(of element: XMLElement, id: String) -> String {
    let text = lines(element).joined(separator: "\n")
    if text.isEmpty { report("amendments.words-empty", at: element, ["id": id, "element": element.name.local]) }
    return text
  }

  private mutating func lines(_ element: XMLElement) -> [String] {
    let paragraphs = children(element, "p")
    // No-break spaces are part of the words; of line breaks nothing is meant.
    func collapsed(_ text: String) -> String {
      text.split { $0 == " " || $0 == "\n" || $0 == "\t" || $0 == "\r\n" || $0 == "\r" }.joined(separator: " ")
    }
    return (paragraphs.isEmpty ? [element] : paragraphs).map { collapsed($0.text) }.filter { !$0.isEmpty }
  }
}
