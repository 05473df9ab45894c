internal import LegalXML

/// Two wordings with the words set off in which they differ, as elements of a page.
struct MarkedWords {
  private let runs: [WordDiff.Run]

  init(old: String, new: String) {
    let runs = WordDiff(old: old, new: new).runs
    let same = runs.filter { $0.kind == .same }.reduce(0) { $0 + $1.text.utf8.count }
    // Where hardly a word is left, marking every other one would only hide that the wording is new.
    let isRelated = same * 3 >= max(old.utf8.count, new.utf8.count)
    self.runs =
      isRelated
      ? Self.joined(runs)
      : [WordDiff.Run(.deleted, old), WordDiff.Run(.inserted, new)].filter { !$0.text.isEmpty }
  }

  /// Changed words with nothing but a space between them are read as one stretch.
  private static func joined(_ runs: [WordDiff.Run]) -> [WordDiff.Run] {
    var result: [WordDiff.Run] = []
    var place = 0
    while place < runs.count {
      let isGap =
        runs[place].kind == .same && runs[place].text.allSatisfy { $0 == " " || $0 == "\u{A0}" }
        && place + 2 < runs.count && runs[place + 1].kind == .deleted && runs[place + 2].kind == .inserted
      let count = result.count
      guard isGap, count >= 2, result[count - 2].kind == .deleted, result[count - 1].kind == .inserted else {
        result.append(runs[place])
        place += 1
        continue
      }
      result[count - 2].text += runs[place].text + runs[place + 1].text
      result[count - 1].text += runs[place].text + runs[place + 2].text
      place += 3
    }
    return result
  }

  /// The earlier wording with what was taken out marked.
  var old: [HTMLElement] { paragraphs(without: .inserted) }
  /// The later wording with what was put in marked.
  var new: [HTMLElement] { paragraphs(without: .deleted) }
  /// Both in one text.
  var both: [HTMLElement] { paragraphs(without: nil) }

  private func paragraphs(without left: WordDiff.Kind?) -> [HTMLElement] {
    var paragraphs: [[HTMLNode]] = [[]]
    for run in runs where run.kind != left {
      let pieces = run.text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      for (index, piece) in pieces.enumerated() {
        if index > 0 { paragraphs.append([]) }
        if !piece.isEmpty { paragraphs[paragraphs.count - 1].append(Self.node(run.kind, String(piece))) }
      }
    }
    return paragraphs.filter { !$0.isEmpty }.map { HTMLElement("p", [], $0) }
  }

  private static func node(_ kind: WordDiff.Kind, _ text: String) -> HTMLNode {
    switch kind {
    case .same: .text(text)
    case .deleted: .element(HTMLElement("del", text: text))
    case .inserted: .element(HTMLElement("ins", text: text))
    }
  }

  /// A wording as it is, line by line.
  static func plain(_ text: String) -> [HTMLElement] {
    text.split(whereSeparator: \.isNewline).map { HTMLElement("p", text: String($0)) }
  }
}
