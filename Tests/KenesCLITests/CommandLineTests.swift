import Foundation
import Testing

@Suite("Command line: what the shell sees")
struct CommandLineTests {
  @Test("Help and the version end with 0 and go to standard output")
  func help() throws {
    for arguments in [["--help"], ["help"], ["calendar", "--help"], ["--version"], ["calendar"]] {
      let outcome = try KenesProcess.run(arguments)
      #expect(outcome.status == 0, "\(arguments)")
      #expect(!outcome.output.isEmpty && outcome.diagnostics.isEmpty, "\(arguments)")
    }
  }

  @Test(
    "Wrong usage ends with 2 and says how to go on",
    arguments: [
      ["--nonsense"], ["nonsense"], ["calendar", "count"],
      ["calendar", "count", "--from", "yesterday", "--term", "15wd"],
      ["calendar", "count", "--from", "2026-03-02", "--term", "15wd", "--format", "yaml"],
    ])
  func usage(arguments: [String]) throws {
    let outcome = try KenesProcess.run(arguments)
    #expect(outcome.status == 2)
    #expect(outcome.output.isEmpty)
    #expect(outcome.diagnostics.contains("--help"))
  }

  @Test("A reader that goes away does not disturb a command")
  func brokenPipe() throws {
    let folder = try TemporaryFolder()
    let command = "kenes calendar show --year 2026; echo status $? >&2"
    let outcome = try KenesProcess.shell("{ \(command); } | true", in: folder.url)
    #expect(outcome.output == "status 0\n")
  }

  @Test("A full disk under standard output is an error")
  func fullDisk() throws {
    let outcome = try KenesProcess.shell("kenes calendar show --year 2026 2>&1 >/dev/full", in: KenesProcess.root)
    #expect(outcome.status == 1)
    #expect(outcome.output.contains("output.disk-full"))
  }
}

@Suite("Terminal: colours only where somebody sees them")
struct TerminalTests {
  /// Runs a command on a terminal of its own.
  private func onTerminal(_ command: String, environment: [String: String] = [:]) throws -> String {
    try KenesProcess.shell(
      "script --quiet --return --command '\(command)' /dev/null", in: KenesProcess.root,
      environment: ["TERM": "xterm"].merging(environment) { _, given in given }
    ).output
  }

  @Test("On a terminal headings stand out, but not where NO_COLOR is set or the terminal is dumb")
  func colours() throws {
    let command = "kenes calendar show --year 2026"
    #expect(try onTerminal(command).contains("\u{1B}[1m"))
    #expect(try !onTerminal(command, environment: ["NO_COLOR": "1"]).contains("\u{1B}"))
    #expect(try !onTerminal(command, environment: ["TERM": "dumb"]).contains("\u{1B}"))
  }

  @Test("In a file there are none")
  func noColours() throws {
    #expect(try !KenesProcess.run(["calendar", "show", "--year", "2026"]).output.contains("\u{1B}"))
  }
}
