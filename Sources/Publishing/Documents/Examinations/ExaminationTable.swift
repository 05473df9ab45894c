internal import Diagnostics

/// Tables of examiners' answers.
enum ExaminationTable {
  /// Question, examiner, answer, impact, likelihood and score; groups, evidence and mitigation below the question.
  static func scores(_ answers: [ExaminationAnswer], _ blocks: BlockBuilder) -> DocumentTable {
    DocumentTable(
      style: "scores",
      columns: ["question", "examiner", "answer", "impact", "likelihood", "score"].map {
        blocks.term("examination.\($0)")
      },
      rows: answers.map { answer in
        [
          DocumentTable.Cell(question(answer, blocks)), .text(answer.examiner),
          .plain(blocks.term("answer.\(answer.answer.rawValue)")), signed(answer.impact),
          .plain(answer.likelihood.map(String.init) ?? "–", style: "number"), signed(answer.score),
        ]
      })
  }

  private static func question(_ answer: ExaminationAnswer, _ blocks: BlockBuilder) -> [DocumentTable.Line] {
    var lines = [DocumentTable.Line([.strong(answer.question), .text(" "), .inline(answer.text)])]
    if let provision = answer.provision { lines.append(.secondary([.provision(provision)])) }
    for (label, text) in [
      ("groups", answer.groups), ("regions", answer.regions), ("evidence", answer.evidence),
      ("mitigation", answer.mitigation),
    ] {
      if let text { lines.append(.secondary([.text(blocks.term("examination.\(label)") + " "), .inline(text)])) }
    }
    return lines
  }

  /// A number with its sign: a true minus, as printed.
  static func signed(_ number: Int?) -> DocumentTable.Cell {
    guard let number else { return .plain("–", style: "number") }
    let text = number < 0 ? "−\(-number)" : number > 0 ? "+\(number)" : "0"
    return .plain(text, style: number < 0 ? "number negative" : number > 0 ? "number positive" : "number")
  }
}
