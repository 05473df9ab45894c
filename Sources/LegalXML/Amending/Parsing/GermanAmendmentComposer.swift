/// Makes amendments of one German instruction whose words are understood.
struct GermanAmendmentComposer {
  struct Composed {
    var amendments: [Amendment] = []
    /// Codes of what should be looked at.
    var remarks: [String] = []
  }

  private typealias Failure = InstructionResolver.Failure

  let instruction: GermanInstruction
  let place: GermanPlace
  /// What the reference in the instruction points to.
  let link: String?
  let locator: GermanLocator?
  let law: String?
  let source: AmendmentSource

  func compose() -> Result<Composed, InstructionResolver.Failure> {
    Result { () throws(InstructionResolver.Failure) in
      switch instruction.verb {
      case .append: return Composed(amendments: [try insertion(at: place, .within)])
      case .insert:
        if instruction.isAfterPlace {
          guard instruction.announced != nil else { throw .instruction }
          return Composed(amendments: [try insertion(at: place, .after)])
        }
        return try words()
      case .restate: return try restatement()
      case .replace:
        if instruction.isAboutSentences { return try sentences() }
        return instruction.announced != nil ? try substitution() : try words()
      case .delete: return instruction.quotations.isEmpty ? try deletion() : try words()
      case .renumber: throw .instruction
      }
    }
  }

  // MARK: Provisions

  private func insertion(at place: GermanPlace, _ side: ProvisionPlace) throws(InstructionResolver.Failure) -> Amendment
  {
    guard place.sentence == nil || side == .within, let kind = instruction.announced else { throw .place }
    return amendment(.insert(try content(kind), at: side), at: try target(place))
  }

  /// The provisions that the instruction quotes.
  private func content(_ word: String) throws(InstructionResolver.Failure) -> [Content] {
    guard instruction.quotations.count == 1 else { throw .instruction }
    let quotation = instruction.quotations[0]
    if let content = quotation.content {
      let provisions = content.provisions
      guard !provisions.isEmpty else { throw .content }
      return provisions.map(Content.provision)
    }
    // «17. diplomatische Tätigkeiten wahrnehmen.» as running text.
    guard let text = quotation.words, let (marker, rest) = ProvisionMarker.split(text), GermanPlace.rank(word) ?? 0 >= 4
    else { throw .content }
    return [
      .provision(
        Provision(
          .subpoint, element: "point", eId: "",
          content: [
            .markup(Markup("num", text: marker.written)),
            .markup(Markup("content", [.markup(Markup("p", text: rest))])),
          ]))
    ]
  }

  private func restatement() throws(InstructionResolver.Failure) -> Composed {
    guard instruction.quotations.count == 1, place.sentence == nil, instruction.upTo == nil else { throw .instruction }
    if place.isHeading {
      guard let words = instruction.quotations[0].words else { throw .content }
      return Composed(amendments: [amendment(.restate([.text(words)]), at: try target(place))])
    }
    guard let new = instruction.quotations[0].content?.provisions, new.count == 1 else { throw .content }
    var composed = Composed()
    var provision = new[0]
    if let number = place.steps.last?.number, provision.number?.normalised.lowercased() != number {
      // A new wording does not give a new number by itself; the number of the place stays.
      provision.content.removeAll { if case .markup(let markup) = $0 { markup.isNamed("num") } else { false } }
      composed.remarks.append("amendment.number-kept")
    }
    composed.amendments = [amendment(.restate([.provision(provision)]), at: try target(place))]
    return composed
  }

  /// «Die Nummern 4 bis 8 werden durch die folgenden Nummern 5 bis 8 ersetzt»: the first gets all of the new wording.
  private func substitution() throws(InstructionResolver.Failure) -> Composed {
    let new = try content(instruction.announced ?? "")
    var composed = Composed(amendments: [amendment(.restate(new), at: try target(place))])
    guard let last = instruction.upTo else { return composed }
    guard let from = place.steps.last?.number, let numbers = Self.numbers(from, last) else { throw .instruction }
    for number in numbers.dropFirst() {
      var next = place
      next.steps[next.steps.count - 1].number = number
      composed.amendments.append(amendment(.delete, at: try target(next)))
    }
    return composed
  }

  private static func numbers(_ first: String, _ last: String) -> [String]? {
    if let from = Int(first), let to = Int(last) {
      return from < to && to - from < 200 ? (from...to).map(String.init) : nil
    }
    guard let from = first.unicodeScalars.first?.value, let to = last.unicodeScalars.first?.value, first.count == 1,
      last.count == 1, from < to
    else { return nil }
    return (from...to).compactMap { Unicode.Scalar($0).map { String($0) } }
  }

  private func deletion() throws(InstructionResolver.Failure) -> Composed {
    if place.sentence != nil { return try sentences() }
    var composed = Composed()
    var numbers = [place.steps.last?.number ?? ""]
    if let last = instruction.upTo {
      guard let all = Self.numbers(numbers[0], last) else { throw .instruction }
      numbers = all
    }
    for number in numbers {
      var next = place
      guard !next.steps.isEmpty else { throw .place }
      next.steps[next.steps.count - 1].number = number
      composed.amendments.append(amendment(.delete, at: try target(next)))
    }
    return composed
  }

  /// A sentence goes out, or gives way to others.
  private func sentences() throws(InstructionResolver.Failure) -> Composed {
    guard let number = place.sentence, let locator, let position = locator.position(of: place.steps),
      let old = locator.sentence(number, in: position)
    else { throw .place }
    var change = AmendmentChange.deleteWords(old, extent: .only)
    if instruction.verb == .replace {
      guard instruction.quotations.count == 1, let new = instruction.quotations[0].words else { throw .content }
      change = .replaceWords(old, with: new, extent: .only)
    }
    return Composed(amendments: [amendment(change, at: try target(place))])
  }

  // MARK: Words

  private func words() throws(InstructionResolver.Failure) -> Composed {
    let quoted = instruction.quotations.compactMap(\.words)
    guard quoted.count == instruction.quotations.count, let old = quoted.first, instruction.upTo == nil else {
      throw .content
    }
    let (extent, where_, remarks) = try spot(of: old)
    let change: AmendmentChange
    switch (instruction.verb, quoted.count) {
    case (.insert, 2):
      guard instruction.hasAnchor else { throw .instruction }
      change = .insertWords(
        quoted[1], at: instruction.isBefore ? .before(old, extent: extent) : .after(old, extent: extent))
    case (.replace, 2): change = .replaceWords(old, with: quoted[1], extent: extent)
    case (.delete, 1): change = .deleteWords(old, extent: extent)
    default: throw .instruction
    }
    return Composed(amendments: [amendment(change, at: where_)], remarks: remarks)
  }

  /// Where the words stand, and which of them are meant: where the instruction says, or where its reference points.
  private func spot(of words: String) throws(InstructionResolver.Failure) -> (
    WordExtent, AmendmentTarget, remarks: [String]
  ) {
    guard let locator else {
      guard !instruction.isAtEnd else { throw .place }
      return (.only, try target(place), [])
    }
    let said = locator.position(of: place.steps)
    if let said, let extent = locator.extent(of: words, in: said, place, isAtEnd: instruction.isAtEnd) {
      return (extent, target(at: said, locator), [])
    }
    // The words are not there; if they are just where the reference points to, the number is a slip.
    var linked = place
    linked.sentence = nil
    linked.isBeforeItems = false
    if let link, let position = locator.position(link: link), position != said,
      let extent = locator.extent(of: words, in: position, linked, isAtEnd: instruction.isAtEnd)
    {
      return (extent, target(at: position, locator), ["amendment.places-differ"])
    }
    throw .place
  }

  // MARK: Targets

  private func target(_ place: GermanPlace) throws(InstructionResolver.Failure) -> AmendmentTarget {
    guard !place.steps.isEmpty else { throw .place }
    guard let locator else {
      return AmendmentTarget(Citation(steps: place.steps), part: place.isHeading ? .heading : nil)
    }
    guard let position = locator.position(of: place.steps) else { throw .place }
    var target = target(at: position, locator)
    if place.isHeading { target.part = .heading }
    return target
  }

  private func target(at position: Int, _ locator: GermanLocator) -> AmendmentTarget {
    AmendmentTarget(Citation(of: position, in: locator.map.index), eId: locator.map.provision(position).eId)
  }

  private func amendment(_ change: AmendmentChange, at target: AmendmentTarget) -> Amendment {
    Amendment(change, at: target, of: law, source: source)
  }
}
