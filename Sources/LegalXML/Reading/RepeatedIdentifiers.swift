internal import Diagnostics
internal import SafeXML

/// Drops `xml:id` values that are given a second time, as no schema allows them; the XML reader has reported each.
enum RepeatedIdentifiers {
  static func dropped(from document: XMLDocument) -> XMLElement {
    guard document.findings.contains(where: { $0.code == "xml.id-twice" }) else { return document.root }
    var seen: Set<String> = []
    return dropped(from: document.root, &seen)
  }

  private static func dropped(from element: XMLElement, _ seen: inout Set<String>) -> XMLElement {
    var result = element
    result.attributes.removeAll { attribute in
      attribute.name == XMLName("id", namespace: XMLNamespaceName.xml) && !seen.insert(attribute.value).inserted
    }
    result.children = element.children.map { child in
      if case .element(let inner) = child { .element(dropped(from: inner, &seen)) } else { child }
    }
    return result
  }
}
