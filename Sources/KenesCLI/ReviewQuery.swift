import ArgumentParser
import Diagnostics
import ReviewService

/// What a command that only looks at reviews lets people choose.
struct QueryOptions: ParsableArguments {
  @OptionGroup var store: StoreOptions
  @OptionGroup var output: OutputOptions
}

/// A command that looks at reviews and changes nothing.
protocol ReviewQuery: KenesCommand {
  var query: QueryOptions { get }

  /// Asks the store and gives the result.
  func answer(_ session: Session, _ service: ReviewService) throws
}

extension ReviewQuery {
  var output: OutputOptions { query.output }

  func perform(_ session: Session) throws {
    try answer(session, try query.store.service(in: session))
  }
}
