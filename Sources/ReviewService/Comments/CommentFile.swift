package import Diagnostics
import Foundation
import LawReview

/// Comments as a file brings them: the good ones, and a finding for each bad one.
package struct CommentFile {
  var comments: [(row: Int, content: CommentContent)] = []
  var findings: [Finding] = []

  private let file: String
  private let outline: Set<String>

  static let columns = ["date", "channel", "author", "organisation", "provision", "quote", "text", "proposed"]

  /// Reads CSV or JSON, by what the file is rather than by its name.
  ///
  /// - Parameter outline: eIds that a comment may point to.
  /// - Throws: ``Refusal`` where the file as a whole is neither.
  package init(_ input: InputFile, outline: Set<String>) throws(Refusal) {
    file = input.name
    self.outline = outline
    if input.bytes.isEmpty { throw Refusal("comment.file-empty", at: Place(file: file)) }
    guard let text = String(validating: input.bytes, as: UTF8.self) else {
      throw Refusal("comment.file-encoding", at: Place(file: file))
    }
    let first = text.first { !$0.isWhitespace && $0 != "\u{FEFF}" }
    if first == "[" || first == "{" {
      try readJSON(input.bytes)
    } else {
      try readCSV(text)
    }
  }

  private mutating func readCSV(_ text: String) throws(Refusal) {
    let table = CSVTable(text)
    guard let heading = table.rows.first else { throw Refusal("comment.file-empty", at: Place(file: file)) }
    let names = heading.fields.map { $0.trimmingCharacters(in: .whitespaces).lowercased() }
    let missing = ["date", "text"].filter { !names.contains($0) }
    if !missing.isEmpty {
      throw Refusal(
        "comment.columns-missing", at: Place(file: file, row: 1),
        ["missing": missing.joined(separator: ", "), "known": Self.columns.joined(separator: ", ")])
    }
    for row in table.rows.dropFirst() {
      if row.isBroken {
        reject("comment.row-unfinished", row: row.number, line: row.line)
        continue
      }
      guard row.fields.count == names.count else {
        reject(
          "comment.row-fields", row: row.number, line: row.line,
          ["found": String(row.fields.count), "expected": String(names.count)])
        continue
      }
      accept(Dictionary(zip(names, row.fields)) { first, _ in first }, row: row.number, line: row.line)
    }
  }

  private mutating func readJSON(_ bytes: [UInt8]) throws(Refusal) {
    guard let array = (try? JSONSerialization.jsonObject(with: Data(bytes))) as? [Any] else {
      throw Refusal("comment.file-json", at: Place(file: file))
    }
    for (index, element) in array.enumerated() {
      guard let object = element as? [String: Any] else {
        reject("comment.row-object", row: index + 1)
        continue
      }
      var values: [String: String] = [:]
      var isText = true
      for (key, value) in object {
        if value is NSNull { continue }
        guard let text = value as? String else {
          isText = false
          reject("comment.row-value", row: index + 1, ["name": key])
          break
        }
        values[key] = text
      }
      if isText { accept(values, row: index + 1) }
    }
  }

  private mutating func accept(_ values: [String: String], row: Int, line: Int? = nil) {
    func value(_ name: String) -> String { (values[name] ?? "").trimmingCharacters(in: .whitespacesAndNewlines) }
    // No text that people write holds a NUL, and neither SQLite nor XML can keep one.
    if let name = values.keys.sorted().first(where: { values[$0]?.contains("\0") == true }) {
      reject("comment.row-character", row: row, line: line, ["name": name])
      return
    }
    guard let date = CivilDate(value("date")) else {
      reject("comment.row-date", row: row, line: line, ["date": value("date")])
      return
    }
    if value("text").isEmpty {
      reject("comment.row-empty", row: row, line: line)
      return
    }
    let provision = value("provision")
    if !provision.isEmpty, !outline.contains(provision) {
      reject("comment.row-provision", row: row, line: line, ["provision": provision])
      return
    }
    comments.append(
      (
        row,
        CommentContent(
          date: date, channel: value("channel").isEmpty ? "citizens" : value("channel"), author: value("author"),
          organisation: value("organisation"), provision: provision.isEmpty ? nil : provision, quote: value("quote"),
          text: value("text"), proposed: value("proposed"))
      ))
  }

  private mutating func reject(_ code: String, row: Int, line: Int? = nil, _ arguments: [String: String] = [:]) {
    findings.append(Finding(code, .error, at: Place(file: file, line: line, row: row), arguments))
  }
}
