/// Cuts paragraphs into words, numbers, signs and quotations; a quotation may run over many paragraphs.
struct InstructionTokenizer {
  /// One paragraph, and those that its quotations run over.
  struct Result {
    var tokens: [InstructionToken] = []
    /// How many paragraphs were read.
    var length = 1
    /// Whether a quotation is never closed.
    var isOpen = false
  }

  let lines: [InstructionLine]
  /// Whether quotations may run over several paragraphs.
  var joinsLines = true

  func tokens(at start: Int) -> Result {
    var result = Result()
    var open: [String]?
    var depth = 0
    var position = start
    while position < lines.count {
      let pieces = open == nil ? lines[position].pieces : lines[position].wholePieces
      if open != nil { open?.append("") }
      for piece in pieces {
        switch piece {
        case .quotation(let quotation):
          if open != nil {
            let count = (open?.count ?? 1) - 1
            open?[count] += "«" + quotation.lines.joined(separator: " ") + "»"
          } else {
            result.tokens.append(.quotation(quotation))
          }
        case .text(let text): scan(Array(text), &result.tokens, &open, &depth)
        }
      }
      position += 1
      if !joinsLines { break }
      if open == nil, !announcesQuotation(result.tokens) || !beginsWithQuotation(position) { break }
    }
    result.isOpen = open != nil
    result.length = result.isOpen ? 1 : position - start
    return result
  }

  /// «… изложить в следующей редакции:»
  private func announcesQuotation(_ tokens: [InstructionToken]) -> Bool {
    guard tokens.last == .sign(":"), case .word(let word)? = tokens.dropLast().last else { return false }
    return ["редакции", "содержания"].contains(word) || KazakhInstructionWords.write.contains(word)
      || KazakhInstructionWords.add.contains(word)
  }

  private func beginsWithQuotation(_ position: Int) -> Bool {
    guard position < lines.count, lines[position].marker == nil else { return false }
    switch lines[position].pieces.first {
    case .quotation: return true
    case .text(let text): return text.first.map { QuotationMarks.opening.contains($0) || $0 == "\"" } ?? false
    case nil: return false
    }
  }

  private func scan(
    _ text: [Character], _ tokens: inout [InstructionToken], _ open: inout [String]?, _ depth: inout Int
  ) {
    var position = 0
    while position < text.count {
      let character = text[position]
      let mark = mark(text, position, depth: depth)
      if open != nil {
        if mark == .opening { depth += 1 }
        if mark == .closing { depth -= 1 }
        if depth == 0 {
          let paragraphs = (open ?? []).map(Whitespace.trim).filter { !$0.isEmpty }
          tokens.append(.quotation(Quotation(lines: paragraphs.isEmpty ? [""] : paragraphs, content: nil)))
          open = nil
        } else {
          let count = (open?.count ?? 1) - 1
          open?[count].append(character)
        }
        position += 1
      } else if mark == .opening {
        open = [""]
        depth = 1
        position += 1
      } else if mark == .closing {
        // The mark behind a quotation that the markup names.
        if case .quotation? = tokens.last {} else { tokens.append(.sign(character)) }
        position += 1
      } else if character.isWhitespace {
        position += 1
      } else if character.isNumber {
        position = number(text, position, &tokens)
      } else if character.isLetter {
        let end = wordEnd(text, position)
        tokens.append(.word(CyrillicWord.normalised(String(text[position..<end]))))
        position = end
      } else {
        tokens.append(.sign("—−‒".contains(character) ? "–" : character))
        position += 1
      }
    }
  }

  private enum Mark { case none, opening, closing }

  private func mark(_ text: [Character], _ position: Int, depth: Int) -> Mark {
    let character = text[position]
    if QuotationMarks.opening.contains(character) {
      // In German and Russian „…“ the high mark closes.
      return character == "“" && depth > 0 && !isOpening(text, position) ? .closing : .opening
    }
    if QuotationMarks.closing.contains(character) { return .closing }
    guard character == "\"" else { return .none }
    return isOpening(text, position) ? .opening : .closing
  }

  /// Straight marks open where a word begins.
  private func isOpening(_ text: [Character], _ position: Int) -> Bool {
    let before = position > 0 ? text[position - 1] : " "
    let after = position + 1 < text.count ? text[position + 1] : " "
    let opensBefore = before.isWhitespace || "(«\"“„[".contains(before)
    return opensBefore && !after.isWhitespace && !(before == "\"" && ";.,:)".contains(after))
  }

  private func number(_ text: [Character], _ start: Int, _ tokens: inout [InstructionToken]) -> Int {
    var position = start
    var written = ""
    while position < text.count {
      let next = position + 1 < text.count ? text[position + 1] : " "
      if text[position].isNumber {
        written.append(text[position])
      } else if "-\u{2011}".contains(text[position]), next.isNumber {
        written.append("-")
      } else if text[position] == ".", next.isNumber {
        written.append(".")
      } else {
        break
      }
      position += 1
    }
    let isBracketed = position < text.count && text[position] == ")"
    if isBracketed { position += 1 }
    tokens.append(.number(ProvisionNumber(written).normalised, isBracketed: isBracketed))
    // «12-бап»: the hyphen says nothing.
    if !isBracketed, position + 1 < text.count, "-\u{2011}".contains(text[position]), text[position + 1].isLetter {
      position += 1
    } else if !isBracketed, position + 1 < text.count, "-\u{2011}".contains(text[position]),
      text[position + 1] == ","
        || (position + 2 < text.count && text[position + 1] == " " && text[position + 2].isLetter)
    {
      // «5-, 6- және 7-тармақтар»
      position += 1
    }
    return position
  }

  private func wordEnd(_ text: [Character], _ start: Int) -> Int {
    var position = start
    while position < text.count {
      if text[position].isLetter {
        position += 1
      } else if "-\u{2011}’'".contains(text[position]), position + 1 < text.count, text[position + 1].isLetter {
        position += 1
      } else {
        break
      }
    }
    return position
  }
}

extension InstructionLine {
  /// The pieces with the marker before them, as they read inside a quotation.
  fileprivate var wholePieces: [Piece] {
    guard let marker else { return pieces }
    return [.text(marker.written + " ")] + pieces
  }
}
