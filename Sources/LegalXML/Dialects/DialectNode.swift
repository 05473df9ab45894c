import SafeXML

/// A piece of a document after its elements got their meaning: what it is, before it is known where it may stand.
struct DialectNode {
  enum Role: Hashable {
    case words
    case inline
    case lineBreak
    case image
    case note
    case quotation
    case text
    case number
    case heading
    case title
    case container
    case list
    case item
    case table
    case row
    case cell
    case headerCell
    case preface
    case preamble
    case conclusions
    /// What is no law in itself, a formula or a drawing, whole.
    case foreign
  }

  var role: Role
  /// Akoma Ntoso element or name of its own, for inlines, texts and containers.
  var name = ""
  /// The words, where the role is so.
  var words = ""
  /// Attributes that Akoma Ntoso has, too.
  var attributes: [XMLAttribute] = []
  /// Identifier that can serve as an eId.
  var eId: String?
  /// Any other identifier, as the source has it.
  var identifier: String?
  /// 1-based line in the source.
  var line: Int?
  var children: [DialectNode] = []
  /// Depth of a division whose provisions stand behind it, from 1.
  var depth: Int?
  /// The element itself, where the role is ``Role/foreign``.
  var element: XMLElement?

  /// Whether it can stand in running text.
  var isInline: Bool {
    switch role {
    case .words, .inline, .lineBreak, .image, .note, .quotation, .foreign: true
    default: false
    }
  }

  /// Whether there is nothing in it but whitespace.
  var isBlank: Bool {
    switch role {
    case .words: Whitespace.isAll(words)
    case .image, .foreign: false
    default: children.allSatisfy(\.isBlank)
    }
  }
}
