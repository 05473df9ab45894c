/// The table of contents of a draft law, as rows.
public struct DraftOutline: Hashable, Sendable, Codable {
  /// One provision in a list.
  public struct Row: Hashable, Sendable, Codable {
    public var eId: String
    public var kind: ProvisionKind
    /// As written; `nil` for provisions without a number.
    public var number: String?
    public var heading: String?
    /// 0 at the top; lists, which are never cited, do not count.
    public var depth: Int
    /// BCP 47 tag, own or inherited.
    public var language: String?
    /// 1-based line in the source.
    public var line: Int?
    /// Whether it stands in text that the law quotes, such as an article to be inserted elsewhere.
    public var isQuoted: Bool
    /// Beginning of its own text, at most 80 characters, for provisions without a heading.
    public var beginning: String
  }

  /// In document order.
  public var rows: [Row] = []

  /// - Parameter depth: rows deeper than this are left out; `nil` for all.
  public init(_ law: DraftLaw, depth: Int? = nil) {
    let language = law.language
    for provision in law.provisions {
      add(provision, depth: 0, limit: depth ?? .max, language: language, isQuoted: false)
    }
  }

  private mutating func add(_ provision: Provision, depth: Int, limit: Int, language: String?, isQuoted: Bool) {
    guard depth <= limit else { return }
    let own = provision.language ?? language
    let isTransparent = provision.kind == .list
    if !isTransparent {
      rows.append(
        Row(
          eId: provision.eId, kind: provision.kind, number: provision.number?.written, heading: provision.heading,
          depth: depth, language: own, line: provision.line, isQuoted: isQuoted,
          beginning: String(provision.ownText.replacing("\n", with: " ").prefix(80))))
    }
    for child in provision.children {
      add(
        child, depth: isTransparent ? depth : depth + 1, limit: limit, language: own,
        isQuoted: isQuoted || provision.kind == .quotedStructure)
    }
  }
}
