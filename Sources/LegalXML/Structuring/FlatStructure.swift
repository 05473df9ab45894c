import Diagnostics
import SafeXML

/// When a draft whose body is nothing but paragraphs gets a structure from its numbers and headings.
public enum StructureRecognition: String, Sendable, CaseIterable, Codable {
  /// Where the paragraphs look like a Kazakh or Russian act; what has a structure is never touched.
  case automatic
  /// Wherever a single number or heading is found in a body that has no structure.
  case always
  case never
}

/// A draft that came as paragraphs, with the structure that its numbers and headings tell.
struct FlatStructure {
  /// The document with its structure, in Akoma Ntoso.
  let root: XMLElement
  /// What was found, how sure that is, and what a person has to look at.
  let findings: [Finding]

  /// `nil` where the document has a structure, or none can be seen.
  ///
  /// - Parameters:
  ///   - root: an Akoma Ntoso document, or one that was turned into it.
  ///   - isGeneric: whether it was turned from a vocabulary that is not known.
  init?(_ root: XMLElement, isGeneric: Bool, recognition: StructureRecognition, file: String) {
    guard recognition != .never, let position = root.children.firstIndex(where: { $0.element != nil }),
      var document = root.children[position].element,
      let bodyPosition = document.children.firstIndex(where: { $0.element.map(Self.isBody) ?? false }),
      var body = document.children[bodyPosition].element, let flat = FlatBody(body, isGeneric: isGeneric)
    else { return nil }
    let reader = FlatReader(flat.paragraphs, namespace: root.name.namespace, file: file)
    guard reader.isStructured(recognition) else { return nil }
    let result = reader.read(isMainBody: body.name.local != "body")
    body.children = result.body
    document.children[bodyPosition] = .element(body)
    if !result.conclusions.isEmpty {
      let conclusions = XMLElement(
        XMLName("conclusions", namespace: root.name.namespace), children: result.conclusions)
      document.children.insert(.element(conclusions), at: bodyPosition + 1)
    }
    Self.insert(result.preamble, as: "preamble", into: &document)
    Self.insert(result.preface, as: "preface", into: &document)
    if let language = result.language { Self.declare(language, in: &document) }
    var root = root
    root.children[position] = .element(document)
    self.root = root
    findings = result.findings
  }

  private static func isBody(_ element: XMLElement) -> Bool {
    element.name.local == "body" || element.name.local == "mainBody"
  }

  /// Before the body, behind what is there of the same kind.
  private static func insert(_ children: [XMLNode], as local: String, into document: inout XMLElement) {
    guard !children.isEmpty else { return }
    let name = { (node: XMLNode) in node.element?.name.local }
    if let index = document.children.firstIndex(where: { name($0) == local }),
      var element = document.children[index].element
    {
      element.children += children
      document.children[index] = .element(element)
      return
    }
    let place =
      document.children.firstIndex { name($0) == "preamble" || name($0) == "body" || name($0) == "mainBody" } ?? 0
    document.children.insert(
      .element(XMLElement(XMLName(local, namespace: document.name.namespace), children: children)), at: place)
  }

  /// Writes the language into metadata that do not know it.
  private static func declare(_ language: Language, in element: inout XMLElement) {
    for index in element.children.indices {
      guard var child = element.children[index].element else { continue }
      switch child.name.local {
      case "FRBRlanguage":
        guard child.attribute("language") == "und" else { return }
        child.attributes = [XMLAttribute(XMLName("language"), language.rawValue)]
      case "meta", "identification", "FRBRExpression": declare(language, in: &child)
      default: continue
      }
      element.children[index] = .element(child)
    }
  }
}
