public import Diagnostics

/// How a member voted.
public enum Ballot: String, Codable, Sendable, CaseIterable {
  case `for`
  case against
  case abstained
}

/// How a vote ended.
public enum VoteOutcome: String, Codable, Sendable, CaseIterable {
  case adopted
  case rejected
  case noQuorum = "no-quorum"
}

/// A named vote: who was present, who voted how, and what followed from the rule.
public struct Vote: Codable, Hashable, Sendable {
  public var id: String
  /// 1-based count of entries into the voting state.
  public var activation: Int
  public var body: String
  public var title: LocalizedText
  public var quorum: Share
  public var majority: Share
  public var basis: String
  public var openedAt: Instant
  public var openedBy: String
  /// All members of the body on the day, by person id, sorted.
  public var members: [String]
  /// Those present, sorted.
  public var present: [String]
  public var ballots: [String: Ballot]
  public var result: VoteResult?
  public var closedAt: Instant?
  public var dissents: [Dissent]

  /// Ballots of one kind, by person id, sorted.
  public func voters(_ ballot: Ballot) -> [String] {
    ballots.filter { $0.value == ballot }.keys.sorted()
  }

  /// The result as it stands, by exact fractions.
  public var tally: VoteResult {
    let votesFor = voters(.for).count
    let against = voters(.against).count
    let abstained = voters(.abstained).count
    let quorumNeeded = quorum.needed(of: members.count)
    let base =
      switch majority.base {
      case .members: members.count
      case .present: present.count
      case .cast: votesFor + against
      }
    // Nobody's vote carries nothing, whatever the share of zero is.
    let majorityNeeded = max(1, majority.needed(of: base))
    let outcome: VoteOutcome =
      present.count < quorumNeeded ? .noQuorum : votesFor >= majorityNeeded ? .adopted : .rejected
    return VoteResult(
      outcome: outcome, members: members.count, present: present.count, quorumNeeded: quorumNeeded,
      votesFor: votesFor, against: against, abstained: abstained, majorityNeeded: majorityNeeded)
  }
}

/// The numbers of a vote and what they mean.
public struct VoteResult: Codable, Hashable, Sendable {
  public var outcome: VoteOutcome
  public var members: Int
  public var present: Int
  public var quorumNeeded: Int
  public var votesFor: Int
  public var against: Int
  public var abstained: Int
  public var majorityNeeded: Int
}

/// A dissenting opinion of a member.
public struct Dissent: Codable, Hashable, Sendable {
  public var author: String
  public var at: Instant
  public var text: LocalizedText
  /// Whether it is printed in the opinion, or only kept in the file.
  public var isPublished: Bool
  public var file: FileReference?
}
