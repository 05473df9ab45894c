internal import Diagnostics
internal import SafeXML

/// Turns Akoma Ntoso into the parts of a page: one walk for every document that we write.
struct AkomaNtosoHTML {
  let language: Language
  /// Set before every id, so that two documents can share a page.
  let idPrefix: String

  init(language: Language, idPrefix: String = "") {
    self.language = language
    self.idPrefix = idPrefix
  }

  // MARK: Parts of a document

  /// The parts of a document that a page is made of; all are empty where the tree is something else.
  struct Parts {
    var title = ""
    var number = ""
    var preface: [XMLElement] = []
    var sections: [XMLElement] = []
    var conclusions: [XMLElement] = []
  }

  static func parts(of document: XMLDocument) -> Parts {
    var parts = Parts()
    guard let root = document.root.elements.first else { return parts }
    for child in root.elements {
      switch child.name.local {
      case "preface": parts.preface = child.elements
      case "preamble": parts.sections.append(child)
      case "mainBody", "body": parts.sections += child.elements
      case "attachments": parts.sections += child.elements
      case "conclusions": parts.conclusions = child.elements
      default: break
      }
    }
    parts.title = find("docType", in: parts.preface) ?? document.name
    parts.number = find("docNumber", in: parts.preface) ?? ""
    return parts
  }

  private static func find(_ local: String, in elements: [XMLElement]) -> String? {
    for element in elements {
      if element.name.local == local { return element.text }
      if let found = find(local, in: element.elements) { return found }
    }
    return nil
  }

  // MARK: Blocks

  /// The head of the document.
  func header(_ preface: [XMLElement]) -> HTMLElement {
    HTMLElement(
      "header", [("class", "preface")],
      preface.map { block in
        if block.name.local == "longTitle" {
          return HTMLElement("h1", [("class", "title")], inline(block.elements.flatMap(\.children)))
        }
        let style = block.attribute("class") ?? block.name.local
        return HTMLElement(style == "kind" ? "h1" : "p", [("class", style)], inline(block.children))
      })
  }

  /// The list of sections, for the screen.
  func contents(_ sections: [XMLElement]) -> HTMLElement {
    HTMLElement(
      "nav", [("class", "contents"), ("aria-label", DocumentTerms.words("page.contents", in: language))],
      [
        HTMLElement(
          "ol", [],
          sections.compactMap { section in
            guard let id = section.attribute("eId") else { return nil }
            let heading = section.elements.filter { ["num", "heading"].contains($0.name.local) }.map(\.text)
            return HTMLElement(
              "li", [], [HTMLElement("a", [("href", "#\(idPrefix)\(id)")], text: heading.joined(separator: " "))])
          })
      ])
  }

  /// Where the document is signed.
  func conclusions(_ blocks: [XMLElement]) -> HTMLElement {
    HTMLElement(
      "footer", [("class", "conclusions")],
      blocks.map { block in
        HTMLElement(
          "div", [("class", block.attribute("class") ?? block.name.local)], self.blocks(block.children, level: 2))
      })
  }

  /// An element with number, heading and content: a section, article, paragraph…
  func hierarchy(_ element: XMLElement, level: Int) -> HTMLElement {
    let id = element.attribute("eId").map { idPrefix + $0 }
    let headingID = id.map { $0 + "-h" }
    let parts = heading(of: element, level: level, id: headingID)
    let isSection = element.name.local == "section"
    let style = [element.name.local, element.attribute("class")].compactMap(\.self).joined(separator: " ")
    let rest = element.children.filter { !["num", "heading"].contains($0.element?.name.local) }
    return HTMLElement(
      isSection ? "section" : "div",
      [
        ("class", style), ("id", id), ("lang", lang(of: element)),
        ("aria-labelledby", isSection && !parts.isEmpty ? headingID : nil),
      ], parts.map(HTMLNode.element) + blocks(rest, level: level + 1))
  }

  /// The heading of a section as one line; that of a paragraph with its number set apart.
  func heading(of element: XMLElement, level: Int, id: String?) -> [HTMLElement] {
    let number = element.elements.first { $0.name.local == "num" }
    let heading = element.elements.first { $0.name.local == "heading" }
    let name = "h\(min(level, 4))"
    // Only the numbers of paragraphs stand apart; «Статья 5. Предмет» is one line.
    if number == nil || heading != nil && element.name.local != "paragraph" {
      guard number != nil || heading != nil else { return [] }
      var children: [HTMLNode] = []
      if let number {
        children += [.element(HTMLElement("span", [("class", "num")], inline(number.children))), .text(" ")]
      }
      if let heading { children += inline(heading.children) }
      return [HTMLElement(name, [("id", id)], children)]
    }
    var parts = [HTMLElement("span", [("class", "num")], inline(number?.children ?? []))]
    if let heading { parts.append(HTMLElement(name, [("id", id)], inline(heading.children))) }
    return parts
  }

  func blocks(_ nodes: [XMLNode], level: Int) -> [HTMLNode] {
    nodes.flatMap { node -> [HTMLNode] in
      switch node {
      case .text(let text): return text.allSatisfy(\.isWhitespace) ? [] : [.text(text)]
      case .comment, .processingInstruction: return []
      case .element(let element): return [.element(block(element, level: level))]
      }
    }
  }

  private func block(_ element: XMLElement, level: Int) -> HTMLElement {
    let style = element.attribute("class")
    switch element.name.local {
    case "p", "ul", "ol", "li":
      return HTMLElement(
        element.name.local, [("class", style), ("lang", lang(of: element))],
        element.name.local == "p" ? inline(element.children) : blocks(element.children, level: level))
    case "table": return HTMLTable(element, in: self).wrapped
    case "content", "intro", "wrapUp", "container", "blockList", "listIntroduction", "listWrapUp", "tblock", "item":
      let name = [element.name.local, style].compactMap(\.self).joined(separator: " ")
      return HTMLElement("div", [("class", name)], blocks(element.children, level: level))
    default:
      let isHierarchy = element.elements.contains { ["num", "heading", "content"].contains($0.name.local) }
      return isHierarchy
        ? hierarchy(element, level: level)
        : HTMLElement("div", [("class", element.name.local)], blocks(element.children, level: level))
    }
  }

  // MARK: Lines

  func inline(_ nodes: [XMLNode]) -> [HTMLNode] {
    nodes.compactMap { node in
      switch node {
      case .text(let text): .text(text)
      case .comment, .processingInstruction: nil
      case .element(let element): .element(inline(element))
      }
    }
  }

  private func inline(_ element: XMLElement) -> HTMLElement {
    let children = inline(element.children)
    let style = element.attribute("class")
    switch element.name.local {
    case "b", "i", "u", "sub", "sup", "br", "abbr", "ins", "del":
      return HTMLElement(element.name.local, [("class", style), ("lang", lang(of: element))], children)
    case "date", "docDate", "time":
      return HTMLElement("time", [("class", style), ("datetime", element.attribute("date"))], children)
    case "outcome": return HTMLElement("strong", [("class", "outcome")], children)
    case "num": return HTMLElement("span", [], children + [.text(" ")])
    case "quotedStructure":
      // Quoted provisions stand on lines of their own between the marks that their attributes name.
      let lines = children.flatMap { [.element(HTMLElement("br")), $0] }.dropFirst()
      return HTMLElement(
        "span", [("class", "quotedStructure")],
        [.element(HTMLElement("br")), .text(element.attribute("startQuote") ?? "")] + lines
          + [.text(element.attribute("endQuote") ?? "")])
    case "span":
      return HTMLElement("span", [("class", style), ("lang", lang(of: element))], children)
    default:
      return HTMLElement("span", [("class", element.name.local), ("lang", lang(of: element))], children)
    }
  }

  func lang(of element: XMLElement) -> String? {
    element.attribute("lang", namespace: Akn.xml)
  }
}
