/// The content of a store in memory.
struct MemoryLog: LogReading, Sendable {
  /// Every event; the one at position n has index n − 1.
  var log: [RecordedEvent] = []
  /// Indices into `log` by stream.
  var indices: [StreamID: [Int]] = [:]
  var heads: [StreamID: StreamHead] = [:]
  var files: [String: StoredFile] = [:]
  var commands: [String: DoneCommand] = [:]
  var rows: [StreamID: ReadModelRows] = [:]
  /// Hash of the empty log.
  let genesis: String

  init(genesis: String) {
    self.genesis = genesis
  }

  func logHead() -> LogHead {
    LogHead(position: log.count, hash: log.last?.logHash ?? genesis)
  }

  func head(of stream: StreamID) -> StreamHead? {
    heads[stream]
  }

  func events(of stream: StreamID) -> [RecordedEvent] {
    (indices[stream] ?? []).map { log[$0] }
  }

  func events(in positions: ClosedRange<Int>) -> [RecordedEvent] {
    Array(log[(positions.lowerBound - 1)..<positions.upperBound])
  }

  func holdsFile(_ digest: String) -> Bool {
    files[digest] != nil
  }

  func command(_ key: String) -> DoneCommand? {
    commands[key]
  }

  /// Writes what was decided; nothing in here can fail.
  mutating func apply(_ plan: AppendPlan) {
    for event in plan.events {
      indices[event.stream, default: []].append(log.count)
      log.append(event)
    }
    for head in plan.streamHeads { heads[head.stream] = head }
    for file in plan.files { files[file.digest] = file }
    for (stream, rows) in plan.rows { self.rows[stream] = rows }
    if let command = plan.command { commands[command.key.key] = command }
  }
}
