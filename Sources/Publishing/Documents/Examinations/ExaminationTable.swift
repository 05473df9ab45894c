internal import Diagnostics

/// Tables of examiners' answers.
enum ExaminationTable {
  /// Every answer with its scores; answers to one question stand beside it, one below the other.
  ///
  /// - Parameter isDetailed: Whether groups, regions, evidence and mitigation are printed, too.
  static func scores(
    _ answers: [ExaminationAnswer], _ blocks: BlockBuilder, isDetailed: Bool
  ) -> DocumentTable {
    var rows: [[DocumentTable.Cell]] = []
    var rest = answers[...]
    while let first = rest.first {
      let group = rest.prefix { $0.question == first.question }
      rest = rest.dropFirst(group.count)
      var question = DocumentTable.Cell([
        DocumentTable.Line([.strong(first.question), .text(" "), .inline(first.text)])
      ])
      question.rowSpan = group.count
      for (index, answer) in group.enumerated() {
        let cells = row(answer, blocks, isDetailed: isDetailed)
        rows.append(index == 0 ? [question] + cells : cells)
      }
    }
    return DocumentTable(
      style: isDetailed ? "scores detailed" : "scores",
      columns: ["question", "examiner", "answer", "impact", "likelihood", "score"].map {
        blocks.term("examination.\($0)")
      }, rows: rows)
  }

  private static func row(
    _ answer: ExaminationAnswer, _ blocks: BlockBuilder, isDetailed: Bool
  ) -> [DocumentTable.Cell] {
    var lines = [DocumentTable.Line([.inline(answer.examiner)])]
    if let provision = answer.provision { lines.append(.secondary([.provision(provision)])) }
    let details = [
      ("groups", answer.groups), ("regions", answer.regions), ("evidence", answer.evidence),
      ("mitigation", answer.mitigation),
    ]
    for (label, text) in isDetailed ? details : [] {
      guard let text else { continue }
      lines.append(.secondary([.text(blocks.term("examination.\(label)") + " "), .inline(text)]))
    }
    return [
      DocumentTable.Cell(lines), .plain(blocks.term("answer.\(answer.answer.rawValue)")), signed(answer.impact),
      .plain(answer.likelihood.map(String.init) ?? "", style: "number"), signed(answer.score),
    ]
  }

  /// A number with its sign: a true minus, as printed.
  static func signed(_ number: Int?) -> DocumentTable.Cell {
    guard let number else { return .plain("", style: "number") }
    let text = number < 0 ? "−\(-number)" : number > 0 ? "+\(number)" : "0"
    return .plain(text, style: number < 0 ? "number negative" : number > 0 ? "number positive" : "number")
  }
}
