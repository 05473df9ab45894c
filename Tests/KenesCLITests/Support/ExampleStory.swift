import Foundation

/// In which order the examples of the help make one story, with what happens between them.
enum ExampleStory {
  /// One step of the story.
  enum Step {
    /// The examples of a command, all with this exit status.
    case example(String, status: Int32 = 0)
    /// Something that happens without being an example.
    case also(String, status: Int32 = 0)

    var example: String? {
      if case .example(let name, _) = self { name } else { nil }
    }
  }

  static let steps: [Step] =
    files + opening + consultation + revision + adoption + package
    + [.example("kenes store info"), .example("kenes store verify"), .example("kenes store rebuild")]

  /// Every command of the story with its exit status, examples as their help prints them.
  static func commands() throws -> [(command: String, status: Int32)] {
    try steps.flatMap { step -> [(String, Int32)] in
      switch step {
      case .example(let name, let status):
        let entry = HelpTree.entries.first { $0.description == name }
        return try entry?.examples().map { ($0, status) } ?? []
      case .also(let command, let status): return [(command, status)]
      }
    }
  }

  /// A folder with the samples and the procedures, in which documents and stories are run.
  static func sandbox() throws -> TemporaryFolder {
    let sandbox = try TemporaryFolder()
    for name in ["samples", "workflows", "Sources"] {
      try FileManager.default.createSymbolicLink(
        at: sandbox.url.appendingPathComponent(name),
        withDestinationURL: KenesProcess.root.appendingPathComponent(name))
    }
    return sandbox
  }

  private static let files: [Step] = [
    .example("kenes draft check"), .example("kenes draft show"), .example("kenes draft convert"),
    .example("kenes draft compare"), .example("kenes draft references"), .example("kenes draft definitions"),
    .example("kenes draft parallel"), .example("kenes draft amendments"), .example("kenes draft consolidate"),
    .example("kenes draft amend"),
    .example("kenes procedure check"), .example("kenes procedure verify"),
    .example("kenes procedure test"),
    .example("kenes procedure explain"), .example("kenes procedure picture"), .example("kenes procedure show"),
    .example("kenes procedure run"), .example("kenes calendar show"),
    .example("kenes calendar count"),
  ]

  private static let opening: [Step] = [
    .example("kenes store create"), .example("kenes review open"), .example("kenes review list"),
    .example("kenes review show"), .example("kenes review due"), .example("kenes task list"),
    .example("kenes task show"), .example("kenes task do"), .example("kenes review invite"),
  ]

  private static let consultation: [Step] = [
    // One row of each file is broken; the help says that this is status 1.
    .example("kenes comment import", status: 1),
    at("2026-03-16T09:40", "comment import 2026-001 samples/comments.json --as ospanov", status: 1),
    .example("kenes comment list"), .example("kenes opinion deliver"),
    at("2026-03-18T16:00", "opinion deliver 2026-001 samples/opinions/science-council.xml --as muller"),
    at("2026-03-18T16:00", "opinion deliver 2026-001 samples/regional-position.xml --as kassymov"),
    .example("kenes examination submit"),
    at("2026-03-19T17:00", "examination submit 2026-001 samples/examinations/examiner2.xml --as pak"),
    .example("kenes examination list"), .example("kenes examination show"), .example("kenes review suspend"),
    .example("kenes review resume"), .example("kenes review extend"), .example("kenes review explain-date"),
    .example("kenes review work"), .example("kenes opinion reply"), .example("kenes comment reply"),
    .example("kenes comment close"),
  ]

  private static let revision: [Step] = [
    .example("kenes review return"), .example("kenes review submit-version"), .example("kenes opinion list"),
    .example("kenes opinion show"),
    at("2026-04-22T15:00", "opinion deliver 2026-001 samples/opinions/language-council-2.xml --as sokolov"),
    at("2026-04-22T15:00", "opinion deliver 2026-001 samples/opinions/science-council-2.xml --as muller"),
    at("2026-05-06T09:00", "review work"),
  ]

  private static let adoption: [Step] =
    [.example("kenes opinion draft"), .example("kenes vote open"), .example("kenes vote cast")]
    + ["askarov", "schmidt", "bondarenko", "mamedov", "petrova", "yuldashev"].map {
      at("2026-05-19T15:40", "vote cast 2026-001 for --as \($0)")
    } + [
      at("2026-05-19T15:50", "vote cast 2026-001 against --as nurzhanov"), .example("kenes vote close"),
      .example("kenes vote show"), .example("kenes vote dissent"), .example("kenes opinion sign"),
    ]

  private static let package: [Step] =
    // Exit status 1 tells that something is missing; the help says so.
    [.example("kenes package check", status: 1), .example("kenes document attach")]
    + [
      at("2026-05-26T10:30", attach("explanatory-note", "explanatory-note.ru", in: "ru")),
      at("2026-05-26T10:30", attach("approval-sheet", "approval-sheet")),
      at("2026-05-26T10:30", attach("scientific-linguistic", "scientific-linguistic")),
      at("2026-05-26T10:30", attach("scientific-legal", "scientific-legal")),
      at("2026-05-26T10:30", attach("scientific-anti-corruption", "scientific-anti-corruption")),
      at("2026-05-26T10:30", attach("forecast", "forecast")), at("2026-05-26T10:30", attach("by-laws", "by-laws")),
      at("2026-05-26T10:30", attach("consultative-document", "consultative-document")),
      at("2026-05-26T10:30", attach("information-programme", "information-programme")),
      at("2026-05-26T10:30", attach("justice-conclusion", "justice-conclusion")),
      .example("kenes package build"), .example("kenes package verify"), .example("kenes document list"),
      .example("kenes document write"), .example("kenes review history"),
      at(
        "2026-06-01T10:00",
        "review open samples/draft-law/v1/kk.xml samples/draft-law/v1/ru.xml --procedure workflows/draft-law-review.scxml --bodies samples/bodies.xml --as ospanov"
      ),
      .example("kenes review withdraw"),
    ]

  private static func at(_ time: String, _ arguments: String, status: Int32 = 0) -> Step {
    .also("kenes \(arguments) --now \(time)+05:00", status: status)
  }

  private static func attach(_ item: String, _ file: String, in language: String? = nil) -> String {
    "document attach 2026-001 \(item) samples/package/\(file).html --as zhumabayev"
      + (language.map { " --in \($0)" } ?? "")
  }
}
