public import Diagnostics
import Statecharts

extension Review {
  /// The state that a log adds up to.
  ///
  /// - Throws: ``Refusal`` `review.log-broken` where the first event opens no review.
  public static func replaying(_ events: some Sequence<ReviewEvent>) throws(Refusal) -> Review {
    var review: Review?
    for event in events {
      if review == nil {
        review = Review(opening: event)
        if review == nil { throw Refusal("review.log-broken") }
      } else {
        review?.apply(event)
      }
    }
    guard let review else { throw Refusal("review.log-broken") }
    return review
  }

  /// The state after the first event of a log; `nil` for any other event.
  public init?(opening event: ReviewEvent) {
    guard case .reviewOpened(let opened) = event else { return nil }
    self.init(
      id: opened.id, openedAt: opened.at, openedBy: opened.by, attributes: opened.attributes, pins: opened.pins,
      incomingLetter: opened.incomingLetter, isRehearsal: opened.isRehearsal, versions: [opened.version], round: 1,
      regions: opened.regions, chart: .initial, invitations: [], tasks: [], deadlines: [], opinions: [], carries: [],
      replies: [], examinations: [], comments: nil, councilOpinion: nil, votes: [], signature: nil, attachments: [],
      documents: [], packages: [], returns: [], withdrawal: nil, suspension: nil, incidents: [])
  }

  /// Takes one event into the state; total: every event of a log applies.
  public mutating func apply(_ event: ReviewEvent) {
    switch event {
    case .reviewOpened: break
    case .bodyInvited(let invitation): invitations.append(invitation)
    case .chartMoved(let moved): chart = moved.snapshot
    case .taskOpened(let opened): tasks.append(opened.task)
    case .taskDone(let ended):
      updateTask(ended.key) {
        $0.status = .done
        $0.outcome = ended.outcome
        $0.performer = ended.performer
        $0.note = ended.note
        $0.endedAt = ended.at
      }
    case .taskDeemed(let deemed):
      updateTask(deemed.key) {
        $0.status = .deemed
        $0.outcome = deemed.outcome
        $0.endedAt = deemed.at
      }
    case .taskClosed(let closed):
      updateTask(closed.key) {
        $0.status = .closed
        $0.endedAt = closed.at
      }
    case .deadlineStarted(let started): deadlines.append(started.deadline)
    case .deadlineEnded(let ended):
      updateDeadline(ended.key) {
        $0.status = ended.status
        $0.endedAt = ended.at
      }
    case .deadlineProjected(let projected):
      updateDeadline(projected.key) {
        $0.budget = projected.budget
        $0.due = projected.due
      }
    case .termsSuspended(let suspended): suspension = suspended.suspension
    case .termsResumed: suspension = nil
    case .opinionDelivered(let opinion): opinions.append(opinion)
    case .examinationSubmitted(let examination): examinations.append(examination)
    case .remarkReplied(let reply): replies.append(reply)
    case .commentsClosed(let report): comments = report
    case .opinionDrafted(let drafted): councilOpinion = drafted
    case .voteOpened(let vote): votes.append(vote)
    case .ballotCast(let cast): updateVote(cast.vote, cast.activation) { $0.ballots[cast.member] = cast.ballot }
    case .voteClosed(let closed):
      updateVote(closed.vote, closed.activation) {
        $0.result = closed.result
        $0.closedAt = closed.at
      }
    case .dissentFiled(let filed): updateVote(filed.vote, filed.activation) { $0.dissents.append(filed.dissent) }
    case .opinionSigned(let signed): signature = signed
    case .documentIssued(let document): documents.append(document)
    case .attachmentAdded(let attachment):
      attachments.removeAll { $0.item == attachment.item && $0.language == attachment.language }
      attachments.append(attachment)
    case .returnedForRevision(let returned): returns.append(returned)
    case .versionSubmitted(let submitted):
      versions.append(submitted.version)
      round = submitted.round
      regions = submitted.regions
      carries += submitted.carries
    case .withdrawn(let withdrawal): self.withdrawal = withdrawal
    case .packageBuilt(let package): packages.append(package)
    case .incidentRaised(let incident): incidents.append(incident)
    }
  }

  private mutating func updateTask(_ key: TaskKey, _ change: (inout ReviewTask) -> Void) {
    if let index = tasks.firstIndex(where: { $0.key == key }) { change(&tasks[index]) }
  }

  private mutating func updateDeadline(_ key: DeadlineKey, _ change: (inout ReviewDeadline) -> Void) {
    if let index = deadlines.firstIndex(where: { $0.key == key }) { change(&deadlines[index]) }
  }

  private mutating func updateVote(_ id: String, _ activation: Int, _ change: (inout Vote) -> Void) {
    if let index = votes.lastIndex(where: { $0.id == id && $0.activation == activation }) { change(&votes[index]) }
  }
}
