import ArgumentParser
import Diagnostics
import Foundation
import ReviewStore

/// What one run of a command works with: where its answer goes, in which form and language.
struct Session {
  let console = Console()
  let environment = ProcessInfo.processInfo.environment
  let format: OutputFormat
  let language: Language
  /// Style of results.
  let style: TextStyle

  init(_ options: OutputOptions) {
    format = options.format
    language = options.language ?? Language(environment: environment)
    style = TextStyle(isTerminal: console.isOutputTerminal, environment: environment)
  }

  /// The words for a key in the reader's language.
  func words(_ key: String, _ arguments: [String: String] = [:]) -> String {
    Words.text(key, in: language, arguments)
  }

  /// Gives a result: the value as JSON, or what `draw` writes for people.
  func show(_ value: some Encodable, draw: () -> Void) throws {
    switch format {
    case .json: console.line(try StableJSON.pretty(value))
    case .text: draw()
    }
  }

  /// Writes a line of a result for people; the text is made safe for a terminal.
  func line(_ text: String = "") {
    console.line(TerminalText.line(text))
  }

  /// Writes a heading of a result for people.
  func heading(_ text: String) {
    console.line(style.bold(TerminalText.line(text)))
  }

  /// Says that nothing here has legal effect.
  func rehearsal() {
    console.line(style.yellow(words("cli.rehearsal")))
  }

  /// Writes a table of a result for people.
  func table(_ table: TextTable) {
    for line in table.lines(width: console.width, style: style) { console.line(line) }
  }

  /// Findings as part of a result for people, with their number below.
  func findings(_ findings: [Finding]) {
    let reporter = Reporter(language: language, style: style, width: console.width ?? 100)
    for line in reporter.lines(findings) { console.line(line) }
    if let summary = reporter.summary(findings) { console.line(summary) }
  }

  /// Tells findings beside a result, on standard error.
  func report(_ findings: [Finding]) {
    guard !findings.isEmpty else { return }
    console.diagnose(reported(findings))
  }

  /// Findings as they go to standard error, without the last line break.
  func reported(_ findings: [Finding]) -> String {
    switch format {
    case .text:
      let style = TextStyle(isTerminal: console.isDiagnosticsTerminal, environment: environment)
      let reporter = Reporter(language: language, style: style, width: console.width ?? 100)
      return reporter.lines(findings).joined(separator: "\n")
    case .json:
      let shown = ["findings": findings.map { ReportedFinding($0, in: language) }]
      return (try? StableJSON.pretty(shown)) ?? ""
    }
  }

  /// Tells how the work goes, on standard error; silent where the result is for a program.
  func progress(_ text: String) {
    if format == .text { console.diagnose(TerminalText.line(text)) }
  }

  /// Runs the work of a command and turns how it went into words and an exit status.
  func end(_ work: () throws -> Void) throws {
    do {
      try work()
      try console.flush()
    } catch let refusal as Refusal {
      try? console.flush()
      report(refusal.findings)
      throw ExitStatus.refused.exit
    } catch let error as StoreError {
      try? console.flush()
      report(error.findings)
      throw ExitStatus.refused.exit
    } catch let error where Kenes.isOrdinary(error) {
      try console.flush()
      throw error
    } catch {
      try? console.flush()
      report([fault(error)])
      throw ExitStatus.internalError.exit
    }
  }

  private func fault(_ error: any Error) -> Finding {
    let log = FaultLog(environment: environment)
    let entry = log.record(error, arguments: CommandLine.arguments)
    let code = entry.isKept ? "internal.fault" : "internal.fault-unlogged"
    return Finding(code, .error, at: .nowhere, ["id": entry.id, "log": log.path])
  }
}
