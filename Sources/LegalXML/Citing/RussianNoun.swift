/// A Russian noun with its forms in the singular.
struct RussianNoun: Sendable {
  enum Gender { case masculine, feminine, neuter }

  enum Declension {
    case hardMasculine, hissingMasculine, softMasculine, hardFeminine, velarFeminine, hissingFeminine
    case yaFeminine, softFeminine, ieNeuter
  }

  let nominative: String
  private let declension: Declension
  private let stem: String
  private let tail: String

  /// - Parameter stem: what stays before the endings, where it is not the nominative without its ending.
  init(_ nominative: String, _ declension: Declension, stem: String? = nil, tail: String = "") {
    self.nominative = nominative
    self.declension = declension
    self.tail = tail
    switch declension {
    case .hardMasculine, .hissingMasculine: self.stem = stem ?? nominative
    default: self.stem = stem ?? String(nominative.dropLast())
    }
  }

  var gender: Gender {
    switch declension {
    case .hardMasculine, .hissingMasculine, .softMasculine: .masculine
    case .ieNeuter: .neuter
    default: .feminine
    }
  }

  func form(_ grammaticalCase: GrammaticalCase) -> String {
    if grammaticalCase == .nominative { return nominative }
    // Lifeless masculine nouns have no accusative of their own, whatever their stem: заголовок.
    if grammaticalCase == .accusative, gender == .masculine { return nominative }
    return stem + ending(grammaticalCase) + tail
  }

  /// The form for several that something is done with: пунктами, статьями, приложениями.
  var instrumentalPlural: String {
    switch declension {
    case .hardMasculine, .hissingMasculine, .hardFeminine, .velarFeminine, .hissingFeminine: stem + "ами" + tail
    case .softMasculine, .yaFeminine, .softFeminine, .ieNeuter: stem + "ями" + tail
    }
  }

  private func ending(_ grammaticalCase: GrammaticalCase) -> String {
    // Genitive, dative, accusative, instrumental, prepositional.
    let endings: [String] =
      switch declension {
      case .hardMasculine: ["а", "у", "", "ом", "е"]
      case .hissingMasculine: ["а", "у", "", "ем", "е"]
      case .softMasculine: ["я", "ю", "ь", "ем", "е"]
      case .hardFeminine: ["ы", "е", "у", "ой", "е"]
      case .velarFeminine: ["и", "е", "у", "ой", "е"]
      case .hissingFeminine: ["ы", "е", "у", "ей", "е"]
      case .yaFeminine: ["и", "е", "ю", "ей", "е"]
      case .softFeminine: ["и", "и", "ь", "ью", "и"]
      case .ieNeuter: ["я", "ю", "е", "ем", "и"]
      }
    switch grammaticalCase {
    case .nominative: return ""
    case .genitive, .ablative: return endings[0]
    case .dative: return endings[1]
    case .accusative: return endings[2]
    case .instrumental: return endings[3]
    case .locative: return endings[4]
    }
  }
}
