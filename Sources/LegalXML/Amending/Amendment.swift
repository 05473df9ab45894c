/// One change to a law, exact enough to be carried out, put into words, and shown in a comparative table.
public struct Amendment: Hashable, Sendable, Codable {
  /// What it is called in reports, such as `science-council/r1`; `nil` where only its source tells it apart.
  public var name: String?
  /// The law that changes, as the amending law names it; `nil` where it is the law at hand.
  public var law: String?
  /// The provision that changes; for a new provision the one that it comes beside or into.
  public var target: AmendmentTarget
  public var change: AmendmentChange
  /// Why, in the words of whoever proposes it; the last column of the comparative table.
  public var justification: String?
  /// Where an amending law says so; `nil` for amendments that people propose.
  public var source: AmendmentSource?

  public init(
    _ change: AmendmentChange, at target: AmendmentTarget, of law: String? = nil, justification: String? = nil,
    source: AmendmentSource? = nil, name: String? = nil
  ) {
    self.name = name
    self.law = law
    self.target = target
    self.change = change
    self.justification = justification
    self.source = source
  }
}

/// Which place of a law an amendment is about.
public struct AmendmentTarget: Hashable, Sendable, Codable {
  /// A part of a provision that is amended by itself.
  public enum Part: String, Hashable, Sendable, Codable {
    case heading, number
  }

  /// How people cite it; empty steps stand for the law as a whole.
  public var citation: Citation
  /// The provision, where it is known; it goes before the citation.
  public var eId: String?
  /// Its heading or number alone; `nil` for the provision.
  public var part: Part?

  public init(_ citation: Citation, eId: String? = nil, part: Part? = nil) {
    self.citation = citation
    self.eId = eId
    self.part = part
  }

  /// The law as a whole.
  public static let wholeLaw = AmendmentTarget(Citation(steps: []))
}

/// Where an amending law orders a change.
public struct AmendmentSource: Hashable, Sendable, Codable {
  /// eId of the provision of the amending law; empty in files that have no provisions.
  public var eId: String
  /// The instruction as written.
  public var text: String
  /// 1-based line in the file of the amending law.
  public var line: Int?
  /// The file of the amending law, as the person named it.
  public var file: String?

  public init(eId: String, text: String, line: Int? = nil, file: String? = nil) {
    self.eId = eId
    self.text = text
    self.line = line
    self.file = file
  }
}
