/// Colours and weights of a terminal; plain wherever nobody looks at a terminal or `NO_COLOR` is set.
package struct TextStyle {
  /// Whether escape sequences are written.
  package var isColoured: Bool

  package init(isColoured: Bool) {
    self.isColoured = isColoured
  }

  package static let plain = TextStyle(isColoured: false)

  /// The style for a stream: coloured on a terminal, unless `NO_COLOR` is set (no-color.org) or the terminal is dumb.
  package init(isTerminal: Bool, environment: [String: String]) {
    let refused = !(environment["NO_COLOR"] ?? "").isEmpty || environment["TERM"] == "dumb"
    isColoured = isTerminal && !refused
  }

  package func bold(_ text: String) -> String { wrap(text, "1") }
  package func dim(_ text: String) -> String { wrap(text, "2") }
  package func red(_ text: String) -> String { wrap(text, "1;31") }
  package func green(_ text: String) -> String { wrap(text, "32") }
  package func yellow(_ text: String) -> String { wrap(text, "33") }

  private func wrap(_ text: String, _ code: String) -> String {
    isColoured && !text.isEmpty ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
