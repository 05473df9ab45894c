import Diagnostics

/// Looks up what amendments mean in a law, each by itself.
struct AmendmentResolver {
  let law: DraftLaw
  let map: LawMap
  let language: Language
  private let targets: TargetResolution
  private let search: WordSearch
  private let news: NewContent

  init(_ law: DraftLaw) {
    self.law = law
    map = LawMap(law)
    language = law.language.flatMap { Language(rawValue: String($0.prefix(2))) } ?? .russian
    targets = TargetResolution(map: map)
    search = WordSearch(map: map)
    news = NewContent(map: map)
  }

  /// The amendment with its place.
  ///
  /// - Throws: ``Refusal`` where its place or its words are not found, or are not the only ones.
  func resolve(_ amendment: Amendment, order: Int) throws(Refusal) -> ResolvedAmendment {
    let label = AmendmentLabel(amendment, order: order, language: language)
    let places = targets.places(of: amendment.target)
    guard let place = places.first else {
      throw label.refusal("amendment.place-unknown", ["place": placeText(amendment.target)])
    }
    guard places.count == 1 else {
      throw label.refusal(
        "amendment.place-ambiguous",
        ["place": placeText(amendment.target), "places": places.map(eId).joined(separator: ", ")])
    }
    var result = ResolvedAmendment(order: order, place: place, action: .repeal)
    let impossible = label.refusal("amendment.change-impossible", ["place": placeText(amendment.target)])
    switch amendment.change {
    case .replaceWords(let old, let new, let extent):
      try words(old, extent, amendment, label, &result) { [.replace($0, by: new, in: map)] }
    case .deleteWords(let old, let extent):
      try words(old, extent, amendment, label, &result) { [.delete($0, in: map)] }
    case .insertWords(let new, let spot): try insertWords(new, spot, amendment, label, &result)
    case .restate(let content):
      switch (place, amendment.target.part) {
      case (_, .number): throw impossible
      case (.provision, .heading): result.action = .restateHeading(NewContent.inline(content))
      case (.law, .heading): throw impossible
      case (.law, nil): result.action = .restateBody(content)
      case (.provision(let position), nil):
        result.action = .restate(content)
        result.claims = claims(of: content.provisionsOnTop, besides: position)
      case (.block, _): result.action = .restate(content)
      }
    case .insert(let content, let spot): try insert(content, spot, amendment, label, &result)
    case .delete:
      switch (place, amendment.target.part) {
      case (.law, _), (_, .number): throw impossible
      case (_, .heading): result.action = .deleteHeading
      case (_, nil): result.action = .delete
      }
    case .renumber(let number):
      guard case .provision(let position) = place, map.provision(position).number != nil else { throw impossible }
      let normalised = ProvisionNumber(number).normalised
      guard !normalised.isEmpty else { throw impossible }
      result.action = .renumber(number)
      if normalised != map.provision(position).number?.normalised {
        result.claims = [claim(normalised, of: map.provision(position).kind, beside: position)]
      }
    case .repeal: break
    }
    return result
  }

  /// How a place is called in findings.
  func placeText(_ target: AmendmentTarget) -> String {
    let text = target.citation.text(in: language)
    return text.isEmpty ? target.eId ?? law.title ?? "" : text
  }

  private func eId(_ place: TargetResolution.Place) -> String {
    switch place {
    case .law: ""
    case .provision(let position): map.provision(position).eId
    case .block(let block): map.provision(map.blocks[block].provision).eId
    }
  }

  // MARK: Words

  /// Runs of text where an amendment looks for words.
  private func scope(_ place: TargetResolution.Place, _ part: AmendmentTarget.Part?) -> [Int] {
    let range: Range<Int>
    switch (place, part) {
    case (.law, nil): range = map.leaves.indices
    case (.law, .heading): range = map.title ?? 0..<0
    case (.law, .number): range = 0..<0
    case (.provision(let position), nil): range = map.extents[position].leaves
    case (.provision(let position), .heading): range = map.extents[position].heading ?? 0..<0
    case (.provision(let position), .number): return Array(map.extents[position].number ?? 0..<0)
    case (.block(let block), _): range = map.blocks[block].leaves
    }
    return range.filter { map.leaves[$0].role != .number }
  }

  private func words(
    _ words: String, _ extent: WordExtent, _ amendment: Amendment, _ label: AmendmentLabel,
    _ result: inout ResolvedAmendment, _ edit: (WordSearch.Match) -> [ResolvedAmendment.WordEdit]
  ) throws(Refusal) {
    let found = try matches(words, extent, amendment, label, &result)
    result.action = .words(found.flatMap(edit))
  }

  private func matches(
    _ words: String, _ extent: WordExtent, _ amendment: Amendment, _ label: AmendmentLabel,
    _ result: inout ResolvedAmendment
  ) throws(Refusal) -> [WordSearch.Match] {
    let found = search.matches(of: words, in: scope(result.place, amendment.target.part))
    let place = placeText(amendment.target)
    let exact = found.filter(\.isExact)
    var chosen: [WordSearch.Match]
    switch extent {
    case .everywhere: chosen = found
    case .occurrence(let number): chosen = number > 0 && number <= found.count ? [found[number - 1]] : []
    case .only: chosen = exact.count == 1 ? exact : found
    }
    if extent == .everywhere { result.isEverywhere = true }
    guard !chosen.isEmpty else {
      let elsewhere = found.isEmpty ? places(of: words) : ""
      if !elsewhere.isEmpty {
        throw label.refusal("amendment.words-elsewhere", ["words": words, "place": place, "elsewhere": elsewhere])
      }
      throw label.refusal("amendment.words-not-found", ["words": words, "place": place])
    }
    if extent == .only, chosen.count > 1 {
      throw label.refusal(
        "amendment.words-several", ["words": words, "place": place, "count": String(chosen.count)])
    }
    if let other = chosen.first(where: { !$0.isExact }) {
      result.findings.append(
        label.finding("amendment.words-alike", .note, ["words": words, "written": other.text, "place": place]))
    }
    if chosen.contains(where: { $0.pieces.contains { map.leaves[$0.leaf].isInReference } }) {
      result.findings.append(label.finding("amendment.reference-reworded", .note, ["words": words, "place": place]))
    }
    return chosen
  }

  /// Citations of the first provisions that have the words.
  private func places(of words: String) -> String {
    var positions: [Int] = []
    for match in search.matches(of: words, in: map.leaves.indices.filter { map.leaves[$0].role != .number }) {
      let position = map.leaves[match.start.leaf].provision
      if position >= 0, positions.last != position { positions.append(position) }
      if positions.count == 3 { break }
    }
    return positions.map { Citation(of: $0, in: map.index).text(in: language) }.joined(separator: "; ")
  }

  private func insertWords(
    _ words: String, _ spot: WordPlace, _ amendment: Amendment, _ label: AmendmentLabel,
    _ result: inout ResolvedAmendment
  ) throws(Refusal) {
    switch spot {
    case .after(let anchor, let extent):
      try self.words(anchor, extent, amendment, label, &result) { [.insert(words, after: $0)] }
    case .before(let anchor, let extent):
      try self.words(anchor, extent, amendment, label, &result) { [.insert(words, before: $0)] }
    case .atEnd:
      guard let edit = ResolvedAmendment.WordEdit.append(words, to: scope(result.place, amendment.target.part), in: map)
      else { throw label.refusal("amendment.change-impossible", ["place": placeText(amendment.target)]) }
      result.action = .words([edit])
    }
  }

  // MARK: Provisions

  private func insert(
    _ content: [Content], _ spot: ProvisionPlace, _ amendment: Amendment, _ label: AmendmentLabel,
    _ result: inout ResolvedAmendment
  ) throws(Refusal) {
    let place = placeText(amendment.target)
    var new = content.provisionsOnTop
    let paragraphs = new.isEmpty ? NewContent.paragraphs(content) : []
    if case .provision(let position) = result.place, !paragraphs.isEmpty {
      if spot == .within {
        result.action = .insert([paragraphsAtEnd(paragraphs, of: position)])
        return
      }
      // Beside an indent, a paragraph is an indent.
      let neighbour = map.provision(position)
      if neighbour.number == nil {
        new = paragraphs.map {
          Provision(neighbour.kind, element: neighbour.element, eId: "", content: [.markup(Markup("content", [$0]))])
        }
      }
    }
    var insertions: [ResolvedAmendment.Insertion] = []
    switch (result.place, spot) {
    case (.block(let block), .before), (.block(let block), .after):
      insertions = [.init(anchor: spot == .before ? .beforeBlock(block) : .afterBlock(block), content: content)]
    case (.block, .within), (.law, .before), (.law, .after):
      throw label.refusal("amendment.change-impossible", ["place": place])
    case (.provision(let position), .before), (.provision(let position), .after):
      guard !new.isEmpty else { throw label.refusal("amendment.nothing-new", ["place": place]) }
      insertions = [
        .init(
          anchor: spot == .before ? .before(position) : .after(position),
          content: new.map { .provision(news.fitted($0, like: map.provision(position))) },
          number: new.first?.number?.normalised)
      ]
      result.claims = claims(of: new, besides: position, areNew: true)
    case (.law, .within), (.provision, .within):
      guard !new.isEmpty else { throw label.refusal("amendment.nothing-new", ["place": place]) }
      var holder: Int?
      if case .provision(let position) = result.place { holder = position }
      for provision in new {
        guard let insertion = insertion(of: provision, in: holder) else {
          throw label.refusal("amendment.place-unknown", ["place": place])
        }
        insertions.append(insertion)
        if let claim = claim(of: provision, in: holder) { result.claims.append(claim) }
      }
    }
    result.action = .insert(insertions)
  }

  /// New paragraphs behind the last one of a provision.
  private func paragraphsAtEnd(_ paragraphs: [Content], of position: Int) -> ResolvedAmendment.Insertion {
    let last = map.extents[position].blocks.last { block in
      let place = map.blocks[block]
      return place.name == "p" && place.provision == position && !place.isAside
    }
    let indents: [Content] = paragraphs.map {
      .provision(Provision(.indent, element: "indent", eId: "", content: [.markup(Markup("content", [$0]))]))
    }
    return last.map { .init(anchor: .afterBlock($0), content: paragraphs) }
      ?? .init(anchor: .atEnd(position), content: indents)
  }

  /// Where the number of a new provision belongs among its peers, else the end.
  private func insertion(of provision: Provision, in holder: Int?) -> ResolvedAmendment.Insertion? {
    let number = provision.number.map(\.normalised) ?? ""
    let peers = targets.peers(of: provision.kind, in: holder)
    func made(_ anchor: ResolvedAmendment.Anchor, like neighbour: Int?) -> ResolvedAmendment.Insertion {
      ResolvedAmendment.Insertion(
        anchor: anchor, content: [.provision(news.fitted(provision, like: neighbour.map(map.provision)))],
        number: number.isEmpty ? nil : number)
    }
    if !number.isEmpty, let first = peers.first {
      let lower = peers.filter { NumberOrder.isBefore(map.provision($0).number?.normalised ?? "", number) }
      if let last = lower.last { return made(.after(last), like: last) }
      return made(.before(first), like: first)
    }
    let children = holder.map { position in
      (position + 1..<map.extents[position].end).filter { targets.holder(of: $0) == position }
    }
    if let last = children?.last(where: { map.provision($0).kind == provision.kind }) {
      return made(.after(last), like: last)
    }
    return holder.map { made(.atEnd($0), like: nil) }
  }

  private func claim(of provision: Provision, in holder: Int?) -> ResolvedAmendment.Claim? {
    guard let number = provision.number?.normalised, !number.isEmpty else { return nil }
    let holders = targets.peers(of: provision.kind, in: holder).filter {
      map.provision($0).number?.normalised.lowercased() == number.lowercased()
    }
    let numbering = CitationBuilder.numberedThrough.contains(provision.kind) ? -1 : holder ?? -1
    return ResolvedAmendment.Claim(
      numbering: numbering, kind: provision.kind, number: number.lowercased(), holders: holders)
  }

  private func claims(
    of provisions: [Provision], besides position: Int, areNew: Bool = false
  ) -> [ResolvedAmendment.Claim] {
    provisions.compactMap { provision in
      guard let number = provision.number?.normalised, !number.isEmpty,
        areNew || number != map.provision(position).number?.normalised
      else { return nil }
      return claim(number, of: provision.kind, beside: position)
    }
  }

  private func claim(_ number: String, of kind: ProvisionKind, beside position: Int) -> ResolvedAmendment.Claim {
    let holder = CitationBuilder.numberedThrough.contains(kind) ? nil : targets.holder(of: position)
    let holders = targets.peers(of: kind, in: holder).filter {
      map.provision($0).number?.normalised.lowercased() == number.lowercased()
    }
    return ResolvedAmendment.Claim(
      numbering: holder ?? -1, kind: kind, number: number.lowercased(), holders: holders)
  }
}
