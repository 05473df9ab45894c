import LawReview

/// What all rows have in common.
protocol ListedRow: Codable, Hashable, Sendable {
  /// Name of the list, as findings and the SQLite table have it.
  static var list: String { get }
  /// Names of the columns, in the order of ``values``.
  static var columns: [String] { get }
  /// For each part of the sorting key, whether it is a number.
  static var cursorShape: [Bool] { get }
  /// The row as plain values.
  var values: [ColumnValue] { get }
  /// Makes the row from plain values; throws ``ColumnError`` if they do not fit.
  init(values: inout ColumnReader) throws
  /// What tells the row apart, unique among the rows of one stream.
  var identity: [String] { get }
  /// The sorting key, see ``RowCursor``.
  var cursor: RowCursor { get }
}

extension ListedRow {
  /// Whether every store can hold the row: numbers count from 1, and texts hold no NUL, where SQLite would cut them.
  var isStorable: Bool {
    values.allSatisfy { value in
      switch value {
      case .text(let text): !text.utf8.contains(0)
      case .integer(let number): number >= 1
      case .null: true
      }
    }
  }
}

/// A value of one column.
enum ColumnValue: Hashable, Sendable {
  case text(String)
  case integer(Int)
  case null

  init(_ text: String?) {
    self = text.map { .text($0) } ?? .null
  }

  init(json value: some Encodable) {
    // Texts in languages and lists of ids always encode.
    self = .text(String(decoding: (try? CanonicalJSON.encode(value)) ?? [], as: UTF8.self))
  }
}

/// A value that a column should not hold.
struct ColumnError: Error, CustomStringConvertible {
  let column: Int

  var description: String { "unexpected value in column \(column + 1)" }
}

/// Reads the values of a row one after another.
struct ColumnReader {
  private let values: [ColumnValue]
  private var next = 0

  init(_ values: [ColumnValue]) {
    self.values = values
  }

  mutating func optionalText() throws -> String? {
    defer { next += 1 }
    guard values.indices.contains(next) else { throw ColumnError(column: next) }
    switch values[next] {
    case .text(let text): return text
    case .null: return nil
    case .integer: throw ColumnError(column: next)
    }
  }

  mutating func text() throws -> String {
    let column = next
    guard let text = try optionalText() else { throw ColumnError(column: column) }
    return text
  }

  mutating func integer() throws -> Int {
    defer { next += 1 }
    guard values.indices.contains(next), case .integer(let number) = values[next] else {
      throw ColumnError(column: next)
    }
    return number
  }

  mutating func choice<Choice: RawRepresentable<String>>(_ type: Choice.Type = Choice.self) throws -> Choice {
    let column = next
    guard let choice = Choice(rawValue: try text()) else { throw ColumnError(column: column) }
    return choice
  }

  mutating func json<Value: Decodable>(_ type: Value.Type = Value.self) throws -> Value {
    try CanonicalJSON.decode(type, from: Array(try text().utf8))
  }
}
