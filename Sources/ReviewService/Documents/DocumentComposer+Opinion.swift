import Diagnostics
import LawReview
import Publishing

extension DocumentComposer {
  /// The opinion of the Council with its twelve parts; `nil` until it is drafted.
  var opinion: OpinionDocument? {
    guard let drafted = review.councilOpinion else { return nil }
    let content = drafted.content
    let date = review.signature.map { day($0.at) } ?? day(drafted.at)
    return OpinionDocument(
      kind: .opinion, cover: cover(suffix: "", at: date), draft: draft(version: drafted.version),
      basis: [content.basis] + [content.competence].compactMap { $0 }, procedure: procedure(drafted),
      conclusions: [conclusion(content, version: drafted.version)],
      recommendations: content.recommendations.enumerated().map { index, item in
        recommendation(item, number: index + 1, version: drafted.version)
      },
      assessment: OpinionAssessment(result: OpinionAssessment.Result(content.result), reasons: [content.assessment]),
      criteria: criteria(content),
      provisions: content.provisions.map {
        Publishing.ProvisionAnalysis(provision: reference(to: $0.provision, in: drafted.version), text: [$0.text])
      }, languageNote: [content.authenticity].compactMap { $0 }, publicInput: publicInput(content),
      vote: voteRecord, dissents: dissents, signatures: signatures, annexes: annexes)
  }

  /// The result in one sentence; the reasons stand in the general assessment.
  private func conclusion(_ content: CouncilOpinionContent, version: Int) -> LocalizedText {
    words(
      "document.conclusion-" + content.result.rawValue,
      ["version": String(version), "count": String(content.recommendations.count)])
  }

  private func recommendation(
    _ item: RecommendationContent, number: Int, version: Int
  ) -> OpinionRecommendation {
    OpinionRecommendation(
      number: number, priority: OpinionRecommendation.Priority(item.priority),
      addressee: item.addressee ?? context.procedure.title(ofRole: "drafter"),
      provision: item.provision.map { reference(to: $0, in: version) }, text: item.text, quote: item.quote,
      proposedWording: item.proposed, reason: item.reason ?? LocalizedText(""))
  }

  // MARK: Procedure

  private func procedure(_ drafted: DraftedOpinion) -> OpinionProcedure {
    OpinionProcedure(
      openedOn: day(review.openedAt), rapporteur: name(of: drafted.rapporteur),
      experts: Set(review.examinations.map(\.examiner)).sorted().map {
        OpinionProcedure.Expert(name: name(of: $0))
      }, consultations: consultations, regions: regions, events: events, commentCount: comments.count)
  }

  /// Every body that was asked, in the order in which its task was opened.
  private var consultations: [OpinionProcedure.Consultation] {
    review.tasks.filter { $0.kind == "opinion" && $0.status != .open }.map { task in
      let deadline = review.deadlines.first { $0.task == task.key }
      let definition = context.procedure.task(task.key.id)
      let delivered = review.opinions.first { $0.task == task.key }
      return OpinionProcedure.Consultation(
        body: task.body.map(title) ?? task.title, invitedOn: day(task.openedAt), dueOn: deadline?.due.day,
        answeredOn: task.status == .done ? task.endedAt.map(day) : nil,
        outcome: task.outcome.map(outcome) ?? words("outcome.no-position"), isDeemed: task.status == .deemed,
        basis: task.status == .deemed ? definition?.silence.flatMap { basis($0.basis) } : nil,
        remarkCount: delivered?.content.remarks.count ?? 0)
    }
  }

  private var regions: [LocalizedText] {
    let kinds = Set(["regional-assembly"])
    return review.opinions.map(\.body).filter { id in
      context.bodies.body(id).map { kinds.contains($0.kind) } ?? false
    }.map(title)
  }

  private var events: [OpinionProcedure.Event] {
    var events: [OpinionProcedure.Event] = []
    for returned in review.returns {
      events.append(
        OpinionProcedure.Event(
          date: day(returned.at), text: words("document.event-returned", ["reason": returned.reason])))
    }
    for version in review.versions.dropFirst() {
      events.append(
        OpinionProcedure.Event(
          date: day(version.submittedAt), text: words("document.event-version", ["version": String(version.number)])))
    }
    for vote in review.votes {
      events.append(OpinionProcedure.Event(date: day(vote.openedAt), text: words("document.event-meeting")))
    }
    return events.sorted { $0.date < $1.date }
  }

  // MARK: Analysis

  private func criteria(_ content: CouncilOpinionContent) -> [Publishing.CriterionAnalysis] {
    content.criteria.map { criterion in
      let area = questionnaire?.areas.first { $0.id == criterion.area }
      return Publishing.CriterionAnalysis(
        code: criterion.area, title: area?.title ?? LocalizedText(criterion.area), text: [criterion.text],
        answers: answers(in: area))
    }
  }

  /// Answers of all examiners to the questions of an area, question by question.
  func answers(in area: Questionnaire.Area?) -> [ExaminationAnswer] {
    guard let area else { return [] }
    return area.questions.flatMap { question in
      review.examinations.compactMap { examination -> ExaminationAnswer? in
        guard let answer = examination.answers.answer(to: question.id) else { return nil }
        return ExaminationAnswer(
          question: question.id, text: question.text, examiner: name(of: examination.examiner),
          answer: ExaminationAnswer.Answer(answer.value), impact: answer.impact, likelihood: answer.likelihood,
          groups: answer.groups, regions: answer.regions, evidence: answer.evidence,
          provision: answer.provisions.first.map { reference(to: $0, in: examination.version) },
          mitigation: answer.mitigation)
      }
    }
  }

  /// The examination as a document of its own; `nil` where nobody examined.
  var examinationSummary: ExaminationSummary? {
    guard let questionnaire, let last = review.examinations.last else { return nil }
    return ExaminationSummary(
      cover: cover(suffix: "/E", at: day(last.at)), draft: draft(version: last.version),
      examiners: review.examinations.map { OpinionProcedure.Expert(name: name(of: $0.examiner)) },
      areas: questionnaire.areas.map { area in
        ExaminationSummary.Area(
          code: area.id, title: area.title, anchor: area.basis.first?.text, answers: answers(in: area))
      }, conclusions: review.examinations.compactMap(\.answers.conclusion))
  }

  // MARK: The public

  private func publicInput(_ content: CouncilOpinionContent) -> PublicInput {
    let channels = Dictionary(grouping: comments, by: \.content.channel).mapValues(\.count)
    let statuses = Dictionary(grouping: comments.compactMap(\.reply), by: \.status).mapValues(\.count)
    return PublicInput(
      summary: [content.publicInput].compactMap { $0 },
      channels: channels.sorted { $0.key < $1.key }.map {
        PublicInput.Channel(title: channel($0.key), count: $0.value)
      }, outcomes: statuses, report: comments.isEmpty ? nil : "response-matrix.html")
  }

  func channel(_ id: String) -> LocalizedText {
    let key = "channel." + id
    return ReviewServiceMessages.catalogue.messages[key] == nil ? LocalizedText(id) : words(key)
  }

  private var annexes: [OpinionAnnex] {
    var annexes: [OpinionAnnex] = []
    if !review.examinations.isEmpty { annexes.append(OpinionAnnex(title: words("document.examination-summary"))) }
    if !comments.isEmpty { annexes.append(OpinionAnnex(title: words("document.response-matrix"))) }
    if !review.opinions.isEmpty { annexes.append(OpinionAnnex(title: words("document.remarks-note"))) }
    if review.versions.count > 1 { annexes.append(OpinionAnnex(title: words("document.comparative-table"))) }
    return annexes
  }
}

extension OpinionAssessment.Result {
  init(_ result: CouncilOpinionContent.Result) {
    self =
      switch result {
      case .supported: .supported
      case .supportedWithRecommendations: .supportedWithRecommendations
      case .notSupported: .notSupported
      case .notInCompetence: .notInCompetence
      }
  }
}

extension OpinionRecommendation.Priority {
  init(_ priority: RemarkPriority) {
    self =
      switch priority {
      case .high: .high
      case .medium: .medium
      case .low: .low
      }
  }
}

extension ExaminationAnswer.Answer {
  init(_ value: ExaminationAnswers.Answer.Value) {
    self =
      switch value {
      case .yes: .yes
      case .no: .no
      case .unclear: .unclear
      case .notApplicable: .notApplicable
      }
  }
}
