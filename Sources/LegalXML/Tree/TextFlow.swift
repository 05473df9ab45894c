import SafeXML

/// Builds plain text from content: one line per block, one space at most between words.
struct TextFlow {
  /// What to do with provisions that are met.
  enum Provisions {
    case whole
    case left
    /// Only what is never cited itself, lists and quotations, so their running text counts as their holder's.
    case transparent
  }

  /// What stands between two words; of several the later one in this list wins.
  private enum Gap: Int {
    case none, space, line
    /// Between the cells of a row, whatever blocks they hold.
    case cell
    /// Behind a number, whatever follows.
    case number
  }

  private var utf8: [UInt8] = []
  private var gap = Gap.none
  private var isRowStart = false

  mutating func append(_ content: Content, provisions: Provisions) {
    switch content {
    case .text(let run): append(run)
    case .markup(let markup): append(markup, provisions: provisions)
    case .provision(let provision):
      open(.line)
      if provisions == .whole || (provisions == .transparent && provision.kind.isTransparent) {
        for child in provision.content { append(child, provisions: provisions) }
      }
      open(.line)
    case .metadata: break
    }
  }

  private mutating func append(_ markup: Markup, provisions: Provisions) {
    let flow = markup.name.namespace == nil ? AkomaNtosoVocabulary.flow(of: markup.name.local) : .inline
    switch flow {
    case .inline: break
    case .block, .number, .lineBreak: open(.line)
    case .cell:
      open(isRowStart ? .line : .cell)
      isRowStart = false
    }
    if markup.isNamed("tr") { isRowStart = true }
    for child in markup.children { append(child, provisions: provisions) }
    switch flow {
    case .inline, .lineBreak, .cell: break
    case .block: open(.line)
    case .number: open(.number)
    }
  }

  private mutating func open(_ wanted: Gap) {
    if wanted.rawValue > gap.rawValue { gap = wanted }
  }

  var text: String { String(decoding: utf8, as: UTF8.self) }

  private mutating func append(_ run: String) {
    var run = run
    run.withUTF8 { append($0) }
  }

  private mutating func append(_ run: UnsafeBufferPointer<UInt8>) {
    var index = 0
    while index < run.count {
      if Whitespace.isSpace(run[index]) {
        open(.space)
        index += 1
        continue
      }
      var end = index + 1
      while end < run.count, !Whitespace.isSpace(run[end]) { end += 1 }
      if !utf8.isEmpty {
        switch gap {
        case .none: break
        case .space, .number: utf8.append(0x20)
        case .cell: utf8.append(0x09)
        case .line: utf8.append(0x0A)
        }
      }
      gap = .none
      utf8.append(contentsOf: run[index..<end])
      index = end
    }
  }
}
