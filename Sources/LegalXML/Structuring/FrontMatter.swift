/// Where title, preamble, body and signatures of an act begin, in a sequence of paragraphs.
struct FrontMatter {
  /// Paragraph that is the title.
  private(set) var title: Int?
  /// Paragraphs that say what kind of act this is.
  private(set) var forms: Set<Int> = []
  /// First paragraph of the preamble; where there is none, that of the body.
  private(set) var preamble: Int
  /// First paragraph of the body.
  let body: Int

  /// - Parameter body: the first paragraph that announces a provision.
  init(_ paragraphs: ArraySlice<FlatParagraph>, body: Int) {
    self.body = body
    preamble = body
    let front = paragraphs[paragraphs.startIndex..<body]
    let folded = Dictionary(uniqueKeysWithValues: front.indices.map { ($0, StructureScanner.folded(front[$0].text)) })
    func text(_ index: Int) -> String { folded[index] ?? "" }
    forms = Set(
      front.indices.filter { index in
        StructureWords.all.contains { words in
          words.forms.contains { text(index).hasPrefix($0) } && front[index].text.count < 120
        }
      })
    title = front.indices.first { Self.isTitle(text($0), front[$0]) && !forms.contains($0) }
    if let opening = front.indices.first(where: { index in
      StructureWords.all.contains { $0.preambles.contains(text(index)) }
    }) {
      preamble = opening
    } else if let sentence = front.indices.first(where: { $0 > title ?? -1 && Self.isSentence(front[$0]) }) {
      preamble = sentence
    }
    if let title, title >= preamble { self.title = nil }
  }

  /// «О …», «Об …», «… туралы».
  private static func isTitle(_ text: String, _ paragraph: FlatParagraph) -> Bool {
    guard !paragraph.isPunctuated, !paragraph.isOpaque, paragraph.text.count < 600 else { return false }
    let opening = text.hasPrefix("«") || text.hasPrefix("\"") ? String(text.dropFirst()) : text
    return opening.hasPrefix("о ") || opening.hasPrefix("об ") || opening.hasPrefix("обо ") || text.hasSuffix("туралы")
  }

  /// A whole sentence, not a line of a title page.
  private static func isSentence(_ paragraph: FlatParagraph) -> Bool {
    paragraph.isPunctuated && paragraph.text.split(separator: " ").count >= 8
  }

  /// Index of the first paragraph of the signatures behind the last provision; `nil` where nobody signs.
  ///
  /// - Parameter range: paragraphs from the first provision to the end or the first appendix.
  static func signatures(_ paragraphs: [FlatParagraph], _ markers: [StructureMarker?], in range: Range<Int>) -> Int? {
    guard let last = range.last(where: { markers[$0] != nil }) else { return nil }
    for index in (last + 1)..<max(last + 1, range.upperBound) {
      let paragraph = paragraphs[index]
      guard !paragraph.isOpaque, range.upperBound - index <= 10, paragraph.text.count < 150,
        !";:,".contains(paragraph.ending ?? " ")
      else { continue }
      let text = StructureScanner.folded(paragraph.text)
      if StructureWords.all.contains(where: { $0.signatures.contains { text.hasPrefix($0) } }) { return index }
    }
    return nil
  }

  /// Paragraphs of a table of contents, whose numbers come again in the text; empty where there is none.
  static func contents(_ paragraphs: [FlatParagraph], _ markers: [StructureMarker?]) -> Range<Int> {
    guard
      let start = paragraphs.firstIndex(where: { paragraph in
        let text = StructureScanner.folded(paragraph.text)
        return StructureWords.all.contains { $0.contents.contains(text) }
      }), let first = markers[start...].firstIndex(where: { $0 != nil }), let marker = markers[first],
      let again = markers[(first + 1)...].firstIndex(where: { $0?.level == marker.level && $0?.number == marker.number }
      )
    else { return 0..<0 }
    return start..<again
  }
}
