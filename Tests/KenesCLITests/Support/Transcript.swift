/// Commands with the output they are said to have, from fenced `console` blocks of a document.
///
///     $ kenes calendar count --from 2026-03-02 --term 15wd
///     Due: 2026-03-27 …
///     …
///
/// A line that starts with `$ ` is a command; a backslash at its end joins the next line to it, and
/// lines that start with `> ` go on with it. What follows is the
/// expected output, standard error included. `…` alone on a line stands for any number of lines, inside a line for
/// any text. `[1]` after the output is the exit status where it is not 0.
struct Transcript {
  /// One command with its expected output.
  struct Step {
    var command: String
    var expected: [String]
    /// 1-based line of the command in the document.
    var line: Int
  }

  var steps: [Step] = []

  init(markdown: String) {
    var isInside = false
    for (index, line) in markdown.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      if line.hasPrefix("```") {
        isInside = !isInside && line.dropFirst(3).trimmed == "console"
        continue
      }
      guard isInside else { continue }
      if let last = steps.last, last.expected.isEmpty, line.hasPrefix("> ") {
        steps[steps.count - 1].command += "\n" + line.dropFirst(2)
      } else if let last = steps.last, last.expected.isEmpty, last.command.hasSuffix("\\") {
        steps[steps.count - 1].command += "\n" + line
      } else if line.hasPrefix("$ ") {
        steps.append(Step(command: String(line.dropFirst(2)), expected: [], line: index + 1))
      } else if !steps.isEmpty {
        steps[steps.count - 1].expected.append(String(line))
      }
    }
    for index in steps.indices {
      while steps[index].expected.last?.isEmpty == true { steps[index].expected.removeLast() }
    }
  }

  /// Where the output of a step differs from what is said; `nil` where it does not.
  static func difference(_ step: Step, output: String, status: Int32) -> String? {
    var expected = step.expected
    var said: Int32 = 0
    if let last = expected.last, last.hasPrefix("["), last.hasSuffix("]"), let code = Int32(last.dropFirst().dropLast())
    {
      said = code
      expected.removeLast()
    }
    var actual = output.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    while actual.last?.isEmpty == true { actual.removeLast() }
    if said != status { return "exit status \(status), said to be \(said)\n" + actual.joined(separator: "\n") }
    if matches(expected[...], actual[...]) { return nil }
    return (["said:"] + expected.map { "  " + $0 } + ["was:"] + actual.map { "  " + $0 }).joined(separator: "\n")
  }

  private static func matches(_ pattern: ArraySlice<String>, _ lines: ArraySlice<String>) -> Bool {
    guard let first = pattern.first else { return lines.isEmpty }
    if first.trimmed == "…" {
      return (lines.startIndex...lines.endIndex).contains { matches(pattern.dropFirst(), lines[$0...]) }
    }
    guard let line = lines.first, matches(first, line) else { return false }
    return matches(pattern.dropFirst(), lines.dropFirst())
  }

  /// Whether a line is as the pattern says; `…` in it stands for any text.
  static func matches(_ pattern: String, _ line: String) -> Bool {
    let parts = pattern.split(separator: "…", omittingEmptySubsequences: false)
    guard parts.count > 1, let first = parts.first, let last = parts.last else { return pattern == line }
    guard line.hasPrefix(first) else { return false }
    var rest = line.dropFirst(first.count)
    for part in parts.dropFirst().dropLast() where !part.isEmpty {
      guard let found = rest.firstRange(of: part) else { return false }
      rest = rest[found.upperBound...]
    }
    return rest.hasSuffix(last)
  }
}

extension StringProtocol {
  fileprivate var trimmed: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
