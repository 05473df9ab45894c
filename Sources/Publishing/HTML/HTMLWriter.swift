/// Writes pages as HTML that is well-formed XML as well, so that both kinds of programs read the same tree.
enum HTMLWriter {
  /// Elements that never have content (HTML Living Standard, 13.1.2).
  private static let void: Set = ["br", "col", "hr", "img", "input", "link", "meta"]
  /// Elements after whose tags a line break shows nowhere.
  private static let blocks: Set = [
    "article", "body", "caption", "dd", "details", "div", "dl", "dt", "footer", "h1", "h2", "h3", "h4", "head",
    "header", "html", "li", "link",
    "main",
    "meta", "nav", "ol", "p", "section", "style", "summary", "table", "tbody", "td", "th", "thead", "title", "tr", "ul",
  ]

  /// The bytes of a page.
  static func bytes(of root: HTMLElement) -> [UInt8] {
    var text = "<!DOCTYPE html>\n"
    write(root, to: &text)
    return Array(text.utf8)
  }

  private static func write(_ element: HTMLElement, to text: inout String) {
    text += "<\(element.name)"
    for (name, value) in element.attributes {
      if let value { text += " \(name)=\"\(escaped(value))\"" }
    }
    if void.contains(element.name) {
      text += "/>\n"
      return
    }
    text += ">"
    let holdsBlocks = element.children.contains { child in
      if case .element(let inner) = child { blocks.contains(inner.name) } else { false }
    }
    if holdsBlocks { text += "\n" }
    for child in element.children {
      switch child {
      case .element(let inner): write(inner, to: &text)
      case .text(let content): text += element.name == "style" ? content : escaped(content)
      }
    }
    text += "</\(element.name)>"
    if blocks.contains(element.name) { text += "\n" }
  }

  private static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "\t", "\n": result.unicodeScalars.append(scalar)
      // What XML cannot hold must not stop a whole page from being read.
      case "\u{0}"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": result += "\u{FFFD}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
