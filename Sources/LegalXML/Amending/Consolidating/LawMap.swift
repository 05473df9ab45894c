import SafeXML

/// A law taken apart for amending: its runs of text, blocks and provisions, counted in document order.
///
/// ``LawRewriter`` counts in the same way, so that an edit finds its place by number alone.
struct LawMap {
  /// What a run of text belongs to in its provision.
  enum Role { case number, heading, body }

  /// A run of text.
  struct Leaf {
    let scalars: [Unicode.Scalar]
    /// Position of the provision in the index; -1 outside of provisions.
    let provision: Int
    /// The nearest block around it; what is of one block reads on, whatever notes stand between.
    let block: Int
    /// How many inline elements it stands in.
    let depth: Int
    let role: Role
    /// Whether a line break stands before it in its block.
    let followsBreak: Bool
    let isInReference: Bool
  }

  /// An element that is no inline.
  struct Block {
    let name: String
    let provision: Int
    let role: Role
    /// Whether it stands in a note.
    let isAside: Bool
    /// Runs of text in it, notes and all.
    var leaves: Range<Int>
  }

  /// Where a provision stands among runs of text and blocks.
  struct Extent {
    var leaves: Range<Int>
    var blocks: Range<Int>
    var number: Range<Int>?
    var heading: Range<Int>?
    /// Position of the provision behind the last one in this.
    var end: Int
    /// Whether it stands in a quotation.
    let isQuoted: Bool
  }

  let index: DraftLawIndex
  private(set) var leaves: [Leaf] = []
  private(set) var blocks: [Block] = []
  private(set) var extents: [Extent] = []
  /// Runs of text of the title of the law.
  private(set) var title: Range<Int>?

  private struct Context {
    var provision = -1
    var block = -1
    var depth = 0
    var role = Role.body
    var isInReference = false
    var isQuoted = false
    var isAside = false
  }

  private var hasBreak = false

  init(_ law: DraftLaw) {
    index = DraftLawIndex(law)
    for content in law.content + law.companions { add(content, Context()) }
  }

  private mutating func add(_ content: Content, _ context: Context) {
    switch content {
    case .metadata: break
    case .text(let text):
      leaves.append(
        Leaf(
          scalars: Array(text.unicodeScalars), provision: context.provision, block: context.block,
          depth: context.depth, role: context.role, followsBreak: hasBreak, isInReference: context.isInReference))
      hasBreak = false
    case .markup(let markup): add(markup, context)
    case .provision(let provision):
      var inner = Context()
      inner.provision = extents.count
      inner.isQuoted = context.isQuoted || provision.kind == .quotedStructure
      inner.block = blocks.count
      blocks.append(
        Block(
          name: provision.element, provision: inner.provision, role: .body, isAside: false,
          leaves: leaves.count..<leaves.count))
      extents.append(
        Extent(
          leaves: leaves.count..<leaves.count, blocks: inner.block..<inner.block, end: 0, isQuoted: context.isQuoted))
      for content in provision.content { add(content, inner) }
      close(inner.block)
      extents[inner.provision].leaves = extents[inner.provision].leaves.lowerBound..<leaves.count
      extents[inner.provision].blocks = inner.block..<blocks.count
      extents[inner.provision].end = extents.count
    }
  }

  private mutating func add(_ markup: Markup, _ context: Context) {
    var inner = context
    let first = leaves.count
    let opensBlock = markup.isBlock
    if opensBlock {
      inner.block = blocks.count
      inner.depth = 0
      if markup.isNamed("num") { inner.role = .number }
      if markup.isNamed("heading") { inner.role = .heading }
      if markup.isNamed("authorialNote") { inner.isAside = true }
      blocks.append(
        Block(
          name: markup.name.local, provision: context.provision, role: inner.role, isAside: inner.isAside,
          leaves: first..<first))
      hasBreak = false
    } else {
      inner.depth += 1
      if markup.isLineBreak { hasBreak = true }
      if markup.target != nil { inner.isInReference = true }
    }
    for content in markup.children { add(content, inner) }
    if opensBlock { close(inner.block) }
    if context.provision >= 0 {
      if markup.isNamed("num"), extents[context.provision].number == nil {
        extents[context.provision].number = first..<leaves.count
      }
      if markup.isNamed("heading"), extents[context.provision].heading == nil {
        extents[context.provision].heading = first..<leaves.count
      }
    }
    if title == nil, markup.isNamed("docTitle") { title = first..<leaves.count }
  }

  private mutating func close(_ block: Int) {
    blocks[block].leaves = blocks[block].leaves.lowerBound..<leaves.count
    hasBreak = false
  }

  /// Positions of a provision and of what it stands in, from the inside out.
  func ancestry(_ position: Int) -> [Int] {
    var result: [Int] = []
    var next: Int? = position >= 0 ? position : nil
    while let current = next {
      result.append(current)
      next = index.entries[current].parent
    }
    return result
  }

  func provision(_ position: Int) -> Provision { index.entries[position].provision }
}

extension Markup {
  /// Whether it ends the flow of text around it, as paragraphs do and bold print does not.
  var isBlock: Bool {
    guard name.namespace == nil else { return false }
    switch AkomaNtosoVocabulary.flow(of: name.local) {
    case .inline, .lineBreak: return false
    case .block, .number, .cell: return true
    }
  }

  var isLineBreak: Bool {
    guard name.namespace == nil else { return false }
    if case .lineBreak = AkomaNtosoVocabulary.flow(of: name.local) { return true }
    return false
  }
}
