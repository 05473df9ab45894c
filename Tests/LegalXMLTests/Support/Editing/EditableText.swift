import LegalXML

/// Changes words of provisions with words of the same law.
struct EditableText {
  private let vocabulary: [String]

  init(of law: DraftLaw) {
    vocabulary = Array(Self.words(law.text).prefix(30_000))
  }

  // MARK: Words

  /// Words with their signs; signs of scripts without spaces stand alone.
  static func words(_ text: String) -> [String] {
    text.split { $0.isWhitespace }.flatMap { word in
      word.unicodeScalars.contains(where: isIdeograph) ? word.map(String.init) : [String(word)]
    }
  }

  static func joined(_ words: some Sequence<String>) -> String {
    var result = ""
    for word in words {
      let touches =
        word.unicodeScalars.contains(where: isIdeograph) && result.unicodeScalars.last.map(isIdeograph) == true
      if !result.isEmpty, !touches { result += " " }
      result += word
    }
    return result
  }

  private static func isIdeograph(_ scalar: Unicode.Scalar) -> Bool {
    (0x3000...0x9FFF).contains(scalar.value) || (0xF900...0xFAFF).contains(scalar.value)
  }

  // MARK: Changes

  /// The provision with at most three words of ten changed, at least one; `nil` where there is too little to change.
  func changed(_ provision: Provision, limit: Int = .max, _ generator: inout SeededGenerator) -> Provision? {
    var runs: [[String]] = []
    Self.visit(provision.content) { runs.append(Self.words($0)) }
    let total = runs.reduce(0) { $0 + $1.count }
    guard total >= 4 else { return nil }
    let before = runs
    for _ in 0..<Int.random(in: 1...max(1, min(limit, total * 3 / 10)), using: &generator) {
      var place = Int.random(in: 0..<total, using: &generator)
      for run in runs.indices {
        if place < runs[run].count {
          changeWord(&runs[run], at: place, &generator)
          break
        }
        place -= runs[run].count
      }
    }
    guard runs.joined().joined(separator: " ") != before.joined().joined(separator: " ") else { return nil }
    var result = provision
    var rest = runs.makeIterator()
    result.content = Self.replaced(provision.content) { text in
      let words = rest.next() ?? []
      guard words != Self.words(text) else { return text }
      return (text.first?.isWhitespace == true ? " " : "") + Self.joined(words)
        + (text.last?.isWhitespace == true ? " " : "")
    }
    return result
  }

  private func changeWord(_ words: inout [String], at place: Int, _ generator: inout SeededGenerator) {
    let other = vocabulary.randomElement(using: &generator) ?? "–"
    switch Int.random(in: 0..<3, using: &generator) {
    case 0: words[place] = other
    case 1: words.insert(other, at: place)
    default: if words.count > 3 { words.remove(at: place) } else { words[place] = other }
    }
  }

  /// The same structure with other words, as many in each place.
  func rewritten(_ provision: Provision, _ generator: inout SeededGenerator) -> Provision {
    var result = provision
    result.content = Self.replaced(provision.content, entersProvisions: true) { text in
      let count = max(1, Self.words(text).count)
      return Self.joined((0..<count).map { _ in vocabulary.randomElement(using: &generator) ?? "–" })
    }
    return result
  }

  /// Two or three parts of a provision without others below; `nil` where there are too few words.
  func split(_ provision: Provision, _ generator: inout SeededGenerator) -> [String]? {
    guard provision.children.isEmpty else { return nil }
    let words = Self.words(provision.ownText)
    guard words.count >= 12 else { return nil }
    let parts = words.count >= 30 && Int.random(in: 0..<4, using: &generator) == 0 ? 3 : 2
    var cuts = [0]
    for part in 1..<parts {
      let middle = words.count * part / parts
      let room = words.count / (parts * 2)
      cuts.append(Int.random(in: (middle - room / 2)...(middle + room / 2), using: &generator))
    }
    cuts.append(words.count)
    return zip(cuts, cuts.dropFirst()).map { Self.joined(words[$0..<$1]) }
  }

  /// One text of two provisions without others below; `nil` where there are too few words.
  func merged(_ first: Provision, _ second: Provision) -> String? {
    guard first.children.isEmpty, second.children.isEmpty, second.heading == nil else { return nil }
    guard Self.words(first.ownText).count >= 5, Self.words(second.ownText).count >= 5 else { return nil }
    return first.ownText + " " + second.ownText
  }

  // MARK: Text of a provision

  private static func visit(_ contents: [Content], _ body: (String) -> Void) {
    _ = replaced(contents) { text in
      body(text)
      return text
    }
  }

  /// Replaces its own text: heading, text, and that of lists, numbers left out.
  private static func replaced(
    _ contents: [Content], entersProvisions: Bool = false, _ change: (String) -> String
  ) -> [Content] {
    contents.map { content in
      switch content {
      case .text(let text):
        return text.allSatisfy(\.isWhitespace) ? content : .text(change(text))
      case .markup(var markup):
        if markup.isNamed("num") { return content }
        markup.children = replaced(markup.children, entersProvisions: entersProvisions, change)
        return .markup(markup)
      case .provision(var provision):
        guard entersProvisions || provision.kind.isTransparent else { return content }
        provision.content = replaced(provision.content, entersProvisions: entersProvisions, change)
        return .provision(provision)
      case .metadata: return content
      }
    }
  }
}
