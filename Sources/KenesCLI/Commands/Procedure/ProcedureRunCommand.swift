import ArgumentParser
import Diagnostics
import Foundation
import SafeXML
import Statecharts

/// `kenes procedure run`: a chart on a virtual clock.
struct ProcedureRunCommand: KenesCommand {
  static let configuration = CommandConfiguration(
    commandName: "run",
    abstract: "Run any SCXML chart on a virtual clock and print one JSON line for each macrostep.",
    discussion: """
      The script holds one step a line: {"event":"name","data":{"key":"value"}} or
      {"advance":"PT5S"}. Each line of the answer names the atomic states in
      document order, the events raised inside and what went wrong.

      EXAMPLE
        $ kenes procedure run samples/charts/turnstile.scxml \\
            --script samples/charts/turnstile.jsonl
      """)

  @OptionGroup var procedure: ProcedureFile

  @Option(help: ArgumentHelp("Steps to run after the start.", valueName: "file"))
  var script: String?

  @OptionGroup var output: OutputOptions

  func perform(_ session: Session) throws {
    let chart = try Statechart.read(try procedure.document())
    let steps = try script.map { path throws(Refusal) in
      try ChartScript(String(decoding: try FileInput.read(path), as: UTF8.self), name: path)
    }
    session.report(chart.findings)
    var simulation = ChartSimulation(chart: chart, host: ChartHost(load: Self.neighbours(of: procedure.file)))
    let lines = try simulation.run(steps ?? ChartScript("", name: ""))
    for line in lines { session.console.line(try StableJSON.line(line)) }
  }

  /// Files that the chart names in `src`: those beside it, and nothing else.
  private static func neighbours(of file: String) -> @Sendable (String) -> [UInt8]? {
    let folder = URL(filePath: file).deletingLastPathComponent()
    return { source in
      let name = source.hasPrefix("file:") ? String(source.dropFirst(5)) : source
      guard !name.hasPrefix("/"), !name.split(separator: "/").contains("..") else { return nil }
      return try? FileInput.read(folder.appending(path: name).path(percentEncoded: false))
    }
  }
}
