import Diagnostics
import Glibc
import LawReview
import SafeXML
import Statecharts

/// Measures the engine of state charts; processor time, so that a busy machine tells the same.
///
///     kenes-chart-bench events CHART EVENTS SECONDS    events per second, each case from its start
///     kenes-chart-bench memory CHART EVENTS CASES      bytes for each running case
///     kenes-chart-bench load STATES ROUNDS             milliseconds to read and check a procedure; median
@main
enum ChartBench {
  static func main() throws {
    let words = Array(CommandLine.arguments.dropFirst())
    switch (words.first, words.count) {
    case ("events", 4):
      print(try CaseRun(chart: words[1], events: words[2]).eventsPerSecond(for: Double(words[3]) ?? 1))
    case ("memory", 4): print(try CaseRun(chart: words[1], events: words[2]).bytesPerCase(of: Int(words[3]) ?? 1))
    case ("load", 3):
      print(try SyntheticProcedure.milliseconds(states: Int(words[1]) ?? 100, rounds: Int(words[2]) ?? 1))
    default: throw Problem(text: "usage: see the source")
    }
  }

  /// Seconds of processor time so far.
  static var seconds: Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}

/// Why nothing was measured.
struct Problem: Error {
  var text: String
}
