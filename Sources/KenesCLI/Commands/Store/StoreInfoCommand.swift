import ArgumentParser
import ReviewStore

/// `kenes store info`: what a store is and holds.
struct StoreInfoCommand: KenesCommand {
  static let configuration = CommandConfiguration(
    commandName: "info",
    abstract: "Show what a store is, what it holds and where its log ends.",
    discussion: """
      Keep the hash of the log elsewhere: it shows later that nothing before it was
      changed or cut off.

      EXAMPLE
        $ kenes store info
      """)

  @OptionGroup var store: StoreOptions
  @OptionGroup var output: OutputOptions

  func perform(_ session: Session) throws {
    let info = try store.open(in: session).info()
    try session.show(info) {
      session.heading(info.path ?? store.path(in: session))
      if info.identity.isRehearsal { session.rehearsal() }
      session.line(
        session.words(
          "cli.store.identity",
          [
            "id": info.identity.id, "created": info.identity.createdAt, "format": String(info.formatVersion),
            "access": session.words(info.isReadOnly ? "cli.store.read-only" : "cli.store.writable"),
          ]))
      session.line(
        session.words(
          "cli.store.counts",
          [
            "events": String(info.head.position), "reviews": String(info.reviewCount),
            "comments": String(info.commentCount), "files": String(info.fileCount), "bytes": String(info.fileBytes),
          ]))
      session.line(session.words("cli.store.head", ["hash": info.head.hash]))
    }
  }
}
