internal import SafeXML

/// Writes small trees of our own as indented XML; elements hold either elements or text, never both.
enum XMLText {
  static func bytes(of root: XMLElement) -> [UInt8] {
    var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    write(root, scope: nil, indent: "", to: &text)
    return Array(text.utf8)
  }

  private static func write(_ element: XMLElement, scope: String?, indent: String, to text: inout String) {
    let tag = qualified(element.name)
    text += "\(indent)<\(tag)"
    if element.name.namespace != scope {
      let prefix = element.name.prefix.map { ":" + $0 } ?? ""
      text += " xmlns\(prefix)=\"\(escaped(element.name.namespace ?? ""))\""
    }
    for attribute in element.attributes {
      text += " \(qualified(attribute.name))=\"\(escaped(attribute.value))\""
    }
    let elements = element.elements
    if !elements.isEmpty {
      text += ">\n"
      for child in elements { write(child, scope: element.name.namespace, indent: indent + "  ", to: &text) }
      text += "\(indent)</\(tag)>\n"
    } else if element.text.isEmpty {
      text += "/>\n"
    } else {
      text += ">\(escaped(element.text))</\(tag)>\n"
    }
  }

  private static func qualified(_ name: XMLName) -> String {
    name.prefix.map { "\($0):\(name.local)" } ?? name.local
  }

  private static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "\t", "\n", "\r": result += "&#\(scalar.value);"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
