import SafeXML

/// A paragraph of an amending law, with what stands quoted in it.
struct InstructionLine: Hashable {
  enum Piece: Hashable {
    case text(String)
    /// A quotation that the markup names (`quotedText`, `quotedStructure`).
    case quotation(Quotation)
  }

  /// The number before it, wherever it is written.
  var marker: ProvisionMarker?
  /// Without the marker.
  var pieces: [Piece]
  /// eId of the provision that it stands in.
  var eId: String
  var line: Int?

  /// As written, quotations in marks.
  var text: String {
    let own = pieces.map { piece in
      switch piece {
      case .text(let text): text
      case .quotation(let quotation): "«" + quotation.lines.joined(separator: "\n") + "»"
      }
    }.joined()
    return [marker?.written, own].compactMap { $0 }.joined(separator: " ")
  }
}

/// Turns the body of an amending law into paragraphs, whatever elements it is made of.
struct InstructionLines {
  private(set) var lines: [InstructionLine] = []
  private var pieces: [InstructionLine.Piece] = []
  private var eId = ""
  private var line: Int?
  /// The number of a provision, until its first paragraph.
  private var waiting: ProvisionMarker?

  init(_ law: DraftLaw) {
    for content in law.content {
      guard case .markup(let markup) = content, AkomaNtosoVocabulary.bodies.contains(markup.name.local) else {
        continue
      }
      add(markup.children)
    }
    flush()
  }

  /// Lines of plain text.
  init(text: String) {
    for row in text.split(whereSeparator: \.isNewline) {
      pieces = [.text(String(row))]
      flush()
    }
  }

  private mutating func add(_ contents: [Content]) {
    for content in contents {
      switch content {
      case .text(let text): pieces.append(.text(text))
      case .metadata: break
      case .provision(let provision): add(provision)
      case .markup(let markup): add(markup)
      }
    }
  }

  private mutating func add(_ provision: Provision) {
    if provision.kind == .quotedStructure {
      let texts = provision.content.text.split(separator: "\n").map(String.init)
      trimOpeningMark()
      pieces.append(.quotation(Quotation(lines: texts, content: provision.content)))
      return
    }
    flush()
    let before = (eId, line)
    (eId, line) = (provision.eId, provision.line ?? line)
    if let number = provision.number, !number.written.isEmpty {
      if waiting != nil { flush(evenEmpty: true) }
      waiting = ProvisionMarker(number: number.written, kind: provision.kind)
    }
    for content in provision.content {
      if case .markup(let markup) = content, markup.isNamed("num") { continue }
      add([content])
    }
    flush()
    (eId, line) = before
  }

  private mutating func add(_ markup: Markup) {
    guard markup.name.namespace == nil else { return add(markup.children) }
    if markup.means("quotedText") {
      trimOpeningMark()
      pieces.append(.quotation(Quotation(lines: [markup.text], content: nil)))
      return
    }
    switch AkomaNtosoVocabulary.flow(of: markup.name.local) {
    case .inline: add(markup.children)
    case .block, .number, .lineBreak, .cell:
      flush()
      add(markup.children)
      flush()
    }
  }

  /// A mark that stands before a quotation that the markup names already.
  private mutating func trimOpeningMark() {
    guard case .text(let text)? = pieces.last else { return }
    let trimmed = Whitespace.trim(text)
    guard let last = trimmed.last, QuotationMarks.opening.contains(last) || last == "\"" else { return }
    pieces[pieces.count - 1] = .text(String(trimmed.dropLast()) + " ")
  }

  private mutating func flush(evenEmpty: Bool = false) {
    defer { pieces = [] }
    var own = joined(pieces)
    if own.isEmpty {
      guard evenEmpty, let marker = waiting else { return }
      lines.append(InstructionLine(marker: marker, pieces: [], eId: eId, line: line))
      waiting = nil
      return
    }
    var marker = waiting
    waiting = nil
    if marker == nil, case .text(let text) = own[0], let (found, rest) = ProvisionMarker.split(text) {
      marker = found
      own[0] = .text(rest)
    }
    // «2) тармақша …», «2) және 3) тармақшалар …»: in Kazakh a place can begin like an enumeration.
    if let number = marker, number.kind == .subpoint, case .text(let rest)? = own.first, Self.goesOn(rest) {
      own[0] = .text(number.written + " " + rest)
      marker = nil
    }
    lines.append(InstructionLine(marker: marker, pieces: own, eId: eId, line: line))
  }

  private static func goesOn(_ rest: String) -> Bool {
    if let first = rest.first, ",–—-".contains(first) { return true }
    let words = rest.split(whereSeparator: { !$0.isLetter && !$0.isNumber }).prefix(2).map { String($0) }
    guard let first = words.first.map(CyrillicWord.normalised) else { return false }
    if KazakhInstructionWords.nouns[first]?.kind == .subpoint || KazakhInstructionWords.nouns[first]?.kind == .point {
      return true
    }
    return KazakhInstructionWords.conjunctions.contains(first) && words.count > 1 && words[1].first?.isNumber == true
  }

  private func joined(_ pieces: [InstructionLine.Piece]) -> [InstructionLine.Piece] {
    var result: [InstructionLine.Piece] = []
    for piece in pieces {
      if case .text(let text) = piece {
        if case .text(let before)? = result.last {
          result[result.count - 1] = .text(before + text)
          continue
        }
      }
      result.append(piece)
    }
    result = result.map { if case .text(let text) = $0 { .text(Whitespace.collapse(text)) } else { $0 } }
    if case .text(let text)? = result.first { result[0] = .text(Whitespace.trim(text)) }
    return result.filter { if case .text(let text) = $0 { !text.isEmpty } else { true } }
  }
}

extension Markup {
  /// Whether this is an element, or an inline element of that name, which other dialects are turned into.
  func means(_ local: String) -> Bool {
    isNamed(local) || (isNamed("inline") && attribute("name") == local)
  }
}

/// Signs that open and close a quotation.
enum QuotationMarks {
  static let opening: Set<Character> = ["«", "“", "„"]
  static let closing: Set<Character> = ["»", "”"]
}
