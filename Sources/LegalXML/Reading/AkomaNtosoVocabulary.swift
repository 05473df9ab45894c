/// What the elements of Akoma Ntoso mean to a reader and a writer, in tables.
enum AkomaNtosoVocabulary {
  /// How an element stands in the flow of text.
  enum Flow {
    case inline, block, number, cell, lineBreak
  }

  static func flow(of name: String) -> Flow {
    flows[name] ?? .inline
  }

  /// Elements that hold elements only, so whitespace between them is layout (OASIS schema, types that are not mixed).
  static func holdsElementsOnly(_ name: String) -> Bool {
    elementOnly.contains(name)
  }

  /// Every element that has a place in a table.
  static var all: Set<String> { elementOnly.union(mixed).union(kinds.keys).union(bodies).union(documents) }

  /// Elements around the body of a document.
  static let bodies: Set<String> = [
    "body", "mainBody", "debateBody", "judgmentBody", "amendmentBody", "collectionBody", "portionBody",
  ]

  /// Elements that are documents; they stand in the root, in components and in attachments.
  static let documents: Set<String> = [
    "act", "amendment", "amendmentList", "bill", "debate", "debateReport", "doc", "documentCollection", "judgment",
    "officialGazette", "portion", "statement",
  ]

  /// The kind of provision that an element is; `nil` for markup.
  static func kind(of name: String) -> ProvisionKind? {
    kinds[name]
  }

  /// Short names of elements in eIds (Akoma Ntoso Naming Convention 1.0, 5.2); others stand as they are.
  static func abbreviation(of name: String) -> String {
    abbreviations[name] ?? name
  }

  private static let kinds: [String: ProvisionKind] = [
    "alinea": .indent,
    "article": .article,
    "attachment": .attachment,
    "blockList": .list,
    "book": .book,
    "chapter": .chapter,
    "citation": .citation,
    "component": .attachment,
    "conclusions": .conclusions,
    "indent": .indent,
    "item": .item,
    "list": .list,
    "paragraph": .point,
    "part": .part,
    "point": .subpoint,
    "preamble": .preamble,
    "preface": .preface,
    "quotedStructure": .quotedStructure,
    "recital": .recital,
    "section": .section,
    "subchapter": .paragraph,
    "sublist": .list,
    "subparagraph": .articlePart,
    "subsection": .subsection,
    "table": .table,
    "title": .book,
    "tome": .book,
    "clause": .other("clause"),
    "division": .other("division"),
    "hcontainer": .other("hcontainer"),
    "level": .other("level"),
    "proviso": .other("proviso"),
    "rule": .other("rule"),
    "subclause": .other("subclause"),
    "subdivision": .other("subdivision"),
    "subpart": .other("subpart"),
    "subrule": .other("subrule"),
    "subtitle": .other("subtitle"),
    "transitional": .other("transitional"),
  ]

  private static let abbreviations = [
    "alinea": "al", "amendmentBody": "body", "article": "art", "attachment": "att", "blockList": "list",
    "chapter": "chp", "citation": "cit", "citations": "cits", "clause": "cl", "component": "cmp",
    "components": "cmpnts", "componentRef": "cref", "debateBody": "body", "debateSection": "dbsect",
    "division": "dvs", "documentRef": "dref", "judgmentBody": "body", "listIntroduction": "intro",
    "listWrapUp": "wrapup", "mainBody": "body", "paragraph": "para", "quotedStructure": "qstr",
    "quotedText": "qtext", "recital": "rec", "recitals": "recs", "section": "sec", "subchapter": "subchp",
    "subclause": "subcl", "subdivision": "subdvs", "subparagraph": "subpara", "subsection": "subsec",
    "temporalGroup": "tmpg", "wrapUp": "wrapup",
  ]

  private static let elementOnly: Set<String> = [
    "FRBRExpression", "FRBRItem", "FRBRManifestation", "FRBRWork", "FRBRalias", "FRBRauthor",
    "FRBRauthoritative", "FRBRcountry", "FRBRdate", "FRBRformat", "FRBRlanguage", "FRBRmasterExpression",
    "FRBRname", "FRBRnumber", "FRBRportion", "FRBRprescriptive", "FRBRsubtype", "FRBRthis", "FRBRtranslation",
    "FRBRuri", "FRBRversionNumber", "TLCConcept", "TLCEvent", "TLCLocation", "TLCObject", "TLCOrganization",
    "TLCPerson", "TLCProcess", "TLCReference", "TLCRole", "TLCTerm", "act", "activeModifications",
    "activeRef", "address", "adjournment", "administrationOfOath", "akomaNtoso", "alinea",
    "alternativeReference", "amendment", "amendmentBody", "amendmentContent", "amendmentHeading",
    "amendmentJustification", "amendmentList", "amendmentReference", "analysis", "answer", "application",
    "applies", "arguments", "article", "attachment", "attachmentOf", "attachments", "authorialNote",
    "background", "bill", "blockContainer", "blockList", "body", "book", "br", "chapter", "citation",
    "citations", "classification", "clause", "collectionBody", "communication", "component", "componentData",
    "componentInfo", "componentRef", "components", "conclusions", "condition", "container", "content",
    "contrasts", "count", "coverPage", "debate", "debateBody", "debateReport", "debateSection", "decision",
    "declarationOfVote", "derogates", "destination", "dissentsFrom", "distinguishes", "div", "division",
    "doc", "documentCollection", "documentRef", "domain", "duration", "efficacy", "efficacyMod",
    "embeddedStructure", "eol", "eop", "eventRef", "extends", "force", "forceMod", "foreign", "formula",
    "hasAttachment",
    "hcontainer", "header", "identification", "img", "implicitReference", "indent", "interstitial", "intro",
    "introduction", "isAnalogTo", "item", "judgment", "judgmentBody", "judicial", "jurisprudence", "keyword",
    "legalSystemMod", "level", "lifecycle", "list", "longTitle", "mainBody", "mapping", "mappings", "marker",
    "meaningMod", "meta", "ministerialStatements", "motivation", "nationalInterest", "new", "note", "noteRef",
    "notes", "noticesOfMotion", "officialGazette", "ol", "old", "oralStatements", "original", "other",
    "otherAnalysis", "otherReferences", "overrules", "papers", "paragraph", "parliamentary", "part",
    "passiveModifications", "passiveRef", "personalStatements", "petitions", "point", "pointOfOrder",
    "portion", "portionBody", "prayers", "preamble", "preface", "presentation", "preservation", "previous",
    "proceduralMotions", "proprietary", "proviso", "publication", "putsInQuestion", "question", "questions",
    "quorum", "quorumVerification", "quotedStructure", "recital", "recitals", "recount", "references",
    "remedies", "resolutions", "restriction", "restrictions", "restricts", "result", "rollCall", "rule",
    "scopeMod", "section", "source", "speech", "speechGroup", "statement", "step", "subFlow", "subchapter",
    "subclause", "subdivision", "sublist", "subparagraph", "subpart", "subrule", "subsection", "subtitle",
    "supports", "table", "tblock", "td", "temporalData", "temporalGroup", "textualMod", "th", "timeInterval",
    "title", "toc", "tome", "tr", "transitional", "ul", "voting", "workflow", "wrapUp", "writtenStatements",
  ]

  /// Elements that can hold text beside elements (OASIS schema, mixed types).
  static let mixed: Set<String> = [
    "a", "abbr", "affectedDocument", "argument", "b", "block", "caption", "change", "concept", "courtType",
    "crossHeading", "date", "decoration", "def", "del", "docAuthority", "docCommittee", "docDate",
    "docIntroducer", "docJurisdiction", "docNumber", "docProponent", "docPurpose", "docStage", "docStatus",
    "docTitle", "docType", "docketNumber", "embeddedText", "entity", "event", "fillIn", "from", "heading",
    "i", "inline", "ins", "judge", "lawyer", "legislature", "li", "listIntroduction", "listWrapUp",
    "location", "mmod", "mod", "mref", "narrative", "neutralCitation", "num", "object", "omissis", "opinion",
    "organization", "outcome", "p", "party", "person", "placeholder", "process", "quantity", "quotedText",
    "recordedTime", "ref", "relatedDocument", "remark", "rmod", "role", "rref", "scene", "session",
    "shortTitle", "signature", "span", "sub", "subheading", "summary", "sup", "term", "time", "tocItem", "u",
    "vote",
  ]

  private static let mixedBlocks = [
    "num", "heading", "subheading", "crossHeading", "scene", "narrative", "summary", "from",
    "listIntroduction", "listWrapUp", "tocItem", "block", "p", "li", "caption",
  ]

  private static let flows: [String: Flow] = {
    var result: [String: Flow] = [:]
    for name in elementOnly { result[name] = .block }
    for name in mixedBlocks { result[name] = .block }
    for name in ["noteRef", "marker", "img", "embeddedStructure"] { result[name] = .inline }
    for name in ["br", "eol", "eop"] { result[name] = .lineBreak }
    for name in ["td", "th"] { result[name] = .cell }
    result["num"] = .number
    return result
  }()
}
