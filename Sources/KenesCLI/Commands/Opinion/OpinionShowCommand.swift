import ArgumentParser
import Diagnostics
import LawReview
import ReviewService

/// `kenes opinion show`: remarks with their provisions, replies and what became of them.
struct OpinionShowCommand: ReviewQuery {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show the remarks of a body with the replies and where they stand now.",
    discussion: """
      EXAMPLE
        $ kenes opinion show 2026-001 language-council
      """)

  @OptionGroup var review: ReviewArgument

  @Argument(help: "Id of the body.")
  var body: String

  @OptionGroup var query: QueryOptions

  func answer(_ session: Session, _ service: ReviewService) throws {
    let review = try service.load(review.id).review
    let opinions = review.opinions.filter { $0.body == body }
    guard !opinions.isEmpty else {
      let known = Set(review.opinions.map(\.body)).sorted().joined(separator: ", ")
      throw Refusal("cli.opinion.unknown", ["body": body, "known": known.isEmpty ? "–" : known])
    }
    let views = opinions.map { OpinionView($0, in: review, session.language) }
    try session.show(["opinions": views]) {
      for view in views { draw(view, session) }
    }
  }

  private func draw(_ view: OpinionView, _ session: Session) {
    session.heading(
      session.words(
        "cli.opinion.heading",
        ["outcome": ProcedureWords.outcome(view.outcome, in: session.language), "version": String(view.version)]))
    session.line(view.summary)
    for remark in view.remarks {
      session.line()
      session.heading("\(remark.remark)  \(remark.citation)")
      session.line("  " + remark.text)
      if let proposed = remark.proposed {
        session.line("  " + session.words("cli.opinion.proposed", ["text": proposed]))
      }
      if let state = remark.carried {
        session.line("  " + session.words("cli.opinion.carried", ["state": session.words("carry.\(state.rawValue)")]))
      }
      if let reply = remark.reply {
        let status = ProcedureWords.outcome(reply, in: session.language)
        let key = remark.reason == nil ? "cli.opinion.reply-alone" : "cli.opinion.reply"
        session.line("  " + session.words(key, ["status": status, "reason": remark.reason ?? ""]))
      }
    }
  }
}

/// An opinion as programs see it.
struct OpinionView: Encodable {
  /// A remark and what became of it.
  struct Remark: Encodable {
    /// Key, such as `language-council/r1`.
    var remark: String
    /// eId of the provision in the version it speaks about.
    var provision: String?
    /// The provision as people cite it; empty for the draft law as a whole.
    var citation: String
    var text: String
    var proposed: String?
    /// Where the provision went in the latest version.
    var carried: RemarkCarry.State?
    /// Status of the reply.
    var reply: String?
    var reason: String?
  }

  var body: String
  var round: Int
  var version: Int
  var outcome: String
  var author: String
  var at: Instant
  var summary: String
  var remarks: [Remark]

  init(_ opinion: DeliveredOpinion, in review: Review, _ language: Language) {
    body = opinion.body
    round = opinion.round
    version = opinion.version
    outcome = opinion.outcome
    author = opinion.author
    at = opinion.at
    summary = opinion.content.summary.text(in: language)
    let outline = review.versions.first { $0.number == opinion.version }?.outline ?? []
    remarks = opinion.content.remarks.map { remark in
      let key = RemarkKey(body: opinion.body, round: opinion.round, id: remark.id)
      let reply = review.reply(to: key)
      let entry = outline.first { $0.eId == remark.provision }
      return Remark(
        remark: key.description, provision: remark.provision,
        citation: entry?.citation.text(in: language) ?? remark.provision ?? "",
        text: remark.text.text(in: language), proposed: remark.proposed?.text(in: language),
        carried: review.carry(of: key)?.state, reply: reply?.status.rawValue,
        reason: reply?.reason?.text(in: language))
    }
  }
}
