/// How deep a numbered or headed paragraph stands in an act, from the top down (Law on Legal Acts, article 23).
enum StructureLevel: Int, Comparable, Hashable, CaseIterable {
  /// One of the language versions that stand in one file.
  case version
  /// Приложение, қосымша.
  case attachment
  /// Часть акта.
  case part
  /// Раздел, бөлім.
  case section
  /// Подраздел, кіші бөлім.
  case subsection
  /// Глава, тарау.
  case chapter
  /// Параграф.
  case paragraph
  /// Статья, бап.
  case article
  /// Пункт, тармақ: «1.».
  case point
  /// Подпункт, тармақша: «1)».
  case subpoint
  /// «а)».
  case letter
  /// Абзац.
  case indent

  static func < (left: StructureLevel, right: StructureLevel) -> Bool { left.rawValue < right.rawValue }

  /// The Akoma Ntoso element that provisions of this level are written as.
  var element: String {
    switch self {
    case .version, .attachment: "hcontainer"
    case .part: "part"
    case .section: "section"
    case .subsection: "subsection"
    case .chapter: "chapter"
    case .paragraph: "subchapter"
    case .article: "article"
    case .point: "paragraph"
    case .subpoint, .letter: "point"
    case .indent: "indent"
    }
  }

  /// Whether it is announced by a word («Глава», «бап»), not by a bare number.
  var isHeaded: Bool { self <= .article }

  /// Whether its unnumbered paragraphs are parts (часть, бөлік) when there are several.
  var hasParts: Bool { self >= .article && self != .indent }
}
