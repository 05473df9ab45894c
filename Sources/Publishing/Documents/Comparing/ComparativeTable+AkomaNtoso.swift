public import Diagnostics
public import SafeXML

extension ComparativeTable: PrintableDocument {
  public var documentKind: String { "comparative-table" }

  public func akomaNtoso(in language: Language) -> XMLDocument {
    var document = DocumentBuilder(documentKind, cover: cover, draft: draft, language: language)
    document.section("comparison.heading", class: "landscape") { section in
      section.paragraph { blocks in
        guard self.blocks.contains(where: { !$0.rows.isEmpty }) else {
          return blocks.plain(blocks.term("comparison.none"), class: "note")
        }
        blocks.table(table(blocks))
      }
    }
    document.signatures(signatures)
    return document.document(title: DocumentTerms.words("kind.comparative-table", in: language))
  }

  private func table(_ blocks: BlockBuilder) -> DocumentTable {
    let columns = [
      blocks.term("comparison.number"), blocks.term("comparison.element"), presentTitle(blocks),
      proposedTitle(blocks), blocks.term("comparison.justification"),
    ]
    var rows: [[DocumentTable.Cell]] = []
    var number = 0
    for block in self.blocks {
      if let heading = block.heading {
        rows.append([
          DocumentTable.Cell(
            [DocumentTable.Line([.inline(heading)])], style: "block-heading", isHeading: true, span: columns.count)
        ])
      }
      for row in block.rows {
        number += 1
        rows.append(
          [.number(number), .provision(row.provision, otherwise: "provision.whole")] + wordings(row, blocks)
            + [.text(row.justification)])
      }
    }
    return DocumentTable(style: "comparison", columns: columns, rows: rows)
  }

  private func wordings(_ row: Row, _ blocks: BlockBuilder) -> [DocumentTable.Cell] {
    if let present = row.present, let proposed = row.proposed {
      return WordingPair(present, proposed, in: blocks.language).cells
    }
    return [
      row.present.map { .text($0) } ?? .plain(blocks.term("comparison.absent"), style: "absent"),
      row.proposed.map { .text($0) } ?? .plain(blocks.term("comparison.removed"), style: "absent"),
    ]
  }

  private func presentTitle(_ blocks: BlockBuilder) -> String {
    switch present {
    case .inForce: blocks.term("comparison.in-force")
    case .draft(let version): blocks.term("comparison.version", ["version": String(version)])
    }
  }

  private func proposedTitle(_ blocks: BlockBuilder) -> String {
    switch proposed {
    case .proposal: blocks.term("comparison.proposed")
    case .draft(let version): blocks.term("comparison.version", ["version": String(version)])
    }
  }
}
