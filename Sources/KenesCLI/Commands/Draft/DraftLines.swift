import LegalXML

/// A draft law as lines for people: numbers beside their words, every level a step further in.
struct DraftLines {
  private(set) var lines: [String] = []

  init(_ law: DraftLaw) {
    append(law.content + law.companions, depth: 0, head: nil)
  }

  init(_ provision: Provision) {
    append(provision, depth: 0)
  }

  private mutating func append(_ provision: Provision, depth: Int) {
    let head = [provision.number?.written, provision.heading].compactMap(\.self).joined(separator: " ")
    let isHeading = provision.heading != nil
    if isHeading { append(head, depth: depth) }
    let rest = provision.content.filter { content in
      guard case .markup(let markup) = content else { return true }
      return !markup.isNamed("num") && !markup.isNamed("heading")
    }
    append(rest, depth: isHeading ? depth + 1 : depth, head: isHeading || head.isEmpty ? nil : head)
  }

  /// Writes content in its order; a number without a heading stands before the first words.
  private mutating func append(_ contents: [Content], depth: Int, head: String?) {
    var head = head
    let below = head == nil ? depth : depth + 1
    var run: [Content] = []
    func text() -> [String] { run.text.split(separator: "\n").map(String.init) }
    for content in contents.flatMap(Self.opened) {
      guard case .provision(let provision) = content else {
        run.append(content)
        continue
      }
      flush(text(), &head, depth: depth)
      run = []
      if let number = head { append(number, depth: depth) }
      head = nil
      append(provision, depth: below)
    }
    flush(text(), &head, depth: depth)
    if let number = head { append(number, depth: depth) }
  }

  private mutating func flush(_ text: [String], _ head: inout String?, depth: Int) {
    for line in text {
      append(head.map { $0 + " " + line } ?? line, depth: depth)
      head = nil
    }
  }

  private mutating func append(_ line: String, depth: Int) {
    lines.append(String(repeating: "  ", count: depth) + TerminalText.line(line))
  }

  /// Markup that holds provisions is opened, so that they keep their place between the words.
  private static func opened(_ content: Content) -> [Content] {
    guard case .markup(let markup) = content, !markup.children.provisions.isEmpty else { return [content] }
    return markup.children.flatMap(opened)
  }
}
