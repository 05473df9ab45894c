/// Two wordings laid over each other, word by word.
public struct WordDiff: Hashable, Sendable, Codable {
  public enum Kind: String, Hashable, Sendable, Codable {
    case same, deleted, inserted
  }

  /// A stretch of text with one fate.
  public struct Run: Hashable, Sendable, Codable {
    public var kind: Kind
    public var text: String

    public init(_ kind: Kind, _ text: String) {
      self.kind = kind
      self.text = text
    }
  }

  /// In reading order; what was deleted stands before what was inserted in its place.
  public var runs: [Run]

  /// Compares two wordings; the old one is all `same` and `deleted` runs, the new one all `same` and `inserted`.
  public init(old: String, new: String) {
    runs = Self.compare(WordSplitter.pieces(old), WordSplitter.pieces(new))
  }

  /// The old wording.
  public var old: String { runs.filter { $0.kind != .inserted }.map(\.text).joined() }
  /// The new wording.
  public var new: String { runs.filter { $0.kind != .deleted }.map(\.text).joined() }

  private static func compare(_ old: [Substring], _ new: [Substring]) -> [Run] {
    var identifiers: [Substring: Int32] = [:]
    func number(_ piece: Substring) -> Int32 {
      if let known = identifiers[piece] { return known }
      let fresh = Int32(identifiers.count)
      identifiers[piece] = fresh
      return fresh
    }
    let left = old.map(number)
    let right = new.map(number)
    let (keepsOld, keepsNew) = SequenceAlignment.common(left, right)
    var builder = RunBuilder()
    var position = 0
    for (index, piece) in old.enumerated() {
      guard keepsOld[index] else {
        builder.deleted += piece
        continue
      }
      while position < new.count, !keepsNew[position] {
        builder.inserted += new[position]
        position += 1
      }
      builder.keep(piece)
      position += 1
    }
    while position < new.count {
      builder.inserted += new[position]
      position += 1
    }
    return builder.finish()
  }

  private struct RunBuilder {
    var deleted = ""
    var inserted = ""
    private var runs: [Run] = []

    mutating func keep(_ piece: Substring) {
      flush()
      if let last = runs.last, last.kind == .same {
        runs[runs.count - 1].text += piece
      } else {
        runs.append(Run(.same, String(piece)))
      }
    }

    private mutating func flush() {
      if !deleted.isEmpty { runs.append(Run(.deleted, deleted)) }
      if !inserted.isEmpty { runs.append(Run(.inserted, inserted)) }
      deleted = ""
      inserted = ""
    }

    mutating func finish() -> [Run] {
      flush()
      return runs
    }
  }
}
