internal import Diagnostics
internal import LegalXML
internal import SafeXML

/// Makes Akoma Ntoso elements.
enum Akn {
  static let namespace = AkomaNtoso.namespace
  /// Namespace of `xml:lang`.
  static let xml = "http://www.w3.org/XML/1998/namespace"

  /// An element with attributes in the given order; those that are `nil` are left out.
  static func element(
    _ local: String, _ attributes: [(String, String?)] = [], _ children: [XMLNode] = []
  ) -> XMLElement {
    XMLElement(
      XMLName(local, namespace: namespace),
      attributes: attributes.compactMap { name, value in
        value.map { XMLAttribute(attributeName(name), $0) }
      }, children: children)
  }

  static func element(_ local: String, _ attributes: [(String, String?)] = [], _ children: [XMLElement]) -> XMLElement {
    element(local, attributes, children.map(XMLNode.element))
  }

  static func element(_ local: String, _ attributes: [(String, String?)] = [], text: String) -> XMLElement {
    element(local, attributes, text.isEmpty ? [] : [.text(text)])
  }

  private static func attributeName(_ name: String) -> XMLName {
    if name == "xml:lang" {
      return XMLName("lang", namespace: xml, prefix: "xml")
    }
    return XMLName(name)
  }
}

/// A text in the best language there is for a reader, and which language that is where it is not the reader's.
struct Wording {
  var text: String
  /// BCP 47 tag; `nil` where the text is in the reader's language, or in none.
  var foreign: String?

  init(_ text: LocalizedText, for language: Language) {
    self.text = text.text(in: language)
    let own = text[exactly: language]
    foreign = nil
    if own == nil {
      foreign = text.languages.first { text[exactly: $0] == self.text }?.rawValue
    }
  }
}
