import Diagnostics

/// Puts amendments into the words that official texts have for them.
enum AmendmentWording {
  /// «заголовок статьи 5», «5-баптың тақырыбы», “heading of article 5”.
  static func heading(of citation: Citation, _ grammaticalCase: GrammaticalCase, _ language: Language) -> String {
    switch language {
    case .russian:
      RussianNoun("заголовок", .hardMasculine, stem: "заголовк").form(grammaticalCase) + " "
        + citation.text(in: language, .genitive)
    case .kazakh:
      citation.text(in: language, .genitive) + " "
        + KazakhNoun.form("тақырып", isPossessed: true, grammaticalCase)
    case .english: "heading of " + citation.text(in: language)
    }
  }
}
