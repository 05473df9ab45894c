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
