import Diagnostics

extension Decision {
  mutating func deliverOpinion(_ content: OpinionContent, file: FileReference) throws(Refusal) {
    let candidates = review.tasks.filter { $0.kind == "opinion" && $0.body == content.body }
    guard let task = candidates.last(where: { $0.status == .open }) ?? candidates.last else {
      throw Refusal(
        "opinion.body-not-asked",
        [
          "body": content.body,
          "asked": review.tasks.filter { $0.kind == "opinion" && $0.status == .open }.compactMap(\.body)
            .joined(separator: ", "),
        ])
    }
    guard task.status == .open else { throw ended(task) }
    try authorize(task)
    try check(content.outcome, of: task)
    let unknown = content.remarks.filter { remark in
      remark.provision.map { !(review.currentVersion?.contains($0) ?? false) } ?? false
    }
    if !unknown.isEmpty {
      throw Refusal(
        unknown.map { remark in
          Finding(
            "opinion.provision-unknown", .error,
            at: Place(file: file.name, line: remark.line, provision: remark.provision),
            [
              "provision": remark.provision ?? "", "remark": remark.id, "version": String(review.versions.count),
              "nearest": nearestProvision(to: remark.provision ?? ""),
            ])
        })
    }
    emit(
      .opinionDelivered(
        DeliveredOpinion(
          body: content.body, task: task.key, round: review.round, version: review.versions.count,
          outcome: content.outcome, content: content, file: file, author: actor, at: at)))
    finish(task, outcome: content.outcome)
  }

  mutating func submitExamination(_ answers: ExaminationAnswers, file: FileReference) throws(Refusal) {
    let candidates = review.tasks.filter { $0.kind == "examination" }
    guard
      let task = candidates.last(where: { $0.person == actor && $0.status == .open })
        ?? candidates.last(where: { $0.person == actor }) ?? candidates.last
    else { throw Refusal("examination.not-asked", ["person": actor]) }
    guard task.status == .open || task.person != actor else { throw ended(task) }
    try authorize(task)
    let expected = context.procedure.task(task.key.id)?.questionnaire
    if let expected, expected != answers.questionnaire {
      throw Refusal(
        "examination.other-questionnaire", at: Place(file: file.name),
        ["expected": expected, "found": answers.questionnaire])
    }
    emit(
      .examinationSubmitted(
        SubmittedExamination(
          examiner: actor, task: task.key, round: review.round, version: review.versions.count, answers: answers,
          file: file, at: at)))
    finish(task, outcome: task.outcomes.first ?? "done")
  }

  mutating func replyToRemarks(_ answers: [RemarkAnswer]) throws(Refusal) {
    _ = try authorize(action: "remark.replied", reason: nil)
    let known = Set(review.remarks.map(\.key))
    for answer in answers {
      guard known.contains(answer.remark) else {
        throw Refusal(
          "remark.unknown",
          ["remark": answer.remark.description, "known": known.sorted().map(\.description).joined(separator: ", ")])
      }
      if answer.status != .accepted, answer.reason == nil {
        throw Refusal("reply.reason-missing", ["to": answer.remark.description, "status": answer.status.rawValue])
      }
    }
    for answer in answers {
      emit(
        .remarkReplied(
          RemarkReply(
            remark: answer.remark,
            reply: Reply(status: answer.status, reason: answer.reason, change: answer.change, author: actor, at: at))))
    }
    settle()
  }

  mutating func closeComments(_ tally: CommentsTally) throws(Refusal) {
    let task = try openTask(kind: "comments-report", otherwise: "comment.not-closable")
    try authorize(task)
    if !tally.unanswered.isEmpty {
      throw Refusal(
        "comment.unanswered",
        ["count": String(tally.unanswered.count), "numbers": tally.unanswered.map(String.init).joined(separator: ", ")])
    }
    emit(
      .commentsClosed(
        CommentsReport(
          count: tally.count, replied: tally.count - tally.unanswered.count, byStatus: tally.byStatus,
          digest: tally.digest, closedAt: at, closedBy: actor)))
    finish(task, outcome: task.outcomes.first ?? "done")
  }

  mutating func draftOpinion(_ content: CouncilOpinionContent, file: FileReference) throws(Refusal) {
    let task = try openTask(kind: "council-opinion", otherwise: "opinion.not-draftable")
    try authorize(task)
    let unknown = content.recommendations.filter { recommendation in
      recommendation.provision.map { !(review.currentVersion?.contains($0) ?? false) } ?? false
    }
    if !unknown.isEmpty {
      throw Refusal(
        unknown.map { recommendation in
          Finding(
            "opinion.provision-unknown", .error,
            at: Place(file: file.name, line: recommendation.line, provision: recommendation.provision),
            [
              "provision": recommendation.provision ?? "", "remark": recommendation.id,
              "version": String(review.versions.count), "nearest": nearestProvision(to: recommendation.provision ?? ""),
            ])
        })
    }
    emit(
      .opinionDrafted(
        DraftedOpinion(rapporteur: actor, content: content, file: file, version: review.versions.count, at: at)))
    finish(task, outcome: task.outcomes.first ?? "ready")
  }

  /// The open task for which something of a kind has to be handed in.
  func openTask(kind: String, otherwise code: String) throws(Refusal) -> ReviewTask {
    let candidates = review.tasks.filter { $0.kind == kind }
    if let open = candidates.last(where: { $0.status == .open }) { return open }
    if let last = candidates.last { throw ended(last) }
    throw Refusal(
      code, ["states": review.stages(in: context.procedure).joined(separator: ", ")])
  }

  /// The eId with the longest common beginning; the first in document order among equals.
  private func nearestProvision(to eId: String) -> String {
    var best = (length: 0, eId: review.currentVersion?.outline.first?.eId ?? "–")
    for entry in review.currentVersion?.outline ?? [] {
      let length = zip(entry.eId, eId).prefix { $0 == $1 }.count
      if length > best.length { best = (length, entry.eId) }
    }
    return best.eId
  }
}
