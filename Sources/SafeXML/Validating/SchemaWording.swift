/// Makes libxml2's sentences shorter and fit to be shown.
enum SchemaWording {
  /// Longest list of expected names that is worth reading.
  private static let longest = 400

  /// Removes `{namespace}` before names, white space at the ends, and the tail of endless lists.
  static func cleaned(_ message: String) -> String {
    var result = ""
    var rest = Substring(message)
    while let open = rest.firstIndex(of: "{") {
      result += rest[..<open]
      let inside = rest[rest.index(after: open)...]
      if let close = inside.firstIndex(of: "}"), !inside[..<close].contains(where: \.isWhitespace) {
        rest = inside[inside.index(after: close)...]
      } else {
        result += "{"
        rest = inside
      }
    }
    result += rest
    let words = result.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return words.count > longest ? words.prefix(longest) + "…" : words
  }
}
