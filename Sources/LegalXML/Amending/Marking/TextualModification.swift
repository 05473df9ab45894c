import SafeXML

/// What an amendment does, as metadata tell it (Akoma Ntoso 1.0, `textualMod`).
struct TextualModification {
  let eId: String
  let source: String
  let destination: String
  let amendment: Amendment
  /// Identifiers of quoted text.
  let old: [String]
  let new: [String]

  var element: XMLElement {
    var children = [Self.element("source", [("href", source)])]
    var place = [("href", destination)]
    if let position { place.append(("pos", position)) }
    children.append(Self.element("destination", place))
    children += old.map { Self.element("old", [("href", "#" + $0)]) }
    children += new.map { Self.element("new", [("href", "#" + $0)]) }
    return XMLElement(
      XMLName("textualMod"),
      attributes: [XMLAttribute(XMLName("type"), type), XMLAttribute(XMLName("eId"), eId)],
      children: children.map(XMLNode.element))
  }

  static func element(_ name: String, _ attributes: [(String, String)]) -> XMLElement {
    XMLElement(XMLName(name), attributes: attributes.map { XMLAttribute(XMLName($0.0), $0.1) })
  }

  private var type: String {
    switch amendment.change {
    case .replaceWords: "substitution"
    case .insertWords, .insert: "insertion"
    case .deleteWords, .delete, .repeal: "repeal"
    case .restate(let content): content.provisionsOnTop.count > 1 ? "split" : "substitution"
    case .renumber: "renumbering"
    }
  }

  private var position: String? {
    switch amendment.change {
    case .insert(_, .before): "before"
    case .insert(_, .after): "after"
    case .insert(_, .within), .insertWords(_, .before), .insertWords(_, .after): "inside"
    case .insertWords(_, .atEnd): "end"
    default: nil
    }
  }
}
