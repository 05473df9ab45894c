import ArgumentParser
import Diagnostics
import LawReview
import ReviewService

/// `kenes vote show`: who voted how, and what followed from the rule.
struct VoteShowCommand: ReviewQuery {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show who was present, who voted how, and how quorum and majority were counted.",
    discussion: """
      EXAMPLE
        $ kenes vote show 2026-001
      """)

  @OptionGroup var review: ReviewArgument
  @OptionGroup var query: QueryOptions

  func answer(_ session: Session, _ service: ReviewService) throws {
    let review = try service.load(review.id).review
    let context = try service.context(for: review)
    let views = review.votes.map { VoteView($0, context: context, session.language) }
    try session.show(["votes": views]) {
      if views.isEmpty { return session.line(session.words("cli.vote.none")) }
      for view in views { draw(view, session) }
    }
  }

  private func draw(_ view: VoteView, _ session: Session) {
    session.heading(view.headline(session.language))
    let numbers = view.numbers(session.language)
    session.line(session.words("cli.vote.quorum", numbers))
    session.line(session.words("cli.vote.majority", numbers))
    session.line(session.words("cli.vote.basis", ["basis": view.basis]))
    var table = TextTable([.init(session.words("column.member")), .init(session.words("column.vote"))])
    for member in view.members {
      let words = member.ballot.map { "ballot.\($0.rawValue)" } ?? (member.isPresent ? "ballot.none" : "ballot.absent")
      table.add([member.name, session.words(words)])
    }
    session.line()
    session.table(table)
    for author in view.dissents { session.line(session.words("cli.vote.dissent", ["name": author])) }
  }
}

/// A vote as programs see it.
struct VoteView: Encodable {
  /// A member of the body on the day of the vote.
  struct Member: Encodable {
    var person: String
    var name: String
    var isPresent: Bool
    /// Absent where the member has not voted.
    var ballot: Ballot?
  }

  var id: String
  var title: String
  var openedAt: Instant
  var closedAt: Instant?
  /// The rule as written, such as `2/3 of members`.
  var quorum: String
  var majority: String
  /// Legal ground of both.
  var basis: String
  /// The numbers as they stand, or as they stood at the close.
  var tally: VoteResult
  var isClosed: Bool
  var members: [Member]
  /// Names of those who filed a dissent.
  var dissents: [String]

  init(_ vote: Vote, context: ReviewContext, _ language: Language) {
    func name(_ person: String) -> String { context.bodies.person(person)?.name.text(in: language) ?? person }
    id = vote.id
    title = vote.title.text(in: language)
    openedAt = vote.openedAt
    closedAt = vote.closedAt
    quorum = vote.quorum.text
    majority = vote.majority.text
    basis = context.procedure.bases[vote.basis]?.text.text(in: language) ?? vote.basis
    tally = vote.result ?? vote.tally
    isClosed = vote.result != nil
    members = vote.members.map {
      Member(person: $0, name: name($0), isPresent: vote.present.contains($0), ballot: vote.ballots[$0])
    }
    dissents = vote.dissents.map { name($0.author) }
  }

  /// Title and result on one line.
  func headline(_ language: Language) -> String {
    title + ": " + Words.text(isClosed ? "vote.\(tally.outcome.rawValue)" : "vote.open", in: language)
  }

  /// The numbers for messages.
  func numbers(_ language: Language) -> [String: String] {
    [
      "members": String(tally.members), "present": String(tally.present), "quorumNeeded": String(tally.quorumNeeded),
      "for": String(tally.votesFor), "against": String(tally.against), "abstained": String(tally.abstained),
      "majorityNeeded": String(tally.majorityNeeded), "quorum": Self.rule(quorum, language),
      "majority": Self.rule(majority, language),
    ]
  }

  /// A share in words, such as “at least 2/3 of all members”.
  private static func rule(_ text: String, _ language: Language) -> String {
    guard let share = Share(text) else { return text }
    return Words.text(
      (share.isStrict ? "share.more-" : "share.at-least-") + share.base.rawValue, in: language,
      ["share": "\(share.numerator)/\(share.denominator)"])
  }
}
