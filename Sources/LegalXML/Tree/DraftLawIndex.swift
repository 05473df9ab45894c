/// Finds provisions of a draft law, their ancestors and children without searching again.
public struct DraftLawIndex: Sendable {
  /// A provision and its place in the tree.
  public struct Entry: Sendable {
    public var provision: Provision
    /// Position of the parent in ``DraftLawIndex/entries``; `nil` at the top.
    public var parent: Int?
    /// Positions of the children, in document order.
    public var children: [Int]
    /// 0 at the top.
    public var depth: Int
    /// BCP 47 tag, its own or inherited.
    public var language: String?
  }

  /// All provisions in document order.
  public private(set) var entries: [Entry] = []
  private var positions: [String: Int] = [:]

  public init(_ law: DraftLaw) {
    let language = law.language
    for provision in law.provisions { _ = add(provision, parent: nil, depth: 0, language: language) }
  }

  /// Position of a provision in ``entries``.
  public func position(of eId: String) -> Int? { positions[eId] }

  /// The provision of an eId.
  public subscript(eId: String) -> Provision? {
    positions[eId].map { entries[$0].provision }
  }

  /// The provision and its ancestors, from the top down; empty where there is none of that eId.
  public func chain(to eId: String) -> [Provision] {
    guard let position = positions[eId] else { return [] }
    return chain(to: position)
  }

  /// The provision at a position and its ancestors, from the top down.
  public func chain(to position: Int) -> [Provision] {
    var result: [Provision] = []
    var next: Int? = position
    while let current = next {
      result.append(entries[current].provision)
      next = entries[current].parent
    }
    return result.reversed()
  }

  private mutating func add(_ provision: Provision, parent: Int?, depth: Int, language: String?) -> Int {
    let position = entries.count
    let own = provision.language ?? language
    entries.append(Entry(provision: provision, parent: parent, children: [], depth: depth, language: own))
    if positions[provision.eId] == nil { positions[provision.eId] = position }
    var children: [Int] = []
    add(provision.content, parent: position, depth: depth + 1, language: own, to: &children)
    entries[position].children = children
    return position
  }

  /// The nearest provisions in content, whatever markup they stand in.
  private mutating func add(
    _ content: [Content], parent: Int, depth: Int, language: String?, to children: inout [Int]
  ) {
    for item in content {
      switch item {
      case .provision(let provision):
        children.append(add(provision, parent: parent, depth: depth, language: language))
      case .markup(let markup):
        if !markup.children.isEmpty {
          add(markup.children, parent: parent, depth: depth, language: language, to: &children)
        }
      case .text, .metadata: break
      }
    }
  }
}
