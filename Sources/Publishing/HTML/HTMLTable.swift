internal import SafeXML

/// A table with its headings marked, in a frame that scrolls on narrow screens.
struct HTMLTable {
  private let source: XMLElement
  private let page: AkomaNtosoHTML

  init(_ source: XMLElement, in page: AkomaNtosoHTML) {
    self.source = source
    self.page = page
  }

  /// The table inside a region that can be reached and scrolled with the keyboard.
  var wrapped: HTMLElement {
    let rows = source.elements.filter { $0.name.local == "tr" }
    let headings = rows.prefix { row in row.elements.allSatisfy { $0.name.local == "th" } && row.elements.count > 1 }
    var children: [HTMLElement] = []
    if let caption = source.elements.first(where: { $0.name.local == "caption" }) {
      children.append(HTMLElement("caption", [], page.inline(caption.children)))
    }
    if !headings.isEmpty { children.append(HTMLElement("thead", [], headings.map { row($0, scope: "col") })) }
    children.append(HTMLElement("tbody", [], rows.dropFirst(headings.count).map { row($0, scope: "row") }))
    let id = source.attribute("eId").map { page.idPrefix + $0 }
    let table = HTMLElement("table", [("class", source.attribute("class")), ("id", id)], children)
    let label = headings.first.map { $0.elements.map(\.text).joined(separator: ", ") }
    return HTMLElement(
      "div", [("class", "table"), ("role", "region"), ("tabindex", "0"), ("aria-label", label ?? id)], [table])
  }

  private func row(_ row: XMLElement, scope: String) -> HTMLElement {
    HTMLElement("tr", [], row.elements.map { cell($0, scope: scope) })
  }

  private func cell(_ cell: XMLElement, scope: String) -> HTMLElement {
    let isHeading = cell.name.local == "th"
    let attributes: [(String, String?)] = [
      ("class", cell.attribute("class")), ("colspan", cell.attribute("colspan")),
      ("rowspan", cell.attribute("rowspan")),
      ("scope", isHeading ? scope : nil),
    ]
    // A single paragraph is the cell itself.
    let blocks = cell.elements
    if blocks.count == 1, let only = blocks.first, only.name.local == "p", only.attribute("class") == nil {
      return HTMLElement(cell.name.local, attributes + [("lang", page.lang(of: only))], page.inline(only.children))
    }
    return HTMLElement(cell.name.local, attributes, page.blocks(cell.children, level: 4))
  }
}
