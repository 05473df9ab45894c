public import Diagnostics
public import SafeXML

/// The files that bodies, rapporteurs, members and drafters hand in share one namespace and one schema.
public enum OpinionFile {
  /// Namespace of opinions, the Council's opinion, dissents and replies.
  public static let namespace = "urn:kenes:opinion:1"
}

extension OpinionContent {
  /// Reads `<opinion>`.
  ///
  /// - Throws: ``Refusal`` with a finding, with its line, for everything that is wrong with the form.
  public static func read(_ document: XMLDocument) throws(Refusal) -> OpinionContent {
    var file = try FileReading(document, root: "opinion", namespace: OpinionFile.namespace, schema: DataSchema.opinion)
    let root = document.root
    var seen: Set<String> = []
    let content = OpinionContent(
      body: file.required("body", of: root), outcome: file.required("outcome", of: root),
      summary: file.requiredText(root, "summary"),
      remarks: file.children(root, "remark").map { file.remark($0, among: &seen) })
    try file.finish()
    return content
  }
}

extension CouncilOpinionContent {
  /// Reads `<council-opinion>`.
  ///
  /// - Throws: ``Refusal`` with a finding, with its line, for everything that is wrong with the form.
  public static func read(_ document: XMLDocument) throws(Refusal) -> CouncilOpinionContent {
    var file = try FileReading(
      document, root: "council-opinion", namespace: OpinionFile.namespace, schema: DataSchema.opinion)
    let root = document.root
    var seen: Set<String> = []
    let result = file.requiredValue("result", of: root) { Result(rawValue: $0) }
    let content = CouncilOpinionContent(
      result: result ?? .notInCompetence, basis: file.requiredText(root, "basis"),
      competence: file.localized(root, "competence"), assessment: file.requiredText(root, "assessment"),
      recommendations: file.children(root, in: "recommendations", "recommendation").map {
        file.recommendation($0, among: &seen)
      },
      criteria: file.children(root, in: "criteria", "criterion").map { element in
        CriterionAnalysis(
          area: file.required("area", of: element), text: file.requiredText(element, "text"), line: element.line)
      },
      provisions: file.children(root, in: "by-article", "article").map { element in
        ProvisionAnalysis(
          provision: file.required("provision", of: element), text: file.requiredText(element, "text"),
          line: element.line)
      },
      authenticity: file.localized(root, "authenticity"), publicInput: file.localized(root, "public-input"))
    if result == .supportedWithRecommendations, content.recommendations.isEmpty {
      file.report("opinion.recommendations-missing", at: root)
    }
    try file.finish()
    return content
  }
}

extension DissentContent {
  /// Reads `<dissent>`.
  ///
  /// - Throws: ``Refusal`` with a finding, with its line, for everything that is wrong with the form.
  public static func read(_ document: XMLDocument) throws(Refusal) -> DissentContent {
    var file = try FileReading(document, root: "dissent", namespace: OpinionFile.namespace, schema: DataSchema.opinion)
    let isPublished = file.requiredValue("publish", of: document.root) { ["yes": true, "no": false][$0] }
    let content = DissentContent(
      text: file.requiredText(document.root, "text"), isPublished: isPublished ?? false)
    try file.finish()
    return content
  }
}

extension RepliesContent {
  /// Reads `<replies>`.
  ///
  /// - Throws: ``Refusal`` with a finding, with its line, for everything that is wrong with the form.
  public static func read(_ document: XMLDocument) throws(Refusal) -> RepliesContent {
    var file = try FileReading(document, root: "replies", namespace: OpinionFile.namespace, schema: DataSchema.opinion)
    var seen: Set<String> = []
    let replies = file.children(document.root, "reply").map { file.reply($0, among: &seen) }
    try file.finish()
    return RepliesContent(replies: replies)
  }
}

extension FileReading {
  fileprivate mutating func remark(_ element: XMLElement, among seen: inout Set<String>) -> RemarkContent {
    let remark = RemarkContent(
      id: uniqueID(of: element, among: &seen), provision: provision(of: element),
      kind: requiredValue("kind", of: element) { AmendmentKind(rawValue: $0) } ?? .observation,
      priority: requiredValue("priority", of: element) { RemarkPriority(rawValue: $0) } ?? .medium,
      text: requiredText(element, "text"), quote: localized(element, "quote"),
      proposed: localized(element, "proposed"), reason: localized(element, "reason"), line: element.line)
    check(remark.kind, id: remark.id, provision: remark.provision, proposed: remark.proposed, at: element)
    return remark
  }

  fileprivate mutating func recommendation(
    _ element: XMLElement, among seen: inout Set<String>
  ) -> RecommendationContent {
    let recommendation = RecommendationContent(
      id: uniqueID(of: element, among: &seen), provision: provision(of: element),
      kind: requiredValue("kind", of: element) { AmendmentKind(rawValue: $0) } ?? .observation,
      priority: requiredValue("priority", of: element) { RemarkPriority(rawValue: $0) } ?? .medium,
      addressee: localized(element, "addressee"), text: requiredText(element, "text"),
      quote: localized(element, "quote"), proposed: localized(element, "proposed"),
      reason: localized(element, "reason"), line: element.line)
    check(
      recommendation.kind, id: recommendation.id, provision: recommendation.provision,
      proposed: recommendation.proposed, at: element)
    return recommendation
  }

  fileprivate mutating func reply(_ element: XMLElement, among seen: inout Set<String>) -> ReplyContent {
    let status = requiredValue("status", of: element) { ReplyStatus(rawValue: $0) }
    let reply = ReplyContent(
      to: required("to", of: element), status: status ?? .accepted, reason: localized(element, "reason"),
      change: localized(element, "change"), line: element.line)
    if !reply.to.isEmpty, !seen.insert(reply.to).inserted {
      report("opinion.reply-twice", at: element, ["to": reply.to])
    }
    if reply.to.hasPrefix("comment/"), reply.commentNumber.map({ $0 < 1 }) ?? true {
      report("data.attribute-invalid", at: element, ["element": "reply", "attribute": "to", "value": reply.to])
    }
    if reply.status.needsReason, reply.reason == nil {
      report("opinion.reply-without-reason", at: element, ["to": reply.to, "status": reply.status.rawValue])
    }
    return reply
  }

  /// The eId that an element names; whether the draft has it is checked where the draft is known.
  private mutating func provision(of element: XMLElement) -> String? {
    attribute("provision", of: element) == nil ? nil : required("provision", of: element)
  }

  /// What a kind of amendment needs: a place in the draft, and a wording or none.
  private mutating func check(
    _ kind: AmendmentKind, id: String, provision: String?, proposed: LocalizedText?, at element: XMLElement
  ) {
    guard attribute("kind", of: element) == kind.rawValue else { return }
    if kind.needsWording, proposed == nil {
      report("opinion.wording-missing", at: element, ["id": id, "kind": kind.rawValue])
    }
    if !kind.needsWording, proposed != nil {
      report("opinion.wording-unexpected", at: element, ["id": id, "kind": kind.rawValue])
    }
    if kind != .observation, provision == nil {
      report("opinion.provision-missing", at: element, ["id": id, "kind": kind.rawValue])
    }
  }
}
