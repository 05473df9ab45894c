import ArgumentParser
import Diagnostics
import ReviewService

/// `kenes comment import`: comments from a file; good rows are kept, bad ones reported.
struct CommentImportCommand: KenesCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Take in comments from a CSV or JSON file, keep the good rows and report the others.",
    discussion: """
      Exit status 1 tells that some rows were not taken in; the others were.

      EXAMPLE
        $ kenes comment import 2026-001 samples/comments.csv \\
            --as ospanov --now 2026-03-16T09:30+05:00
      """)

  @OptionGroup var review: ReviewArgument
  @OptionGroup var file: FileArgument
  @OptionGroup var action: ActionOptions
  var output: OutputOptions { action.output }

  func perform(_ session: Session) throws {
    let service = try action.store.service(in: session)
    let result = try session.naming(in: service, review: review.id) {
      try service.importComments(try file.read(), to: review.id, by: action.actor)
    }
    let view = CommentImportView(
      review: review.id, numbers: result.numbers,
      findings: result.findings.map { ReportedFinding($0, in: session.language) })
    try session.show(view) {
      session.line(
        session.words(
          "cli.comment.imported",
          [
            "count": String(result.numbers.count), "first": result.numbers.first.map(String.init) ?? "–",
            "last": result.numbers.last.map(String.init) ?? "–",
            "rejected": String(result.findings.count { $0.severity == .error }),
          ]))
    }
    if session.format == .text { session.report(result.findings) }
    if result.findings.containsError { throw ExitStatus.refused.exit }
  }
}

/// What an import came to, as programs see it.
struct CommentImportView: Encodable {
  var review: String
  /// Numbers that the comments were given.
  var numbers: [Int]
  var findings: [ReportedFinding]
}
