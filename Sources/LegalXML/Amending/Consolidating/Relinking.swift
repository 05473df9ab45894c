import Diagnostics
import SafeXML

/// Lets references follow provisions whose identifiers changed with their numbers.
enum Relinking {
  /// Changes links; reports references in the text, whose words still say the old number.
  static func relink(_ law: inout DraftLaw, _ renamed: [String: String], language: Language) -> [Finding] {
    guard !renamed.isEmpty else { return [] }
    var findings: [Finding] = []
    func changed(_ attributes: [XMLAttribute], _ text: String?, _ holder: String) -> [XMLAttribute] {
      attributes.map { attribute in
        guard attribute.isNamed("href") || attribute.isNamed("refersTo"), attribute.value.hasPrefix("#"),
          let new = renamed[String(attribute.value.dropFirst())]
        else { return attribute }
        if let text {
          findings.append(
            Finding(
              "amendment.reference-renumbered", .warning, at: Place(provision: holder),
              ["text": text, "target": new]))
        }
        var result = attribute
        result.value = "#" + new
        return result
      }
    }
    func changed(_ content: Content, _ holder: String) -> Content {
      switch content {
      case .text: return content
      case .metadata(let element): return .metadata(changed(element))
      case .markup(var markup):
        markup.attributes = changed(markup.attributes, markup.isNamed("ref") ? markup.text : nil, holder)
        markup.children = markup.children.map { changed($0, holder) }
        return .markup(markup)
      case .provision(var provision):
        let own = provision.eId
        provision.attributes = changed(provision.attributes, nil, own)
        provision.content = provision.content.map { changed($0, own) }
        return .provision(provision)
      }
    }
    func changed(_ element: XMLElement) -> XMLElement {
      var result = element
      result.attributes = changed(element.attributes, nil, "")
      result.children = element.children.map { $0.element.map { .element(changed($0)) } ?? $0 }
      return result
    }
    law.content = law.content.map { changed($0, "") }
    law.companions = law.companions.map { changed($0, "") }
    law.metadata = law.metadata.map(changed)
    return findings
  }
}
