public import Diagnostics

/// A file of scenarios: Markdown tables, or the same columns as CSV.
///
///     ## One council stays silent
///     - bodies: expert-council 2
///     - initiator: government
///
///     | date       | when               | then                         |
///     |------------|--------------------|------------------------------|
///     | 2026-03-02 | open               | intake                       |
///     | 2026-03-03 | form-check: accept | councils-open, comments-open |
///     | 2026-03-26 |                    | councils-closed              |
///
/// In CSV the columns are `scenario,date,when,then`; a row whose date is `given` holds what Markdown has as a list.
public enum ScenarioFile {
  /// Reads scenarios; a name that ends in `.csv` tells that form.
  ///
  /// - Throws: ``Refusal`` with the line of everything that cannot be read.
  public static func read(_ text: String, name: String) throws(Refusal) -> [Scenario] {
    var reader = ScenarioReader(file: name)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map {
      $0.last == "\r" ? $0.dropLast() : $0
    }
    for (index, line) in lines.enumerated() {
      if name.lowercased().hasSuffix(".csv") {
        reader.readCSV(line, number: index + 1)
      } else {
        reader.readMarkdown(line, number: index + 1)
      }
    }
    return try reader.finish()
  }
}

/// Reads line by line, and remembers what is wrong.
private struct ScenarioReader {
  let file: String
  private var scenarios: [Scenario] = []
  private var findings: [Finding] = []

  init(file: String) {
    self.file = file
  }

  mutating func finish() throws(Refusal) -> [Scenario] {
    for scenario in scenarios where scenario.rows.isEmpty {
      report("scenario.no-rows", scenario.line, ["scenario": scenario.title])
    }
    if scenarios.isEmpty, findings.isEmpty { report("scenario.none", 1) }
    if findings.containsError { throw Refusal(findings) }
    return scenarios
  }

  private mutating func report(_ code: String, _ line: Int, _ arguments: [String: String] = [:]) {
    findings.append(Finding(code, .error, at: Place(file: file, line: line), arguments))
  }

  // MARK: Markdown

  mutating func readMarkdown(_ line: Substring, number: Int) {
    let text = trimmed(line)
    if text.hasPrefix("## ") {
      begin(String(trimmed(text.dropFirst(3))), number)
    } else if text.hasPrefix("- "), !scenarios.isEmpty, scenarios[scenarios.count - 1].rows.isEmpty {
      readGiven(trimmed(text.dropFirst(2)), number)
    } else if text.hasPrefix("|") {
      let cells = text.dropFirst().split(separator: "|", omittingEmptySubsequences: false).map(trimmed)
      let isRule = cells.allSatisfy { $0.allSatisfy { "-: ".contains($0) } }
      // The heading of a table names its columns; it is recognised by having no date.
      let isHeading = cells.first.map { !$0.contains(where: \.isNumber) } ?? true
      if isRule || isHeading { return }
      readRow(cells.map(String.init), number)
    }
  }

  // MARK: CSV

  mutating func readCSV(_ line: Substring, number: Int) {
    if trimmed(line).isEmpty { return }
    let cells = Self.cells(of: line)
    if number == 1, cells.first?.lowercased() == "scenario" { return }
    guard cells.count >= 3 else {
      report("scenario.row-short", number, ["columns": String(cells.count)])
      return
    }
    if !cells[0].isEmpty, scenarios.last?.title != cells[0] { begin(cells[0], number) }
    if cells[1].lowercased() == "given" {
      readGiven(cells[2][...], number)
    } else {
      readRow(Array(cells.dropFirst()), number)
    }
  }

  /// The cells of a line (RFC 4180, 2), by commas or semicolons, whichever comes first.
  private static func cells(of line: Substring) -> [String] {
    let separator = line.first { $0 == "," || $0 == ";" } ?? ","
    var cells: [String] = []
    var cell = ""
    var isQuoted = false
    for character in line {
      if character == "\"" {
        isQuoted.toggle()
      } else if character == separator, !isQuoted {
        cells.append(cell)
        cell = ""
      } else {
        cell.append(character)
      }
    }
    cells.append(cell)
    return cells.map { String(trimmed($0[...])) }
  }

  // MARK: Both

  private mutating func begin(_ title: String, _ line: Int) {
    scenarios.append(
      Scenario(title: title, bodies: [:], members: [:], invited: nil, attributes: [:], rows: [], line: line))
  }

  private mutating func readGiven(_ text: Substring, _ line: Int) {
    let parts = text.split(separator: ":", maxSplits: 1).map(trimmed)
    guard parts.count == 2, !scenarios.isEmpty else {
      report("scenario.given-unreadable", line, ["text": String(text)])
      return
    }
    let name = parts[0].lowercased()
    let values = parts[1].split(separator: ",").map { String(trimmed($0)) }
    let last = scenarios.count - 1
    switch name {
    case "bodies": scenarios[last].bodies = counts(values, line)
    case "members": scenarios[last].members = counts(values, line)
    case "invited": scenarios[last].invited = values
    case _ where FactsDocument.reviewAttributes.contains(name): scenarios[last].attributes[name] = String(parts[1])
    default:
      let known = ["bodies", "members", "invited"] + FactsDocument.reviewAttributes.sorted()
      report("scenario.given-unknown", line, ["name": String(parts[0]), "nearest": nearest(to: name, in: known)])
    }
  }

  /// Kinds of bodies with numbers, such as `expert-council 2`.
  private mutating func counts(_ values: [String], _ line: Int) -> [String: Int] {
    var result: [String: Int] = [:]
    for value in values {
      let words = value.split(separator: " ")
      guard words.count == 2, let count = Int(words[1]), (0...1000).contains(count) else {
        report("scenario.given-unreadable", line, ["text": value])
        continue
      }
      result[String(words[0])] = count
    }
    return result
  }

  private mutating func readRow(_ cells: [String], _ line: Int) {
    guard !scenarios.isEmpty else {
      report("scenario.row-before-title", line)
      return
    }
    guard let day = cells.first.flatMap({ CivilDate($0) }) else {
      report("scenario.date-unreadable", line, ["text": cells.first ?? ""])
      return
    }
    let last = scenarios.count - 1
    if let before = scenarios[last].rows.last, day < before.day {
      report("scenario.goes-back", line, ["day": day.description, "before": before.day.description])
    }
    let happens = cells.count > 1 ? cells[1] : ""
    scenarios[last].rows.append(
      Scenario.Row(
        day: day, happens: ["-", "–", "—"].contains(happens) ? "" : happens,
        expected: cells.count > 2
          ? cells[2].split(whereSeparator: { $0 == "," || $0 == ";" }).map { String(trimmed($0)) }.filter {
            !$0.isEmpty
          }
          : [], line: line))
  }
}

/// A text without the spaces around it.
private func trimmed(_ text: Substring) -> Substring {
  let start = text.drop(while: \.isWhitespace)
  guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return start.prefix(0) }
  return start[...last]
}
