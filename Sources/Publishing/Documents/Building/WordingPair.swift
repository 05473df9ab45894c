internal import Diagnostics
internal import LegalXML

/// Two wordings of one provision as cells beside each other, with the words in which they differ set off.
struct WordingPair {
  private let present: LocalizedText
  private let proposed: LocalizedText
  private let language: Language

  init(_ present: LocalizedText, _ proposed: LocalizedText, in language: Language) {
    self.present = present
    self.proposed = proposed
    self.language = language
  }

  /// The cells, present wording first.
  var cells: [DocumentTable.Cell] {
    let old = Wording(present, for: language)
    let new = Wording(proposed, for: language)
    let plain = [DocumentTable.Cell.text(present), .text(proposed)]
    guard old.foreign == nil, new.foreign == nil else { return plain }
    let runs = WordDiff(old: old.text, new: new.text).runs
    let same = runs.filter { $0.kind == .same }.reduce(0) { $0 + $1.text.count }
    // Where hardly a word is left, marking every other one would only hide that the wording is new.
    guard same * 3 >= max(old.text.count, new.text.count) else { return plain }
    return [
      DocumentTable.Cell(lines(runs.filter { $0.kind != .inserted })),
      DocumentTable.Cell(lines(runs.filter { $0.kind != .deleted })),
    ]
  }

  private func lines(_ runs: [WordDiff.Run]) -> [DocumentTable.Line] {
    var lines: [[Inline]] = [[]]
    for run in runs {
      for (index, piece) in run.text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
        if index > 0 { lines.append([]) }
        if !piece.isEmpty { lines[lines.count - 1].append(inline(run.kind, String(piece))) }
      }
    }
    return lines.filter { !$0.isEmpty }.map(DocumentTable.Line.init)
  }

  private func inline(_ kind: WordDiff.Kind, _ text: String) -> Inline {
    switch kind {
    case .same: .text(text)
    case .deleted: .styled("deleted", text)
    case .inserted: .styled("inserted", text)
    }
  }
}
