import Diagnostics

/// Rows of a CSV file (RFC 4180), each with the row number that a spreadsheet shows.
///
/// A reader of our own because a broken row has to be reported with its number while the others are kept.
struct CSVTable {
  /// One record.
  struct Row: Hashable {
    /// 1-based number of the record, the heading row counted.
    var number: Int
    /// 1-based line on which the record begins; records may span lines.
    var line: Int
    var fields: [String]
    /// Whether a quoted field never ended.
    var isBroken: Bool
  }

  var rows: [Row] = []

  /// Splits text into records; quotes double inside quoted fields; line ends are LF, CRLF or CR.
  init(_ text: String, separator: Character = ",") {
    var field = ""
    var fields: [String] = []
    var isQuoted = false
    var line = 1
    var start = 1
    var hasContent = false
    var characters = text[...]
    if characters.first == "\u{FEFF}" { characters = characters.dropFirst() }

    func isLineEnd(_ character: Character) -> Bool { character == "\n" || character == "\r\n" || character == "\r" }
    func finish(_ rows: inout [Row], isBroken: Bool) {
      fields.append(field)
      rows.append(Row(number: rows.count + 1, line: start, fields: fields, isBroken: isBroken))
    }

    var index = characters.startIndex
    while index < characters.endIndex {
      let character = characters[index]
      index = characters.index(after: index)
      if isQuoted {
        if character == "\"" {
          if index < characters.endIndex, characters[index] == "\"" {
            field.append("\"")
            index = characters.index(after: index)
          } else {
            isQuoted = false
          }
        } else {
          if isLineEnd(character) { line += 1 }
          field.append(character)
        }
        continue
      }
      if character == "\"", field.isEmpty {
        isQuoted = true
        hasContent = true
      } else if character == separator {
        fields.append(field)
        field = ""
        hasContent = true
      } else if isLineEnd(character) {
        line += 1
        if hasContent || !field.isEmpty {
          finish(&rows, isBroken: false)
        }
        fields = []
        field = ""
        hasContent = false
        start = line
      } else {
        field.append(character)
        hasContent = true
      }
    }
    if hasContent || !field.isEmpty { finish(&rows, isBroken: isQuoted) }
  }
}
