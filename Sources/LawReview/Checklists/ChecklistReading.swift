public import Diagnostics
internal import LegalXML
public import SafeXML

extension Checklist {
  /// Namespace of checklist files.
  public static let namespace = "urn:kenes:checklist:1"

  /// A checklist that comes with the product, such as `kz-parliament`.
  ///
  /// - Throws: ``Refusal`` `checklist.unknown` where there is none of that name.
  public static func shipped(_ id: String) throws(Refusal) -> Checklist {
    guard let bytes = ShippedFile.bytes(named: "\(id).xml") else {
      throw Refusal("checklist.unknown", ["checklist": id])
    }
    return try read(try XMLReader().read(bytes, name: "\(id).xml"))
  }

  /// Reads a checklist file.
  ///
  /// - Throws: ``Refusal`` with a finding, with its line, for everything that is wrong.
  public static func read(_ document: XMLDocument) throws(Refusal) -> Checklist {
    var file = try FileReading(document, root: "checklist", namespace: namespace, schema: DataSchema.checklist)
    let root = document.root
    file.readBases(root)
    var seen: Set<String> = []
    let checklist = Checklist(
      id: file.required("id", of: root), version: file.required("version", of: root),
      title: file.requiredText(root, "title"),
      items: file.children(root, "item").map { file.item($0, among: &seen) })
    if checklist.items.isEmpty { _ = file.requiredChild(root, "item") }
    try file.finish()
    return checklist
  }
}

extension FileReading {
  fileprivate mutating func item(_ element: XMLElement, among seen: inout Set<String>) -> Checklist.Item {
    let requirement = requirement(element)
    let text = localized(element, "when")
    if case .when = requirement, text == nil {
      _ = requiredText(element, "when")
    }
    let provider: Checklist.Provider =
      switch required("provided-by", of: element) {
      case "attachment": .attachment
      case let kind: .engine(kind: kind)
      }
    return Checklist.Item(
      id: uniqueID(of: element, among: &seen), number: required("number", of: element),
      title: requiredText(element, "title"), requirement: requirement, requirementText: text, provider: provider,
      languages: value("languages", of: element) { languages in
        let known = Self.words(languages).map { Language(rawValue: $0) }
        return known.contains(nil) ? nil : known.compactMap { $0 }
      } ?? [], basis: basis(of: element))
  }

  private mutating func requirement(_ element: XMLElement) -> Checklist.Requirement {
    switch required("when", of: element) {
    case "always", "": return .always
    case "never": return .never
    case let condition:
      do {
        let expression = try XPathExpression(condition)
        check(expression, at: element)
        return .when(expression)
      } catch {
        add(
          error.findings.map { finding in
            var placed = finding
            placed.place = place(element)
            return placed
          })
        return .always
      }
    }
  }

  /// A misspelt step is silently an empty node-set, so names are checked when loading.
  private mutating func check(_ expression: XPathExpression, at element: XMLElement) {
    for variable in expression.variables.sorted() where variable != "facts" {
      report("checklist.variable-unknown", at: element, ["variable": variable, "condition": expression.source])
    }
    for step in expression.steps.sorted() where !FactsDocument.vocabulary.contains(step) {
      report(
        "checklist.fact-unknown", at: element,
        ["fact": step, "nearest": nearest(to: step, in: FactsDocument.vocabulary), "condition": expression.source])
    }
  }
}
