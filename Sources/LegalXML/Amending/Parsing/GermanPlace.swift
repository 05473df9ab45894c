/// A place in the words of a German instruction: «§ 2 Absatz 1 Satz 1 Nummer 3 Buchstabe c».
struct GermanPlace: Hashable {
  /// From the top down; «Nummer» and «Buchstabe» are items, «Absatz» is a point.
  var steps: [Citation.Step] = []
  /// Counted from 1 in the last of the steps; `nil` for all of it.
  var sentence: Int?
  /// Whether only the words before the first item are meant («in dem Satzteil vor Nummer 1»).
  var isBeforeItems = false
  /// Whether the heading is meant («Überschrift»).
  var isHeading = false

  static func rank(_ word: String) -> Int? {
    switch word {
    case "artikel", "§", "§§", "anlage": 1
    case "absatz", "absätze", "absätzen": 2
    case "satz", "sätze", "sätzen": 3
    case "nummer", "nummern": 4
    case "buchstabe", "buchstaben": 5
    case "doppelbuchstabe", "doppelbuchstaben": 6
    default: nil
    }
  }

  /// The place below another one: what is as deep or deeper gives way.
  func below(_ outer: GermanPlace) -> GermanPlace {
    guard let top = steps.first else {
      var result = outer
      if let sentence { result.sentence = sentence }
      result.isBeforeItems = result.isBeforeItems || isBeforeItems
      result.isHeading = isHeading
      return result
    }
    var result = self
    result.steps = outer.steps.prefix { Self.depth($0) < Self.depth(top) } + steps
    return result
  }

  static func depth(_ step: Citation.Step) -> Int {
    switch step.kind {
    case .article: 1
    case .point: 2
    case .subpoint: 4
    case .item: 5
    default: 6
    }
  }

  static func step(_ word: String, _ number: String) -> Citation.Step? {
    switch rank(word) {
    case 1: Citation.Step(.article, number: number)
    case 2: Citation.Step(.point, number: number)
    case 4: Citation.Step(.subpoint, number: number)
    case 5: Citation.Step(.item, number: number)
    case 6: Citation.Step(.other("subitem"), number: number)
    default: nil
    }
  }
}

/// A marked-up instruction in German, cut into what matters.
struct GermanInstruction {
  enum Verb: Hashable { case insert, append, replace, delete, restate, renumber }

  /// Where, as far as the instruction says; `nil` where it says nothing.
  var place: GermanPlace?
  /// «Nummern 4 bis 8»: several places of one kind, from the first to the last.
  var upTo: String?
  var verb: Verb
  var quotations: [Quotation] = []
  /// Words before the first quotation ask for the place before it («vor dem Wort»), not after.
  var isBefore = false
  /// «nach den Wörtern …», «vor dem Wort …»
  var hasAnchor = false
  /// «das Wort … am Ende»
  var isAtEnd = false
  /// What comes in is called a new provision («folgende Nummer 3»), with its word.
  var announced: String?
  /// «Nach Nummer 2 wird folgende Nummer 3 eingefügt»
  var isAfterPlace = false
  /// Whether sentences change, not words or provisions.
  var isAboutSentences = false
}

/// Reads the words of one German instruction.
struct GermanInstructionParser {
  /// A word, a number, or a quotation of the instruction.
  enum Token: Hashable {
    case word(String)
    case quotation(Quotation)
  }

  /// The tokens of running text.
  static func tokens(_ text: String) -> [Token] {
    text.lowercased().split(whereSeparator: { $0.isWhitespace || ",:.;„“\u{201D}".contains($0) })
      .map { .word(String($0)) }
  }

  /// Words that say nothing but how the others belong together.
  private static let filling: Set<String> = [
    "in", "im", "der", "die", "das", "den", "dem", "des", "ein", "eine", "einen", "einem", "einer", "wird", "werden",
    "wie", "folgt", "und", "durch", "folgenden", "folgende", "folgender", "folgendes", "bisherige", "bisherigen",
    "wort",
    "wörter", "wörtern", "worts", "angabe", "angaben", "geändert", "zum",
  ]

  private static let verbs: [String: GermanInstruction.Verb] = [
    "eingefügt": .insert, "angefügt": .append, "ersetzt": .replace, "gestrichen": .delete, "aufgehoben": .delete,
    "gefasst": .restate, "gefaßt": .restate,
  ]

  /// The verb among tokens.
  static func verb(in tokens: [Token]) -> GermanInstruction.Verb? {
    for case .word(let word) in tokens {
      if let verb = verbs[word] { return verb }
    }
    return nil
  }

  /// What the instruction says; `nil` where a word is not understood.
  ///
  /// - Parameter implied: the verb of the next instruction, for one that shares it.
  static func parse(_ tokens: [Token], implied: GermanInstruction.Verb?) -> GermanInstruction? {
    var place = GermanPlace()
    var hasPlace = false
    var verb: GermanInstruction.Verb?
    var result = GermanInstruction(verb: .insert)
    var isNew = false
    var position = 0
    func word(_ offset: Int = 0) -> String? {
      guard tokens.indices.contains(position + offset), case .word(let word) = tokens[position + offset] else {
        return nil
      }
      return word
    }
    while position < tokens.count {
      if case .quotation(let quotation) = tokens[position] {
        result.quotations.append(quotation)
        position += 1
        continue
      }
      let current = word() ?? ""
      if let found = verbs[current] {
        guard verb == nil || verb == found else { return nil }
        verb = found
        position += 1
      } else if let rank = GermanPlace.rank(current) {
        let isSentences = rank == 3
        position += 1
        let number = word().flatMap(Self.number)
        if number != nil { position += 1 }
        var last: String?
        while let joint = word(), ["bis", "und"].contains(joint), let next = word(1).flatMap(Self.number) {
          last = next
          position += 2
        }
        if isNew {
          result.announced = current
          if isSentences { result.isAboutSentences = true }
        } else if isSentences {
          guard let number, let count = Int(number), last == nil else { return nil }
          place.sentence = count
          hasPlace = true
        } else {
          guard let number, let step = GermanPlace.step(current, number) else { return nil }
          place.steps.append(step)
          // A sentence before a number only says in which list: «Satz 2 Nummer 1».
          if place.sentence != nil, rank > 3 { place.sentence = nil }
          if let last {
            guard result.upTo == nil else { return nil }
            result.upTo = last
          }
          hasPlace = true
        }
      } else if current == "überschrift" {
        place.isHeading = true
        hasPlace = true
        position += 1
      } else if ["teilsatz", "satzteil", "satzteils"].contains(current), word(1) == "vor",
        GermanPlace.rank(word(2) ?? "") != nil, word(3).flatMap(Self.number) == "1"
      {
        place.isBeforeItems = true
        hasPlace = true
        position += 4
      } else if current == "nach" || current == "vor" {
        if let next = word(1), GermanPlace.rank(next) != nil {
          guard current == "nach" else { return nil }
          result.isAfterPlace = true
        } else {
          result.hasAnchor = true
          result.isBefore = current == "vor"
        }
        position += 1
      } else if current == "am", word(1) == "ende" {
        result.isAtEnd = true
        position += 2
      } else if filling.contains(current) {
        if current.hasPrefix("folgend") { isNew = true }
        position += 1
      } else {
        return nil
      }
    }
    guard let verb = verb ?? implied else { return nil }
    result.verb = verb
    result.place = hasPlace ? place : nil
    return result
  }

  /// 1, 3a, a, aa: what numbers a provision.
  static func number(_ word: String) -> String? {
    let digits = word.prefix { $0.isNumber }
    if !digits.isEmpty {
      let rest = word[digits.endIndex...]
      return rest.count <= 1 && rest.allSatisfy(\.isLetter) ? ProvisionNumber(word).normalised : nil
    }
    return (1...2).contains(word.count) && word.allSatisfy({ $0.isLetter && $0.isASCII }) ? word : nil
  }
}
