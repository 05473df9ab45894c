public import Diagnostics
internal import LawReview
public import SafeXML

extension RemarksNote: PrintableDocument {
  public var documentKind: String { "remarks-note" }

  public func akomaNtoso(in language: Language) -> XMLDocument {
    var document = DocumentBuilder(documentKind, cover: cover, draft: draft, language: language)
    document.section("remarks.overview", class: "overview") { section in
      section.paragraph { blocks in
        let statuses = ReplyStatus.allCases.map(Optional.some) + [nil]
        blocks.table(
          DocumentTable(
            style: "counts", columns: [blocks.term("remarks.status"), blocks.term("comments.count")],
            rows: statuses.compactMap { status in
              let count = rows.count { $0.status == status }
              guard count > 0 || status != nil else { return nil }
              return [.plain(blocks.term("status.\(status?.rawValue ?? "open")")), .number(count)]
            }))
      }
    }
    // Accepted ones first, as the law names them; those without an answer last, where they catch the eye.
    for status in ReplyStatus.allCases.map(Optional.some) + [nil] {
      let chosen = rows.enumerated().filter { $0.element.status == status }
      document.section("remarks.\(status?.rawValue ?? "open")", class: "landscape") { section in
        guard !chosen.isEmpty else { return }
        section.paragraph { blocks in
          blocks.table(table(chosen.map { ($0.offset + 1, $0.element) }, blocks))
        }
      }
    }
    document.signatures(signatures)
    return document.document(title: DocumentTerms.words("kind.remarks-note", in: language))
  }

  private func table(_ rows: [(number: Int, row: Row)], _ blocks: BlockBuilder) -> DocumentTable {
    DocumentTable(
      style: "remarks",
      columns: ["number", "body", "element", "remark", "proposed", "reason"].map { blocks.term("matrix.\($0)") },
      rows: rows.map { number, row in
        [
          .number(number), DocumentTable.Cell([DocumentTable.Line([.inline(row.body)]), .secondary([.text(row.key)])]),
          .provision(row.provision, otherwise: "provision.whole"), .text(row.remark), .text(row.proposedWording),
          DocumentTable.Cell(answer(row, blocks)),
        ]
      })
  }

  private func answer(_ row: Row, _ blocks: BlockBuilder) -> [DocumentTable.Line] {
    var lines: [DocumentTable.Line] = []
    if let reason = row.reason { lines.append(DocumentTable.Line([.inline(reason)])) }
    if let change = row.change {
      lines.append(DocumentTable.Line([.text(blocks.term("matrix.change") + " "), .inline(change)]))
    }
    return lines.isEmpty ? [DocumentTable.Line([.text("–")])] : lines
  }
}
