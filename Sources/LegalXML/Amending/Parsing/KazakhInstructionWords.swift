/// The words of instructions in Kazakh, in all their forms.
enum KazakhInstructionWords {
  /// How a noun stands in a sentence, as far as instructions need it.
  enum Role { case subject, genitive, place, instrumental, ablative, other }

  struct Noun: Hashable {
    var kind: ProvisionKind
    var role: Role
    var isPlural: Bool
  }

  static let nouns: [String: Noun] = {
    var result: [String: Noun] = [:]
    let kinds: [ProvisionKind] = [
      .attachment, .preamble, .section, .subsection, .chapter, .paragraph, .article, .articlePart, .point, .subpoint,
      .indent,
    ]
    for kind in kinds {
      guard let noun = KazakhCitation.nouns[kind] else { continue }
      for (form, role, isPlural) in forms(of: noun) where result[form] == nil {
        result[form] = Noun(kind: kind, role: role, isPlural: isPlural)
      }
    }
    return result
  }()

  /// «тақырып», the heading.
  static let headings: [String: Role] = {
    var result: [String: Role] = [:]
    for (form, role, isPlural) in forms(of: "тақырып") where !isPlural { result[form] = role }
    return result
  }()

  private static func forms(of noun: String) -> [(String, Role, isPlural: Bool)] {
    var result: [(String, Role, Bool)] = []
    for (base, isPlural) in [(noun, false), (noun + pluralEnding(noun), true)] {
      for isPossessed in [false, true] {
        for grammaticalCase in GrammaticalCase.allCases {
          let form = KazakhNoun.form(base, isPossessed: isPossessed, grammaticalCase)
          result.append((form, role(grammaticalCase), isPlural))
          if grammaticalCase == .locative {
            result.append((form + (form.hasSuffix("е") ? "гі" : "ғы"), .place, isPlural))
          }
        }
      }
    }
    return result
  }

  private static func role(_ grammaticalCase: GrammaticalCase) -> Role {
    switch grammaticalCase {
    case .nominative: .subject
    case .genitive: .genitive
    case .locative: .place
    case .instrumental: .instrumental
    case .ablative: .ablative
    case .dative, .accusative: .other
    }
  }

  /// -лар after vowels and р, й, у; -дар after voiced sounds; -тар after voiceless ones; by vowel harmony.
  private static func pluralEnding(_ noun: String) -> String {
    guard let last = noun.last else { return "" }
    let isFront = noun.reversed().first { "әеөүіаоұыяю".contains($0) }.map { "әеөүі".contains($0) } ?? false
    let head = "аәеёиоөұүыіэюяруй".contains(last) ? "л" : "зжлмнң".contains(last) ? "д" : "т"
    return head + (isFront ? "ер" : "ар")
  }

  static let ordinals: [String: Int] = Dictionary(
    (1...199).map { (KazakhNumeral.ordinal($0), $0) }, uniquingKeysWith: { first, _ in first })

  /// Nouns behind quoted words («деген сөздер»), by what the words are there for.
  static let wordNouns: [String: Role] = {
    var result: [String: Role] = [:]
    for noun in ["сөз", "цифр", "сан", "белгі", "сөз тіркесі", "әріп", "таңба", "аббревиатура"] {
      for (form, role, _) in forms(of: noun) { result[form] = role }
    }
    return result
  }()

  static let replace: Set<String> = ["ауыстырылсын", "ауыстырылып", "алмастырылсын"]
  static let add: Set<String> = ["толықтырылсын", "толықтырылып"]
  static let write: Set<String> = ["жазылсын", "жазылып", "баяндалсын"]
  static let conjunctions: Set<String> = ["және", "мен", "пен", "бен"]

  /// Words by which a paragraph shows that it orders a change.
  static let verbs: Set<String> = replace.union(add).union(write).union(["тасталсын", "танылсын", "есептелсін"])
}
