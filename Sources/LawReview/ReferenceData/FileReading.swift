import Diagnostics
import SafeXML

/// What reading any of the data files needs: attributes as values, and a finding with its line for whatever is wrong.
struct FileReading {
  static let xmlNamespace = "http://www.w3.org/XML/1998/namespace"

  let file: String
  let namespace: String
  private let document: XMLDocument
  private let schema: Result<XMLSchema, Refusal>
  private(set) var findings: [Finding] = []
  /// Names of child elements and attributes that the reader asked for, by name of the element: the vocabulary it knows.
  private var knownChildren: [String: Set<String>] = [:]
  private var knownAttributes: [String: Set<String>] = [:]
  /// Grounds declared under `<bases>`, by id.
  private(set) var bases: [String: LegalBasis] = [:]

  /// Starts with the root element.
  ///
  /// - Throws: ``Refusal`` `data.root-unexpected` where the file is of another kind.
  init(
    _ document: XMLDocument, root: String, namespace: String, schema: Result<XMLSchema, Refusal>
  ) throws(Refusal) {
    file = document.name
    self.namespace = namespace
    self.document = document
    self.schema = schema
    let name = document.root.name
    guard name.local == root, name.namespace == namespace else {
      throw Refusal(
        "data.root-unexpected", at: Place(file: file, line: document.root.line),
        ["expected": root, "namespace": namespace, "found": name.local, "foundNamespace": name.namespace ?? "–"])
    }
  }

  /// Ends the reading: refuses what was found wrong, else what the reader never asked for, else what breaks the schema.
  ///
  /// In this order because the reader knows best what it misses, and the schema's words are the least helpful.
  ///
  /// - Throws: ``Refusal`` with all findings where one of them is an error.
  mutating func finish() throws(Refusal) {
    try refuseErrors()
    reportUnknown(in: document.root)
    try refuseErrors()
    findings += try schema.get().validate(document)
    try refuseErrors()
  }

  /// Refuses what was found wrong so far.
  func refuseErrors() throws(Refusal) {
    if findings.containsError { throw Refusal(findings) }
  }

  private mutating func reportUnknown(in element: XMLElement) {
    let local = element.name.local
    let attributes = knownAttributes[local] ?? []
    for attribute in element.attributes
    where attribute.name.namespace == nil && !attributes.contains(attribute.name.local) {
      report(
        "data.attribute-unexpected", at: element,
        [
          "element": local, "attribute": attribute.name.local,
          "nearest": nearest(to: attribute.name.local, in: attributes),
        ])
    }
    let children = knownChildren[local] ?? []
    for child in element.elements {
      if child.name.namespace == namespace, children.contains(child.name.local) {
        reportUnknown(in: child)
      } else {
        report(
          "data.element-unexpected", at: child,
          [
            "element": child.name.local, "parent": local, "nearest": nearest(to: child.name.local, in: children),
          ])
      }
    }
  }

  func place(_ element: XMLElement) -> Place {
    Place(file: file, line: element.line)
  }

  mutating func report(
    _ code: String, _ severity: Severity = .error, at element: XMLElement, _ arguments: [String: String] = [:]
  ) {
    findings.append(Finding(code, severity, at: place(element), arguments))
  }

  mutating func add(_ more: [Finding]) {
    findings += more
  }

  // MARK: Elements

  mutating func children(_ element: XMLElement, _ local: String) -> [XMLElement] {
    knownChildren[element.name.local, default: []].insert(local)
    return element.elements(local, namespace: namespace)
  }

  mutating func child(_ element: XMLElement, _ local: String) -> XMLElement? {
    children(element, local).first
  }

  /// The children of a wrapping element such as `<members>`.
  mutating func children(_ element: XMLElement, in wrapper: String, _ local: String) -> [XMLElement] {
    var result: [XMLElement] = []
    for parent in children(element, wrapper) { result += children(parent, local) }
    return result
  }

  /// A child that has to be there.
  mutating func requiredChild(_ element: XMLElement, _ local: String) -> XMLElement? {
    if let child = child(element, local) { return child }
    report("data.element-missing", at: element, ["element": element.name.local, "child": local])
    return nil
  }

  // MARK: Text

  /// The wordings of a child element, repeated with different `xml:lang`; `nil` where there is none.
  ///
  /// Paragraphs (`<p>`) become lines.
  mutating func localized(_ element: XMLElement, _ local: String) -> LocalizedText? {
    let elements = children(element, local)
    if elements.isEmpty { return nil }
    var texts: [Language: String] = [:]
    for child in elements {
      let tag = child.attribute("lang", namespace: Self.xmlNamespace)
      guard let tag else {
        // A text without a language is the same in all of them.
        if elements.count == 1 { return LocalizedText(prose(child)) }
        report("data.language-unknown", at: child, ["element": local, "language": "–"])
        continue
      }
      guard let language = Language(rawValue: tag) else {
        report("data.language-unknown", at: child, ["element": local, "language": tag])
        continue
      }
      if texts.updateValue(prose(child), forKey: language) != nil {
        report("data.language-twice", at: child, ["element": local, "language": tag])
      }
    }
    return LocalizedText(texts)
  }

  /// The wordings of a child element that has to be there.
  mutating func requiredText(_ element: XMLElement, _ local: String) -> LocalizedText {
    if let text = localized(element, local) { return text }
    report("data.element-missing", at: element, ["element": element.name.local, "child": local])
    return LocalizedText("")
  }

  private mutating func prose(_ element: XMLElement) -> String {
    let paragraphs = children(element, "p")
    if paragraphs.isEmpty { return Self.collapsed(element.text) }
    return paragraphs.map { Self.collapsed($0.text) }.joined(separator: "\n")
  }

  /// Text with every run of white space as one space, and none at the ends.
  static func collapsed(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  static func words(_ text: String?) -> [String] {
    (text ?? "").split(whereSeparator: \.isWhitespace).map(String.init)
  }

  // MARK: Attributes

  mutating func attribute(_ local: String, of element: XMLElement) -> String? {
    knownAttributes[element.name.local, default: []].insert(local)
    return element.attribute(local)
  }

  /// An attribute that has to be there; empty, with a finding, where it is not.
  mutating func required(_ attribute: String, of element: XMLElement) -> String {
    if let value = self.attribute(attribute, of: element), !value.isEmpty { return value }
    report("data.attribute-missing", at: element, ["element": element.name.local, "attribute": attribute])
    return ""
  }

  /// An attribute as a value; `nil` where it is absent, and with a finding where it cannot be read.
  mutating func value<Value>(
    _ attribute: String, of element: XMLElement, _ read: (String) -> Value?
  ) -> Value? {
    guard let text = self.attribute(attribute, of: element) else { return nil }
    if let value = read(text) { return value }
    report(
      "data.attribute-invalid", at: element,
      ["element": element.name.local, "attribute": attribute, "value": text])
    return nil
  }

  /// An attribute as a value that has to be there.
  mutating func requiredValue<Value>(
    _ attribute: String, of element: XMLElement, _ read: (String) -> Value?
  ) -> Value? {
    if self.attribute(attribute, of: element) == nil {
      _ = required(attribute, of: element)
      return nil
    }
    return value(attribute, of: element, read)
  }

  /// `yes` or `no`; a default where it is absent.
  mutating func flag(_ attribute: String, of element: XMLElement, default standard: Bool = false) -> Bool {
    value(attribute, of: element) { ["yes": true, "no": false][$0] } ?? standard
  }

  mutating func date(_ attribute: String, of element: XMLElement) -> CivilDate? {
    value(attribute, of: element) { CivilDate($0) }
  }

  mutating func requiredDate(_ attribute: String, of element: XMLElement) -> CivilDate? {
    requiredValue(attribute, of: element) { CivilDate($0) }
  }

  /// An id that no other element of its kind may have.
  mutating func uniqueID(of element: XMLElement, among seen: inout Set<String>) -> String {
    let id = required("id", of: element)
    if !id.isEmpty, !seen.insert(id).inserted {
      report("data.id-twice", at: element, ["element": element.name.local, "id": id])
    }
    return id
  }

  // MARK: Grounds

  /// Reads `<bases>`, to which `basis="id"` refers.
  mutating func readBases(_ root: XMLElement) {
    var seen: Set<String> = []
    for element in children(root, in: "bases", "basis") {
      let id = uniqueID(of: element, among: &seen)
      guard let kind = requiredValue("kind", of: element, { LegalBasis.Kind(rawValue: $0) }) else { continue }
      if kind == .sourced, attribute("source", of: element) == nil {
        report("data.basis-without-source", at: element, ["id": id])
      }
      bases[id] = LegalBasis(
        id: id, kind: kind, source: attribute("source", of: element), text: requiredText(element, "text"))
    }
  }

  /// The grounds that an element names in its `basis` attribute.
  mutating func basis(of element: XMLElement) -> [LegalBasis] {
    var result: [LegalBasis] = []
    for id in Self.words(attribute("basis", of: element)) {
      if let basis = bases[id] {
        result.append(basis)
      } else {
        report(
          "data.basis-unknown", at: element,
          ["basis": id, "known": bases.keys.sorted().joined(separator: ", ")])
      }
    }
    return result
  }
}
