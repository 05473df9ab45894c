import Diagnostics
import SafeXML

/// Gives every provision an eId of its own; what was there before is remembered and told.
///
/// The first holder of a good identifier keeps it, so a reader has everything judged in document order; then
/// ``fill(_:)`` makes what is missing.
struct IdentifierRepair {
  private let file: String
  private var used: Set<String> = []
  private var usedXML: Set<String> = []
  /// The next count to try for an eId that is taken, so that thousands of equal ones cost no more than themselves.
  private var counts: [String: Int] = [:]
  private var findings: [Finding] = []
  private var missing = 0
  private var unfit = 0
  private var firstMissing: Place?
  /// Numbers as far as they were needed, by their wording.
  private(set) var numbers: [String: ProvisionNumber] = [:]

  /// Longest identifier that others are made from, in bytes: no law comes near it, and hostile nesting would make
  /// identifiers of megabytes.
  private static let longestPrefix = 500

  init(file: String) {
    self.file = file
  }

  /// Judges a law that was made in memory and makes what is missing.
  static func repair(_ law: inout DraftLaw, file: String) -> [Finding] {
    var repair = IdentifierRepair(file: file)
    repair.judge(&law.content)
    repair.judge(&law.companions)
    // What stands in the law has the first right to an identifier.
    law.metadata = law.metadata.map { repair.judged($0) }
    return repair.fill(&law)
  }

  private mutating func judge(_ content: inout [Content]) {
    for index in content.indices {
      switch content[index] {
      case .provision(var provision):
        judge(&provision)
        judge(&provision.content)
        content[index] = .provision(provision)
      case .markup(var markup):
        judge(&markup.attributes)
        judge(&markup.children)
        content[index] = .markup(markup)
      case .metadata(let metadata): content[index] = .metadata(judged(metadata))
      case .text: break
      }
    }
  }

  /// Makes the identifiers that are missing, and tells what was done about all of them.
  mutating func fill(_ law: inout DraftLaw) -> [Finding] {
    if missing + unfit > 0 {
      var counts = ElementCounts()
      fill(&law.content, prefix: "", scope: "", counts: &counts)
      fill(&law.companions, prefix: "", scope: "", counts: &counts)
    }
    if let place = firstMissing {
      findings.append(Finding("draft.id-missing", .note, at: place, ["count": String(missing)]))
    }
    return findings
  }

  mutating func judge(_ provision: inout Provision) {
    judgeXMLIdentifier(&provision.attributes)
    let eId = provision.eId
    if eId.isEmpty {
      missing += 1
      if firstMissing == nil { firstMissing = Place(file: file, line: provision.line) }
      return
    }
    let isValid = NamingConvention.isValid(eId)
    if isValid, used.insert(eId).inserted { return }
    unfit += 1
    findings.append(
      Finding(
        isValid ? "draft.id-duplicate" : "draft.id-invalid", .warning, at: Place(file: file, line: provision.line),
        ["id": eId]))
    provision.source.identifier = eId
    provision.eId = ""
  }

  mutating func judged(_ metadata: XMLElement) -> XMLElement {
    var result = metadata
    judge(&result.attributes)
    result.children = metadata.children.map { node in
      if case .element(let child) = node { .element(judged(child)) } else { node }
    }
    return result
  }

  /// Identifiers of markup are kept where they are unique, else dropped: nothing can point to them.
  mutating func judge(_ attributes: inout [XMLAttribute]) {
    if attributes.isEmpty { return }
    if let index = attributes.firstIndex(where: { $0.isNamed("eId") }) {
      let eId = attributes[index].value
      if eId.isEmpty || eId.unicodeScalars.contains(where: \.properties.isWhitespace) || !used.insert(eId).inserted {
        attributes.remove(at: index)
      }
    }
    judgeXMLIdentifier(&attributes)
  }

  /// Only the first holder of an `xml:id` may keep it (xml:id 1.0, 4); the schema checks that.
  private mutating func judgeXMLIdentifier(_ attributes: inout [XMLAttribute]) {
    guard
      let index = attributes.firstIndex(where: { $0.name.local == "id" && $0.name.namespace == XMLNamespaceName.xml })
    else { return }
    let value = attributes[index].value
    let isName = value.unicodeScalars.first.map { $0.properties.isAlphabetic || $0 == "_" } ?? false
    if !isName || value.contains(where: { $0 == ":" || $0 == "~" }) || !NamingConvention.isValid(value)
      || !usedXML.insert(value).inserted
    {
      attributes.remove(at: index)
    }
  }

  /// `scope` is the eId of the nearest quotation or attachment.
  private mutating func fill(
    _ content: inout [Content], prefix: String, scope: String, counts: inout ElementCounts
  ) {
    for index in content.indices {
      // Taken out while it is changed: what two hold is copied.
      if var provision = content[index].takeProvision() {
        let count = counts.next(provision.element)
        if provision.eId.isEmpty {
          let element = provision.element
          let segment = NamingConvention.segment(element: element, number: number(of: provision), count: count)
          var base = NamingConvention.numberedThrough.contains(element) ? scope : prefix
          if base.utf8.count > Self.longestPrefix { base = "" }
          provision.eId = unique(base.isEmpty ? segment : base + "__" + segment)
        }
        let opensScope = provision.kind == .quotedStructure || provision.kind == .attachment
        let eId = provision.eId
        var inner = ElementCounts()
        fill(&provision.content, prefix: eId, scope: opensScope ? eId : scope, counts: &inner)
        content[index] = .provision(provision)
      } else if var markup = content[index].takeMarkup() {
        fill(&markup.children, prefix: prefix, scope: scope, counts: &counts)
        content[index] = .markup(markup)
      }
    }
  }

  /// The number of a provision; most are in many places.
  private mutating func number(of provision: Provision) -> ProvisionNumber? {
    guard let written = provision.writtenNumber else { return nil }
    if let known = numbers[written] { return known }
    let number = ProvisionNumber(written)
    numbers[written] = number
    return number
  }

  private mutating func unique(_ wanted: String) -> String {
    if used.insert(wanted).inserted { return wanted }
    var count = counts[wanted] ?? 2
    while !used.insert("\(wanted)_\(count)").inserted { count += 1 }
    counts[wanted] = count + 1
    return "\(wanted)_\(count)"
  }
}

/// How many provisions of each element were met among siblings, which are of few kinds.
private struct ElementCounts {
  private var counts: [(element: String, count: Int)] = []

  /// Counts one more, and answers how many there are now.
  mutating func next(_ element: String) -> Int {
    for index in counts.indices where counts[index].element == element {
      counts[index].count += 1
      return counts[index].count
    }
    counts.append((element, 1))
    return 1
  }
}

extension Content {
  /// The provision, if it is one, with nobody else holding it; an empty text is left in its place.
  fileprivate mutating func takeProvision() -> Provision? {
    guard case .provision(let provision) = self else { return nil }
    self = .text("")
    return provision
  }

  /// The markup, if it is one and there is something in it, with nobody else holding it.
  fileprivate mutating func takeMarkup() -> Markup? {
    guard case .markup(let markup) = self, !markup.children.isEmpty else { return nil }
    self = .text("")
    return markup
  }
}
