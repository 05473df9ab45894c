import SafeXML

extension [Amendment] {
  /// The amendments that turn one version of a law into another one, word for word.
  ///
  /// Carried out with ``DraftLaw/applying(_:)`` they give the new version's text and structure. Where single words changed,
  /// only these are replaced; what cannot be said so is restated as a whole.
  public init(turning old: DraftLaw, into new: DraftLaw) {
    self = VersionAmendments(old, new).amendments()
  }

  /// The amendments that turn the old version of a comparison into the new one.
  public init(from comparison: DraftComparison, old: DraftLaw, new: DraftLaw) {
    self = VersionAmendments(old, new, comparison).amendments()
  }
}

/// Finds amendments between two versions; they are tried out, and what does not come out right is said more broadly.
struct VersionAmendments {
  private let old: DraftLaw
  private let new: DraftLaw
  private let oldIndex: DraftLawIndex
  /// eIds of the new version by those of the old one.
  private var partners: [String: String] = [:]
  /// Provisions of the old version that are restated whole.
  private var restated: Set<String> = []

  init(_ old: DraftLaw, _ new: DraftLaw, _ comparison: DraftComparison? = nil) {
    self.old = old
    self.new = new
    oldIndex = DraftLawIndex(old)
    for change in (comparison ?? DraftComparison(old: old, new: new)).changes {
      if let from = change.old.first?.eId, let to = change.new.first?.eId { partners[from] = to }
    }
  }

  func amendments() -> [Amendment] {
    var attempt = self
    var best: [Amendment] = []
    for _ in 0..<Self.attempts {
      best = attempt.draft()
      let result = old.applying(best)
      var wrong: Set<String> = []
      attempt.compare(result.law.provisions, new.provisions, in: nil, &wrong)
      if wrong.isEmpty, Self.outline(result.law.provisions) == Self.outline(new.provisions) { return best }
      guard attempt.widen(wrong) else { break }
    }
    // Nothing less than the whole body will do.
    let rest = attempt.draft().filter { amendment in
      guard let eId = amendment.target.eId else { return false }
      return !old.body.contains { top in top.all().contains { $0.eId == eId } }
    }
    return rest + [Amendment(.restate(Self.body(new)), at: .wholeLaw)]
  }

  private static let attempts = 8

  private static func body(_ law: DraftLaw) -> [Content] {
    for case .markup(let markup) in law.content where AkomaNtosoVocabulary.bodies.contains(markup.name.local) {
      return markup.children
    }
    return []
  }

  // MARK: Drafting

  /// Amendments for the whole law, as narrow as is still allowed.
  private func draft() -> [Amendment] {
    var result: [Amendment] = []
    align(old.provisions, new.provisions, in: nil, &result)
    return result
  }

  private func amend(_ old: Provision, into new: Provision, _ result: inout [Amendment]) {
    if Self.isSame(old, new) { return }
    if restated.contains(old.eId) || !narrow(old, new, &result) {
      result.append(Amendment(.restate([.provision(new)]), at: target(old)))
    }
  }

  /// Changes of words, number, heading and children; `false`, and nothing added, where these do not tell all.
  private func narrow(_ old: Provision, _ new: Provision, _ result: inout [Amendment]) -> Bool {
    guard old.kind == new.kind, (old.number == nil) == (new.number == nil), (old.heading == nil) == (new.heading == nil)
    else { return false }
    var own: [Amendment] = []
    let (oldRuns, newRuns) = (Self.runs(old.content), Self.runs(new.content))
    if old.ownText != new.ownText {
      guard oldRuns.count == newRuns.count else { return false }
      let whole = old.text
      for (from, to) in zip(oldRuns, newRuns) where from != to {
        guard let change = Self.words(from, to, in: whole) else { return false }
        own.append(Amendment(change, at: target(old)))
      }
    }
    if let number = new.number, number.written != old.number?.written {
      own.append(Amendment(.renumber(number.written), at: target(old)))
    }
    if let heading = new.heading, heading != old.heading {
      own.append(
        Amendment(.restate([.text(heading)]), at: AmendmentTarget(target(old).citation, eId: old.eId, part: .heading)))
    }
    guard align(old.children, new.children, in: old, &own) else { return false }
    result += own
    return true
  }

  /// What goes out, comes in and changes among neighbours; `false` where there is nowhere for what comes in.
  @discardableResult
  private func align(_ old: [Provision], _ new: [Provision], in holder: Provision?, _ result: inout [Amendment]) -> Bool
  {
    let (keepsOld, keepsNew) = pairs(old, new)
    if keepsOld.isEmpty, !old.isEmpty, !new.isEmpty, holder != nil { return false }
    var partner: [Int: Int] = [:]
    for (from, to) in zip(keepsOld, keepsNew) { partner[to] = from }
    for index in old.indices where !keepsOld.contains(index) {
      result.append(Amendment(.delete, at: target(old[index])))
    }
    var before: Provision?
    var waiting: [Provision] = []
    func come(after neighbour: Provision?, before next: Provision?) -> Bool {
      defer { waiting = [] }
      if waiting.isEmpty { return true }
      let content = waiting.map(Content.provision)
      if let neighbour {
        result.append(Amendment(.insert(content, at: .after), at: target(neighbour)))
      } else if let next {
        result.append(Amendment(.insert(content, at: .before), at: target(next)))
      } else {
        guard let holder else { return false }
        result.append(Amendment(.insert(content, at: .within), at: target(holder)))
      }
      return true
    }
    for (index, provision) in new.enumerated() {
      guard let from = partner[index] else {
        waiting.append(provision)
        continue
      }
      guard come(after: before, before: old[from]) else { return false }
      amend(old[from], into: provision, &result)
      before = old[from]
    }
    return come(after: before, before: nil)
  }

  /// Positions of neighbours that belong together, in an order that both sides share.
  private func pairs(_ old: [Provision], _ new: [Provision]) -> ([Int], [Int]) {
    var numbers: [String: Int32] = [:]
    var lists = 0
    let newNumbers = new.map { provision -> Int32 in
      let key = provision.kind == .list ? "list \(lists)" : provision.eId
      if provision.kind == .list { lists += 1 }
      let number = Int32(numbers.count)
      return numbers[key]
        ?? {
          numbers[key] = number
          return number
        }()
    }
    lists = 0
    let oldNumbers = old.enumerated().map { index, provision -> Int32 in
      let key = provision.kind == .list ? "list \(lists)" : partners[provision.eId] ?? ""
      if provision.kind == .list { lists += 1 }
      return numbers[key] ?? -1 - Int32(index)
    }
    let (keepsOld, keepsNew) = SequenceAlignment.common(oldNumbers, newNumbers)
    return (old.indices.filter { keepsOld[$0] }, new.indices.filter { keepsNew[$0] })
  }

  private func target(_ provision: Provision) -> AmendmentTarget {
    AmendmentTarget(Citation(of: provision.eId, in: oldIndex) ?? Citation(steps: []), eId: provision.eId)
  }

  // MARK: Words

  /// Runs of text outside of numbers, headings and children.
  private static func runs(_ content: [Content]) -> [String] {
    content.flatMap { item -> [String] in
      switch item {
      case .text(let text): return [text]
      case .markup(let markup) where markup.isNamed("num") || markup.isNamed("heading"): return []
      case .markup(let markup): return runs(markup.children)
      case .provision, .metadata: return []
      }
    }
  }

  /// The narrowest change of whole words between two runs of a text; `nil` where there is none that is clear.
  private static func words(_ old: String, _ new: String, in whole: String) -> AmendmentChange? {
    let from = WordSplitter.pieces(old).map(String.init)
    let to = WordSplitter.pieces(new).map(String.init)
    var head = 0
    while head < min(from.count, to.count), from[head] == to[head] { head += 1 }
    var tail = 0
    while tail < min(from.count, to.count) - head, from[from.count - 1 - tail] == to[to.count - 1 - tail] { tail += 1 }
    // Words to hold on to, so that the place is clear and spaces come out right; more where there are others like them.
    for context in [4, 12, from.count] {
      let start = max(0, head - context)
      let end = max(0, tail - context)
      let out = Whitespace.trim(from[start..<(from.count - end)].joined())
      let into = Whitespace.trim(to[start..<(to.count - end)].joined())
      guard !out.isEmpty, !into.isEmpty else { continue }
      if whole.ranges(of: out).count == 1 { return .replaceWords(out, with: into, extent: .only) }
    }
    return nil
  }

  // MARK: Trying

  /// Whether two provisions read the same and are built the same.
  private static func isSame(_ left: Provision, _ right: Provision) -> Bool {
    left.text == right.text && outline([left]) == outline([right])
  }

  private static func outline(_ provisions: [Provision]) -> [String] {
    provisions.flatMap { $0.all() }.filter { !$0.kind.isTransparent }.map {
      "\($0.kind.name) \($0.number?.written ?? "")|\($0.heading ?? "")"
    }
  }

  /// Finds the provisions of the old version whose result is not the new one.
  private func compare(_ result: [Provision], _ wanted: [Provision], in holder: String?, _ wrong: inout Set<String>) {
    guard result.count == wanted.count else {
      wrong.insert(holder ?? "")
      return
    }
    for (left, right) in zip(result, wanted) where !Self.isSame(left, right) {
      let known = oldIndex[left.eId] == nil ? holder : left.eId
      let isOwn =
        left.ownText != right.ownText || left.number?.written != right.number?.written
        || left.heading != right.heading || left.kind != right.kind || left.children.isEmpty
      if isOwn {
        wrong.insert(known ?? "")
      } else {
        compare(left.children, right.children, in: known, &wrong)
      }
    }
  }

  /// Restates more than before; `false` where nothing is left but the whole.
  private mutating func widen(_ wrong: Set<String>) -> Bool {
    var grew = false
    for eId in wrong.sorted() {
      for provision in oldIndex.chain(to: eId).reversed() where !restated.contains(provision.eId) {
        restated.insert(provision.eId)
        grew = true
        break
      }
    }
    return grew
  }
}
