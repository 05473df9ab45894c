/// Turns clauses into amendments: places become absolute, quotations become provisions, enumerations become many.
struct InstructionResolver {
  /// Why a clause cannot become amendments; the code of the finding.
  enum Failure: String, Error {
    case place = "amendment.place-unclear"
    case content = "amendment.content-mismatch"
    case instruction = "amendment.not-understood"
  }

  /// The places of the lines above; empty for none.
  var contexts: [InstructionPlace]
  /// Whether nothing was said yet below the last of these lines.
  var isFirst: Bool
  var law: String?
  var source: AmendmentSource

  func amendments(_ clauses: [InstructionClause]) throws(Failure) -> [Amendment] {
    var result: [Amendment] = []
    var before: [InstructionPlace]?
    for (index, clause) in clauses.enumerated() {
      var places = contexts.isEmpty ? [InstructionPlace.wholeLaw] : contexts
      if let own = clause.places {
        places = try self.places(own, isFirst: isFirst && index == 0)
      } else if let before {
        places = before
      } else if case .insert(let new, _) = clause.action {
        places = try places.map { (place) throws(Failure) in try holder(of: new, place) }
      }
      before = places
      result += try amendments(clause.action, at: places)
    }
    return result
  }

  /// Places below those of the lines above.
  func places(_ own: [InstructionPlace], isFirst: Bool) throws(Failure) -> [InstructionPlace] {
    var result: [InstructionPlace] = []
    for context in contexts.isEmpty ? [.wholeLaw] : contexts {
      for place in own {
        guard let absolute = place.below(context, isFirst: isFirst) else { throw .place }
        result.append(absolute)
      }
    }
    return result
  }

  /// «дополнить пунктом 5» below «в пункте 2:» is about what that point stands in.
  private func holder(of new: AnnouncedProvisions, _ context: InstructionPlace) throws(Failure) -> InstructionPlace {
    let rank = InstructionPlace.rank(new.kind)
    guard let deepest = context.steps.last.map({ InstructionPlace.rank($0.kind) }), deepest >= rank else {
      return context
    }
    // A part can be one of the subpoint above.
    if new.kind == .articlePart, deepest > rank {
      guard isFirst else { throw .place }
      return context
    }
    guard !isFirst else { throw .place }
    return InstructionPlace(Array(context.steps.prefix { InstructionPlace.rank($0.kind) < rank }))
  }

  private func amendments(_ action: InstructionClause.Action, at places: [InstructionPlace]) throws(Failure)
    -> [Amendment]
  {
    switch action {
    case .nothing: return []
    case .words(let changes): return places.flatMap { place in changes.map { amendment($0, at: place) } }
    case .delete:
      guard !places.contains(.wholeLaw) else { throw .place }
      return places.map { amendment(.delete, at: $0) }
    case .repeal: return places.map { amendment(.repeal, at: $0) }
    case .restate(let quotation): return try restatements(quotation, at: places)
    case .insert(let new, let quotation):
      guard places.count == 1, places[0].part == nil else { throw .place }
      let content = try self.content(quotation, new)
      guard case .ordinal(let ordinal)? = new.labels.first, content.provisions.allSatisfy({ $0.number == nil }) else {
        return [amendment(.insert(content, at: .within), at: places[0])]
      }
      // «дополнить абзацем третьим»: behind the second.
      let neighbour = Citation.Step(new.kind, ordinal: max(1, ordinal - 1))
      return [
        amendment(
          .insert(content, at: ordinal > 1 ? .after : .before), at: InstructionPlace(places[0].steps + [neighbour]))
      ]
    case .insertBeside(let neighbour, let side, let new, let quotation):
      guard places.count == 1 else { throw .place }
      guard let place = neighbour.below(places[0], isFirst: false) else { throw .place }
      return [amendment(.insert(try content(quotation, new), at: side), at: place)]
    case .renumber(let new):
      return try zip(places, new).map { (old, new) throws(Failure) in
        guard let number = new.steps.last?.number, old.steps.last?.kind == new.steps.last?.kind else { throw .place }
        return amendment(.renumber(number), at: old)
      }
    }
  }

  private func amendment(_ change: AmendmentChange, at place: InstructionPlace) -> Amendment {
    Amendment(change, at: place.target, of: law, source: source)
  }

  /// New provisions with the numbers that were announced.
  private func content(_ quotation: Quotation, _ new: AnnouncedProvisions) throws(Failure) -> [Content] {
    guard let content = QuotedProvisions.content(quotation, kind: new.kind, count: new.count) else { throw .content }
    let numbers = content.provisions.map { $0.number?.normalised.lowercased() }
    for (label, number) in zip(new.labels, numbers) {
      switch label {
      case .number(let wanted): guard number == wanted.lowercased() else { throw .content }
      case .ordinal(let wanted): guard number == nil || number == String(wanted) else { throw .content }
      }
    }
    return content
  }

  private func restatements(_ quotation: Quotation, at places: [InstructionPlace]) throws(Failure) -> [Amendment] {
    if places.count == 1 { return [amendment(.restate(try wording(quotation, of: places[0])), at: places[0])] }
    // «заголовок и абзац первый»: one paragraph each.
    guard let kind = places[0].steps.last?.kind, places.allSatisfy({ $0.steps.last?.kind == kind && $0.part == nil })
    else {
      guard quotation.content == nil, quotation.lines.count == places.count else { throw .content }
      return try zip(places, quotation.lines).map { (place, line) throws(Failure) in
        amendment(.restate(try wording(Quotation(lines: [line], content: nil), of: place)), at: place)
      }
    }
    guard let all = QuotedProvisions.content(quotation, kind: kind, count: places.count) else { throw .content }
    return try zip(places, all).map { (place, new) throws(Failure) in
      try check([new], place)
      return amendment(.restate([new]), at: place)
    }
  }

  /// A new wording of one place.
  private func wording(_ quotation: Quotation, of place: InstructionPlace) throws(Failure) -> [Content] {
    if place.part == .heading {
      if let content = quotation.content, let only = content.provisions.first, content.provisions.count == 1 {
        // «Статья 6. Права», whose structure was recognised: only its heading.
        guard let heading = only.heading, only.ownText.isEmpty, only.children.isEmpty,
          only.number?.normalised == place.steps.last?.number
        else { throw .content }
        return [.text(heading)]
      }
      guard let words = quotation.words ?? quotation.content?.text, !words.contains("\n") else { throw .content }
      guard let (marker, rest) = ProvisionMarker.split(words), marker.level <= 1 else { return [.text(words)] }
      // «Статья 6. Права» with the number of the place before it.
      let number = ProvisionNumber(marker.written).normalised
      guard let step = place.steps.last, step.number == number, !rest.isEmpty else { throw .content }
      return [.text(rest)]
    }
    guard let kind = place.steps.last?.kind else { throw .instruction }
    if kind == .preamble {
      return quotation.content ?? quotation.lines.map { .markup(Markup("p", text: $0)) }
    }
    guard let content = QuotedProvisions.content(quotation, kind: kind, count: 1) else { throw .content }
    try check(content, place)
    return content
  }

  /// The number of a new wording must be that of the place.
  private func check(_ content: [Content], _ place: InstructionPlace) throws(Failure) {
    guard let step = place.steps.last, let number = content.provisions.first?.number?.normalised.lowercased() else {
      return
    }
    let wanted = step.number?.lowercased() ?? step.ordinal.map(String.init)
    guard wanted == nil || wanted == number else { throw .content }
  }
}
