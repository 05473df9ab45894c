/// The number before a paragraph, and what kind of provision it numbers: «Статья 5.», «5-бап.», «2.», «3)», «а)».
struct ProvisionMarker: Hashable {
  var written: String
  var kind: ProvisionKind

  /// How deep such numbers stand in an amending law, from 0.
  var level: Int {
    switch kind {
    case .section, .subsection, .chapter, .paragraph, .part, .book, .attachment: 0
    case .article: 1
    case .point: 2
    case .subpoint: 3
    default: 4
    }
  }

  init(written: String, kind: ProvisionKind) {
    self.written = written
    self.kind = kind
  }

  /// A number in an element of its own: its look tells more than the element.
  init(number: String, kind: ProvisionKind) {
    self.init(written: number, kind: Self.split(number + " x")?.0.kind ?? kind)
  }

  /// The marker that a paragraph begins with and the rest; `nil` where it begins with none.
  static func split(_ text: String) -> (ProvisionMarker, rest: String)? {
    let characters = Array(text)
    var end = 0
    if let (kind, length) = wordAndNumber(characters) ?? numberAndWord(characters) {
      return result(characters, length, kind)
    }
    while end < characters.count, characters[end].isNumber && characters[end].isASCII || isInner(characters, end) {
      end += 1
    }
    if end > 0, end < characters.count {
      if characters[end] == ")" { return result(characters, end + 1, .subpoint) }
      if characters[end] == ".", end + 1 == characters.count || characters[end + 1].isWhitespace {
        return result(characters, end + 1, .point)
      }
      return nil
    }
    if end == 0, characters.count > 2, characters[0].isLetter, characters[1] == ")", characters[2].isWhitespace {
      return result(characters, 2, .indent)
    }
    return nil
  }

  private static func result(_ characters: [Character], _ length: Int, _ kind: ProvisionKind) -> (
    ProvisionMarker, rest: String
  ) {
    let written = String(characters[..<length])
    return (ProvisionMarker(written: written, kind: kind), Whitespace.trim(String(characters[length...])))
  }

  /// «-1» of an inserted number.
  private static func isInner(_ characters: [Character], _ position: Int) -> Bool {
    guard position > 0, "-\u{2011}".contains(characters[position]), position + 1 < characters.count else {
      return false
    }
    return characters[position + 1].isNumber
  }

  private static let russian: [(String, ProvisionKind)] = [
    ("статья ", .article), ("глава ", .chapter), ("раздел ", .section), ("подраздел ", .subsection),
    ("параграф ", .paragraph), ("приложение ", .attachment),
  ]

  private static let kazakh: [(String, ProvisionKind)] = [
    ("бап", .article), ("тарау", .chapter), ("кіші бөлім", .subsection), ("бөлім", .section),
    ("параграф", .paragraph), ("қосымша", .attachment),
  ]

  /// «Статья 5-1.»
  private static func wordAndNumber(_ characters: [Character]) -> (ProvisionKind, Int)? {
    let head = String(characters.prefix(12)).lowercased()
    guard let (word, kind) = russian.first(where: { head.hasPrefix($0.0) }) else { return nil }
    var end = word.count
    while end < characters.count, characters[end].isNumber || "IVXLCDM-\u{2011}".contains(characters[end]) { end += 1 }
    guard end > word.count, end < characters.count, characters[end] == "." else { return nil }
    return (kind, end + 1)
  }

  /// «5-1-бап.», also with a space before the full stop.
  private static func numberAndWord(_ characters: [Character]) -> (ProvisionKind, Int)? {
    var end = 0
    while end < characters.count, characters[end].isNumber || isInner(characters, end) { end += 1 }
    guard end > 0, end + 1 < characters.count, "-\u{2011} ".contains(characters[end]) else { return nil }
    end += 1
    let rest = CyrillicWord.normalised(String(characters[end...].prefix(12)))
    guard let (word, kind) = kazakh.first(where: { rest.hasPrefix($0.0) }) else { return nil }
    end += word.count
    if end < characters.count, characters[end] == " " { end += 1 }
    guard end < characters.count, characters[end] == "." else { return nil }
    return (kind, end + 1)
  }
}

/// Words as they are compared.
enum CyrillicWord {
  /// In lower case, «ё» as «е», and with the Cyrillic letters that Latin look-alikes stand for.
  static func normalised(_ word: String) -> String {
    let lower = word.lowercased().replacing("ё", with: "е")
    guard lower.unicodeScalars.contains(where: { (0x400...0x52F).contains($0.value) }) else { return lower }
    return String(lower.map { lookAlikes[$0] ?? $0 })
  }

  private static let lookAlikes: [Character: Character] = [
    "i": "і", "a": "а", "c": "с", "e": "е", "o": "о", "p": "р", "x": "х", "y": "у", "ə": "ә", "h": "һ",
  ]
}
