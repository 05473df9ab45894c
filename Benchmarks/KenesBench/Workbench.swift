import Diagnostics
import Dispatch
import Glibc
import LegalXML
import SafeXML

/// The files of a measurement and the work that is done with them.
struct Workbench {
  private var files: [SourceFile] = []
  /// Far above what the synthetic laws need.
  private let limits = {
    var limits = XMLLimits()
    limits.bytes = 1_000_000_000
    limits.nodes = 100_000_000
    return limits
  }()

  /// Runs one command and returns its answer.
  mutating func run(_ verb: String, _ arguments: [String]) throws -> String {
    switch verb {
    case "load":
      files = try arguments.flatMap { try SourceFile.list(at: $0) }
      return String(files.reduce(0) { $0 + $1.bytes.count })
    case "parse": return try clocked { _ = try XMLReader(limits: limits).read($0.bytes, name: $0.name) }
    case "read": return try clocked { _ = try DraftLawReader().read($0.bytes, name: $0.name, limits: limits) }
    case "read-parallel": return readParallel()
    case "compile": return try clocked(once: { _ = try AkomaNtoso.schema() })
    case "validate":
      return try clocked {
        _ = try AkomaNtoso.validate($0.bytes, name: $0.name, limits: limits)
      }
    case "compare": return try clocked(once: { try ComparisonBench(files).compare() })
    case "carry": return Self.seconds(try ComparisonBench(files).carry(arguments.first.flatMap { Int($0) } ?? 0))
    default: throw Problem(text: "unknown command \(verb)")
    }
  }

  /// All files on all processors; time on the wall, as processor time could only grow.
  private func readParallel() -> String {
    let time = ContinuousClock().measure {
      DispatchQueue.concurrentPerform(iterations: files.count) { index in
        _ = try? DraftLawReader().read(files[index].bytes, name: files[index].name, limits: limits)
      }
    }
    return String(Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18)
  }

  private func clocked(_ work: (SourceFile) throws -> Void) throws -> String {
    try clocked(once: {
      for file in files {
        do { try work(file) } catch { throw Problem(text: "\(file.name): \(error)") }
      }
    })
  }

  /// Processor time, not time on the wall: what else runs on the machine shall not count.
  private func clocked(once work: () throws -> Void) throws -> String {
    let start = Self.processorTime
    try work()
    return String(Self.processorTime - start)
  }

  private static var processorTime: Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  private static func seconds(_ time: Duration) -> String {
    String(Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18)
  }
}

/// What a driver is told instead of a time.
struct Problem: Error, CustomStringConvertible {
  var text: String
  var description: String { text }
}
