internal import Diagnostics
internal import LawReview
internal import SafeXML

/// The FRBR metadata of a document: the same names for the same document, whenever it is made.
struct DocumentMetadata {
  let kind: String
  let cover: DocumentCover
  let draft: DraftReference
  let language: Language
  let title: String

  /// FRBR URI of the work, as the naming convention of Akoma Ntoso has it.
  var work: String { "/akn/kz/doc/\(kind)/\(cover.date)/\(Self.slug(cover.number))" }
  var expression: String { "\(work)/\(language.code3)@\(cover.date)" }
  var manifestation: String { "\(expression).akn" }

  var element: XMLElement {
    Akn.element(
      "meta", [],
      [
        Akn.element(
          "identification", [("source", "#kenes")],
          [workElement, expressionElement, manifestationElement]),
        Akn.element(
          "references", [("source", "#kenes")],
          [
            Akn.element(
              "TLCReference",
              [
                ("eId", "draft"), ("href", draft.wholeWork), ("showAs", draft.title.text(in: language)),
                ("name", "draft-law"),
              ]),
            Akn.element(
              "TLCOrganization",
              [
                ("eId", "issuer"), ("href", "/akn/ontology/organization/kz/issuer"),
                ("showAs", cover.body.text(in: language)),
              ]),
            Akn.element(
              "TLCOrganization", [("eId", "kenes"), ("href", "/akn/ontology/organization/kenes"), ("showAs", "Kenes")]),
          ] + process),
      ])
  }

  /// The review that the document belongs to.
  private var process: [XMLElement] {
    guard !cover.review.isEmpty else { return [] }
    return [
      Akn.element(
        "TLCProcess",
        [
          ("eId", "review"), ("href", "/akn/ontology/process/kz/review/\(Self.slug(cover.review))"),
          ("showAs", cover.review),
        ])
    ]
  }

  private var workElement: XMLElement {
    Akn.element(
      "FRBRWork", [],
      uris(this: work + "/!main", uri: work) + [date("legal")] + [
        author,
        Akn.element("FRBRcountry", [("value", "kz")]),
        Akn.element("FRBRsubtype", [("value", kind)]),
        Akn.element("FRBRnumber", [("value", cover.number)]),
        Akn.element("FRBRname", [("value", title)]),
      ])
  }

  private var expressionElement: XMLElement {
    Akn.element(
      "FRBRExpression", [],
      uris(this: expression + "/!main", uri: expression) + [date("legal")] + [
        author, Akn.element("FRBRlanguage", [("language", language.code3)]),
      ])
  }

  private var manifestationElement: XMLElement {
    Akn.element(
      "FRBRManifestation", [],
      uris(this: "\(expression)/!main.akn", uri: manifestation) + [date("legal")] + [
        Akn.element("FRBRauthor", [("href", "#kenes")]),
        Akn.element("FRBRformat", [("value", "application/akn+xml")]),
      ])
  }

  private var author: XMLElement { Akn.element("FRBRauthor", [("href", "#issuer")]) }

  private func date(_ name: String) -> XMLElement {
    Akn.element("FRBRdate", [("date", cover.date.description), ("name", name)])
  }

  private func uris(this: String, uri: String) -> [XMLElement] {
    [Akn.element("FRBRthis", [("value", this)]), Akn.element("FRBRuri", [("value", uri)])]
  }

  /// A text as one part of a URI: letters and digits of ASCII in lower case, everything else a hyphen.
  static func slug(_ text: String) -> String {
    let parts = text.lowercased().split { character in
      !(character.isASCII && (character.isLetter || character.isNumber))
    }
    return parts.isEmpty ? "-" : parts.joined(separator: "-")
  }
}

extension Language {
  /// ISO 639-2 code, as Akoma Ntoso has it in URIs.
  var code3: String {
    switch self {
    case .kazakh: "kaz"
    case .russian: "rus"
    case .english: "eng"
    }
  }
}
