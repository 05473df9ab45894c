/// What a provision is, in the words of the glossary (часть, раздел, глава, статья, пункт, подпункт, абзац…).
///
/// The names are those of Kazakhstan's acts, so Akoma Ntoso's `paragraph` is a ``point`` (пункт, тармақ) and its `point`
/// a ``subpoint`` (подпункт, тармақша); `Provision.element` remembers the element.
public enum ProvisionKind: Hashable, Sendable {
  /// Title page and long title (заголовок).
  case preface
  /// Preamble (преамбула, кіріспе).
  case preamble
  /// Numbered or unnumbered recital of a preamble.
  case recital
  /// Legal ground named in a preamble.
  case citation
  /// Book, tome or title of a code.
  case book
  /// Часть акта, бөлім.
  case part
  /// Раздел, бөлім.
  case section
  /// Подраздел, кіші бөлім.
  case subsection
  /// Глава, тарау.
  case chapter
  /// Параграф главы, параграф.
  case paragraph
  /// Статья, бап.
  case article
  /// Unnumbered or numbered part of an article (часть статьи, бөлік).
  case articlePart
  /// Пункт, тармақ.
  case point
  /// Подпункт, тармақша.
  case subpoint
  /// Абзац.
  case indent
  /// A list as a whole; it is never cited itself.
  case list
  /// An item of a list inside running text.
  case item
  case table
  /// Quoted provisions that an amending law inserts or replaces.
  case quotedStructure
  /// Appendix (приложение, қосымша).
  case attachment
  /// Closing formula and signatures.
  case conclusions
  /// Any other provision, by the name of its element or of its `name` attribute.
  case other(String)

  /// Stable name, such as `article`; for ``other(_:)`` the name it remembers.
  public var name: String {
    if case .other(let name) = self { return name }
    return Self.names[self] ?? ""
  }

  /// The kind of a stable name; ``other(_:)`` for names that are not known.
  public init(name: String) {
    self = Self.byName[name] ?? .other(name)
  }

  /// Whether provisions of this kind only hold others and are never cited themselves.
  public var isTransparent: Bool { self == .list || self == .quotedStructure }

  private static let names: [ProvisionKind: String] = [
    .preface: "preface", .preamble: "preamble", .recital: "recital", .citation: "citation", .book: "book",
    .part: "part", .section: "section", .subsection: "subsection", .chapter: "chapter", .paragraph: "paragraph",
    .article: "article", .articlePart: "article-part", .point: "point", .subpoint: "subpoint", .indent: "indent",
    .list: "list", .item: "item", .table: "table", .quotedStructure: "quoted-structure",
    .attachment: "attachment", .conclusions: "conclusions",
  ]

  private static let byName = Dictionary(uniqueKeysWithValues: names.map { ($0.value, $0.key) })
}

extension ProvisionKind: Codable {
  public init(from decoder: any Decoder) throws {
    self.init(name: try decoder.singleValueContainer().decode(String.self))
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(name)
  }
}
