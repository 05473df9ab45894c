public import Diagnostics

/// The references in the words of a draft law, in Kazakh, Russian and English.
public struct TextReferences: Sendable {
  /// In document order.
  public let all: [TextReference]
  private let index: DraftLawIndex

  /// Finds references and what they lead to; text that the draft quotes from another law is left out.
  public init(_ law: DraftLaw) {
    self.init(DraftLawIndex(law))
  }

  init(_ index: DraftLawIndex) {
    self.index = index
    let resolver = ReferenceResolver(index)
    let amending = AmendingContext.positions(in: index)
    all = index.entries.indices.flatMap { position -> [TextReference] in
      resolver.isQuotation(position)
        ? [] : Self.references(at: position, index, resolver, isAmending: amending.contains(position))
    }
  }

  /// References that lead to a provision or to what stands in it.
  public func references(to eId: String) -> [TextReference] {
    let wanted = Set(index[eId]?.all().map(\.eId) ?? [])
    return all.filter { !wanted.isDisjoint(with: $0.targets) }
  }

  /// One warning per reference that leads nowhere.
  public func findings(file: String) -> [Finding] {
    all.filter { $0.kind == .dangling }.map { reference in
      Finding(
        "draft.citation-dangling", .warning,
        at: Place(file: file, line: index[reference.provision]?.line, provision: reference.provision),
        ["reference": reference.text, "missing": reference.missing.joined(separator: ", ")])
    }
  }

  // MARK: One provision

  private static func references(
    at position: Int, _ index: DraftLawIndex, _ resolver: ReferenceResolver, isAmending: Bool
  ) -> [TextReference] {
    let entry = index.entries[position]
    // The title page says what the draft is, not what it refers to.
    guard entry.provision.kind != .preface else { return [] }
    let text = entry.provision.ownText
    guard text.unicodeScalars.contains(where: { $0.properties.isAlphabetic }) else { return [] }
    let tokens = ReferenceToken.tokens(of: text)
    let found: [FoundReference]
    let language = language(of: text, declared: entry.language)
    switch language {
    case .kazakh: found = KazakhReferences(tokens: tokens).find()
    case .russian: found = RussianReferences(tokens: tokens).find()
    case .english: found = EnglishReferences(tokens: tokens).find()
    case nil: found = []
    }
    let scalars = Array(text.unicodeScalars)
    // In English a bare number often means another act; only Kazakh and Russian drafts say so each time.
    let namesOthers = language == .english || found.contains { $0.scope == .external || $0.scope == .named }
    return found.compactMap { reference in
      let range =
        tokens[reference.tokens.lowerBound].range.lowerBound..<tokens[reference.tokens.upperBound].range.upperBound
      guard
        let (kind, result) = judge(
          reference, from: position, resolver, isAmending: isAmending, namesOthers: namesOthers)
      else { return nil }
      return TextReference(
        provision: entry.provision.eId, range: range, text: String(String.UnicodeScalarView(scalars[range])),
        kind: kind,
        targets: result.targets.map { index.entries[$0].provision.eId }, missing: result.missing)
    }
  }

  /// Where a reference leads; `nil` where that cannot be told. A false alarm is worse than a miss.
  private static func judge(
    _ reference: FoundReference, from position: Int, _ resolver: ReferenceResolver, isAmending: Bool, namesOthers: Bool
  ) -> (TextReference.Kind, ReferenceResolver.Result)? {
    switch reference.scope {
    case .named: return nil
    case .external: return (.external, ReferenceResolver.Result())
    case .open where isAmending: return (.external, ReferenceResolver.Result())
    case .act where reference.steps.isEmpty: return (.inside, ReferenceResolver.Result())
    case .open, .act, .provision: break
    }
    var result = resolver.resolve(reference, from: position)
    guard result.isGrounded else { return nil }
    if result.missing.isEmpty { return (.inside, result) }
    // Without «настоящего Закона» a number that is not here may be another act's that the text named before.
    if reference.scope == .open, namesOthers || reference.steps.first.map({ $0.depth != 7 }) ?? true { return nil }
    result.targets = []
    return (.dangling, result)
  }

  private static func language(of text: String, declared: String?) -> Language? {
    switch declared {
    case "kk": .kazakh
    case "ru": .russian
    case "en": .english
    case nil, "und": TextLanguage.of(text)
    default: nil
    }
  }
}
