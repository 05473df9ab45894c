extension Dialect {
  /// Levels of United States law, from the title down; both vocabularies of Congress have them.
  private static let levels: [String: ElementMeaning] = [
    "title": .container("title"), "subtitle": .container("subtitle"), "part": .container("part"),
    "subpart": .container("subpart"), "chapter": .container("chapter"), "subchapter": .container("subchapter"),
    "division": .container("division"), "subdivision": .container("subdivision"), "article": .container("article"),
    "section": .container("section"), "subsection": .container("subsection"), "paragraph": .container("paragraph"),
    "subparagraph": .container("subparagraph"), "clause": .container("clause"), "subclause": .container("subclause"),
    "item": .container("point"), "subitem": .container("indent"), "level": .container("level"),
    "appropriations-major": .container("appropriations-major"),
    "appropriations-intermediate": .container("appropriations-intermediate"),
    "appropriations-small": .container("appropriations-small"), "appropriations": .container("appropriations"),
    "table": .table, "footnote": .note,
  ]

  /// Bills of Congress after bill.dtd and res.dtd.
  static let usBill = Dialect(
    name: "us-bill-dtd", roots: ["bill", "resolution", "amendment-doc"],
    forms: ["bill": "bill", "resolution": "bill", "amendment-doc": "bill"], country: "us", language: "en",
    meanings: levels.merging([
      "metadata": .metadata, "dublinCore": .metadata, "form": .preface, "official-title": .title,
      "preamble": .preamble, "whereas": .container("recital"), "legis-body": .wrapper, "resolution-body": .wrapper,
      "endorsement": .conclusions, "attestation": .conclusions, "enum": .number, "header": .heading,
      "text": .text(nil), "continuation-text": .text("continuation"), "quoted-block": .quotation,
      "after-quoted-block": .inline("after-quoted-block"), "toc": .wrapper, "toc-entry": .text("tocItem"),
      "multi-column-toc-entry": .wrapper, "toc-enum": .text("tocItem"), "level-header": .text("tocItem"),
      "external-xref": .inline("ref"), "internal-xref": .inline("ref"), "quote": .inline("quotation"),
      "italic": .inline("i"), "bold": .inline("b"), "linebreak": .lineBreak, "term": .inline("def"),
      "short-title": .inline("shortTitle"), "added-phrase": .inline("ins"), "deleted-phrase": .inline("del"),
      "list": .list, "list-item": .item, "pagebreak": .lineBreak, "proviso": .inline("proviso"),
      "action": .wrapper, "action-date": .text("action-date"), "action-desc": .text("action-desc"),
    ]) { $1 },
    identity: IdentitySources(
      titles: ["dublinCore/title", "official-title"],
      numbers: ["legis-num"],
      dates: ["dublinCore/date", "action-date@date"],
      versions: ["@bill-stage", "@resolution-stage", "@amend-stage"],
      languages: ["dublinCore/language"],
      subtypes: ["@bill-type", "@resolution-type"]))

  /// United States Legislative Markup.
  static let uslm = Dialect(
    name: "uslm",
    roots: [
      "bill", "resolution", "statuteCompilation", "pLaw", "uscDoc", "amendment", "statutesAtLarge", "statute",
      "engrossedAmendment", "lawDoc", "document", "engrossedAmendment", "presidentialDoc", "cfrDoc", "frDoc",
    ], namespace: "http://schemas.gpo.gov/xml/uslm",
    forms: ["bill": "bill", "resolution": "bill", "amendment": "bill", "pLaw": "act"], country: "us",
    language: "en", meanings: uslmMeanings, identity: uslmIdentity)

  /// The older version of the same vocabulary, in which the Code is published.
  static let uslmOfTheHouse = Dialect(
    name: "uslm", roots: uslm.roots, namespace: "http://xml.house.gov/schemas/uslm", forms: uslm.forms, country: "us",
    language: "en", meanings: uslmMeanings, identity: uslmIdentity)

  private static let uslmIdentity = IdentitySources(
    titles: ["meta/title", "officialTitle", "preface/title"],
    numbers: ["meta/citableAs", "meta/docNumber", "docNumber"],
    dates: ["meta/date", "preface/date@date", "date@date", "approvedDate", "meta/processedDate"],
    versions: ["meta/docStage", "meta/docPublicationName"],
    languages: ["meta/language"],
    subtypes: ["meta/type"])

  private static let uslmMeanings = levels.merging([
    "meta": .metadata, "preface": .preface, "main": .wrapper, "legisMain": .wrapper, "resolutionMain": .wrapper,
    "appendix": .attachment, "schedule": .attachment, "endorsement": .conclusions, "signatures": .conclusions,
    "preamble": .preamble, "longTitle": .preface, "officialTitle": .title, "enactingFormula": .preamble,
    "resolvingClause": .preamble, "recital": .container("recital"), "num": .number, "heading": .heading,
    "subheading": .heading, "content": .text(nil), "chapeau": .text(nil), "continuation": .text("continuation"),
    "text": .text(nil), "p": .text(nil), "quotedContent": .quotation, "quotedText": .inline("quotation"),
    "courtRule": .container("rule"), "subsubitem": .container("indent"), "toc": .wrapper,
    "referenceItem": .wrapper, "designator": .text("tocItem"), "label": .text("tocItem"),
    "ref": .inline("ref"), "term": .inline("def"), "shortTitle": .inline("shortTitle"),
    "sourceCredit": .text("sourceCredit"), "notes": .wrapper, "note": .container("note"),
    "editorialNote": .wrapper, "action": .wrapper, "inline": .inline("span"), "proviso": .inline("proviso"),
    "headingText": .inline("headingText"), "layout": .table, "header": .row, "tocItem": .row, "row": .row,
    "column": .cell, "page": .inline("page"), "sidenote": .note, "br": .lineBreak,
  ]) { $1 }
}
