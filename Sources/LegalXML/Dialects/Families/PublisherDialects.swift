extension Dialect {
  /// The law library of the Council of the District of Columbia.
  static let districtOfColumbia = Dialect(
    name: "dc-library", roots: ["document", "container", "section"],
    namespace: "https://code.dccouncil.us/schemas/dc-library", forms: ["document": "act"], country: "us",
    language: "en",
    meanings: [
      "meta": .metadata, "document/heading": .title, "document/num": .text("number"),
      "container": .labelled("division"), "section": .container("section"), "subsection": .container("subsection"),
      "para": .container("paragraph"), "num": .number, "prefix": .number, "heading": .heading, "text": .text(nil),
      "aftertext": .text(nil), "include": .quotation, "emergency": .container("emergency"),
      "emergency-new-sec": .container("emergency"), "annotation": .text("annotation"),
      "marginalia": .text("marginalia"), "toc": .wrapper, "em": .inline("i"), "code-cite": .inline("citation"),
      "cite": .inline("citation"), "s": .inline("del"), "annotations": .container("annotations"),
      "law-cite": .inline("citation"),
    ],
    identity: IdentitySources(
      titles: ["document/heading", "container/heading", "section/heading"],
      numbers: ["document/num", "@id"],
      dates: ["meta/effective", "history/enacted", "meta/introduced"]))

  /// Agendas and calendars of the State of New York (Legislative Bill Drafting Commission).
  static let newYork = Dialect(
    name: "ny-lbdc", roots: ["senagenda", "sencalendar", "sencalendaractive", "senagendavote"], country: "us",
    language: "en",
    meanings: [
      "addendum": .container("addendum"), "committees": .wrapper, "committee": .container("committee"),
      "name": .heading, "bills": .wrapper, "bill": .container("item"), "title": .text(nil), "message": .text(nil),
    ],
    identity: IdentitySources(
      numbers: ["@no"],
      dates: ["weekof", "pubdate", "@year"],
      versions: ["@action"]))

  /// The Universal Declaration of Human Rights in its translations.
  static let humanRights = Dialect(
    name: "udhr", roots: ["udhr"], country: "un",
    meanings: [
      "udhr/title": .title, "note": .preface, "preamble": .container("preamble"), "article": .container("article"),
      "title": .heading, "para": .text(nil), "orderedlist": .wrapper, "listitem": .container("point"),
    ],
    identity: IdentitySources(
      titles: ["udhr/title"],
      languages: ["@lang", "@iso639-3"]))
}
