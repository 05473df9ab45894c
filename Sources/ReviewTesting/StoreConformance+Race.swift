import Foundation
import Synchronization

/// Runs several writers on their own threads, round by round.
enum ConcurrentWriters {
  /// How many writers won in each round; throws the first error of any of them.
  static func race(
    writers: Int, rounds: Int, _ attempt: @escaping @Sendable (_ writer: Int, _ round: Int) throws -> Bool
  ) throws -> [Int] {
    var won: [Int] = []
    for round in 0..<rounds {
      let outcome = Mutex<(won: Int, error: (any Error)?)>((0, nil))
      DispatchQueue.concurrentPerform(iterations: writers) { writer in
        let result = Result { try attempt(writer, round) }
        outcome.withLock { outcome in
          switch result {
          case .success(let isWinner): outcome.won += isWinner ? 1 : 0
          case .failure(let error): outcome.error = error
          }
        }
      }
      let (count, error) = outcome.withLock { $0 }
      if let error { throw error }
      won.append(count)
    }
    return won
  }
}
