import ArgumentParser
import Diagnostics
import Foundation
import LawReview
import ReviewService

/// `kenes document write`: documents as files in a folder.
struct DocumentWriteCommand: ReviewQuery {
  static let configuration = CommandConfiguration(
    commandName: "write",
    abstract: "Write the documents of a review into a folder.",
    discussion: """
      The package itself is written only with --kind package.

      EXAMPLE
        $ kenes document write 2026-001 --to documents
      """)

  @OptionGroup var review: ReviewArgument

  @Option(help: ArgumentHelp("The folder; it is made where it does not exist.", valueName: "folder"))
  var to: String

  @Option(help: ArgumentHelp("Only documents of this kind, such as opinion.", valueName: "kind"))
  var kind: String?

  @OptionGroup var query: QueryOptions

  func answer(_ session: Session, _ service: ReviewService) throws {
    let files = try service.load(review.id).review.files.filter {
      $0.kind == kind ?? $0.kind && ($0.kind != "package" || kind == "package")
    }
    guard !files.isEmpty else { throw Refusal("cli.document.none-to-write", ["kind": kind ?? "–"]) }
    // Everything is read before anything is written: what is refused leaves no file.
    let contents = try files.map { file in (file, try service.bytes(of: file.file)) }
    try OutputFile.makeFolder(to)
    for (file, bytes) in contents { try OutputFile.write(bytes, to: to + "/" + file.file.name) }
    try session.show(["written": files]) {
      for file in files { session.line(to + "/" + file.file.name) }
    }
  }
}
