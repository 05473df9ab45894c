import ArgumentParser
import Diagnostics
import LawReview
import Publishing
import ReviewService

/// `kenes package build`: everything Parliament gets, in one container.
struct PackageBuildCommand: KenesCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Build the package, or refuse and list what is missing and why.",
    discussion: """
      EXAMPLE
        $ kenes package build 2026-001 -o 2026-001.asice \\
            --as kravchenko --now 2026-05-27T10:00+05:00
      """)

  @OptionGroup var review: ReviewArgument

  @Option(
    name: [.customShort("o"), .customLong("to-file")], help: ArgumentHelp("The file to write.", valueName: "file"))
  var target: String

  @OptionGroup var action: ActionOptions
  var output: OutputOptions { action.output }

  func perform(_ session: Session) throws {
    let service = try action.store.service(in: session)
    let before = try service.load(review.id).version
    let built = try session.naming(in: service, review: review.id) {
      try service.buildPackage(of: review.id, by: action.actor)
    }
    try OutputFile.write(built.package.bytes, to: target)
    if session.format == .text {
      session.progress(session.words("cli.written", ["file": target, "count": String(built.package.bytes.count)]))
    }
    try session.showHappened(
      in: service, review: review.id, after: before, findings: built.outcome.findings)
  }
}
