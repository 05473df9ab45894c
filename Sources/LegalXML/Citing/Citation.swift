public import Diagnostics

/// How people cite a provision: «подпункт 2) пункта 3 статьи 12», «12-баптың 3-тармағының 2) тармақшасы».
public struct Citation: Hashable, Sendable, Codable {
  /// One element of a citation, such as article 12.
  public struct Step: Hashable, Sendable, Codable {
    public var kind: ProvisionKind
    /// Normalised number; `nil` for provisions that are counted or stand alone.
    public var number: String?
    /// 1-based place among its like, for indents and parts without a number.
    public var ordinal: Int?

    public init(_ kind: ProvisionKind, number: String? = nil, ordinal: Int? = nil) {
      self.kind = kind
      self.number = number
      self.ordinal = ordinal
    }
  }

  /// From the top down; the last is the provision itself.
  public var steps: [Step]
  /// Where the provision is quoted, for provisions inside an amending law's quotations; else empty.
  public var host: [Step]

  public init(steps: [Step], host: [Step] = []) {
    self.steps = steps
    self.host = host
  }

  /// The citation of a provision; `nil` where there is none of that eId.
  public init?(of eId: String, in index: DraftLawIndex) {
    guard let position = index.position(of: eId) else { return nil }
    self.init(of: position, in: index)
  }

  /// The citation of the provision at a position of an index.
  public init(of position: Int, in index: DraftLawIndex) {
    var builder = CitationBuilder(index: index)
    (steps, host) = builder.build(position)
  }

  /// The citation in words, in the nominative.
  public func text(in language: Language) -> String {
    text(in: language, .nominative)
  }

  /// The citation in words and a grammatical case; English has none.
  public func text(in language: Language, _ grammaticalCase: GrammaticalCase) -> String {
    let own = words(steps, in: language, grammaticalCase)
    guard !host.isEmpty else { return own }
    let place = words(host, in: language, .nominative)
    switch language {
    case .kazakh: return own.isEmpty ? place : "\(own) (дәйексөз: \(place))"
    case .russian: return own.isEmpty ? place : "\(own) (цитируется: \(place))"
    case .english: return own.isEmpty ? place : "\(own) (quoted in \(place))"
    }
  }

  private func words(_ steps: [Step], in language: Language, _ grammaticalCase: GrammaticalCase) -> String {
    switch language {
    case .kazakh: KazakhCitation.text(steps, grammaticalCase)
    case .russian: RussianCitation.text(steps, grammaticalCase)
    case .english: EnglishCitation.text(steps)
    }
  }
}

extension DraftLaw {
  /// The citation of a provision in words; the eId itself where there is no such provision.
  ///
  /// Use ``Citation/init(of:in:)-(String,_)`` with one ``DraftLawIndex`` for many.
  public func citation(of eId: String, in language: Language) -> String {
    Citation(of: eId, in: DraftLawIndex(self))?.text(in: language) ?? eId
  }
}

/// Grammatical cases that citations are needed in; a language that lacks one uses the nearest.
public enum GrammaticalCase: String, CaseIterable, Sendable, Codable {
  case nominative, genitive, dative, accusative, instrumental
  /// Russian prepositional, Kazakh locative: where something stands.
  case locative
  /// Kazakh ablative, Russian genitive: where something comes from.
  case ablative
}

/// Gathers the steps of a citation from a provision and its ancestors.
struct CitationBuilder {
  let index: DraftLawIndex

  mutating func build(_ position: Int) -> (steps: [Citation.Step], host: [Citation.Step]) {
    var steps: [Citation.Step] = []
    var next: Int? = position
    var isComplete = false
    while let current = next {
      let entry = index.entries[current]
      let kind = entry.provision.kind
      next = entry.parent
      if kind == .quotedStructure {
        let host = next.map { build($0) }
        return (steps.reversed(), (host?.steps ?? []))
      }
      if kind == .list || (isComplete && kind != .attachment) { continue }
      steps.append(step(current))
      isComplete = isComplete || Self.numberedThrough.contains(kind)
    }
    return (steps.reversed(), [])
  }

  /// Kinds that are cited without what they stand in: their numbers run through the act.
  static let numberedThrough: Set<ProvisionKind> = [.article, .chapter, .section, .part, .book, .attachment]

  private func step(_ position: Int) -> Citation.Step {
    let provision = index.entries[position].provision
    let number = provision.number?.normalised ?? ""
    if !number.isEmpty {
      // A numbered indent is cited as what it looks like.
      return Citation.Step(provision.kind == .indent ? .subpoint : provision.kind, number: number)
    }
    switch provision.kind {
    case .preface, .preamble, .conclusions: return Citation.Step(provision.kind)
    default: return Citation.Step(provision.kind, ordinal: ordinal(of: position))
    }
  }

  /// 1-based place among the unnumbered of its kind; paragraphs of running text count as indents.
  private func ordinal(of position: Int) -> Int? {
    let provision = index.entries[position].provision
    var parent = index.entries[position].parent
    while let current = parent, index.entries[current].provision.kind == .list {
      parent = index.entries[current].parent
    }
    guard let parent else {
      return isAlone(provision, among: index.entries.filter { $0.parent == nil }.map(\.provision))
    }
    var count = 0
    if find(provision, in: index.entries[parent].provision.content, count: &count) {
      let countsText = provision.kind == .indent || provision.kind == .item
      if !countsText, isAlone(provision, among: index.entries[parent].provision.children) == nil { return nil }
      return count
    }
    return nil
  }

  /// `nil` for the only one of its kind, which needs no number; else its place.
  private func isAlone(_ provision: Provision, among siblings: [Provision]) -> Int? {
    let same = siblings.filter { $0.kind == provision.kind && $0.number == nil }
    return same.count < 2 ? nil : same.firstIndex { $0.eId == provision.eId }.map { $0 + 1 }
  }

  private func find(_ wanted: Provision, in content: [Content], count: inout Int) -> Bool {
    let countsText = wanted.kind == .indent || wanted.kind == .item
    for item in content {
      switch item {
      case .provision(let provision):
        if provision.kind == wanted.kind, (provision.number?.normalised ?? "").isEmpty {
          count += 1
          if provision.eId == wanted.eId { return true }
        } else if provision.kind == .list, find(wanted, in: provision.content, count: &count) {
          return true
        }
      case .markup(let markup):
        if markup.isNamed("num") || markup.isNamed("heading") { continue }
        if countsText, markup.isNamed("p") || markup.isNamed("listIntroduction") {
          if !markup.children.textOutsideProvisions.isEmpty { count += 1 }
          if find(wanted, in: markup.children.filter(\.isProvisionHolder), count: &count) { return true }
        } else if find(wanted, in: markup.children, count: &count) {
          return true
        }
      case .text, .metadata: break
      }
    }
    return false
  }
}

extension Content {
  fileprivate var isProvisionHolder: Bool {
    switch self {
    case .provision: true
    case .markup(let markup): !markup.children.provisions.isEmpty
    case .text, .metadata: false
    }
  }
}
