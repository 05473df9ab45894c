import ArgumentParser
import ReviewStore

/// `kenes store rebuild`: lists made anew from the log.
struct StoreRebuildCommand: KenesCommand {
  static let configuration = CommandConfiguration(
    commandName: "rebuild",
    abstract: "Make all lists of a store anew from its log.",
    discussion: """
      EXAMPLE
        $ kenes store rebuild
      """)

  @OptionGroup var store: StoreOptions
  @OptionGroup var output: OutputOptions

  func perform(_ session: Session) throws {
    let store = try store.open(in: session)
    try store.rebuild()
    let info = try store.info()
    try session.show(info) {
      session.line(session.words("cli.store.rebuilt", ["events": String(info.head.position)]))
    }
  }
}
