import Diagnostics

extension Decision {
  /// The vote that the present states hold, with the activation of its state.
  private func currentVote() throws(Refusal) -> (definition: VoteDefinition, state: String, activation: Int) {
    for state in review.configuration {
      if let definition = context.procedure.states[state]?.votes.first {
        return (definition, state, review.activation(of: state))
      }
    }
    throw Refusal(
      "vote.none-now", ["states": review.stages(in: context.procedure).joined(separator: ", ")])
  }

  private func openVote(of id: String, _ activation: Int) -> Vote? {
    review.votes.last { $0.id == id && $0.activation == activation }
  }

  mutating func openVote(present: [String]) throws(Refusal) {
    let (definition, _, activation) = try currentVote()
    try authorize(definition.openedBy, to: definition.title)
    if openVote(of: definition.id, activation) != nil { throw Refusal("vote.opened-already", ["vote": definition.id]) }
    guard let body = context.bodies.bodies.first(where: { $0.kind == definition.bodyKind }) else {
      throw Refusal("review.body-unknown", ["body": definition.bodyKind, "known": ""])
    }
    let members = context.holders(of: [definition.role], body: body.id, on: day)
    for person in present where !members.contains(person) {
      throw Refusal("vote.not-a-member", ["person": person, "body": body.id, "members": listed(members)])
    }
    emit(
      .voteOpened(
        Vote(
          id: definition.id, activation: activation, body: body.id, title: definition.title,
          quorum: definition.quorum, majority: definition.majority, basis: definition.basis, openedAt: at,
          openedBy: actor, members: members, present: Set(present).sorted(), ballots: [:], dissents: [])))
  }

  mutating func castBallot(_ ballot: Ballot) throws(Refusal) {
    let (definition, _, activation) = try currentVote()
    guard let vote = openVote(of: definition.id, activation) else {
      throw Refusal(
        "vote.not-open", ["vote": definition.id, "who": listed(context.holders(of: definition.openedBy, on: day))])
    }
    guard context.bodies.person(actor) != nil else { throw Refusal("review.person-unknown", ["person": actor]) }
    guard vote.members.contains(actor) else {
      throw Refusal("vote.not-a-member", ["person": actor, "body": vote.body, "members": listed(vote.members)])
    }
    guard vote.present.contains(actor) else {
      throw Refusal("vote.not-present", ["person": actor, "present": listed(vote.present)])
    }
    if let earlier = vote.ballots[actor] {
      throw Refusal("vote.voted-already", ["person": actor, "ballot": earlier.rawValue])
    }
    emit(
      .ballotCast(BallotCast(vote: vote.id, activation: activation, member: actor, ballot: ballot, at: at)))
  }

  mutating func closeVote() throws(Refusal) {
    let (definition, state, activation) = try currentVote()
    try authorize(definition.closedBy, to: definition.title)
    guard let vote = openVote(of: definition.id, activation) else {
      throw Refusal(
        "vote.not-open", ["vote": definition.id, "who": listed(context.holders(of: definition.openedBy, on: day))])
    }
    let result = vote.tally
    let missing = vote.present.filter { vote.ballots[$0] == nil }
    if result.outcome != .noQuorum, !missing.isEmpty {
      throw Refusal("vote.ballots-missing", ["who": listed(missing)])
    }
    emit(.voteClosed(VoteClosed(vote: vote.id, activation: activation, result: result, by: actor, at: at)))
    if let deadline = review.deadlines.first(where: {
      $0.state == state && $0.key.activation == activation && $0.status == .running
    }) {
      end(deadline, as: .met)
    }
    raise("vote.\(vote.id).\(result.outcome.rawValue)")
  }

  mutating func fileDissent(text: LocalizedText, isPublished: Bool, file: FileReference) throws(Refusal) {
    let state = review.configuration.first { context.procedure.states[$0]?.dissentsOn != nil }
    guard let state, let id = context.procedure.states[state]?.dissentsOn, let vote = review.vote(id) else {
      throw Refusal(
        "dissent.not-now", ["states": review.stages(in: context.procedure).joined(separator: ", ")])
    }
    guard vote.present.contains(actor) else {
      throw Refusal("vote.not-present", ["person": actor, "present": listed(vote.present)])
    }
    if vote.ballots[actor] == .for { throw Refusal("dissent.voted-for", ["person": actor]) }
    if vote.dissents.contains(where: { $0.author == actor }) {
      throw Refusal("dissent.filed-already", ["person": actor])
    }
    emit(
      .dissentFiled(
        DissentFiled(
          vote: vote.id, activation: vote.activation,
          dissent: Dissent(author: actor, at: at, text: text, isPublished: isPublished, file: file))))
  }
}
