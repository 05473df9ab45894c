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

  private final class Parts: @unchecked Sendable {
    var role: Role
    var name: String
    var words: String
    var attributes: [XMLAttribute]
    var eId: String?
    var identifier: String?
    var line: Int?
    var children: [DialectNode]
    var depth: Int?
    var element: XMLElement?

    init(
      _ role: Role, _ name: String, _ words: String, _ attributes: [XMLAttribute], _ eId: String?,
      _ identifier: String?, _ line: Int?, _ children: [DialectNode], _ depth: Int?, _ element: XMLElement?
    ) {
      self.role = role
      self.name = name
      self.words = words
      self.attributes = attributes
      self.eId = eId
      self.identifier = identifier
      self.line = line
      self.children = children
      self.depth = depth
      self.element = element
    }
  }

  // Copies share their parts until one of them is changed: pieces are grouped and sorted over and over.
  private var parts: Parts

  init(
    role: Role, name: String = "", words: String = "", attributes: [XMLAttribute] = [], eId: String? = nil,
    identifier: String? = nil, line: Int? = nil, children: [DialectNode] = [], depth: Int? = nil,
    element: XMLElement? = nil
  ) {
    parts = Parts(role, name, words, attributes, eId, identifier, line, children, depth, element)
  }

  private var own: Parts {
    mutating get {
      if !isKnownUniquelyReferenced(&parts) {
        parts = Parts(
          parts.role, parts.name, parts.words, parts.attributes, parts.eId, parts.identifier, parts.line,
          parts.children, parts.depth, parts.element)
      }
      return parts
    }
  }

  var role: Role {
    get { parts.role }
    set { own.role = newValue }
  }

  /// Akoma Ntoso element or name of its own, for inlines, texts and containers.
  var name: String {
    get { parts.name }
    set { own.name = newValue }
  }

  /// The words, where the role is so.
  var words: String {
    get { parts.words }
    set { own.words = newValue }
  }

  /// Attributes that Akoma Ntoso has, too.
  var attributes: [XMLAttribute] {
    get { parts.attributes }
    _modify { yield &own.attributes }
  }

  /// Identifier that can serve as an eId.
  var eId: String? {
    get { parts.eId }
    set { own.eId = newValue }
  }

  /// Any other identifier, as the source has it.
  var identifier: String? {
    get { parts.identifier }
    set { own.identifier = newValue }
  }

  /// 1-based line in the source.
  var line: Int? {
    get { parts.line }
    set { own.line = newValue }
  }

  var children: [DialectNode] {
    get { parts.children }
    _modify { yield &own.children }
  }

  /// Depth of a division whose provisions stand behind it, from 1.
  var depth: Int? {
    get { parts.depth }
    set { own.depth = newValue }
  }

  /// The element itself, where the role is ``Role/foreign``.
  var element: XMLElement? {
    get { parts.element }
    set { own.element = newValue }
  }

  /// All words in it.
  var text: String {
    role == .words ? words : children.map(\.text).joined()
  }

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
