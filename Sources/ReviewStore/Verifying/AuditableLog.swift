/// What a store must be able to show to be verified.
protocol AuditableLog: LogReading {
  /// Calls the body for every event in the order of positions.
  func forEachEvent(_ body: (RecordedEvent) throws -> Void) throws
  /// The heads of the streams as the store remembers them.
  func streamHeads() throws -> [StreamHead]
  /// Calls the body for every file.
  func forEachFile(_ body: (StoredFile) throws -> Void) throws
  /// The streams that have rows in a list.
  func streamsWithRows() throws -> Set<StreamID>
  /// The rows of a stream as the lists hold them; throws if they cannot be read.
  func rows(of stream: StreamID) throws -> ReadModelRows
  /// The commands as the store remembers them.
  func doneCommands() throws -> [DoneCommand]
}

extension MemoryLog: AuditableLog {
  func forEachEvent(_ body: (RecordedEvent) throws -> Void) throws { try log.forEach(body) }
  func streamHeads() -> [StreamHead] { Array(heads.values) }
  func forEachFile(_ body: (StoredFile) throws -> Void) throws { try files.values.forEach(body) }
  func streamsWithRows() -> Set<StreamID> { Set(rows.filter { !$0.value.isEmpty }.keys) }
  func rows(of stream: StreamID) -> ReadModelRows { rows[stream] ?? ReadModelRows() }
  func doneCommands() -> [DoneCommand] { Array(commands.values) }
}
