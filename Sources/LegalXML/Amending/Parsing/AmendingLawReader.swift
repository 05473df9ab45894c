public import Diagnostics

/// Reads amending laws: their instructions, in words or in markup, become amendments; the rest is listed, never guessed.
public struct AmendingLawReader: Sendable {
  /// Name of the file, for the places of findings.
  public var file: String?

  public init(file: String? = nil) {
    self.file = file
  }

  /// Reads the instructions of an amending law: in Kazakh and Russian from their words, in German from `mod` elements
  /// and their words, in other languages from `textualMod` metadata.
  ///
  /// - Parameter target: the law that it amends, where it is at hand; only instructions in markup need it, for places
  ///   that they name by sentence or by letter.
  public func read(_ law: DraftLaw, amending target: DraftLaw? = nil) -> AmendingLawReading {
    if law.language?.hasPrefix("de") == true {
      var reader = GermanAmendingReader(file: file, target: target)
      return reader.read(law)
    }
    if let language = law.language, Self.language(law) != .kazakh, Self.language(law) != .russian, !language.isEmpty {
      var reader = MetadataAmendingReader(file: file)
      return reader.read(law)
    }
    var reader = InstructionReader(InstructionLines(law).lines, language: Self.language(law), file: file)
    return reader.read()
  }

  /// Reads instructions that stand alone, a paragraph on each line.
  public func read(text: String, in language: Language) -> AmendingLawReading {
    var reader = InstructionReader(
      InstructionLines(text: text).lines, language: language, file: file, isAllInstructions: true)
    return reader.read()
  }

  private static func language(_ law: DraftLaw) -> Language? {
    law.language.flatMap { tag in Language(rawValue: String(tag.prefix(2))) }
  }
}
