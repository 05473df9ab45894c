import Diagnostics

/// Checks a whole store against itself: chains, numbers, heads, files, commands and lists.
///
/// Each finding names the first place where something is wrong and stays silent about what only follows from it.
struct StoreVerifier {
  let identity: StoreIdentity
  let projector: any ReadModelProjector

  /// Everything that is wrong, in the order of the log.
  func findings(in log: some AuditableLog) throws -> [Finding] {
    var chain = ChainVerifier(genesis: LogHash.genesis(of: identity))
    try log.forEachEvent { chain.check($0) }
    chain.finish(logHead: try log.logHead(), streamHeads: try log.streamHeads())
    return try chain.findings + fileFindings(in: log, named: chain.fileUses)
      + commandFindings(in: log, last: chain.position) + rowFindings(in: log, streams: chain.heads)
  }

  private func fileFindings(in log: some AuditableLog, named uses: [String: RecordedEvent]) throws -> [Finding] {
    var findings: [Finding] = []
    var held: Set<String> = []
    try log.forEachFile { file in
      held.insert(file.digest)
      if SHA256Hex.digest(of: file.bytes) != file.digest {
        findings.append(Finding("store.file-altered", .error, ["digest": file.digest]))
      }
    }
    for (digest, event) in uses where !held.contains(digest) {
      var arguments = event.placeArguments
      arguments["digest"] = digest
      findings.append(Finding("store.file-lost", .error, arguments))
    }
    return findings.sorted { ($0.arguments["digest"] ?? "") < ($1.arguments["digest"] ?? "") }
  }

  private func commandFindings(in log: some AuditableLog, last: Int) throws -> [Finding] {
    try log.doneCommands()
      .filter { $0.first < 1 || $0.count < 0 || $0.first + $0.count - 1 > last }
      .map(\.key.key).sorted()
      .map { Finding("store.command-altered", .error, ["command": $0]) }
  }

  private func rowFindings(in log: some AuditableLog, streams: [StreamID: StreamHead]) throws -> [Finding] {
    var findings: [Finding] = []
    for stream in try log.streamsWithRows().union(streams.keys).sorted() {
      let expected: ReadModelRows
      do {
        expected = try projector.checkedRows(for: stream, events: log.events(of: stream))
      } catch let error as StoreError {
        findings += error.findings
        continue
      }
      guard let stored = try? log.rows(of: stream) else {
        findings.append(Finding("store.read-model-differs", .error, ["stream": stream.rawValue, "row": "*"]))
        continue
      }
      for row in try RowComparison.differences(stored, expected) {
        findings.append(Finding("store.read-model-differs", .error, ["stream": stream.rawValue, "row": row]))
      }
    }
    return findings
  }
}

extension RecordedEvent {
  /// The values that name the event in a finding.
  var placeArguments: [String: String] {
    ["position": String(position), "stream": stream.rawValue, "version": String(version)]
  }
}
