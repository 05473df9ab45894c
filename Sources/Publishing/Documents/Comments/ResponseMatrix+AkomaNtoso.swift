public import Diagnostics
internal import LawReview
public import SafeXML

extension ResponseMatrix: PrintableDocument {
  public var documentKind: String { "response-matrix" }

  public func akomaNtoso(in language: Language) -> XMLDocument {
    var document = DocumentBuilder(documentKind, cover: cover, draft: draft, language: language)
    document.draftSection()
    document.section("comments.overview", class: "overview") { section in
      section.paragraph { blocks in
        let period = closedOn.map { closedOn in
          blocks.term(
            "comments.period", ["from": openedOn.text(in: language), "to": closedOn.text(in: language)])
        }
        blocks.plain(period ?? blocks.term("comments.period-open", ["from": openedOn.text(in: language)]))
        blocks.plain(
          blocks.term(
            "comments.totals",
            [
              "items": String(rows.count), "authors": String(authorCount), "duplicates": String(duplicateCount),
              "off-topic": String(offTopicCount),
            ]))
      }
      section.paragraph { blocks in
        blocks.table(
          DocumentTable(
            style: "counts", columns: [blocks.term("comments.status"), blocks.term("comments.count")],
            rows: statuses(blocks)))
      } heading: {
        $0.term("comments.by-status")
      }
    }
    document.section("comments.rows", class: "landscape") { section in
      section.paragraph { blocks in
        guard !rows.isEmpty else { return blocks.plain(blocks.term("comments.none"), class: "note") }
        blocks.table(table(blocks))
      }
    }
    document.signatures(signatures)
    return document.document(title: DocumentTerms.words("kind.response-matrix", in: language))
  }

  private func statuses(_ blocks: BlockBuilder) -> [[DocumentTable.Cell]] {
    let all = ReplyStatus.allCases.map(Optional.some) + [nil]
    return all.compactMap { status in
      let count = count(status)
      guard count > 0 || status != nil else { return nil }
      return [.plain(blocks.term("status.\(status?.rawValue ?? "open")")), .number(count)]
    }
  }

  private func table(_ blocks: BlockBuilder) -> DocumentTable {
    DocumentTable(
      style: "matrix",
      columns: ["number", "source", "element", "remark", "proposed", "status", "reason"].map {
        blocks.term("matrix.\($0)")
      },
      rows: rows.map { row in
        [
          .number(row.number), DocumentTable.Cell(source(row, blocks)), element(row),
          .text(LocalizedText(row.remark)),
          .text(row.proposedWording.isEmpty ? nil : LocalizedText(row.proposedWording)),
          .plain(blocks.term("status.\(row.status?.rawValue ?? "open")"), style: row.status?.rawValue ?? "open"),
          DocumentTable.Cell(answer(row, blocks)),
        ]
      })
  }

  private func source(_ row: Row, _ blocks: BlockBuilder) -> [DocumentTable.Line] {
    var lines = [
      DocumentTable.Line([.strong(row.author.isEmpty ? blocks.term("comments.anonymous") : row.author)])
    ]
    if !row.organisation.isEmpty { lines.append(DocumentTable.Line([.text(row.organisation)])) }
    return lines + [.secondary([.inline(row.channel)]), .secondary([.shortDate(row.date)])]
  }

  private func element(_ row: Row) -> DocumentTable.Cell {
    var cell = DocumentTable.Cell.provision(row.provision, otherwise: "provision.whole")
    if !row.quote.isEmpty { cell.lines.append(.secondary([.text("«\(row.quote)»")])) }
    return cell
  }

  private func answer(_ row: Row, _ blocks: BlockBuilder) -> [DocumentTable.Line] {
    var lines: [DocumentTable.Line] = []
    if let reason = row.reason { lines.append(DocumentTable.Line([.inline(reason)])) }
    if let change = row.change {
      lines.append(DocumentTable.Line([.text(blocks.term("matrix.change") + " "), .inline(change)]))
    }
    var signature: [Inline] = []
    if let author = row.answeredBy { signature.append(.inline(author)) }
    if let date = row.answeredOn { signature += (signature.isEmpty ? [] : [.text(", ")]) + [.shortDate(date)] }
    if !signature.isEmpty { lines.append(.secondary(signature)) }
    return lines.isEmpty ? [DocumentTable.Line([.text("–")])] : lines
  }
}
