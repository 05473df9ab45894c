public import Diagnostics
internal import LawReview
public import SafeXML

/// Writes opinions as Akoma Ntoso.
public enum OpinionAkomaNtoso {
  /// The opinion in one language, valid against the schema of Akoma Ntoso 3.0.
  public static func document(_ opinion: OpinionDocument, _ language: Language) -> XMLDocument {
    opinion.akomaNtoso(in: language)
  }
}

extension OpinionDocument: PrintableDocument {
  public var documentKind: String { kind.rawValue }

  public func akomaNtoso(in language: Language) -> XMLDocument {
    var document = DocumentBuilder(documentKind, cover: cover, draft: draft, language: language)
    document.draftSection()
    document.section("opinion.basis", class: "basis") { $0.paragraphs(basis) }
    document.section("opinion.procedure", class: "procedure", fillProcedure)
    document.section("opinion.conclusions", class: "conclusions") { section in
      section.paragraphs(conclusions)
      for recommendation in recommendations { add(recommendation, to: &section) }
    }
    document.section("opinion.assessment", class: "assessment") { section in
      section.paragraph(class: "result") { blocks in
        blocks.line(
          [
            .text(blocks.term("opinion.result") + " "),
            .outcome(blocks.term("opinion.result.\(assessment.result.rawValue)")),
          ], class: "result")
      }
      // What the conclusions have said already need not be read twice.
      section.paragraphs(assessment.reasons.filter { !conclusions.contains($0) })
    }
    document.section("opinion.analysis", class: "analysis") { section in
      for criterion in criteria { add(criterion, to: &section) }
      for analysis in provisions { add(analysis, to: &section) }
    }
    document.section("opinion.language", class: "language") { $0.paragraphs(languageNote) }
    document.section("opinion.public", class: "public", fillPublicInput)
    if let vote { document.voteSection(vote) }
    document.dissentSection(dissents)
    document.section("opinion.annexes", class: "annexes", fillAnnexes)
    document.signatures(signatures)
    return document.document(title: DocumentTerms.words("kind.\(kind.rawValue)", in: language))
  }

  // MARK: Procedure

  private func fillProcedure(_ section: inout SectionBuilder) {
    section.paragraph { blocks in
      blocks.line([
        .text(blocks.term("procedure.opened") + " "), .date(procedure.openedOn), .text(". "),
        .text(blocks.term("procedure.rapporteur") + " "),
        .styled("person", procedure.rapporteur.text(in: blocks.language)), .text("."),
      ])
    }
    section.paragraph { blocks in
      for expert in procedure.experts {
        var parts: [Inline] = [.styled("person", expert.name.text(in: blocks.language))]
        if let declaration = expert.declaration { parts += [.text(" — "), .inline(declaration)] }
        blocks.line(parts, class: "item")
      }
    } heading: {
      $0.term("procedure.experts")
    }
    section.paragraph { blocks in
      guard !procedure.consultations.isEmpty else { return }
      blocks.table(consultationTable(blocks))
    } heading: {
      $0.term("procedure.consultations")
    }
    section.paragraph { blocks in
      guard !procedure.regions.isEmpty else { return }
      let names = procedure.regions.map { $0.text(in: blocks.language) }
      blocks.plain(names.joined(separator: "; ") + ".")
    } heading: {
      $0.term("procedure.regions")
    }
    section.paragraph { blocks in
      for event in procedure.events {
        blocks.line([.date(event.date), .text(" — "), .inline(event.text)], class: "item")
      }
    } heading: {
      $0.term("procedure.events")
    }
    section.paragraph { blocks in
      blocks.line([
        .text(blocks.term("procedure.comments") + " "),
        .strong(String(procedure.commentCount)), .text("."),
      ])
    }
  }

  private func consultationTable(_ blocks: BlockBuilder) -> DocumentTable {
    DocumentTable(
      style: "consultations",
      columns: ["body", "invited", "due", "answered", "outcome", "remarks"].map { blocks.term("consultation.\($0)") },
      rows: procedure.consultations.map { consultation in
        var outcome = [DocumentTable.Line([.inline(consultation.outcome)])]
        if let basis = consultation.basis { outcome.append(.secondary([.inline(basis)])) }
        let silence = DocumentTable.Cell.plain(blocks.term("consultation.silent"), style: "silent")
        return [
          .text(consultation.body), .date(consultation.invitedOn), .date(consultation.dueOn),
          consultation.isDeemed ? silence : .date(consultation.answeredOn),
          DocumentTable.Cell(outcome, style: consultation.isDeemed ? "deemed" : nil),
          .number(consultation.remarkCount),
        ]
      })
  }

  // MARK: Recommendations

  private func add(_ recommendation: OpinionRecommendation, to section: inout SectionBuilder) {
    section.paragraph(class: "recommendation") { blocks in
      blocks.line(
        [
          .styled("priority", blocks.term("priority.\(recommendation.priority.rawValue)")), .text(" · "),
          .text(blocks.term("recommendation.addressee") + " "), .inline(recommendation.addressee), .text(" · "),
          recommendation.provision.map(Inline.provision) ?? .text(blocks.term("provision.whole")),
        ], class: "fields \(recommendation.priority.rawValue)")
      blocks.text(recommendation.text, class: "lead")
      let quote = recommendation.quote
      let proposed = recommendation.proposedWording
      if quote != nil || proposed != nil {
        let compared = quote.flatMap { quote in
          proposed.map { WordingPair(quote, $0, in: blocks.language).cells }
        }
        blocks.table(
          DocumentTable(
            style: "wording", columns: [blocks.term("wording.draft"), blocks.term("wording.proposed")],
            rows: [compared ?? [.text(quote), .text(proposed)]]))
      }
      blocks.field("recommendation.reason", recommendation.reason)
    } heading: {
      $0.term("recommendation.title", ["number": String(recommendation.number)])
    }
  }

  // MARK: Analysis

  private func add(_ criterion: CriterionAnalysis, to section: inout SectionBuilder) {
    section.paragraph(class: "criterion") { blocks in
      for text in criterion.text { blocks.text(text) }
      if !criterion.answers.isEmpty {
        blocks.table(ExaminationTable.scores(criterion.answers, blocks, isDetailed: false))
      }
    } heading: {
      "\(criterion.code). \(criterion.title.text(in: $0.language))"
    }
  }

  private func add(_ analysis: ProvisionAnalysis, to section: inout SectionBuilder) {
    section.paragraph(class: "provision") { blocks in
      for text in analysis.text { blocks.text(text) }
    } heading: {
      DocumentTerms.capitalized(analysis.provision.citation.text(in: $0.language))
    }
  }

  // MARK: Public input and annexes

  private func fillPublicInput(_ section: inout SectionBuilder) {
    section.paragraphs(publicInput.summary)
    section.paragraph { blocks in
      guard !publicInput.channels.isEmpty else { return }
      blocks.table(
        DocumentTable(
          style: "counts", columns: [blocks.term("comments.channel"), blocks.term("comments.count")],
          rows: publicInput.channels.map { [.text($0.title), .number($0.count)] }))
    } heading: {
      $0.term("comments.by-channel")
    }
    section.paragraph { blocks in
      guard !publicInput.outcomes.isEmpty else { return }
      let rows = ReplyStatus.allCases.compactMap { status in
        publicInput.outcomes[status].map { count in
          [DocumentTable.Cell.plain(blocks.term("status.\(status.rawValue)")), .number(count)]
        }
      }
      blocks.table(
        DocumentTable(
          style: "counts", columns: [blocks.term("comments.status"), blocks.term("comments.count")], rows: rows))
    } heading: {
      $0.term("comments.by-status")
    }
    section.paragraph { blocks in
      guard let report = publicInput.report else { return }
      blocks.line([.text(blocks.term("comments.report") + " "), .strong(report)])
    }
  }

  private func fillAnnexes(_ section: inout SectionBuilder) {
    for annex in annexes {
      section.paragraph { blocks in
        var parts: [Inline] = [.inline(annex.title)]
        if let path = annex.path { parts.append(.text(" (\(path))")) }
        blocks.line(parts)
      }
    }
  }
}
