import LegalXML

/// Edits of known kinds on any law, chosen by dice alone and never by looking at how versions are compared.
///
/// Each provision carries an identity in its source line, which no comparison looks at; so the truth stays known.
struct KnownEdits {
  enum Operation: String, CaseIterable {
    case edit, insert, insertNear, remove, move, swap, split, merge
  }

  /// What truly became of the provisions, by identity.
  struct Truth {
    var edited: Set<Int> = []
    var moved: Set<Int> = []
    /// Changed places with a neighbour, or moved by so little that nobody could say which of two moved.
    var swapped: Set<Int> = []
    /// Parts by what was split.
    var splits: [Int: [Int]] = [:]
    /// Origins by what they became.
    var mergers: [Int: [Int]] = [:]
  }

  let old: DraftLaw
  private(set) var new: DraftLaw
  private(set) var truth = Truth()

  private let rate: Int
  private let renumbers: Bool
  private let text: EditableText
  private var generator: SeededGenerator
  private var nextIdentity: Int
  private var moving: [Moving] = []

  private struct Moving {
    var provision: Provision
    var parent: Int
  }

  /// - Parameter perMille: Provisions of a thousand that an operation falls upon.
  init(_ law: DraftLaw, perMille: Int, operations: [Operation] = [.edit, .edit] + Operation.allCases, seed: UInt64) {
    var next = 0
    var tagged = law
    tagged.content = Self.tagged(law.content, &next)
    tagged.companions = Self.tagged(law.companions, &next)
    old = tagged
    new = tagged
    rate = perMille
    generator = SeededGenerator(seed: seed)
    renumbers = Bool.random(using: &generator)
    text = EditableText(of: law)
    nextIdentity = next
    self.operations = operations
    new.content = edited(new.content, parent: -1)
    new.companions = edited(new.companions, parent: -1)
    settleMoved()
    if renumbers { renumber() }
    var count = 0
    new.content = Self.named(new.content, &count)
    new.companions = Self.named(new.companions, &count)
  }

  private let operations: [Operation]

  // MARK: Identities

  private static func tagged(_ contents: [Content], _ next: inout Int) -> [Content] {
    contents.map { content in
      mapped(content) { provision in
        provision.source.line = next
        next += 1
        provision.content = tagged(provision.content, &next)
      }
    }
  }

  /// Addresses that say nothing about the old ones.
  private static func named(_ contents: [Content], _ count: inout Int) -> [Content] {
    contents.map { content in
      mapped(content) { provision in
        count += 1
        provision.eId = "n_\(count)"
        provision.content = named(provision.content, &count)
      }
    }
  }

  private static func mapped(_ content: Content, _ change: (inout Provision) -> Void) -> Content {
    switch content {
    case .provision(var provision):
      change(&provision)
      return .provision(provision)
    case .markup(var markup):
      markup.children = markup.children.map { mapped($0, change) }
      return .markup(markup)
    case .text, .metadata: return content
    }
  }

  private mutating func fresh() -> Int {
    nextIdentity += 1
    return nextIdentity - 1
  }

  // MARK: Editing

  private mutating func edited(_ contents: [Content], parent: Int) -> [Content] {
    var result: [Content] = []
    for content in contents {
      switch content {
      case .provision(var provision):
        provision.content = edited(provision.content, parent: provision.identity)
        result.append(.provision(provision))
      case .markup(var markup):
        markup.children = edited(markup.children, parent: parent)
        result.append(.markup(markup))
      case .text, .metadata: result.append(content)
      }
    }
    var position = 0
    while position < result.count {
      position += hit(&result, at: position, parent: parent)
    }
    return result
  }

  /// Perhaps does something to the element at a position; returns how many elements that concerned.
  private mutating func hit(_ run: inout [Content], at position: Int, parent: Int) -> Int {
    guard case .provision(var provision) = run[position], provision.isEditable,
      Int.random(in: 0..<1000, using: &generator) < rate, let operation = operations.randomElement(using: &generator)
    else { return 1 }
    switch operation {
    case .edit:
      if let changed = text.changed(provision, &generator) {
        truth.edited.insert(provision.identity)
        run[position] = .provision(changed)
      }
      return 1
    case .insert, .insertNear:
      let copy = inserted(like: provision, isNear: operation == .insertNear)
      run.insert(.provision(copy), at: position + 1)
      return 2
    case .remove:
      run.remove(at: position)
      return 0
    case .move:
      guard !provision.content.text.isEmpty else { return 1 }
      run.remove(at: position)
      moving.append(Moving(provision: provision, parent: parent))
      return 0
    case .swap:
      guard let other = neighbour(of: provision, behind: position, in: run) else { return 1 }
      guard case .provision(let next) = run[other], next.textOnly != provision.textOnly else { return 1 }
      run.swapAt(position, other)
      truth.swapped.formUnion([provision.identity, next.identity])
      return other - position + 1
    case .split:
      guard let parts = text.split(provision, &generator) else { return 1 }
      var pieces: [Provision] = []
      for part in parts { pieces.append(rewritten(provision, part, keepsHeading: pieces.isEmpty)) }
      truth.splits[provision.identity] = pieces.map(\.identity)
      run.replaceSubrange(position...position, with: pieces.map(Content.provision))
      return pieces.count
    case .merge:
      guard let other = neighbour(of: provision, behind: position, in: run), case .provision(let next) = run[other],
        let joined = text.merged(provision, next)
      else { return 1 }
      let whole = rewritten(provision, joined, keepsHeading: true)
      truth.mergers[whole.identity] = [provision.identity, next.identity]
      run.remove(at: other)
      provision = whole
      run[position] = .provision(provision)
      return 1
    }
  }

  private func neighbour(of provision: Provision, behind position: Int, in run: [Content]) -> Int? {
    for other in run.indices.dropFirst(position + 1) {
      guard case .provision(let next) = run[other] else { continue }
      return next.kind == provision.kind && next.isEditable ? other : nil
    }
    return nil
  }

  /// A provision that was not there before: other words in the same structure, or nearly the same words.
  private mutating func inserted(like model: Provision, isNear: Bool) -> Provision {
    let near = isNear && model.children.isEmpty ? text.changed(model, limit: 2, &generator) : nil
    var result = near ?? text.rewritten(model, &generator)
    result.setNumber((result.number?.written).map { $0.trimmingSigns + "-1" })
    var next = nextIdentity
    result.source.line = next
    next += 1
    result.content = Self.tagged(result.content, &next)
    nextIdentity = next
    return result
  }

  private mutating func rewritten(_ provision: Provision, _ text: String, keepsHeading: Bool) -> Provision {
    var result = provision
    result.source.line = fresh()
    result.content =
      provision.content.filter { content in
        guard case .markup(let markup) = content else { return false }
        return markup.isNamed("num") || (keepsHeading && markup.isNamed("heading"))
      } + [.markup(Markup("content", [.markup(Markup("p", text: text))]))]
    return result
  }

  // MARK: Moving

  private struct Run {
    var ordinal: Int
    var parent: Int
  }

  /// Puts what was taken out for moving among others of its kind, below another parent where there is one.
  private mutating func settleMoved() {
    var runs: [ProvisionKind: [Run]] = [:]
    var count = 0
    for contents in [new.content, new.companions] { Self.collectRuns(contents, parent: -1, &count, &runs) }
    var arriving: [Int: [Provision]] = [:]
    for item in moving {
      let all = runs[item.provision.kind] ?? []
      let others = all.filter { $0.parent != item.parent }
      guard let target = (others.isEmpty ? all : others).randomElement(using: &generator) else { continue }
      if others.isEmpty {
        truth.swapped.insert(item.provision.identity)
      } else {
        truth.moved.insert(item.provision.identity)
      }
      arriving[target.ordinal, default: []].append(item.provision)
    }
    count = 0
    new.content = settled(new.content, &count, arriving)
    new.companions = settled(new.companions, &count, arriving)
  }

  private static func collectRuns(
    _ contents: [Content], parent: Int, _ count: inout Int, _ runs: inout [ProvisionKind: [Run]]
  ) {
    let ordinal = count
    count += 1
    var kinds: Set<ProvisionKind> = []
    for content in contents {
      switch content {
      case .provision(let provision):
        kinds.insert(provision.kind)
        collectRuns(provision.content, parent: provision.identity, &count, &runs)
      case .markup(let markup): collectRuns(markup.children, parent: parent, &count, &runs)
      case .text, .metadata: break
      }
    }
    for kind in kinds { runs[kind, default: []].append(Run(ordinal: ordinal, parent: parent)) }
  }

  private mutating func settled(_ contents: [Content], _ count: inout Int, _ arriving: [Int: [Provision]]) -> [Content]
  {
    let ordinal = count
    count += 1
    var result: [Content] = []
    for content in contents {
      switch content {
      case .provision(var provision):
        provision.content = settled(provision.content, &count, arriving)
        result.append(.provision(provision))
      case .markup(var markup):
        markup.children = settled(markup.children, &count, arriving)
        result.append(.markup(markup))
      case .text, .metadata: result.append(content)
      }
    }
    for provision in arriving[ordinal] ?? [] {
      let places = result.indices.filter { place in
        if case .provision(let other) = result[place] { other.kind == provision.kind } else { false }
      }
      guard let first = places.first, let last = places.last else { continue }
      result.insert(.provision(provision), at: Int.random(in: first...(last + 1), using: &generator))
    }
    return result
  }

  // MARK: Numbering

  private struct Sequence: Hashable {
    var kind: ProvisionKind
    var holder: Int
  }

  /// Where numbers ran without a gap before, they do so again.
  private mutating func renumber() {
    var numbers: [Sequence: [Int?]] = [:]
    Self.walk(old.content + old.companions, parent: -1, scope: -1) { provision, sequence in
      numbers[sequence, default: []].append(provision.number.flatMap { Int($0.normalised) })
    }
    var next: [Sequence: Int] = [:]
    for (sequence, values) in numbers {
      guard let first = values.first, let start = first, values.count > 1 else { continue }
      if values == Array(start..<(start + values.count)) { next[sequence] = start }
    }
    new.content = Self.renumbered(new.content, parent: -1, scope: -1, &next)
    new.companions = Self.renumbered(new.companions, parent: -1, scope: -1, &next)
  }

  private static func sequence(_ provision: Provision, _ parent: Int, _ scope: Int) -> Sequence {
    Sequence(kind: provision.kind, holder: through.contains(provision.kind) ? scope : parent)
  }

  /// Numbered through the whole act, whatever chapter they stand in.
  private static let through: Set<ProvisionKind> = [.article, .chapter, .section, .part, .book]

  private static func inner(_ provision: Provision, _ scope: Int) -> Int {
    provision.kind == .quotedStructure || provision.kind == .attachment ? provision.identity : scope
  }

  private static func walk(
    _ contents: [Content], parent: Int, scope: Int, _ visit: (Provision, Sequence) -> Void
  ) {
    for provision in contents.provisions {
      visit(provision, sequence(provision, parent, scope))
      walk(provision.content, parent: provision.identity, scope: inner(provision, scope), visit)
    }
  }

  private static func renumbered(
    _ contents: [Content], parent: Int, scope: Int, _ next: inout [Sequence: Int]
  ) -> [Content] {
    contents.map { content in
      mapped(content) { provision in
        let key = sequence(provision, parent, scope)
        if let number = next[key] {
          provision.setNumber(replacingDigits: String(number))
          next[key] = number + 1
        }
        provision.content = renumbered(
          provision.content, parent: provision.identity, scope: inner(provision, scope), &next)
      }
    }
  }
}

extension Provision {
  /// Who it is, in a law that was edited on purpose.
  var identity: Int { source.line ?? -1 }

  /// Whether operations may fall upon it as a whole.
  fileprivate var isEditable: Bool {
    switch kind {
    case .preface, .preamble, .conclusions, .attachment, .table, .list, .quotedStructure: false
    default: true
    }
  }

  /// All its words without numbers of any level.
  var textOnly: String {
    ([heading, ownText] + children.map(\.textOnly)).compactMap(\.self).joined(separator: " ")
  }

  fileprivate mutating func setNumber(_ text: String?) {
    guard let text else { return }
    for (place, item) in content.enumerated() {
      guard case .markup(let markup) = item, markup.isNamed("num") else { continue }
      content[place] = .markup(Markup("num", text: text))
      return
    }
    content.insert(.markup(Markup("num", text: text)), at: 0)
  }

  fileprivate mutating func setNumber(replacingDigits digits: String) {
    let written = number?.written ?? ""
    guard let first = written.firstIndex(where: { $0.isASCII && $0.isNumber }) else { return setNumber(digits + ".") }
    let rest = written[first...].drop { $0.isASCII && ($0.isNumber || $0 == "-") }
    setNumber(written[..<first] + digits + rest)
  }
}

extension String {
  fileprivate var trimmingSigns: String {
    String(self[..<(lastIndex { $0.isNumber || $0.isLetter }.map { index(after: $0) } ?? endIndex)])
  }
}
