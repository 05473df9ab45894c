public import SafeXML

/// The view of a review on which conditions are evaluated: a small XML document, described in `docs/facts.md`.
public enum FactsDocument {
  /// Names that a condition may use as steps; a name outside is a misspelling.
  public static let vocabulary: Set<String> = [
    "facts", "review", "round", "region", "body", "member", "task", "deadline", "vote", "opinion", "comments",
    "document", "attachment", "id", "number", "version", "initiator", "is-amending", "affects-business",
    "affects-rights", "affects-budget", "affects-environment", "budget-law", "has-working-group", "emergency",
    "contains-secrets", "kind", "invited", "person", "role", "subject", "current", "state", "outcome", "status",
    "members", "present", "for", "against", "abstained", "count", "replied", "language", "item",
  ]

  /// Attributes of a review that its opener may set.
  public static let reviewAttributes: Set<String> = [
    "initiator", "is-amending", "affects-business", "affects-rights", "affects-budget", "affects-environment",
    "budget-law", "has-working-group", "emergency", "contains-secrets",
  ]

  /// The facts of a review; bodies and their members as of a day.
  public static func element(for review: Review, bodies: BodyRegister, on day: CivilDate) -> XMLElement {
    var children = [
      element(
        "review",
        [("id", review.id), ("version", String(review.versions.count))]
          + review.attributes.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }),
      element(
        "round", [("number", String(review.round))], review.regions.map { element("region", [("id", $0)]) }),
    ]
    let invited = Set(review.invitations.map(\.body))
    for body in bodies.bodies {
      children.append(
        element(
          "body", [("id", body.id), ("kind", body.kind), ("invited", invited.contains(body.id) ? "yes" : "no")],
          bodies.members(of: body.id, on: day).map {
            element("member", [("person", $0.person), ("role", $0.role), ("body", body.id)])
          }))
    }
    for task in review.tasks {
      children.append(
        element(
          "task",
          [
            ("id", task.key.id), ("subject", task.key.subject ?? ""), ("state", task.status.rawValue),
            ("outcome", task.outcome ?? ""), ("current", review.isCurrent(task) ? "yes" : "no"),
          ]))
    }
    for deadline in review.deadlines {
      children.append(
        element(
          "deadline",
          [
            ("id", deadline.key.id), ("subject", deadline.key.subject ?? ""), ("status", deadline.status.rawValue),
          ]))
    }
    for opinion in review.opinions {
      children.append(
        element(
          "opinion", [("body", opinion.body), ("outcome", opinion.outcome), ("round", String(opinion.round))]))
    }
    for vote in review.votes {
      let tally = vote.tally
      children.append(
        element(
          "vote",
          [
            ("id", vote.id), ("outcome", vote.result?.outcome.rawValue ?? ""), ("members", String(tally.members)),
            ("present", String(tally.present)), ("for", String(tally.votesFor)), ("against", String(tally.against)),
            ("abstained", String(tally.abstained)),
          ]))
    }
    if let report = review.comments {
      children.append(
        element("comments", [("count", String(report.count)), ("replied", String(report.replied))]))
    }
    for document in review.documents {
      children.append(element("document", [("kind", document.kind), ("language", document.language)]))
    }
    for attachment in review.attachments {
      children.append(element("attachment", [("item", attachment.item), ("language", attachment.language ?? "")]))
    }
    return element("facts", [], children)
  }

  private static func element(
    _ name: String, _ attributes: [(String, String)], _ children: [XMLElement] = []
  ) -> XMLElement {
    XMLElement(
      XMLName(name), attributes: attributes.map { XMLAttribute(XMLName($0.0), $0.1) },
      children: children.map { .element($0) })
  }
}
