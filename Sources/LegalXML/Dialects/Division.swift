import SafeXML

/// Headings that stand beside the provisions they stand over: how deep they are and what their divisions are called.
enum Division: Hashable, Sendable {
  /// An attribute has the depth, from 1.
  case attribute(String)
  /// The sign of the level in the wording: 編, 章, 節, 款, 目.
  case han
  /// Every heading of this element is as deep.
  case fixed(Int)

  /// Depth of a heading, from 1; one that cannot be told is the deepest.
  func depth(of element: XMLElement) -> Int {
    switch self {
    case .attribute(let name): element.attribute(name).flatMap { Int($0) } ?? Self.deepest
    case .han: Self.hanLevel(element.text)?.depth ?? Self.deepest
    case .fixed(let depth): depth
    }
  }

  /// The Akoma Ntoso element of a division, or a name of its own, by its wording.
  func name(of element: XMLElement) -> String {
    if self == .han { return Self.hanLevel(element.text)?.name ?? Self.unnamed }
    return Self.name(of: element.text)
  }

  /// The element that the first word of a label means: `Buch 1`, `PART 2`, `PARTIE 3`, `Unterabschnitt 4`.
  static func name(of label: String) -> String {
    let words = label.lowercased().split { !($0.isLetter || $0 == "-") }.map(String.init)
    guard let first = words.first else { return unnamed }
    // «Erster Teil» has the number first.
    let isOrdinal = NumberWords.value(first) != nil
    return names[first] ?? (isOrdinal ? words.dropFirst().first.flatMap { names[$0] } : nil) ?? unnamed
  }

  static let deepest = 9
  static let unnamed = "crossheading"

  private static let names = [
    "part": "part", "partie": "part", "teil": "part", "osa": "part", "book": "book", "livre": "book", "buch": "book",
    "chapter": "chapter", "chapitre": "chapter", "kapitel": "chapter", "luku": "chapter", "title": "title",
    "titre": "title", "titel": "title", "untertitel": "subtitle", "division": "division", "section": "division",
    "subdivision": "subdivision", "sous-section": "subdivision", "abschnitt": "section",
    "unterabschnitt": "subsection", "art": "article", "artikel": "article",
  ]

  private static func hanLevel(_ text: String) -> (depth: Int, name: String)? {
    for scalar in text.unicodeScalars {
      if let position = hanSigns.firstIndex(of: scalar) { return (position + 1, hanNames[position]) }
    }
    return nil
  }

  private static let hanSigns: [Unicode.Scalar] = ["編", "章", "節", "款", "目"]
  private static let hanNames = ["part", "chapter", "section", "subsection", "subdivision"]

  /// Puts what follows a heading into its division, up to the next heading that is as high.
  static func gathered(_ nodes: [DialectNode]) -> [DialectNode] {
    guard nodes.contains(where: { $0.depth != nil }) else { return nodes }
    var result: [DialectNode] = []
    var open: [DialectNode] = []
    func close(to depth: Int) {
      while let last = open.last, (last.depth ?? 0) >= depth {
        open.removeLast()
        if open.isEmpty { result.append(last) } else { open[open.count - 1].children.append(last) }
      }
    }
    for node in nodes {
      if let depth = node.depth {
        close(to: depth)
        open.append(node)
      } else if node.role == .conclusions || (node.role == .container && node.name == "attachment") {
        close(to: 0)
        result.append(node)
      } else if open.isEmpty {
        result.append(node)
      } else {
        open[open.count - 1].children.append(node)
      }
    }
    close(to: 0)
    return result
  }
}
