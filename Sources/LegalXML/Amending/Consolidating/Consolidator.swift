import Diagnostics
import SafeXML

/// Takes amendments to a law from words to a consolidated text.
struct Consolidator {
  private let law: DraftLaw
  private let amendments: [Amendment]
  private let resolver: AmendmentResolver
  private var map: LawMap { resolver.map }
  private var outcomes: [AmendmentOutcome]
  private var resolved: [Int: ResolvedAmendment] = [:]
  private var conflicts: [AmendmentConflict] = []
  private var conflictFindings: [Finding] = []

  init(_ law: DraftLaw, _ amendments: [Amendment]) {
    self.law = law
    self.amendments = amendments
    let resolver = AmendmentResolver(law)
    self.resolver = resolver
    outcomes = amendments.map { amendment in
      AmendmentOutcome(
        amendment: amendment, status: .applied, place: nil, placeText: resolver.placeText(amendment.target),
        results: [], findings: [])
    }
  }

  func consolidation() -> Consolidation {
    var work = self
    work.resolve()
    work.findRepetitions()
    work.findConflicts()
    work.checkNumbers()
    return work.carryOut()
  }

  private func label(_ order: Int) -> AmendmentLabel {
    AmendmentLabel(amendments[order], order: order, language: resolver.language)
  }

  // MARK: Judging

  private mutating func resolve() {
    for (order, amendment) in amendments.enumerated() {
      do {
        let found = try resolver.resolve(amendment, order: order)
        resolved[order] = found
        outcomes[order].findings = found.findings
        switch found.place {
        case .law: break
        case .provision(let position): name(order, position)
        case .block(let block): outcomes[order].place = map.provision(map.blocks[block].provision).eId
        }
      } catch {
        refuse(order, error.findings)
      }
    }
  }

  private mutating func name(_ order: Int, _ position: Int) {
    outcomes[order].place = map.provision(position).eId
    outcomes[order].placeText = Citation(of: position, in: map.index).text(in: resolver.language)
  }

  private mutating func refuse(_ order: Int, _ findings: [Finding]) {
    outcomes[order].status = .refused
    outcomes[order].findings += findings
    resolved[order] = nil
  }

  /// What several people ask for in the same words is no contradiction.
  private mutating func findRepetitions() {
    struct Key: Hashable {
      var place: TargetResolution.Place
      var part: AmendmentTarget.Part?
      var change: AmendmentChange
    }
    var first: [Key: Int] = [:]
    for order in resolved.keys.sorted() {
      guard let place = resolved[order]?.place else { continue }
      let key = Key(place: place, part: amendments[order].target.part, change: amendments[order].change)
      if let earlier = first[key] {
        outcomes[order].status = .repeated
        outcomes[order].findings.append(
          label(order).finding(
            "amendment.repeated", .note, ["other": label(earlier).text, "place": outcomes[order].placeText]))
        resolved[order] = nil
      } else {
        first[key] = order
      }
    }
  }

  private mutating func findConflicts() {
    let found = AmendmentConflicts(resolved.keys.sorted().compactMap { resolved[$0] }, in: map)
    for pair in found.pairs {
      conflicts.append(AmendmentConflict(first: pair.first, second: pair.second, kind: pair.kind))
      let first = label(pair.first)
      let finding = first.finding(
        pair.kind.code, .error,
        [
          "other": label(pair.second).text, "place": outcomes[pair.first].placeText,
          "otherPlace": outcomes[pair.second].placeText,
        ])
      conflictFindings.append(finding)
      for order in [pair.first, pair.second] { outcomes[order].status = .conflicting }
    }
    for pair in found.pairs {
      resolved[pair.first] = nil
      resolved[pair.second] = nil
    }
    for skip in found.skipped where resolved[skip.everywhere] != nil && resolved[skip.other] != nil {
      outcomes[skip.everywhere].findings.append(
        label(skip.everywhere).finding(
          "amendment.everywhere-skips", .warning,
          ["other": label(skip.other).text, "place": outcomes[skip.other].placeText]))
    }
  }

  /// A number may be given where its holder goes or gets another; whoever is refused frees nothing, so this goes round.
  private mutating func checkNumbers() {
    while true {
      var freed: Set<Int> = []
      for amendment in resolved.values {
        guard case .provision(let position) = amendment.place else { continue }
        switch amendment.action {
        case .delete: freed.insert(position)
        case .renumber where !amendment.claims.isEmpty: freed.insert(position)
        case .restate(let content):
          let numbers = content.provisionsOnTop.map { $0.number?.normalised }
          if !numbers.isEmpty, !numbers.contains(nil), !numbers.contains(map.provision(position).number?.normalised) {
            freed.insert(position)
          }
        default: break
        }
      }
      var taken: [(order: Int, number: String, holder: Int)] = []
      for order in resolved.keys.sorted() {
        for claim in resolved[order]?.claims ?? [] {
          if let holder = claim.holders.first(where: { !freed.contains($0) }) {
            taken.append((order, claim.number, holder))
            break
          }
        }
      }
      guard !taken.isEmpty else { return }
      for (order, number, holder) in taken {
        let citation = Citation(of: holder, in: map.index).text(in: resolver.language)
        refuse(order, label(order).refusal("amendment.number-taken", ["number": number, "holder": citation]).findings)
      }
    }
  }

  // MARK: Carrying out

  private static func tag(_ order: Int) -> String { "amendment \(order)" }

  private func tagged(_ content: [Content], _ order: Int) -> [Content] {
    content.map { item in
      guard case .provision(var provision) = item else { return item }
      provision.source.identifier = Self.tag(order)
      return .provision(provision)
    }
  }

  private func edits() -> LawEdits {
    var edits = LawEdits()
    var insertions: [ResolvedAmendment.Anchor: [(number: String, order: Int, content: [Content])]] = [:]
    let takers = wholes()
    for order in resolved.keys.sorted() {
      guard let amendment = resolved[order] else { continue }
      switch (amendment.place, amendment.action) {
      case (_, .words(let changes)):
        for edit in changes.flatMap(\.edits) where !takers.contains(where: { $0.contains(edit.leaf) }) {
          edits.texts[edit.leaf, default: []].append(edit)
        }
      case (_, .restateBody(let content)): edits.body = content
      case (_, .insert(let new)):
        for insertion in new {
          insertions[insertion.anchor, default: []].append(
            (insertion.number ?? "", order, tagged(insertion.content, order)))
        }
      case (.provision(let position), .restateHeading(let content)): edits.headings[position] = content
      case (.provision(let position), .deleteHeading): edits.headings[position] = []
      case (.provision(let position), .restate(let content)):
        let new = NewContent(map: map).restated(content, insteadOf: position)
        edits.provisions[position] = .restate(tagged(new, order))
      case (.provision(let position), .delete): edits.provisions[position] = .delete
      case (.provision(let position), .repeal): edits.provisions[position] = .repeal
      case (.provision(let position), .renumber(let number)):
        edits.numbers[position] = NumberOrder.dressed(number, like: map.provision(position).number?.written ?? "")
      case (.block(let block), .delete): edits.blocks[block] = .delete
      case (.block(let block), .restate(let content)): edits.blocks[block] = .restate(content)
      case (.law, _), (.block, _): break
      }
    }
    for (anchor, new) in insertions {
      let content = new.sorted {
        $0.number == $1.number ? $0.order < $1.order : NumberOrder.isBefore($0.number, $1.number)
      }.flatMap(\.content)
      switch anchor {
      case .before(let position): edits.before[position] = content
      case .after(let position): edits.after[position] = content
      case .atEnd(let position): edits.appended[position] = content
      case .beforeBlock(let block): edits.beforeBlock[block] = content
      case .afterBlock(let block): edits.afterBlock[block] = content
      }
    }
    edits.sort()
    return edits
  }

  /// Runs of text of provisions that go out or get a new wording: words through the whole text pass them by.
  private func wholes() -> [Range<Int>] {
    resolved.values.compactMap { amendment in
      switch (amendment.place, amendment.action) {
      case (.provision(let position), .delete), (.provision(let position), .restate),
        (.provision(let position), .repeal):
        map.extents[position].leaves
      case (.provision(let position), .restateHeading), (.provision(let position), .deleteHeading):
        map.extents[position].heading
      case (.block(let block), .delete), (.block(let block), .restate): map.blocks[block].leaves
      case (.law, .restateBody): map.leaves.indices
      default: nil
      }
    }
  }

  private func carryOut() -> Consolidation {
    let edits = edits()
    var new = LawRewriter.rewrite(law, map, edits, marks: false)
    var redline = LawRewriter.rewrite(law, map, edits, marks: true)
    var outcomes = outcomes
    _ = IdentifierRepair.repair(&new, file: "")
    _ = IdentifierRepair.repair(&redline, file: "")
    Self.forgetTags(&redline)
    var renamed: [String: String] = [:]
    let moved = Set(
      edits.numbers.keys.flatMap { position in
        (position..<map.extents[position].end).map { map.provision($0).eId }
      })
    for provision in new.all() {
      if let tag = provision.source.identifier, let order = amendments.indices.first(where: { Self.tag($0) == tag }) {
        outcomes[order].results.append(provision.eId)
      }
      if let old = provision.attributes.first(where: { $0.isNamed("wId") })?.value, moved.contains(old) {
        renamed[old] = provision.eId
      }
    }
    Self.forgetTags(&new)
    var findings = Relinking.relink(&new, renamed, language: resolver.language)
    findings += newDangling(in: new)
    for (order, amendment) in resolved where outcomes[order].results.isEmpty {
      let kept = outcomes[order].place.map { renamed[$0] ?? $0 }
      if case .delete = amendment.action { continue }
      outcomes[order].results = kept.map { [$0] } ?? []
    }
    let rows = AmendmentTable(
      map: map, law: new, amendments: amendments, resolved: resolved, outcomes: outcomes, renamed: renamed,
      language: resolver.language
    ).rows()
    return Consolidation(
      law: new, redline: redline, outcomes: outcomes, conflicts: conflicts, rows: rows,
      findings: outcomes.flatMap(\.findings) + conflictFindings + findings)
  }

  /// References that point to nothing now and did not before.
  private func newDangling(in new: DraftLaw) -> [Finding] {
    func dangling(_ law: DraftLaw, _ index: DraftLawIndex) -> [Finding] {
      ReferenceChecks.findings(in: law, index: index, file: "").filter { $0.code == "draft.reference-dangling" }
    }
    let before = Set(dangling(law, map.index).compactMap { $0.arguments["target"] })
    return dangling(new, DraftLawIndex(new)).filter { !before.contains($0.arguments["target"] ?? "") }
  }

  private static func forgetTags(_ law: inout DraftLaw) {
    law.content = law.content.map(untagged)
    law.companions = law.companions.map(untagged)
  }

  private static func untagged(_ content: Content) -> Content {
    switch content {
    case .text, .metadata: return content
    case .markup(var markup):
      markup.children = markup.children.map(untagged)
      return .markup(markup)
    case .provision(var provision):
      if provision.source.identifier?.hasPrefix("amendment ") == true { provision.source.identifier = nil }
      provision.content = provision.content.map(untagged)
      return .provision(provision)
    }
  }
}
