import ArgumentParser
import Diagnostics
import Foundation
import LawReview
import ReviewService
import ReviewStore

/// `kenes store create`: a new, empty store.
struct StoreCreateCommand: KenesCommand {
  static let configuration = CommandConfiguration(
    commandName: "create",
    abstract: "Make a new store, for real reviews or for rehearsals.",
    discussion: """
      A rehearsal accepts --now, and says so on every document that it makes.

      EXAMPLE
        $ kenes store create --rehearsal
      """)

  @Flag(help: "A store for practice, in which the clock may be set.")
  var rehearsal = false

  @OptionGroup var store: StoreOptions
  @OptionGroup var output: OutputOptions

  func perform(_ session: Session) throws {
    let path = store.path(in: session)
    if store.now != nil, !rehearsal { throw Refusal("cli.now-refused", ["store": path]) }
    let made = store.now ?? World.machine.now()
    let identity = StoreIdentity(
      id: UUID().uuidString.lowercased(), createdAt: made.description, isRehearsal: rehearsal)
    let store = try SQLiteStore.create(at: path, identity: identity, projector: ReviewProjector())
    try session.show(try store.info()) {
      session.line(session.words(rehearsal ? "cli.store.created-rehearsal" : "cli.store.created", ["path": path]))
    }
  }
}
