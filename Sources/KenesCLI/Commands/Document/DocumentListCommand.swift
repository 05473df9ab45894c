import ArgumentParser
import Diagnostics
import LawReview
import ReviewService

/// `kenes document list`: every file of a review.
struct DocumentListCommand: ReviewQuery {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List the documents of a review, made or handed in, with their hashes.",
    discussion: """
      EXAMPLE
        $ kenes document list 2026-001
      """)

  @OptionGroup var review: ReviewArgument
  @OptionGroup var query: QueryOptions

  func answer(_ session: Session, _ service: ReviewService) throws {
    let entries = try service.load(review.id).review.files
    try session.show(["documents": entries]) {
      if entries.isEmpty { return session.line(session.words("cli.document.none")) }
      var table = TextTable([
        .init(session.words("column.kind")), .init(session.words("column.language")),
        .init(session.words("column.bytes"), right: true), .init("SHA-256"), .init(session.words("column.file")),
      ])
      for entry in entries {
        table.add([
          entry.kind, entry.language ?? "–", String(entry.file.size), entry.file.digest.prefix(12) + "…",
          entry.file.name,
        ])
      }
      session.table(table)
    }
  }
}

/// A file of a review and what it is there for.
struct ReviewFile: Encodable {
  /// `draft`, a kind of document such as `opinion`, a checklist item, or `package`.
  var kind: String
  /// BCP 47 tag; absent where the language does not matter.
  var language: String?
  var file: FileReference
}

extension Review {
  /// Every file that the review can hand out, in order of kind.
  var files: [ReviewFile] {
    let drafts = versions.flatMap { version in
      version.expressions.sorted { $0.key < $1.key }.map { entry in
        ReviewFile(
          kind: "draft", language: entry.key,
          file: entry.value.renamed("draft-v\(version.number).\(entry.key).xml"))
      }
    }
    return drafts + documents.map { ReviewFile(kind: $0.kind, language: $0.language, file: $0.file) }
      + attachments.map { ReviewFile(kind: $0.item, language: $0.language, file: $0.file) }
      + packages.map { ReviewFile(kind: "package", language: nil, file: $0.file) }
  }
}

extension FileReference {
  /// The same file under another name.
  func renamed(_ name: String) -> FileReference {
    FileReference(digest: digest, name: name, mediaType: mediaType, size: size)
  }
}
