import Diagnostics
import SafeXML

/// Gives every provision an eId of its own; what was there before is remembered and told.
struct IdentifierRepair {
  private let file: String
  private var used: Set<String> = []
  private var usedXML: Set<String> = []
  /// The next count to try for an eId that is taken, so that thousands of equal ones cost no more than themselves.
  private var counts: [String: Int] = [:]
  private var findings: [Finding] = []
  private var missing = 0
  private var firstMissing: Place?

  static func repair(_ law: inout DraftLaw, file: String) -> [Finding] {
    var repair = IdentifierRepair(file: file)
    repair.keepGood(&law.content)
    repair.keepGood(&law.companions)
    // What stands in the law has the first right to an identifier.
    law.metadata = law.metadata.map { repair.judge($0) }
    var counts: [String: Int] = [:]
    repair.fill(&law.content, prefix: "", scope: "", counts: &counts)
    repair.fill(&law.companions, prefix: "", scope: "", counts: &counts)
    if let place = repair.firstMissing {
      repair.findings.append(Finding("draft.id-missing", .note, at: place, ["count": String(repair.missing)]))
    }
    return repair.findings
  }

  private init(file: String) {
    self.file = file
  }

  /// First pass: the first holder of a good identifier keeps it, in document order.
  private mutating func keepGood(_ content: inout [Content]) {
    for index in content.indices {
      switch content[index] {
      case .provision(var provision):
        judge(&provision)
        keepGood(&provision.content)
        content[index] = .provision(provision)
      case .markup(var markup):
        judge(&markup)
        keepGood(&markup.children)
        content[index] = .markup(markup)
      case .metadata(let metadata): content[index] = .metadata(judge(metadata))
      case .text: break
      }
    }
  }

  private mutating func judge(_ provision: inout Provision) {
    let place = Place(file: file, line: provision.line)
    judgeXMLIdentifier(&provision.attributes)
    if provision.eId.isEmpty {
      missing += 1
      if firstMissing == nil { firstMissing = place }
    } else if !NamingConvention.isValid(provision.eId) {
      findings.append(Finding("draft.id-invalid", .warning, at: place, ["id": provision.eId]))
      provision.source.identifier = provision.eId
      provision.eId = ""
    } else if !used.insert(provision.eId).inserted {
      findings.append(Finding("draft.id-duplicate", .warning, at: place, ["id": provision.eId]))
      provision.source.identifier = provision.eId
      provision.eId = ""
    }
  }

  /// Identifiers of markup are kept where they are unique, else dropped: nothing can point to them.
  private mutating func judge(_ markup: inout Markup) {
    judge(&markup.attributes)
  }

  private mutating func judge(_ metadata: XMLElement) -> XMLElement {
    var result = metadata
    judge(&result.attributes)
    result.children = metadata.children.map { node in
      if case .element(let child) = node { .element(judge(child)) } else { node }
    }
    return result
  }

  private mutating func judge(_ attributes: inout [XMLAttribute]) {
    if let index = attributes.firstIndex(where: { $0.isNamed("eId") }) {
      let eId = attributes[index].value
      if eId.isEmpty || eId.contains(where: \.isWhitespace) || !used.insert(eId).inserted {
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

  /// Second pass: makes what is missing. `scope` is the eId of the nearest quotation or attachment.
  private mutating func fill(
    _ content: inout [Content], prefix: String, scope: String, counts: inout [String: Int]
  ) {
    for index in content.indices {
      switch content[index] {
      case .provision(var provision):
        counts[provision.element, default: 0] += 1
        if provision.eId.isEmpty {
          let segment = NamingConvention.segment(
            element: provision.element, number: provision.number, count: counts[provision.element] ?? 1)
          let base = NamingConvention.numberedThrough.contains(provision.element) ? scope : prefix
          provision.eId = unique(base.isEmpty ? segment : base + "__" + segment)
        }
        let opensScope = provision.kind == .quotedStructure || provision.kind == .attachment
        var inner: [String: Int] = [:]
        fill(
          &provision.content, prefix: provision.eId, scope: opensScope ? provision.eId : scope, counts: &inner)
        content[index] = .provision(provision)
      case .markup(var markup):
        fill(&markup.children, prefix: prefix, scope: scope, counts: &counts)
        content[index] = .markup(markup)
      case .text, .metadata: break
      }
    }
  }

  private mutating func unique(_ wanted: String) -> String {
    if used.insert(wanted).inserted { return wanted }
    var count = counts[wanted] ?? 2
    while !used.insert("\(wanted)_\(count)").inserted { count += 1 }
    counts[wanted] = count + 1
    return "\(wanted)_\(count)"
  }
}
