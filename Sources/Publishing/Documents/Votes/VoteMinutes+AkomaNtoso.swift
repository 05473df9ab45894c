public import Diagnostics
public import SafeXML

extension VoteMinutes: PrintableDocument {
  public var documentKind: String { "vote-minutes" }

  public func akomaNtoso(in language: Language) -> XMLDocument {
    var document = DocumentBuilder(documentKind, cover: cover, draft: draft, language: language)
    document.section("minutes.sitting", class: "sitting") { section in
      section.paragraph { blocks in
        blocks.field("minutes.chair", chair)
        if let secretary { blocks.field("minutes.secretary", secretary) }
        blocks.field("minutes.attendance", LocalizedText("\(vote.present.count) / \(vote.members.count)"))
      }
    }
    document.section("minutes.agenda", class: "agenda") { $0.paragraphs(agenda) }
    document.section("minutes.proceedings", class: "proceedings") { $0.paragraphs(proceedings) }
    document.voteSection(vote)
    document.dissentSection(dissents)
    document.signatures(signatures)
    return document.document(title: DocumentTerms.words("kind.vote-minutes", in: language))
  }
}
