internal import Diagnostics
internal import LawReview
internal import SafeXML

/// Builds one document of Akoma Ntoso blocks: numbered sections of numbered paragraphs, with eIds that follow.
struct DocumentBuilder {
  let kind: String
  let cover: DocumentCover
  let draft: DraftReference
  let language: Language
  private var sections: [XMLElement] = []
  private var conclusions: [XMLElement] = []

  init(_ kind: String, cover: DocumentCover, draft: DraftReference, language: Language) {
    self.kind = kind
    self.cover = cover
    self.draft = draft
    self.language = language
  }

  /// Adds a section with a heading from the catalogue of terms; a section without content is left out.
  mutating func section(_ term: String, class name: String, _ fill: (inout SectionBuilder) -> Void) {
    section(heading: DocumentTerms.text(term), class: name, fill)
  }

  /// Adds a section with a heading of its own.
  mutating func section(heading: LocalizedText, class name: String, _ fill: (inout SectionBuilder) -> Void) {
    let number = sections.count + 1
    var builder = SectionBuilder(number: number, setting: DocumentSetting(language: language, draft: draft.wholeWork))
    fill(&builder)
    guard !builder.paragraphs.isEmpty else { return }
    sections.append(
      Akn.element(
        "section", [("eId", "sec_\(number)"), ("class", name)],
        [
          Akn.element("num", text: "\(number)."),
          Akn.element("heading", text: heading.text(in: language)),
        ] + builder.paragraphs))
  }

  /// Adds the signatures that close the document.
  mutating func signatures(_ lines: [SignatureLine]) {
    for line in lines {
      let date = line.signedOn.map { day in
        Akn.element(
          "p", [("class", "signature-date")],
          [
            .text(DocumentTerms.words("signature.given", in: language) + " "),
            .element(Akn.element("date", [("date", day.description)], text: day.text(in: language))),
          ])
      }
      conclusions.append(
        Akn.element(
          "container", [("name", "signature"), ("class", "signature")],
          [
            Akn.element("p", [("class", "signature-office")], text: line.office.text(in: language)),
            Akn.element(
              "p", [("class", "signature-name")],
              [.element(Akn.element("signature", text: line.name.text(in: language)))]),
            date
              ?? Akn.element(
                "p", [("class", "signature-date")], text: DocumentTerms.text("signature.open").text(in: language)),
          ]))
    }
  }

  /// The document; `title` is what it is called, such as “Opinion”.
  func document(title: String) -> XMLDocument {
    let metadata = DocumentMetadata(kind: kind, cover: cover, draft: draft, language: language, title: title)
    var parts = [metadata.element, preface(title: title), Akn.element("mainBody", [], sections)]
    if !conclusions.isEmpty { parts.append(Akn.element("conclusions", [], conclusions)) }
    let doc = Akn.element("doc", [("name", kind)], parts)
    return XMLDocument(name: "\(kind).\(language.rawValue).xml", root: Akn.element("akomaNtoso", [], [doc]))
  }

  private func preface(title: String) -> XMLElement {
    func term(_ code: String) -> String { DocumentTerms.text(code).text(in: language) }
    func line(_ name: String, _ children: [XMLNode]) -> XMLElement { Akn.element("p", [("class", name)], children) }
    var lines: [XMLElement] = []
    if cover.isRehearsal {
      let words = [Language.kazakh, .russian, .english].compactMap { DocumentTerms.text("rehearsal")[exactly: $0] }
      lines.append(
        line("rehearsal", [.element(Akn.element("docStatus", text: words.joined(separator: " · ")))]))
    }
    lines.append(
      line("issuer", [.element(Akn.element("docAuthority", text: cover.body.text(in: language)))]))
    lines.append(line("kind", [.element(Akn.element("docType", text: title))]))
    lines.append(line("subject", subject))
    // A document outside of any review has neither number nor docket.
    let place = cover.place.text(in: language)
    var imprint: [[XMLNode]] = []
    if !cover.number.isEmpty { imprint.append([.text("№ "), .element(Akn.element("docNumber", text: cover.number))]) }
    imprint.append([
      .element(Akn.element("docDate", [("date", cover.date.description)], text: cover.date.text(in: language)))
    ])
    if !place.isEmpty { imprint.append([.element(Akn.element("span", [("class", "place")], text: place))]) }
    lines.append(line("imprint", Array(imprint.joined(separator: [.text(" · ")]))))
    if !cover.review.isEmpty {
      lines.append(
        line(
          "docket",
          [.text(term("cover.docket") + " "), .element(Akn.element("docketNumber", text: cover.review))]))
    }
    return Akn.element("preface", [], lines)
  }

  /// “on the draft Law …”: the title stands first in Kazakh and last in Russian and English.
  private var subject: [XMLNode] {
    let title = DocumentTerms.quoted(draft.title.text(in: language), in: language)
    let marker = "\u{1}"
    let parts = DocumentTerms.words("cover.subject", in: language, ["title": marker])
      .split(separator: marker, omittingEmptySubsequences: false)
    let around = parts.map { $0.isEmpty ? [] : [XMLNode.text(String($0))] }
    let middle = XMLNode.element(Akn.element("docTitle", text: title))
    return Array(around.joined(separator: [middle]))
  }
}
