public import Diagnostics

/// Checks events one after another: numbers without gaps, hashes, and both chains.
struct ChainVerifier {
  private(set) var findings: [Finding] = []
  /// Position of the last event seen.
  private(set) var position = 0
  /// The end of every stream as the events have it.
  private(set) var heads: [StreamID: StreamHead] = [:]
  /// For each file digest the first event that speaks of it.
  private(set) var fileUses: [String: RecordedEvent] = [:]
  private var logHash: String

  init(genesis: String) {
    logHash = genesis
  }

  mutating func check(_ event: RecordedEvent) {
    checkPosition(of: event)
    checkStream(of: event)
    if EventHash.compute(for: event) != event.hash {
      report("store.event-altered", event)
    }
    position = event.position
    logHash = event.logHash
    heads[event.stream] = StreamHead(stream: event.stream, version: event.version, hash: event.hash)
    for file in event.files where fileUses[file] == nil {
      // Only the place is told later on; the payload would cost memory.
      var place = event
      place.payload = []
      fileUses[file] = place
    }
  }

  /// Compares what was seen with the heads the store keeps beside the events.
  mutating func finish(logHead: LogHead, streamHeads: [StreamHead]) {
    if logHead.position != position {
      findings.append(
        Finding(
          "store.log-truncated", .error, ["expected": String(logHead.position), "position": String(position)]))
    } else if logHead.hash != logHash {
      findings.append(Finding("store.log-head-altered", .error, ["position": String(position)]))
    }
    let kept = Dictionary(streamHeads.map { ($0.stream, $0) }) { $1 }
    for stream in Set(kept.keys).union(heads.keys).sorted() {
      let (expected, found) = (kept[stream]?.version ?? 0, heads[stream]?.version ?? 0)
      if expected != found {
        findings.append(
          Finding(
            "store.stream-truncated", .error,
            ["stream": stream.rawValue, "expected": String(expected), "version": String(found)]))
      } else if kept[stream]?.hash != heads[stream]?.hash {
        findings.append(
          Finding("store.stream-head-altered", .error, ["stream": stream.rawValue, "version": String(found)]))
      }
    }
  }

  private mutating func checkPosition(of event: RecordedEvent) {
    guard event.position == position + 1 else {
      // The chain of the log cannot hold across a gap, and the gap is the news.
      findings.append(
        Finding(
          "store.position-gap", .error, ["expected": String(position + 1), "position": String(event.position)]))
      return
    }
    if LogHash.next(after: logHash, position: event.position, eventHash: event.hash) != event.logHash {
      report("store.log-broken", event)
    }
  }

  private mutating func checkStream(of event: RecordedEvent) {
    let head = heads[event.stream]
    let expected = (head?.version ?? 0) + 1
    guard event.version == expected else {
      var arguments = event.placeArguments
      arguments["expected"] = String(expected)
      findings.append(Finding("store.version-gap", .error, arguments))
      return
    }
    if event.previousHash != head?.hash ?? SHA256Hex.zero {
      report("store.chain-broken", event)
    }
  }

  private mutating func report(_ code: String, _ event: RecordedEvent) {
    findings.append(Finding(code, .error, event.placeArguments))
  }
}

extension EventHash {
  /// What is wrong with the hash chain of one whole stream, given from its first event; empty if all is in order.
  ///
  /// It needs no store: an extract of the record can be checked anywhere.
  public static func findings(in stream: [RecordedEvent]) -> [Finding] {
    var findings: [Finding] = []
    var (version, hash) = (0, SHA256Hex.zero)
    for event in stream {
      if event.version != version + 1 {
        var arguments = event.placeArguments
        arguments["expected"] = String(version + 1)
        findings.append(Finding("store.version-gap", .error, arguments))
      } else if event.previousHash != hash {
        findings.append(Finding("store.chain-broken", .error, event.placeArguments))
      }
      if compute(for: event) != event.hash {
        findings.append(Finding("store.event-altered", .error, event.placeArguments))
      }
      (version, hash) = (event.version, event.hash)
    }
    return findings
  }
}
