public import ArgumentParser
import Diagnostics
public import LawReview
import ReviewService
import ReviewStore

extension Instant: ExpressibleByArgument {
  public init?(argument: String) { self.init(argument) }
}

/// Which store a command works on, and what time it is there.
struct StoreOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The store; by default $KENES_STORE, else kenes.store here.", valueName: "path"))
  var store: String?

  @Option(
    help: ArgumentHelp(
      "What time it is, such as 2026-03-02T09:00+05:00; only in a store made with --rehearsal.", valueName: "instant"))
  var now: Instant?

  /// Path of the store.
  func path(in session: Session) -> String {
    if let store { return store }
    let named = session.environment["KENES_STORE"] ?? ""
    return named.isEmpty ? "kenes.store" : named
  }

  /// Opens the store.
  func open(in session: Session) throws(Refusal) -> SQLiteStore {
    do throws(StoreError) {
      return try SQLiteStore.open(at: path(in: session), projector: ReviewProjector())
    } catch {
      throw error.refusal
    }
  }

  /// The use cases on the store, at the machine's time or, in a rehearsal, at the time given.
  ///
  /// - Throws: ``Refusal`` `cli.now-refused` where a time is given for a store that is no rehearsal.
  func service(in session: Session) throws(Refusal) -> ReviewService {
    let store = try open(in: session)
    guard let now else { return ReviewService(store: store) }
    guard store.identity.isRehearsal else { throw Refusal("cli.now-refused", ["store": path(in: session)]) }
    return ReviewService(store: store, world: .fixed(at: now))
  }
}

/// The review that a command is about.
struct ReviewArgument: ParsableArguments {
  @Argument(help: ArgumentHelp("Number of the review, such as 2026-001.", valueName: "review"))
  var id: String
}
