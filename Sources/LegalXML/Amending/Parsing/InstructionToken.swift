/// A piece of an instruction.
enum InstructionToken: Hashable {
  /// In lower case, with Cyrillic letters where Latin look-alikes stand in a Cyrillic word.
  case word(String)
  /// Normalised; subpoints have a closing bracket.
  case number(String, isBracketed: Bool)
  case quotation(Quotation)
  case sign(Character)
}

/// What stands between quotation marks in an amending law.
struct Quotation: Hashable {
  /// Its paragraphs as text, numbers included.
  var lines: [String]
  /// Its structure, where the source has one.
  var content: [Content]?

  /// The words, where it is no more than words.
  var words: String? { content == nil && lines.count == 1 ? lines[0] : nil }
}
