import Diagnostics

/// The words that announce the structure of an act in a language; everything in lower case.
struct StructureWords: Sendable {
  let language: Language
  /// Whether the number stands before the word: «12-бап», but «Статья 12».
  let isNumberFirst: Bool
  /// Words of one or two parts that announce a provision.
  let levels: [String: StructureLevel]
  /// Ordinals that can stand for a number: «РАЗДЕЛ ПЕРВЫЙ», «БІРІНШІ БӨЛІМ».
  let ordinals: [String: Int]
  /// Headings without a number that open a part of a code.
  let namedParts: Set<String>
  /// A paragraph of its own that opens the preamble.
  let preambles: Set<String>
  /// A paragraph of its own that opens a table of contents.
  let contents: Set<String>
  /// Beginnings of the block of signatures.
  let signatures: [String]
  /// A paragraph of its own that says what kind of act this is.
  let forms: [String]
  /// Nouns behind an element's number that show that somebody cites: «Статья 12 Закона …».
  let cited: Set<String>

  static let all = [russian, kazakh]

  static let russian = StructureWords(
    language: .russian, isNumberFirst: false,
    levels: [
      "часть": .part, "раздел": .section, "подраздел": .subsection, "глава": .chapter, "параграф": .paragraph,
      "§": .paragraph, "статья": .article, "приложение": .attachment,
    ],
    ordinals: ordinals { number in
      [RussianNoun.Gender.masculine, .feminine, .neuter].map { RussianOrdinal.text(number, $0, .nominative) }
    },
    namedParts: ["общая часть", "особенная часть"], preambles: ["преамбула"], contents: ["оглавление", "содержание"],
    signatures: [
      "президент республики казахстан", "премьер-министр республики казахстан", "президент казахстана", "министр ",
      "председатель ",
    ],
    forms: [
      "закон республики казахстан", "кодекс республики казахстан", "конституционный закон республики казахстан",
      "указ президента республики казахстан", "постановление правительства республики казахстан", "приказ министра",
      "законопроект",
    ],
    cited: [
      "закона", "кодекса", "конституции", "настоящего", "настоящей", "указанного", "правил", "положения", "устава",
      "указа", "приказа", "постановления", "договора",
    ])

  static let kazakh = StructureWords(
    language: .kazakh, isNumberFirst: true,
    levels: [
      "бөлім": .section, "кіші бөлім": .subsection, "тарау": .chapter, "параграф": .paragraph, "бап": .article,
      "қосымша": .attachment,
    ],
    ordinals: ordinals { [KazakhNumeral.ordinal($0)] },
    namedParts: ["жалпы бөлім", "ерекше бөлім"], preambles: ["кіріспе", "преамбула"],
    contents: ["мазмұны", "мазмұн"],
    signatures: [
      "қазақстан республикасының президенті", "қазақстан республикасының премьер-министрі",
      "қазақстан президенті",
    ],
    forms: [
      "қазақстан республикасының заңы", "қазақстан республикасының кодексі",
      "қазақстан республикасының конституциялық заңы", "қазақстан республикасы президентінің жарлығы",
      "қазақстан республикасы үкіметінің қаулысы",
    ],
    cited: [])

  private static func ordinals(_ forms: (Int) -> [String]) -> [String: Int] {
    var result: [String: Int] = [:]
    for number in 1...30 {
      for form in forms(number) { result[form] = number }
    }
    return result
  }
}
