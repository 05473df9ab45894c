import Diagnostics

/// What the beginning of a paragraph announces.
struct StructureMarker: Hashable {
  var level: StructureLevel
  /// Normalised: `12`, `12-1`, `1.1`, `а`; empty for headings without a number.
  var number: String
  /// How many scalars of the paragraph are the number with its word; the rest is heading or text.
  var length: Int
  /// The language that the word is of; `nil` for bare numbers.
  var language: Language?

  /// The whole numbers of ``number``: 12 and 1 of `12-1`; empty for letters.
  var components: [Int] {
    number.split { $0 == "-" || $0 == "." }.compactMap { Int($0) }
  }

  /// Whether this number can come right after another: 4 after 3, 3-1 after 3, 4 after 3-2, б after а.
  func follows(_ before: StructureMarker) -> Bool {
    if level == .letter || before.level == .letter { return Self.letter(after: before.number) == number }
    let (own, other) = (components, before.components)
    guard let first = own.first, let last = other.first else { return false }
    if number.contains(".") || before.number.contains(".") {
      return own == Array(other.dropLast()) + [(other.last ?? 0) + 1]
        || (own.count < other.count && own.dropLast() == other.prefix(own.count - 1)
          && own.last == other[own.count - 1] + 1)
    }
    if first == last + 1 { return true }
    return first == last && own.count > 1 && own.dropFirst().first == (other.dropFirst().first ?? 0) + 1
  }

  /// Whether a list can begin with this number.
  var isFirst: Bool {
    level == .letter ? number == "а" || number == "a" : components.first == 1 && components.allSatisfy { $0 == 1 }
  }

  private static let letters = Array("абвгдежзиклмнопрстуфхцчшщэюя").map(String.init)

  private static func letter(after letter: String) -> String? {
    guard let position = letters.firstIndex(of: letter), position + 1 < letters.count else { return nil }
    return letters[position + 1]
  }
}
