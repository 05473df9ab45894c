import Diagnostics
import SafeXML

/// Whether references inside the document point to something, and whether articles refer to each other in a circle.
enum ReferenceChecks {
  static func findings(in law: DraftLaw, index: DraftLawIndex, file: String) -> [Finding] {
    var walk = Walk(index: index)
    walk.visit(law.content + law.companions, in: nil)
    if let metadata = law.metadata { walk.visit(metadata, isCounted: true) }
    return walk.dangling(file: file) + walk.circles(file: file)
  }

  /// Gathers identifiers and references in one pass.
  private struct Walk {
    let index: DraftLawIndex
    /// Identifiers that are not those of provisions.
    private var known: [String] = []
    private var references: [(target: String, from: Provision?, line: Int?)] = []

    init(index: DraftLawIndex) {
      self.index = index
    }

    mutating func visit(_ content: [Content], in provision: Provision?) {
      for item in content {
        switch item {
        case .provision(let inner):
          if let identifier = inner.source.identifier { known.append(identifier) }
          note(inner.attributes, from: inner, line: inner.line)
          visit(inner.content, in: inner)
        case .markup(let markup):
          note(markup.attributes, from: provision, line: provision?.line)
          visit(markup.children, in: provision)
        case .metadata(let metadata): visit(metadata, isCounted: false)
        case .text: break
        }
      }
    }

    /// Of metadata, only modifications and authors are counted; the rest often points to nothing by habit.
    mutating func visit(_ element: XMLElement, isCounted: Bool) {
      for attribute in element.attributes where Self.isIdentifier(attribute) { known.append(attribute.value) }
      let isCounted = isCounted && !Self.uncounted.contains(element.name.local)
      if isCounted, let target = element.attribute("href"), target.hasPrefix("#"), target.count > 1 {
        references.append((String(target.dropFirst()), nil, element.line))
      }
      for child in element.elements { visit(child, isCounted: isCounted) }
    }

    private static let uncounted: Set<String> = ["references", "notes", "proprietary"]

    private mutating func note(_ attributes: [XMLAttribute], from provision: Provision?, line: Int?) {
      for attribute in attributes {
        if Self.isIdentifier(attribute) { known.append(attribute.value) }
        guard attribute.name.namespace == nil else { continue }
        switch attribute.name.local {
        case "href", "refersTo":
          for target in attribute.value.split(separator: " ") where target.hasPrefix("#") && target.count > 1 {
            references.append((String(target.dropFirst()), provision, line))
          }
        default: break
        }
      }
    }

    private static func isIdentifier(_ attribute: XMLAttribute) -> Bool {
      attribute.isNamed("eId")
        || (attribute.name.local == "id" && attribute.name.namespace == XMLNamespaceName.xml)
    }

    /// One finding per target that is not there, at its first use.
    func dangling(file: String) -> [Finding] {
      if references.isEmpty { return [] }
      let known = Set(known)
      var told: Set<String> = []
      return references.compactMap { reference in
        guard index.position(of: reference.target) == nil, !known.contains(reference.target),
          told.insert(reference.target).inserted
        else { return nil }
        return Finding(
          "draft.reference-dangling", .warning,
          at: Place(file: file, line: reference.line, provision: reference.from?.eId), ["target": reference.target])
      }
    }

    /// Articles (or what else stands nearest to the top) that refer to each other in a circle.
    func circles(file: String) -> [Finding] {
      var edges: [Int: Set<Int>] = [:]
      for reference in references {
        guard let source = reference.from.flatMap({ article($0.eId) }), let target = article(reference.target),
          source != target
        else { continue }
        edges[source, default: []].insert(target)
      }
      return StrongComponents.find(edges).map { members in
        let names = members.map { index.entries[$0].provision }
        return Finding(
          "draft.reference-circle", .note, at: Place(file: file, line: names.first?.line, provision: names.first?.eId),
          ["provisions": names.map(\.eId).joined(separator: ", ")])
      }
    }

    /// Position of the article around a provision, or of the topmost provision; `nil` in quotations.
    private func article(_ eId: String) -> Int? {
      var next = index.position(of: eId)
      var result = next
      while let current = next {
        let kind = index.entries[current].provision.kind
        if kind == .quotedStructure { return nil }
        if result.map({ index.entries[$0].provision.kind != .article }) ?? true { result = current }
        next = index.entries[current].parent
      }
      return result
    }
  }
}
