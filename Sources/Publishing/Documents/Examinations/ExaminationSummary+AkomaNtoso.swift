public import Diagnostics
public import SafeXML

extension ExaminationSummary: PrintableDocument {
  public var documentKind: String { "examination-summary" }

  public func akomaNtoso(in language: Language) -> XMLDocument {
    var document = DocumentBuilder(documentKind, cover: cover, draft: draft, language: language)
    document.draftSection()
    document.section("examination.examiners", class: "examiners") { section in
      for examiner in examiners {
        section.paragraph { blocks in
          var parts: [Inline] = [.styled("person", examiner.name.text(in: language))]
          if let declaration = examiner.declaration { parts += [.text(" — "), .inline(declaration)] }
          blocks.line(parts)
        }
      }
    }
    document.section("examination.overview", class: "overview") { section in
      section.paragraph { blocks in blocks.table(overview(blocks)) }
      section.paragraph { blocks in blocks.plain(blocks.term("examination.method"), class: "note") }
    }
    document.section("examination.answers", class: "answers") { section in
      for area in areas {
        section.paragraph(class: "criterion") { blocks in
          if let anchor = area.anchor { blocks.field("basis", anchor) }
          if area.answers.isEmpty {
            blocks.plain(blocks.term("examination.none"), class: "note")
          } else {
            blocks.table(ExaminationTable.scores(area.answers, blocks, isDetailed: true))
          }
        } heading: {
          "\(area.code). \(area.title.text(in: $0.language))"
        }
      }
    }
    document.section("examination.conclusions", class: "conclusions") { $0.paragraphs(conclusions) }
    document.signatures(signatures)
    return document.document(title: DocumentTerms.words("kind.examination-summary", in: language))
  }

  private func overview(_ blocks: BlockBuilder) -> DocumentTable {
    DocumentTable(
      style: "areas",
      columns: ["area", "answered", "concerns", "lowest", "highest"].map { blocks.term("examination.\($0)") },
      rows: areas.map { area in
        let scores = area.answers.compactMap(\.score)
        return [
          .plain("\(area.code). \(area.title.text(in: blocks.language))"), .number(area.answers.count),
          .number(area.answers.count { ($0.score ?? 0) < 0 }), Self.score(scores.min()), Self.score(scores.max()),
        ]
      })
  }

  private static func score(_ score: Int?) -> DocumentTable.Cell { ExaminationTable.signed(score) }
}
