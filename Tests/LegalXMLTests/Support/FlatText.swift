import LegalXML

/// A law as the paragraphs of a word processor, and what shall be read from them again.
struct FlatText {
  /// One line per provision that people can see, without addresses.
  struct Row: Equatable, CustomStringConvertible {
    var kind: ProvisionKind
    var number: String?
    var heading: String?
    var text: String

    var description: String { "\(kind.name) \(number ?? "–") | \(heading ?? "–") | \(text)" }
  }

  /// Text of paragraphs, or a table as it is written.
  var paragraphs: [String] = []

  init(_ law: DraftLaw) {
    append(law.content + law.companions)
  }

  /// The same paragraphs in a vocabulary that knows nothing but them.
  func document(_ wrap: (String) -> String = { "<html><body>\n\($0)\n</body></html>" }) -> String {
    wrap(paragraphs.map { $0.hasPrefix("<table>") ? $0 : "<p>\(Self.escaped($0))</p>" }.joined(separator: "\n"))
  }

  static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
  }

  /// What a reader of the printed law sees of its structure: lists are no provisions, parts of articles are their text.
  static func rows(_ law: DraftLaw) -> [Row] {
    law.all().filter { $0.kind != .list && $0.kind != .quotedStructure && $0.kind != .table }.compactMap { provision in
      let holders = [provision] + provision.children.filter { $0.kind == .list }
      let text = holders.map(\.ownText).joined(separator: " ").replacing("\n", with: " ").replacing("«", with: "")
        .replacing("»", with: "")
        .split(separator: " ").joined(separator: " ")
      return Row(
        kind: provision.kind, number: provision.number?.written, heading: provision.heading, text: text)
    }
  }

  private var waiting = ""

  private mutating func append(_ contents: [Content]) {
    for content in contents {
      switch content {
      case .text(let text): emit(text)
      case .metadata: break
      case .provision(let provision) where provision.kind == .table:
        let rows = provision.text.split(separator: "\n").map { row in
          "<tr>" + row.split(separator: "\t").map { "<td>\(Self.escaped(String($0)))</td>" }.joined() + "</tr>"
        }
        paragraphs.append("<table>\(rows.joined())</table>")
      case .provision(let provision): append(provision)
      case .markup(let markup):
        if markup.isNamed("p") {
          paragraph(markup)
        } else if markup.isNamed("num") || markup.isNamed("heading") {
          // Their provision has written them.
          break
        } else {
          append(markup.children)
        }
      }
    }
  }

  private mutating func append(_ provision: Provision) {
    let head = [provision.number?.written, provision.heading].compactMap(\.self).joined(separator: " ")
    waiting += head
    if provision.heading != nil { flush() } else if !head.isEmpty { waiting += " " }
    append(provision.content)
  }

  private mutating func paragraph(_ markup: Markup) {
    guard case .markup(let mod)? = markup.children.first, mod.isNamed("mod"), let last = mod.children.last,
      case .provision(let quotation) = last
    else {
      emit(markup.text)
      return
    }
    emit(mod.children.dropLast().text)
    let start = paragraphs.count
    append(quotation.content)
    paragraphs[start] = "«" + paragraphs[start]
    paragraphs[paragraphs.count - 1] += "»" + markup.children.dropFirst().text
  }

  private mutating func emit(_ text: String) {
    waiting += text
    flush()
  }

  private mutating func flush() {
    if !waiting.isEmpty { paragraphs.append(waiting) }
    waiting = ""
  }
}
