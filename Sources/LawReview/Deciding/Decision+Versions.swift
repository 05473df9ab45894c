import Diagnostics

extension Decision {
  mutating func returnForRevision(reason: String, regions: [String]) throws(Refusal) {
    let action = try authorize(action: "review.returned", reason: reason)
    let known = context.procedure.regions
    for region in regions where !known.contains(region) {
      throw Refusal("review.region-unknown", ["region": region, "known": known.joined(separator: ", ")])
    }
    let restarted = regions.isEmpty ? known : known.filter(regions.contains)
    emit(.returnedForRevision(Return(by: actor, at: at, reason: reason, regions: restarted)))
    raise(action.event)
  }

  mutating func submitVersion(_ submission: DraftVersionSubmission, carries: [RemarkCarry]) throws(Refusal) {
    let task = try openTask(kind: "version", otherwise: "version.not-asked")
    try authorize(task)
    if let current = review.currentVersion {
      guard submission.work == current.work else {
        throw Refusal("version.other-work", ["expected": current.work, "found": submission.work])
      }
      let languages = Set(current.expressions.keys)
      guard languages.isSubset(of: submission.expressions.keys) else {
        throw Refusal(
          "version.language-missing",
          ["languages": languages.subtracting(submission.expressions.keys).sorted().joined(separator: ", ")])
      }
      if current.expressions.mapValues(\.digest) == submission.expressions.mapValues(\.digest) {
        throw Refusal("version.unchanged", ["version": String(current.number)])
      }
    }
    let version = DraftVersion(
      number: review.versions.count + 1, title: submission.title, work: submission.work,
      expressions: submission.expressions, outline: submission.outline, submittedAt: at, submittedBy: actor)
    // A draft sent back at the form check has not been reviewed yet: every region is still to come.
    let regions = review.returns.last?.regions ?? context.procedure.regions
    emit(
      .versionSubmitted(
        VersionSubmitted(version: version, round: review.round + 1, regions: regions, carries: carries)))
    finish(task, outcome: task.outcomes.first ?? "submitted")
  }

  mutating func withdraw(reason: String) throws(Refusal) {
    let action = try authorize(action: "review.withdrawn", reason: reason)
    emit(.withdrawn(Withdrawal(by: actor, at: at, reason: reason)))
    raise(action.event)
  }

  mutating func attach(item: String, language: String?, file: FileReference) throws(Refusal) {
    _ = try authorize(action: "attachment.added", reason: nil)
    emit(
      .attachmentAdded(Attachment(item: item, language: language, file: file, by: actor, at: at)))
    settle()
  }

  /// The task of building the package, open or already done in the present stage: a package may be built anew until it
  /// is submitted.
  func packageTask() throws(Refusal) -> ReviewTask {
    if let current = review.tasks.last(where: { $0.kind == "package" && review.isCurrent($0) }) { return current }
    return try openTask(kind: "package", otherwise: "package.not-now")
  }

  mutating func recordPackage(_ file: FileReference) throws(Refusal) {
    let task = try packageTask()
    try authorize(task)
    emit(.packageBuilt(BuiltPackage(file: file, at: at, by: actor)))
    if task.status == .open { finish(task, outcome: task.outcomes.first ?? "built") }
  }
}
