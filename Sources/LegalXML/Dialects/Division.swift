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
    // In French, the divisions of Canada are called sections.
    return Self.name(of: element.text, section: "division") ?? Self.unnamed
  }

  /// The element that the first word of a label means: `Buch 1`, `PART 2`, `PARTIE 3`, `CAPÍTULO IV`; `nil` for none.
  static func name(of label: String, section: String) -> String? {
    let words = label.lowercased().split { !($0.isLetter || $0 == "-") }.map(String.init)
    guard let first = words.first else { return nil }
    // «Erster Teil» and «II. Teil» have the number first.
    let hasNumberFirst = NumberWords.value(first) != nil || RomanNumeral.value(first.uppercased()) != nil
    let word = hasNumberFirst ? words.dropFirst().first ?? first : first
    return sections.contains(word) ? section : names[word]
  }

  /// Of two headings the first may be the number: `CHAPTER I` before `General provisions`.
  static func labelled(_ nodes: [DialectNode]) -> [DialectNode] {
    guard let first = nodes.firstIndex(where: { !$0.isBlank }), nodes[first].role == .heading,
      isLabel(Whitespace.trim(nodes[first].text))
    else { return nodes }
    var result = nodes
    result[first].role = .number
    return result
  }

  /// A word for a division and its number, and nothing else.
  private static func isLabel(_ text: String) -> Bool {
    text.split(separator: " ").count <= 4 && name(of: text, section: "section") != nil
      && !ProvisionNumber(text).normalised.isEmpty
  }

  static let deepest = 9
  static let unnamed = "crossheading"

  private static let sections: Set<String> = [
    "section", "sección", "seção", "secção", "sezione", "afdeling", "avsnitt", "secțiunea", "sekcja", "oddíl", "jakso",
  ]

  private static let names = [
    "part": "part", "partie": "part", "parte": "part", "teil": "part", "osa": "part", "deel": "part", "book": "book",
    "livre": "book", "buch": "book", "libro": "book", "livro": "book", "chapter": "chapter", "chapitre": "chapter",
    "kapitel": "chapter", "luku": "chapter", "capítulo": "chapter", "capitolo": "chapter", "capo": "chapter",
    "hoofdstuk": "chapter", "kapitola": "chapter", "capitolul": "chapter", "poglavje": "chapter", "rozdział": "chapter",
    "κεφαλαιο": "chapter", "subchapter": "subchapter", "title": "title", "titre": "title", "titel": "title",
    "título": "title", "titolo": "title", "titlul": "title", "τιτλοσ": "title", "subtitle": "subtitle",
    "untertitel": "subtitle", "subpart": "subpart", "division": "division", "subdivision": "subdivision",
    "sous-section": "subdivision", "abschnitt": "section", "unterabschnitt": "subsection", "art": "article",
    "artikel": "article",
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
