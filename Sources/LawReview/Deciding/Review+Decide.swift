public import Diagnostics

extension Review {
  /// Decides the opening of a review.
  ///
  /// - Throws: ``Refusal`` where the opener may not act, a body is unknown, or an attribute is.
  public static func open(
    _ command: OpenReview, context: ReviewContext, actor: String, at now: Instant
  ) throws(Refusal) -> [DecidedEvent] {
    for name in command.attributes.keys.sorted() where !FactsDocument.reviewAttributes.contains(name) {
      throw Refusal(
        "review.attribute-unknown",
        ["name": name, "known": FactsDocument.reviewAttributes.sorted().joined(separator: ", ")])
    }
    for body in command.invited where context.bodies.body(body) == nil {
      throw Refusal(
        "review.body-unknown", ["body": body, "known": context.bodies.bodies.map(\.id).joined(separator: ", ")])
    }
    let version = DraftVersion(
      number: 1, title: command.submission.title, work: command.submission.work,
      expressions: command.submission.expressions, outline: command.submission.outline, submittedAt: now,
      submittedBy: actor)
    let opened = ReviewEvent.reviewOpened(
      ReviewOpened(
        id: command.id, attributes: command.attributes, pins: command.pins, incomingLetter: command.incomingLetter,
        isRehearsal: command.isRehearsal, version: version, regions: context.procedure.regions, at: now, by: actor))
    guard let review = Review(opening: opened) else { throw Refusal("review.log-broken") }
    var decision = Decision(review, context: context, actor: actor, at: now)
    _ = try decision.authorize(action: "review.opened", reason: nil)
    for body in command.invited {
      decision.emit(.bodyInvited(Invitation(body: body, at: now, by: actor)))
    }
    decision.start()
    return [DecidedEvent(opened, legalTime: now, actor: actor)] + decision.events
  }

  /// Decides a command: first the terms that have ended by now, then the command itself.
  ///
  /// - Throws: ``Refusal`` with the reason and, where somebody else may do it, who.
  public func decide(
    _ command: ReviewCommand, context: ReviewContext, actor: String, at now: Instant
  ) throws(Refusal) -> [DecidedEvent] {
    var decision = Decision(self, context: context, actor: actor, at: now)
    decision.expireTerms(until: now)
    try decision.perform(command)
    return decision.events
  }

  /// What the clock alone brings about by now; empty when nothing is due.
  public func expireTerms(context: ReviewContext, at now: Instant) -> [DecidedEvent] {
    var decision = Decision(self, context: context, actor: DecidedEvent.system, at: now)
    decision.expireTerms(until: now)
    return decision.events
  }
}

extension Decision {
  mutating func perform(_ command: ReviewCommand) throws(Refusal) {
    if review.isClosed {
      switch command {
      case .issueDocument, .replyToRemarks: break
      default: throw Refusal("review.closed", ["review": review.id])
      }
    }
    switch command {
    case .invite(let body): try invite(body)
    case .doTask(let selector, let outcome, let note): try doTask(selector, outcome: outcome, note: note)
    case .deliverOpinion(let content, let file): try deliverOpinion(content, file: file)
    case .submitExamination(let answers, let file): try submitExamination(answers, file: file)
    case .replyToRemarks(let answers): try replyToRemarks(answers)
    case .closeComments(let tally): try closeComments(tally)
    case .draftOpinion(let content, let file): try draftOpinion(content, file: file)
    case .openVote(let present): try openVote(present: present)
    case .castBallot(let ballot): try castBallot(ballot)
    case .closeVote: try closeVote()
    case .fileDissent(let text, let isPublished, let file):
      try fileDissent(text: text, isPublished: isPublished, file: file)
    case .attach(let item, let language, let file): try attach(item: item, language: language, file: file)
    case .issueDocument(let kind, let language, let file):
      emit(
        .documentIssued(IssuedDocument(kind: kind, language: language, file: file, at: at)), by: DecidedEvent.system)
    case .returnForRevision(let reason, let regions): try returnForRevision(reason: reason, regions: regions)
    case .submitVersion(let submission, let carries): try submitVersion(submission, carries: carries)
    case .withdraw(let reason): try withdraw(reason: reason)
    case .recordPackage(let file): try recordPackage(file)
    case .extend(let selector, let term, let reason): try extend(selector, by: term, reason: reason)
    case .suspendTerms(let reason): try suspendTerms(reason: reason)
    case .resumeTerms: try resumeTerms()
    }
  }
}
