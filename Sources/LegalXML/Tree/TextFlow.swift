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

  private(set) var text = ""
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

  private mutating func append(_ run: String) {
    for scalar in run.unicodeScalars {
      if Whitespace.contains(scalar) {
        open(.space)
      } else {
        if !text.isEmpty {
          switch gap {
          case .none: break
          case .space, .number: text += " "
          case .cell: text += "\t"
          case .line: text += "\n"
          }
        }
        gap = .none
        text.unicodeScalars.append(scalar)
      }
    }
  }
}

/// XML whitespace (XML 1.0, production 3); no-break spaces are text.
enum Whitespace {
  static func contains(_ scalar: Unicode.Scalar) -> Bool {
    scalar == " " || scalar == "\n" || scalar == "\t" || scalar == "\r"
  }

  static func isAll(_ text: String) -> Bool {
    text.utf8.allSatisfy { $0 == 0x20 || $0 == 0x0A || $0 == 0x09 || $0 == 0x0D }
  }

  /// Each run of whitespace becomes one space.
  static func collapse(_ text: String) -> String {
    var result: [UInt8] = []
    result.reserveCapacity(text.utf8.count)
    var isInGap = false
    for byte in text.utf8 {
      if byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D {
        if !isInGap { result.append(0x20) }
        isInGap = true
      } else {
        result.append(byte)
        isInGap = false
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  static func trim(_ text: String) -> String {
    let space: (Unicode.Scalar) -> Bool = { contains($0) }
    let scalars = text.unicodeScalars
    let start = scalars.firstIndex { !space($0) } ?? scalars.endIndex
    let end = scalars.lastIndex { !space($0) }.map { scalars.index(after: $0) } ?? start
    return start < end ? String(scalars[start..<end]) : ""
  }
}
