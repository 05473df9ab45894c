import Foundation
import Statecharts

/// What a run of the W3C's suite came to, as a page of the documentation.
struct ConformanceReport {
  /// One test of the suite, with what became of it.
  struct Outcome {
    var id: String
    var section: String
    var isMandatory: Bool
    /// Why it cannot be run; `nil` where it was.
    var reason: String?
    var isManual = false
    var passes = false
    var survivesRestoring = false
    var survivesReplay = false
  }

  let outcomes: [Outcome]

  /// Runs everything that can be run.
  init() {
    outcomes = SuiteTest.manifest.map { row in
      var outcome = Outcome(
        id: row["id"] ?? "", section: row["spec"] ?? "", isMandatory: row["conformance"] == "mandatory")
      let use = row["xpath10_usable"] ?? ""
      outcome.isManual = use.hasPrefix("manual")
      guard use == "yes" || outcome.isManual else {
        outcome.reason = use.hasPrefix("no: ") ? String(use.dropFirst(4)) : use
        return outcome
      }
      let files = SuiteTest.tests(in: "xpath") { $0["id"] == outcome.id }
      let results = files.map(Self.result)
      outcome.passes = !results.isEmpty && results.allSatisfy(\.passes)
      outcome.survivesRestoring = !results.isEmpty && results.allSatisfy(\.restored)
      outcome.survivesReplay = !results.isEmpty && results.allSatisfy(\.replayed)
      return outcome
    }
  }

  private static func result(of test: SuiteTest) -> (passes: Bool, restored: Bool, replayed: Bool) {
    do {
      let chart = try test.chart()
      let plain = try test.run(chart, restoring: false)
      let restored = try test.run(chart, restoring: true)
      let journal = try test.record(chart)
      return (
        holds(test.id, plain.last.configuration, plain.log),
        try CanonicalForm.bytes(plain.last) == CanonicalForm.bytes(restored.last) && plain.log == restored.log,
        try test.replay(journal) == journal
      )
    } catch {
      return (false, false, false)
    }
  }

  /// Whether a test ended as it should: in `pass`, or, where a person has to judge, as the text of the test asks.
  static func holds(_ id: String, _ configuration: [String], _ log: [String]) -> Bool {
    switch id {
    // The parent tells of the event first, the child of the copy that was forwarded to it.
    case "230":
      log.count == 14 && log.prefix(7).elementsEqual(log.suffix(7)) && log.first == "name is : childToParent"
    case "250": log == ["Exiting sub01", "Exiting sub0"]
    // Late binding: empty before its state is entered, and empty where there is no such part, without an error.
    case "307": log.map { $0.contains("rror") } == [false, true, false, true]
    case "178", "415": configuration == ["final"]
    default: configuration == ["pass"]
    }
  }

  // MARK: The page

  var page: String {
    let run = outcomes.filter { $0.reason == nil }
    let mandatory = outcomes.filter(\.isMandatory)
    return """
      # The W3C's tests of SCXML 1.0

      <!-- Written by `make conformance` from a run of the suite; do not edit. -->

      The suite is the one of the [implementation report](https://www.w3.org/Voice/2013/scxml-irp/): \(outcomes.count)
      tests, \(mandatory.count) of them mandatory. \(run.count) can be run by an engine without ECMAScript, `<script>` and
      HTTP; \(run.count { $0.passes }) of these pass, \(mandatory.count { $0.passes }) of the mandatory ones.
      `restored` counts those that end with the same bytes when the snapshot is encoded, decoded and restored after every
      macrostep; `replayed` those whose journal, replayed from nothing with a chart read anew, gives the same bytes and logs
      at every macrostep. \(run.count(where: \.isManual)) tests ask for a person to read their logs; what that
      person should find is checked instead. Sections are numbered as the suite numbers them.

      | section | tests | run | passed | restored | replayed |
      | --- | ---: | ---: | ---: | ---: | ---: |
      \(rows.joined(separator: "\n"))
      \(line("**all**", outcomes))

      ## Failed

      \(failed)

      ## Not supported, and why

      \(reasons.joined(separator: "\n"))

      Where the engine differs from the Recommendation, and which traps of the language are held by which test, is written
      in [the SCXML profile](scxml-profile.md).

      """
  }

  private var rows: [String] {
    let bySection = Dictionary(grouping: outcomes, by: \.section)
    return bySection.keys.sorted { $0.compare($1, options: .numeric) == .orderedAscending }.map { section in
      line("\(section) \(Self.titles[section] ?? "")", bySection[section] ?? [])
    }
  }

  private func line(_ title: String, _ outcomes: [Outcome]) -> String {
    let counts = [
      outcomes.count, outcomes.count { $0.reason == nil }, outcomes.count { $0.passes },
      outcomes.count { $0.survivesRestoring }, outcomes.count { $0.survivesReplay },
    ]
    return "| \(title) | \(counts.map(String.init).joined(separator: " | ")) |"
  }

  private var failed: String {
    let failed = outcomes.filter { $0.reason == nil && !($0.passes && $0.survivesRestoring && $0.survivesReplay) }
    return failed.isEmpty ? "None." : failed.map(\.id).joined(separator: " ")
  }

  private var reasons: [String] {
    let byReason = Dictionary(grouping: outcomes.filter { $0.reason != nil }) { $0.reason ?? "" }
    return byReason.keys.sorted().map { reason in
      let ids = (byReason[reason] ?? []).map { $0.isMandatory ? $0.id : $0.id + "°" }
      return "- **\(Self.words[reason] ?? reason)**: \(ids.joined(separator: " "))"
    } + ["", "° optional"]
  }

  /// What the suite's list says, in words.
  private static let words = [
    "<script>": "`<script>`, which neither the null nor the XPath datamodel has",
    "ECMAScript only":
      "ECMAScript: conditions are XPath, so that a procedure is data that can be checked before it is used",
    "BasicHTTP event I/O processor":
      "The HTTP event processor: a chart does not reach the network; what leaves it goes through the host",
    "malformed XPath in the test": "An expression of the test is no XPath 1.0 (`$_ioprocessors/[@name=…]`)",
  ]

  /// Titles of the Recommendation's sections.
  private static let titles = [
    "3.2": "`<scxml>`", "3.3": "`<state>`", "3.7": "`<final>`", "3.8": "`<onentry>`", "3.9": "`<onexit>`",
    "3.10": "`<history>`", "3.12": "Events and event descriptors", "3.13": "Selecting and executing transitions",
    "4.2": "`<raise>`", "4.3": "`<if>`", "4.6": "`<foreach>`", "4.9": "Evaluation of executable content",
    "5.3": "`<data>`", "5.4": "`<assign>`", "5.5": "`<donedata>`", "5.6": "`<content>`", "5.7": "`<param>`",
    "5.8": "`<script>`", "5.9": "Expressions", "5.10": "System variables", "6.2": "`<send>`", "6.3": "`<cancel>`",
    "6.4": "`<invoke>`", "C.1": "Null datamodel", "C.2": "ECMAScript datamodel", "C.3": "XPath datamodel (Note)",
    "D.1": "SCXML event processor", "D.2": "HTTP event processor",
  ]
}
