public import Diagnostics

/// Checks for what is recorded beside the review, such as comments in streams of their own.
extension Review {
  /// Whether comments are accepted in the present states.
  public func isCollectionOpen(_ context: ReviewContext) -> Bool {
    configuration.contains { context.procedure.states[$0]?.collectsComments == true }
  }

  /// - Throws: ``Refusal`` unless comments are accepted now and the actor may register them.
  public func checkCollecting(context: ReviewContext, actor: String, at now: Instant) throws(Refusal) {
    try checkAction("comment.received", context: context, actor: actor, at: now)
    if isCollectionOpen(context) { return }
    let last = deadlines.last { deadline in
      context.procedure.states[deadline.state]?.collectsComments == true && deadline.status != .running
    }
    if let last { throw Refusal("comment.closed", ["review": id, "day": last.due.day.description]) }
    throw Refusal(
      "comment.not-open",
      ["review": id, "states": stages(in: context.procedure).joined(separator: ", ")])
  }

  /// - Throws: ``Refusal`` unless the procedure offers the action now and the actor holds one of its roles.
  public func checkAction(
    _ event: String, context: ReviewContext, actor: String, at now: Instant
  ) throws(Refusal) {
    _ = try Decision(self, context: context, actor: actor, at: now).authorize(action: event, reason: "–")
  }
}

extension Review {
  /// - Throws: ``Refusal`` unless a package may be built now, and by the actor.
  public func checkPackaging(context: ReviewContext, actor: String, at now: Instant) throws(Refusal) {
    let decision = Decision(self, context: context, actor: actor, at: now)
    try decision.authorize(try decision.packageTask())
  }
}

extension Review {
  /// The package that was built last, unless something has been handed in or issued since then.
  public var currentPackage: BuiltPackage? {
    guard let last = packages.last else { return nil }
    let changes = attachments.map(\.at) + documents.map(\.at)
    return changes.allSatisfy { $0 <= last.at } ? last : nil
  }
}
