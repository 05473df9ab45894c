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
