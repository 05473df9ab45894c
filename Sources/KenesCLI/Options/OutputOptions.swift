public import ArgumentParser
public import Diagnostics
import Foundation

/// Form in which results are given.
enum OutputFormat: String, CaseIterable, ExpressibleByArgument {
  /// For people.
  case text
  /// For programs.
  case json
}

extension Language: ExpressibleByArgument {}

/// What every command lets people choose about its answer.
struct OutputOptions: ParsableArguments {
  @Option(help: "Form of the result.")
  var format: OutputFormat = .text

  @Option(help: "Language of the answer; by default that of the locale (LANG), else English.")
  var language: Language?
}

extension Language {
  /// The language of a POSIX locale such as `kk_KZ.UTF-8`; English where it is none of ours.
  package init(environment: [String: String]) {
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty } ?? ""
    let tag = locale.prefix { $0 != "_" && $0 != "." && $0 != "@" && $0 != "-" }
    self = Language(rawValue: tag.lowercased()) ?? .english
  }
}
