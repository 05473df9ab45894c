/// Reads one line of an amending law in Kazakh; all of it, or nothing.
struct KazakhInstructionParser {
  private typealias Words = KazakhInstructionWords

  /// What the line says; `nil` where any of it is not understood.
  static func parse(_ tokens: [InstructionToken]) -> InstructionSentence? {
    KazakhInstructionParser().sentence(TokenCursor(tokens))
  }

  private func sentence(_ start: TokenCursor) -> InstructionSentence? {
    var context = start
    if let found = places(&context, [.place]), context.takeSign(":"), context.isAtEnd { return .context(found) }
    var cursor = start
    var clauses: [InstructionClause] = []
    while true {
      guard let found = clause(&cursor) else { return nil }
      clauses.append(found)
      if cursor.isAtEnd { return .clauses(clauses) }
      var hasSeparator = cursor.takeSign(",")
      if cursor.take("және") || cursor.take("ал") { hasSeparator = true }
      guard hasSeparator else { return nil }
    }
  }

  /// «2-тармақта 2) тармақша»: a place and what is in it.
  private func located(_ cursor: inout TokenCursor, _ roles: Set<KazakhInstructionWords.Role>) -> [InstructionPlace]? {
    var ahead = cursor
    guard let outer = places(&ahead, [.place]), outer.count == 1 else { return places(&cursor, roles) }
    _ = ahead.takeSign(",")
    guard let inner = places(&ahead, roles) else { return places(&cursor, roles) }
    var result: [InstructionPlace] = []
    for place in inner {
      guard let whole = place.below(outer[0], isFirst: true) else { return nil }
      result.append(whole)
    }
    cursor = ahead
    return result
  }

  // MARK: Clauses

  private func clause(_ cursor: inout TokenCursor) -> InstructionClause? {
    for reader in [otherLanguage, wordsClause, restateClause, deleteClause, repealClause, addClause, renumberClause] {
      var ahead = cursor
      if let clause = reader(&ahead) {
        cursor = ahead
        return clause
      }
    }
    return nil
  }

  /// «А» деген сөздер «Б» деген сөздермен ауыстырылсын; «А» деген сөздерден кейін «Б» деген сөздермен толықтырылсын.
  private func wordsClause(_ cursor: inout TokenCursor) -> InstructionClause? {
    var clausePlaces: [InstructionPlace]?
    var extent = WordExtent.only
    var ahead = cursor
    if let whole = wholeText(&ahead) {
      (clausePlaces, extent, cursor) = (whole, .everywhere, ahead)
    } else if let found = places(&ahead, [.place, .subject, .other]) {
      (clausePlaces, cursor) = (found, ahead)
      _ = cursor.takeSign(",")
      if let whole = wholeText(&cursor) {
        guard whole.isEmpty else { return nil }
        extent = .everywhere
      }
    }
    if clausePlaces?.isEmpty == true { clausePlaces = nil }
    ahead = cursor
    // «екінші рет кездесетін «А» деген сөз»
    if extent == .only, case .ordinal(let number)? = ordinal(&ahead), ahead.take("рет"), ahead.take("кездесетін") {
      (extent, cursor) = (.occurrence(number), ahead)
    }
    guard let changes = wordChanges(&cursor, extent) else { return nil }
    return InstructionClause(places: clausePlaces, action: .words(changes))
  }

  /// «бүкіл мәтін бойынша», «Заңның бүкіл мәтіні бойынша», «5-баптың бүкіл мәтіні бойынша».
  private func wholeText(_ cursor: inout TokenCursor) -> [InstructionPlace]? {
    var ahead = cursor
    var found: [InstructionPlace] = []
    if ahead.take(oneOf: ["заңның", "кодекстің", "қаулының", "жарлықтың"]) != nil {
      found = [.wholeLaw]
    } else if let outer = places(&ahead, [.genitive]) {
      found = outer
    }
    guard ahead.take("бүкіл"), ahead.take(oneOf: ["мәтін", "мәтіні", "мәтінде", "мәтінінде"]) != nil else { return nil }
    _ = ahead.take("бойынша")
    _ = ahead.takeSign(":") || ahead.takeSign(",")
    cursor = ahead
    return found
  }

  private func wordChanges(_ cursor: inout TokenCursor, _ extent: WordExtent) -> [AmendmentChange]? {
    var changes: [AmendmentChange] = []
    // Several pairs can share the verb of the last: «А» … «Б» …мен, «В» … «Г» …мен ауыстырылсын.
    var isReplacing: Bool?
    while true {
      if !changes.isEmpty {
        guard cursor.takeSign(",") || cursor.take("және") else { return nil }
      }
      guard let (old, role) = quotedWords(&cursor) else { return nil }
      switch role {
      case .instrumental where changes.isEmpty:
        guard old.count == 1, cursor.take(oneOf: Words.add) != nil else { return nil }
        return [.insertWords(old[0], at: .atEnd)]
      case .ablative, .genitive:
        guard isReplacing != true, let isAfter = side(&cursor, role), let (new, newRole) = quotedWords(&cursor),
          newRole == .instrumental, new.count == 1
        else { return nil }
        isReplacing = false
        changes += old.map {
          .insertWords(new[0], at: isAfter ? .after($0, extent: extent) : .before($0, extent: extent))
        }
      case .subject:
        if changes.isEmpty, cursor.take(oneOf: ["алып", "алынып"]) != nil,
          cursor.take(oneOf: ["тасталсын", "тасталып"]) != nil
        {
          return old.map { .deleteWords($0, extent: extent) }
        }
        guard isReplacing != false, let new = replacement(&cursor, of: old, extent) else { return nil }
        isReplacing = true
        changes += new
      default: return nil
      }
      if isReplacing == true, cursor.take(oneOf: Words.replace) != nil { return changes }
      if isReplacing == false, cursor.take(oneOf: Words.add) != nil { return changes }
    }
  }

  /// «кейін» after the ablative, «алдынан» after the genitive.
  private func side(_ cursor: inout TokenCursor, _ role: Words.Role) -> Bool? {
    if role == .ablative, cursor.take(oneOf: ["кейін", "соң"]) != nil { return true }
    if cursor.take(oneOf: ["алдынан", "алдына", "алдында", "алдыңғы", "бұрын"]) != nil { return false }
    return nil
  }

  private func replacement(
    _ cursor: inout TokenCursor, of old: [String], _ extent: WordExtent
  ) -> [AmendmentChange]? {
    let isRespective = cursor.take("тиісінше")
    guard let (new, role) = quotedWords(&cursor), role == .instrumental else { return nil }
    if new.count == 1 { return old.map { .replaceWords($0, with: new[0], extent: extent) } }
    guard new.count == old.count, isRespective || cursor.take("тиісінше") else { return nil }
    return zip(old, new).map { .replaceWords($0, with: $1, extent: extent) }
  }

  /// ««А», «Б» және «В» деген сөздер»; the role is that of the noun behind the last.
  private func quotedWords(_ cursor: inout TokenCursor) -> ([String], Words.Role)? {
    var words: [String] = []
    while true {
      guard let text = cursor.takeQuotation()?.words, !text.isEmpty else { return nil }
      words.append(text)
      var ahead = cursor
      if let role = wordNoun(&ahead) {
        cursor = ahead
        // ««А» деген сөз және «Б» деген сөздер»: the next noun tells the role of both.
        guard role == .subject, ahead.takeSign(",") || ahead.take("және"), case .quotation? = ahead.peek(),
          followsWords(ahead)
        else { return (words, role) }
        cursor = ahead
        continue
      }
      guard cursor.takeSign(",") || cursor.take(oneOf: Words.conjunctions) != nil else { return nil }
    }
  }

  /// Whether the enumeration goes on as an object, not with what takes its place.
  private func followsWords(_ cursor: TokenCursor) -> Bool {
    var ahead = cursor
    while ahead.takeQuotation() != nil {
      if let role = wordNoun(&ahead) { return role == .subject }
      guard ahead.takeSign(",") || ahead.take(oneOf: Words.conjunctions) != nil else { return false }
    }
    return false
  }

  private func wordNoun(_ cursor: inout TokenCursor) -> Words.Role? {
    _ = cursor.take("деген")
    var ahead = cursor
    // «сөздер мен цифрлар»: the last one is in the case of both.
    if ahead.word() != nil, Words.wordNouns[ahead.word() ?? ""] != nil {
      ahead.advance()
      if ahead.take(oneOf: Words.conjunctions) != nil, let word = ahead.word(), let role = Words.wordNouns[word] {
        ahead.advance()
        cursor = ahead
        return role
      }
    }
    guard let word = cursor.word(), let role = Words.wordNouns[word] else { return nil }
    cursor.advance()
    return role
  }

  /// 3-тармақ мынадай редакцияда жазылсын: «…».
  private func restateClause(_ cursor: inout TokenCursor) -> InstructionClause? {
    let found = located(&cursor, [.subject])
    guard cursor.take(oneOf: ["мынадай", "мына", "жаңа"]) != nil, cursor.take("редакцияда"),
      cursor.take(oneOf: Words.write) != nil
    else { return nil }
    _ = cursor.takeSign(":")
    guard let quotation = cursor.takeQuotation() else { return nil }
    return InstructionClause(places: found, action: .restate(quotation))
  }

  /// 2) және 3) тармақшалар алып тасталсын.
  private func deleteClause(_ cursor: inout TokenCursor) -> InstructionClause? {
    guard let found = located(&cursor, [.subject]), cursor.take(oneOf: ["алып", "алынып"]) != nil,
      cursor.take(oneOf: ["тасталсын", "тасталып"]) != nil
    else { return nil }
    return InstructionClause(places: found, action: .delete)
  }

  /// 5-баптың күші жойылды деп танылсын.
  private func repealClause(_ cursor: inout TokenCursor) -> InstructionClause? {
    guard let found = located(&cursor, [.genitive, .subject]),
      cursor.take("күші", "жойылды") || cursor.take("күшін", "жойды") || cursor.take("күші", "жойылған")
    else { return nil }
    guard cursor.take("деп", "танылсын") else { return nil }
    return InstructionClause(places: found, action: .repeal)
  }

  /// 14-тармақ мынадай мазмұндағы 9-1) тармақшамен толықтырылсын: «…».
  private func addClause(_ cursor: inout TokenCursor) -> InstructionClause? {
    var found: [InstructionPlace]?
    var beside: (InstructionPlace, ProvisionPlace)?
    var ahead = cursor
    if let place = neighbour(&ahead) {
      (beside, cursor) = (place, ahead)
    } else if let outer = located(&ahead, [.subject, .place]) {
      (found, cursor) = (outer, ahead)
      _ = cursor.takeSign(",")
      if let place = neighbour(&cursor) { beside = place }
    }
    _ = cursor.take(oneOf: ["мынадай", "мына"]) != nil && cursor.take("мазмұндағы")
    guard let new = announced(&cursor), cursor.take(oneOf: Words.add) != nil else { return nil }
    _ = cursor.takeSign(":")
    guard let quotation = cursor.takeQuotation() else { return nil }
    if let (place, side) = beside {
      return InstructionClause(places: found, action: .insertBeside(place, side, new, quotation))
    }
    return InstructionClause(places: found, action: .insert(new, quotation))
  }

  /// «2-тармақтан кейін», «3-тармақтың алдынан».
  private func neighbour(_ cursor: inout TokenCursor) -> (InstructionPlace, ProvisionPlace)? {
    var ahead = cursor
    if let found = places(&ahead, [.ablative]), found.count == 1, ahead.take(oneOf: ["кейін", "соң"]) != nil {
      cursor = ahead
      return (found[0], .after)
    }
    ahead = cursor
    if let found = places(&ahead, [.genitive]), found.count == 1,
      ahead.take(oneOf: ["алдынан", "алдына", "алдында"]) != nil
    {
      cursor = ahead
      return (found[0], .before)
    }
    return nil
  }

  /// «5-1) және 5-2) тармақшалармен», «абзацпен».
  private func announced(_ cursor: inout TokenCursor) -> AnnouncedProvisions? {
    var ahead = cursor
    guard let labels = labels(&ahead), let (noun, length) = noun(ahead), noun.role == .instrumental else { return nil }
    ahead.advance(length)
    guard let all = joined(labels, noun) else { return nil }
    cursor = ahead
    return AnnouncedProvisions(
      kind: kind(noun, labels.isBracketed), labels: all, isPlural: noun.isPlural)
  }

  /// 3-тармақ 4-тармақ деп есептелсін.
  private func renumberClause(_ cursor: inout TokenCursor) -> InstructionClause? {
    guard let old = located(&cursor, [.subject]) else { return nil }
    _ = cursor.take("тиісінше")
    guard let new = places(&cursor, [.subject]), new.count == old.count, cursor.take("деп"),
      cursor.take(oneOf: ["есептелсін", "саналсын"]) != nil
    else { return nil }
    return InstructionClause(places: old, action: .renumber(new))
  }

  /// орыс тіліндегі мәтінге өзгеріс енгізілді, қазақ тіліндегі мәтін өзгермейді.
  private func otherLanguage(_ cursor: inout TokenCursor) -> InstructionClause? {
    let found = places(&cursor, [.place, .genitive])
    _ = cursor.takeSign(",")
    if cursor.take("мемлекеттік", "тіліндегі") || cursor.take("мемлекеттік", "тілдегі") {
      guard cursor.take("мәтіні", "өзгеріссіз", "қалдырылсын") else { return nil }
      return InstructionClause(places: found, action: .nothing)
    }
    guard cursor.take("орыс", "тіліндегі"), cursor.take(oneOf: ["мәтінге", "мәтініне"]) != nil,
      cursor.take(oneOf: ["өзгеріс", "өзгерістер"]) != nil, cursor.take(oneOf: ["енгізілді", "енгізілсін"]) != nil,
      cursor.takeSign(","), cursor.take(oneOf: ["қазақ", "мемлекеттік"]) != nil,
      cursor.take(oneOf: ["тіліндегі", "тілдегі"]) != nil, cursor.take(oneOf: ["мәтін", "мәтіні"]) != nil,
      cursor.take(oneOf: ["өзгермейді", "өзгеріссіз"]) != nil
    else { return nil }
    _ = cursor.take("қалдырылсын") || cursor.take("қалады")
    return InstructionClause(places: found, action: .nothing)
  }
}
