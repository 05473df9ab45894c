/// Reads one line of an amending law in Russian; all of it, or nothing.
struct RussianInstructionParser {
  private typealias Words = RussianInstructionWords

  /// What the line says; `nil` where any of it is not understood.
  static func parse(_ tokens: [InstructionToken]) -> InstructionSentence? {
    var cursor = TokenCursor(tokens)
    return RussianInstructionParser().sentence(&cursor)
  }

  private func sentence(_ start: inout TokenCursor) -> InstructionSentence? {
    var context = start
    if let places = leadingPlaces(&context), context.takeSign(":"), context.isAtEnd { return .context(places) }
    var cursor = start
    var clauses: [InstructionClause] = []
    while true {
      guard let found = clause(&cursor, after: clauses.last) else { return nil }
      clauses += found
      if cursor.isAtEnd { return .clauses(clauses) }
      var hasSeparator = cursor.takeSign(",")
      if cursor.take("и") || cursor.take("а", "также") { hasSeparator = true }
      guard hasSeparator else { return nil }
    }
  }

  // MARK: Clauses

  private func clause(_ cursor: inout TokenCursor, after before: InstructionClause?) -> [InstructionClause]? {
    for reader in [
      otherLanguage, wordsClause, restateClause, deleteClause, addClause, repealClause, renumberClause,
    ] {
      var ahead = cursor
      if let clauses = reader(&ahead) {
        cursor = ahead
        return clauses
      }
    }
    var ahead = cursor
    if let before, let clause = ellipsis(&ahead, before) {
      cursor = ahead
      return [clause]
    }
    return nil
  }

  /// Places at the beginning: «в статье 3», «абзац второй», «по всему тексту», «заголовок».
  private func leadingPlaces(_ cursor: inout TokenCursor) -> [InstructionPlace]? {
    var ahead = cursor
    _ = ahead.take("в") || ahead.take("во") || ahead.take("из")
    guard let places = places(&ahead) else { return nil }
    cursor = ahead
    return places
  }

  /// «в статье 9 подпункты 5) – 8)»: a place and what is in it.
  private func located(_ cursor: inout TokenCursor) -> [InstructionPlace]? {
    var ahead = cursor
    guard ahead.take("в") || ahead.take("во"), let outer = places(&ahead), outer.count == 1 else {
      return places(&cursor)
    }
    _ = ahead.takeSign(",")
    guard let inner = places(&ahead) else { return nil }
    var result: [InstructionPlace] = []
    for place in inner {
      guard let whole = place.below(outer[0], isFirst: true) else { return nil }
      result.append(whole)
    }
    cursor = ahead
    return result
  }

  /// слова «…» заменить словами «…»; слова «…» исключить; после слов «…» дополнить словами «…».
  private func wordsClause(_ cursor: inout TokenCursor) -> [InstructionClause]? {
    var places: [InstructionPlace]?
    var extent = WordExtent.only
    var ahead = cursor
    if let whole = wholeText(&ahead) {
      (places, extent, cursor) = (whole, .everywhere, ahead)
    } else if let found = leadingPlaces(&ahead) {
      (places, cursor) = (found, ahead)
      if let whole = wholeText(&ahead) {
        guard whole.isEmpty || whole == [.wholeLaw] else { return nil }
        (extent, cursor) = (.everywhere, ahead)
      }
    }
    if places?.isEmpty == true { places = nil }
    _ = cursor.takeSign(",")
    guard let changes = wordChanges(&cursor, extent) else { return nil }
    return [InstructionClause(places: places, action: .words(changes))]
  }

  /// «по всему тексту», «по тексту статьи 5»; an empty list where no place is named.
  private func wholeText(_ cursor: inout TokenCursor) -> [InstructionPlace]? {
    guard cursor.take("по", "всему", "тексту") || cursor.take("по", "тексту") || cursor.take("в", "тексте") else {
      return nil
    }
    if cursor.take(oneOf: ["закона", "кодекса", "указа", "постановления", "правил"]) != nil { return [.wholeLaw] }
    return places(&cursor) ?? []
  }

  private func wordChanges(_ cursor: inout TokenCursor, _ extent: WordExtent) -> [AmendmentChange]? {
    if let place = wordPlace(&cursor, extent) {
      guard cursor.take(oneOf: Words.add) != nil, let new = quotedWords(&cursor), new.count == 1 else { return nil }
      return place.map { .insertWords(new[0], at: $0) }
    }
    if cursor.take(oneOf: Words.add) != nil {
      if let place = wordPlace(&cursor, extent) {
        guard let new = quotedWords(&cursor), new.count == 1 else { return nil }
        return place.map { .insertWords(new[0], at: $0) }
      }
      guard let new = quotedWords(&cursor), new.count == 1 else { return nil }
      if let place = wordPlace(&cursor, extent) { return place.map { .insertWords(new[0], at: $0) } }
      return [.insertWords(new[0], at: .atEnd)]
    }
    if cursor.take(oneOf: Words.delete) != nil {
      guard let old = quotedWords(&cursor) else { return nil }
      return old.map { .deleteWords($0, extent: extent) }
    }
    if cursor.take(oneOf: Words.replace) != nil {
      guard let old = quotedWords(&cursor) else { return nil }
      return replacement(&cursor, of: old, extent)
    }
    guard let old = quotedWords(&cursor) else { return nil }
    let extent = occurrence(&cursor, extent, old)
    if cursor.take(oneOf: Words.delete) != nil { return old.map { .deleteWords($0, extent: extent) } }
    guard cursor.take(oneOf: Words.replace) != nil else { return nil }
    return replacement(&cursor, of: old, extent)
  }

  private func replacement(
    _ cursor: inout TokenCursor, of old: [String], _ extent: WordExtent
  ) -> [AmendmentChange]? {
    var isRespective = cursor.take("соответственно")
    _ = cursor.take("на")
    guard let new = quotedWords(&cursor) else { return nil }
    if cursor.take("соответственно") { isRespective = true }
    if new.count == 1 { return old.map { .replaceWords($0, with: new[0], extent: extent) } }
    guard new.count == old.count, isRespective else { return nil }
    return zip(old, new).map { .replaceWords($0, with: $1, extent: extent) }
  }

  /// «после слов «…»», «перед словом «…»».
  private func wordPlace(_ cursor: inout TokenCursor, _ extent: WordExtent) -> [WordPlace]? {
    var ahead = cursor
    let isAfter = ahead.take("после")
    guard isAfter || ahead.take("перед") else { return nil }
    guard let words = quotedWords(&ahead) else { return nil }
    let extent = occurrence(&ahead, extent, words)
    cursor = ahead
    return words.map { isAfter ? .after($0, extent: extent) : .before($0, extent: extent) }
  }

  /// «в первом случае», «во втором случае».
  private func occurrence(_ cursor: inout TokenCursor, _ extent: WordExtent, _ words: [String]) -> WordExtent {
    var ahead = cursor
    guard words.count == 1, extent == .only, ahead.take("в") || ahead.take("во"),
      case .ordinal(let number)? = ordinal(&ahead), ahead.take("случае")
    else { return extent }
    cursor = ahead
    return .occurrence(number)
  }

  /// «слова «…», «…» и цифры «…»»; the first needs its noun.
  private func quotedWords(_ cursor: inout TokenCursor) -> [String]? {
    var words: [String] = []
    // «словами «Б», слова «В» исключить»: words in another case belong to the next clause.
    var isInstrumental: Bool?
    func fits(_ word: String?) -> Bool {
      let own = word.map(Words.isInstrumental) ?? false
      defer { isInstrumental = isInstrumental ?? own }
      return isInstrumental == nil || isInstrumental == own
    }
    while true {
      var ahead = cursor
      if !words.isEmpty {
        guard ahead.takeSign(",") || ahead.take(oneOf: Words.conjunctions) != nil else { return words }
      }
      let noun = ahead.word()
      if let sign = punctuation(&ahead) {
        guard fits(noun) else { return words }
        words.append(sign)
      } else {
        let hasNoun = wordNoun(&ahead)
        guard !hasNoun || fits(noun) else { return words }
        guard hasNoun || !words.isEmpty, let text = ahead.takeQuotation()?.words, !text.isEmpty else {
          return words.isEmpty ? nil : words
        }
        words.append(text)
      }
      cursor = ahead
    }
  }

  private func wordNoun(_ cursor: inout TokenCursor) -> Bool {
    guard cursor.take(oneOf: Words.wordNouns) != nil else { return false }
    if cursor.take("препинания") { return true }
    var ahead = cursor
    if ahead.take("и"), ahead.take(oneOf: Words.wordNouns) != nil { cursor = ahead }
    return true
  }

  /// «точку с запятой», «запятую».
  private func punctuation(_ cursor: inout TokenCursor) -> String? {
    var ahead = cursor
    if ahead.take("знак") || ahead.take("знаком"), !ahead.take("препинания") { return nil }
    guard let word = ahead.word(), let sign = Words.punctuation[word] else { return nil }
    ahead.advance()
    cursor = ahead
    if sign == ".", cursor.take("с", "запятой") { return ";" }
    if case .quotation(let quotation)? = cursor.peek(), quotation.words == sign { cursor.advance() }
    return sign
  }

  /// пункт 3 изложить в следующей редакции: «…».
  private func restateClause(_ cursor: inout TokenCursor) -> [InstructionClause]? {
    var places = located(&cursor)
    guard cursor.take(oneOf: Words.restate) != nil else { return nil }
    if places == nil {
      var ahead = cursor
      if let found = self.places(&ahead) { (places, cursor) = (found, ahead) }
    }
    guard cursor.take("в"), cursor.take(oneOf: ["следующей", "новой"]) != nil, cursor.take("редакции") else {
      return nil
    }
    _ = cursor.takeSign(":")
    guard let quotation = cursor.takeQuotation() else { return nil }
    return [InstructionClause(places: places, action: .restate(quotation))]
  }

  /// подпункты 3) и 4) исключить.
  private func deleteClause(_ cursor: inout TokenCursor) -> [InstructionClause]? {
    if cursor.take(oneOf: Words.delete) != nil {
      return places(&cursor).map { [InstructionClause(places: $0, action: .delete)] }
    }
    guard let places = located(&cursor), cursor.take(oneOf: Words.delete) != nil else { return nil }
    return [InstructionClause(places: places, action: .delete)]
  }

  /// статью 5 дополнить пунктом 3 следующего содержания: «…»; после пункта 2 дополнить пунктом 2-1.
  private func addClause(_ cursor: inout TokenCursor) -> [InstructionClause]? {
    var places: [InstructionPlace]?
    var beside: (InstructionPlace, ProvisionPlace)?
    var ahead = cursor
    if let found = located(&ahead) {
      (places, cursor) = (found, ahead)
    } else {
      ahead = cursor
      if let found = leadingPlaces(&ahead) { (places, cursor) = (found, ahead) }
    }
    if let found = neighbour(&cursor) { beside = found }
    guard cursor.take(oneOf: Words.add) != nil else { return nil }
    if places == nil, beside == nil {
      ahead = cursor
      if let found = self.places(&ahead, refusesInstrumental: true) { (places, cursor) = (found, ahead) }
    }
    if beside == nil, let found = neighbour(&cursor) { beside = found }
    guard let new = announced(&cursor) else { return nil }
    _ = cursor.take("следующего", "содержания") || cursor.take("в", "следующей", "редакции")
    _ = cursor.takeSign(":")
    guard let quotation = cursor.takeQuotation() else { return nil }
    if let (place, side) = beside {
      return [InstructionClause(places: places, action: .insertBeside(place, side, new, quotation))]
    }
    return [InstructionClause(places: places, action: .insert(new, quotation))]
  }

  /// «после пункта 2», «перед абзацем третьим».
  private func neighbour(_ cursor: inout TokenCursor) -> (InstructionPlace, ProvisionPlace)? {
    var ahead = cursor
    let isAfter = ahead.take("после")
    guard isAfter || ahead.take("перед"), let found = places(&ahead), found.count == 1 else { return nil }
    cursor = ahead
    return (found[0], isAfter ? .after : .before)
  }

  /// «подпунктами 5-1) и 5-2)», «абзацем».
  private func announced(_ cursor: inout TokenCursor) -> AnnouncedProvisions? {
    _ = cursor.take(oneOf: ["новым", "новой", "новыми"])
    guard let word = cursor.word(), let noun = Words.nouns[word], noun.isInstrumental else { return nil }
    cursor.advance()
    guard let labels = labels(&cursor, noun) else { return nil }
    return AnnouncedProvisions(kind: kind(noun, labels.isBracketed), labels: labels.all, isPlural: noun.isPlural)
  }

  /// статью 5 признать утратившей силу.
  private func repealClause(_ cursor: inout TokenCursor) -> [InstructionClause]? {
    var places = located(&cursor)
    guard cursor.take("признать"), cursor.take(oneOf: Words.repealed) != nil, cursor.take("силу") else { return nil }
    if places == nil { places = self.places(&cursor) }
    return places.map { [InstructionClause(places: $0, action: .repeal)] }
  }

  /// пункты 3 и 4 считать соответственно пунктами 4 и 5.
  private func renumberClause(_ cursor: inout TokenCursor) -> [InstructionClause]? {
    guard let old = located(&cursor), cursor.take("считать") else { return nil }
    _ = cursor.take("соответственно")
    guard let new = places(&cursor), new.count == old.count else { return nil }
    _ = cursor.take("соответственно")
    return [InstructionClause(places: old, action: .renumber(new))]
  }

  /// внесено изменение в текст на казахском языке, текст на русском языке не изменяется.
  private func otherLanguage(_ cursor: inout TokenCursor) -> [InstructionClause]? {
    let places = leadingPlaces(&cursor)
    _ = cursor.takeSign(",")
    guard cursor.take("внесено", "изменение") || cursor.take("внесены", "изменения") else { return nil }
    guard cursor.take("в", "текст", "на"), cursor.take(oneOf: ["казахском", "государственном"]) != nil,
      cursor.take("языке"), cursor.takeSign(","), cursor.take("текст", "на", "русском", "языке", "не"),
      cursor.take(oneOf: ["изменяется", "меняется"]) != nil
    else { return nil }
    return [InstructionClause(places: places, action: .nothing)]
  }

  /// «слова «А» заменить словами «Б», слова «В» – словами «Г»»: the verb of the clause before.
  private func ellipsis(_ cursor: inout TokenCursor, _ before: InstructionClause) -> InstructionClause? {
    guard case .words(let changes) = before.action, case .replaceWords(_, _, let extent)? = changes.last,
      let old = quotedWords(&cursor), cursor.takeSign("–") || cursor.takeSign("-"),
      let new = replacement(&cursor, of: old, extent)
    else { return nil }
    return InstructionClause(places: nil, action: .words(new))
  }
}
