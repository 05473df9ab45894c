public import Diagnostics
import LawReview
import ReviewStore
import SafeXML

extension ReviewService {
  /// Delivers a body's opinion from its file.
  public func deliverOpinion(_ input: InputFile, on id: String, by actor: String) throws(Refusal) -> Outcome {
    let content = try OpinionContent.read(try XMLReader().read(input.bytes, name: input.name))
    return try perform(
      .deliverOpinion(content, file: input.reference(mediaType: "application/xml")), on: id, by: actor, files: [input])
  }

  /// Hands in an examiner's filled-in questionnaire.
  public func submitExamination(_ input: InputFile, on id: String, by actor: String) throws(Refusal) -> Outcome {
    let review = try load(id).review
    guard let pinned = review.pins.questionnaire else { throw Refusal("examination.no-questionnaire", ["review": id]) }
    let questionnaire = try Questionnaire.read(try document(pinned))
    let answers = try ExaminationAnswers.read(
      try XMLReader().read(input.bytes, name: input.name), questionnaire: questionnaire,
      provisions: Set(review.currentVersion?.outline.map(\.eId) ?? []))
    return try perform(
      .submitExamination(answers, file: input.reference(mediaType: "application/xml")), on: id, by: actor,
      files: [input])
  }

  /// Hands in the rapporteur's draft of the Council's opinion.
  public func draftOpinion(_ input: InputFile, on id: String, by actor: String) throws(Refusal) -> Outcome {
    let content = try CouncilOpinionContent.read(try XMLReader().read(input.bytes, name: input.name))
    return try perform(
      .draftOpinion(content, file: input.reference(mediaType: "application/xml")), on: id, by: actor, files: [input])
  }

  /// Files a dissent from its file.
  public func fileDissent(_ input: InputFile, on id: String, by actor: String) throws(Refusal) -> Outcome {
    let content = try DissentContent.read(try XMLReader().read(input.bytes, name: input.name))
    return try perform(
      .fileDissent(
        text: content.text, isPublished: content.isPublished, file: input.reference(mediaType: "application/xml")),
      on: id, by: actor, files: [input])
  }

  /// What a file of replies came to.
  public struct RepliesOutcome: Sendable {
    public var remarks: Int
    public var comments: Int
    /// Replies that could not be given, each with its line and reason; the others were.
    public var findings: [Finding]
  }

  /// Gives the drafter's replies from a file, to remarks and comments, in one transaction.
  public func reply(from input: InputFile, on id: String, by actor: String) throws(Refusal) -> RepliesOutcome {
    let content = try RepliesContent.read(try XMLReader().read(input.bytes, name: input.name))
    _ = try work(on: id)
    var result = RepliesOutcome(remarks: 0, comments: 0, findings: [])
    _ = try commitBeside(id, files: [input]) {
      (loaded: Loaded, context: ReviewContext, now: Instant) throws(Refusal) in
      result = RepliesOutcome(remarks: 0, comments: 0, findings: [])
      let known = Set(loaded.review.remarks.map(\.key))
      var answers: [RemarkAnswer] = []
      var beside: [StreamAppend] = []
      for reply in content.replies {
        if let number = reply.commentNumber {
          do throws(Refusal) {
            beside.append(
              try appendingReply(
                to: number, of: loaded, status: reply.status, reason: reply.reason, change: reply.change, by: actor,
                context: context, at: now
              ).append)
          } catch {
            result.findings += error.findings.map { $0.at(line: reply.line, of: input.name) }
          }
        } else if let key = RemarkKey(reply.to), known.contains(key) {
          answers.append(
            RemarkAnswer(remark: key, status: reply.status, reason: reply.reason, change: reply.change))
        } else {
          result.findings.append(
            Finding(
              "remark.unknown", .error, at: Place(file: input.name, line: reply.line),
              ["remark": reply.to, "known": known.sorted().map(\.description).joined(separator: ", ")]))
        }
      }
      result.remarks = answers.count
      result.comments = beside.count
      if answers.isEmpty { return ([], beside) }
      return (
        try loaded.review.decide(.replyToRemarks(answers), context: context, actor: actor, at: now), beside
      )
    }
    return result
  }
}

extension Finding {
  /// The finding with the place of what it is about, where it has none.
  fileprivate func at(line: Int?, of file: String) -> Finding {
    var placed = self
    if placed.place.file == nil { placed.place.file = file }
    if placed.place.line == nil { placed.place.line = line }
    return placed
  }
}
