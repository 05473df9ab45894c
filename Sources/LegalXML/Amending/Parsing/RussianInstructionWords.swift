/// The words of instructions in Russian, in all their forms.
enum RussianInstructionWords {
  /// A form of a noun that names a kind of provision.
  struct Noun: Hashable {
    var kind: ProvisionKind
    /// Whether the form can only be a plural.
    var isPlural = false
    var isInstrumental = false
  }

  static let nouns: [String: Noun] = {
    var result: [String: Noun] = [:]
    let kinds: [ProvisionKind] = [
      .section, .subsection, .chapter, .paragraph, .article, .articlePart, .point, .subpoint, .indent, .attachment,
      .preamble,
    ]
    for kind in kinds {
      let noun = RussianCitation.noun(of: kind)
      for form in GrammaticalCase.allCases {
        let text = CyrillicWord.normalised(noun.form(form))
        result[text] = Noun(kind: kind, isInstrumental: form == .instrumental)
      }
    }
    for (stem, kind, endings) in [
      ("стать", ProvisionKind.article, ["и", "ей", "ям", "ями", "ях"]),
      ("част", .articlePart, ["и", "ей", "ям", "ями", "ях"]),
      ("пункт", .point, ["ы", "ов", "ам", "ами", "ах"]), ("подпункт", .subpoint, ["ы", "ов", "ам", "ами", "ах"]),
      ("абзац", .indent, ["ы", "ев", "ам", "ами", "ах"]), ("глав", .chapter, ["ы", "", "ам", "ами", "ах"]),
      ("раздел", .section, ["ы", "ов", "ам", "ами", "ах"]),
      ("подраздел", .subsection, ["ы", "ов", "ам", "ами", "ах"]),
      ("параграф", .paragraph, ["ы", "ов", "ам", "ами", "ах"]),
      ("приложени", .attachment, ["я", "й", "ям", "ями", "ях"]),
    ] {
      for ending in endings where result[stem + ending] == nil {
        result[stem + ending] = Noun(
          kind: kind, isPlural: true, isInstrumental: ending.hasSuffix("ами") || ending == "ями")
      }
    }
    // «статьей» is also the genitive plural: both are taken for the singular.
    result["статьею"] = Noun(kind: .article, isInstrumental: true)
    return result
  }()

  static let headings: Set<String> = ["заголовок", "заголовка", "заголовке", "заголовку", "заголовком"]

  static let ordinals: [String: Int] = {
    var result: [String: Int] = [:]
    for number in 1...99 {
      for gender in [RussianNoun.Gender.masculine, .feminine, .neuter] {
        for form in GrammaticalCase.allCases {
          result[CyrillicWord.normalised(RussianOrdinal.text(number, gender, form))] = number
        }
      }
    }
    return result
  }()

  /// «словами», «точкой»: what comes in, not what is there.
  static func isInstrumental(_ word: String) -> Bool {
    word.hasSuffix("ом") || word.hasSuffix("ами") || word.hasSuffix("ой") || word.hasSuffix("ою")
      || word.hasSuffix("ием") || word.hasSuffix("ями")
  }

  /// What is said before quoted words.
  static let wordNouns: Set<String> = [
    "слово", "слова", "слову", "словом", "словами", "слов", "слове", "словах", "словосочетание", "словосочетания",
    "словосочетанием", "словосочетаниями", "цифра", "цифру", "цифры", "цифр", "цифрой", "цифрою", "цифрами", "число",
    "числом", "знак", "знаки", "знака", "знаком", "знаками", "букву", "буквы", "буквой", "буквами", "аббревиатуру",
    "аббревиатуры", "аббревиатурой", "предлог", "предлога", "предлогом", "союз", "союза", "союзом",
  ]

  /// Punctuation that is named instead of quoted.
  static let punctuation: [String: String] = [
    "точка": ".", "точку": ".", "точкой": ".", "точки": ".", "запятая": ",", "запятую": ",", "запятой": ",",
    "двоеточие": ":", "двоеточием": ":", "двоеточия": ":",
  ]

  static let replace: Set<String> = ["заменить", "заменив"]
  static let delete: Set<String> = ["исключить", "исключив"]
  static let add: Set<String> = ["дополнить", "дополнив"]
  static let restate: Set<String> = ["изложить", "изложив"]
  static let conjunctions: Set<String> = ["и", "или"]
  static let repealed: Set<String> = ["утратившим", "утратившей", "утратившими", "утратившую"]

  /// Words by which a paragraph shows that it orders a change.
  static let verbs: Set<String> = replace.union(delete).union(add).union(restate).union(repealed).union(["считать"])
}
