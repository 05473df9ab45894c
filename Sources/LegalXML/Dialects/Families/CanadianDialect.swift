extension Dialect {
  /// Federal bills, statutes and regulations of Canada (LIMS).
  static let canadian = Dialect(
    name: "canadian", roots: ["Bill", "Statute", "Regulation"],
    forms: ["Bill": "bill", "Statute": "act", "Regulation": "act"],
    country: "ca",
    meanings: [
      "Identification": .metadata, "Introduction": .preamble, "Recommendation": .wrapper, "Summary": .wrapper,
      "Preamble": .wrapper, "Enacts": .wrapper, "Order": .preamble, "Body": .wrapper,
      "Heading": .division(.attribute("level")), "Heading/TitleText": .heading, "TitleText": .heading,
      "Schedule/Heading": .container("heading"),
      "Section": .container("section"), "Subsection": .container("subsection"), "Paragraph": .container("paragraph"),
      "Subparagraph": .container("subparagraph"), "Clause": .container("clause"), "Subclause": .container("subclause"),
      "Subsubclause": .container("point"), "Definition": .container("definition"), "Label": .number,
      "MarginalNote": .heading, "Text": .text(nil), "ContinuedSectionSubsection": .wrapper,
      "ContinuedParagraph": .wrapper, "ContinuedSubparagraph": .wrapper, "ContinuedClause": .wrapper,
      "ContinuedDefinition": .wrapper, "Provision": .container("provision"), "AmendedText": .quotation,
      "SectionPiece": .wrapper, "BillPiece": .wrapper, "RelatedOrNotInForce": .wrapper,
      "Schedule": .attachment, "ScheduleFormHeading": .wrapper, "OriginatingRef": .text("reference"),
      "HistoricalNote": .container("history"), "HistoricalNoteSubItem": .text("history"),
      "BilingualGroup": .wrapper, "BilingualItemEn": .text("bilingual-en"), "BilingualItemFr": .text("bilingual-fr"),
      "RecentAmendments": .container("amendments"), "Amendment": .wrapper, "AmendmentCitation": .text(nil),
      "AmendmentDate": .text(nil), "TableGroup": .wrapper, "List": .list, "Item": .container("item"),
      "XRefExternal": .inline("ref"), "XRefInternal": .inline("ref"), "DefinitionRef": .inline("definition-ref"),
      "DefinedTermEn": .inline("def"), "DefinedTermFr": .inline("def"), "Emphasis": .inline("i"),
      "Emphasis[bold]": .inline("b"), "Emphasis[underline]": .inline("u"),
      "Emphasis[smallcaps]": .inline("smallCaps"), "Emphasis[sup]": .inline("sup"),
      "Language": .inline("span"), "Repealed": .inline("repealed"), "Sup": .inline("sup"), "Sub": .inline("sub"),
      "Footnote": .note, "FootnoteRef": .inline("noteRef"), "LineBreak": .lineBreak,
    ], variants: ["Emphasis": "style"],
    identity: IdentitySources(
      titles: ["Identification/ShortTitle", "Identification/LongTitle"],
      numbers: [
        "Identification/BillNumber", "InstrumentNumber", "ConsolidatedNumber", "Chapter/ConsolidatedNumber",
        "AnnualStatuteNumber",
      ],
      dates: [
        "RegistrationDate/Date", "Stages/Date", "EnactedDate/Date", "AnnualStatuteId/YYYY",
      ],
      versions: ["@pit-date", "Stages@stage"],
      subtypes: ["@regulation-type", "@bill-type"]))
}
