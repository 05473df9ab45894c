import Diagnostics
import SafeXML

/// The `meta` element of an amending law.
struct AmendingLawMetadata {
  let frame: AmendingLawFrame
  let language: Language
  let title: String

  private var code: String {
    switch language {
    case .kazakh: "kaz"
    case .russian: "rus"
    case .english: "eng"
    }
  }

  func element(_ modifications: [XMLElement]) -> XMLElement {
    let date = LegalDate.acceptable(frame.date)
    let expression = "\(frame.work)/\(code)@\(date)"
    func level(_ name: String, _ uri: String, _ end: String, _ more: [XMLElement]) -> XMLElement {
      Self.element(
        name, [],
        [
          Self.element("FRBRthis", [("value", uri + end)]),
          Self.element("FRBRuri", [("value", uri + (end == "/!main.xml" ? ".xml" : ""))]),
          Self.element("FRBRdate", [("date", date), ("name", "generation")]),
          Self.element("FRBRauthor", [("href", "#drafter")]),
        ] + more)
    }
    let identification = Self.element(
      "identification", [("source", "#drafter")],
      [
        level("FRBRWork", frame.work, "/!main", [Self.element("FRBRcountry", [("value", country)])]),
        level("FRBRExpression", expression, "/!main", [Self.element("FRBRlanguage", [("language", code)])]),
        level("FRBRManifestation", expression, "/!main.xml", []),
      ])
    let lifecycle = Self.element(
      "lifecycle", [("source", "#drafter")],
      [
        Self.element("eventRef", [("eId", "evt_1"), ("date", date), ("source", "#work"), ("type", "generation")])
      ])
    var references = [Self.element("original", [("eId", "work"), ("href", expression), ("showAs", title)])]
    if let amended = frame.amended {
      references.append(Self.element("activeRef", [("eId", "amended"), ("href", amended), ("showAs", amended)]))
    }
    references.append(
      Self.element(
        "TLCOrganization",
        [("eId", "drafter"), ("href", "/ontology/organization/drafter"), ("showAs", frame.author)]))
    var parts = [identification, lifecycle]
    if !modifications.isEmpty {
      parts.append(
        Self.element("analysis", [("source", "#drafter")], [Self.element("activeModifications", [], modifications)]))
    }
    return Self.element("meta", [], parts + [Self.element("references", [("source", "#drafter")], references)])
  }

  private var country: String {
    let parts = frame.work.split(separator: "/")
    return parts.count > 1 && parts[0] == "akn" ? String(parts[1].prefix(2)) : "kz"
  }

  static func element(
    _ name: String, _ attributes: [(String, String)], _ children: [XMLElement] = []
  ) -> XMLElement {
    XMLElement(
      XMLName(name), attributes: attributes.map { XMLAttribute(XMLName($0.0), $0.1) },
      children: children.map(XMLNode.element))
  }
}
