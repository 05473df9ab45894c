import LegalXML

/// Work with two versions of a law.
struct ComparisonBench {
  private let files: [SourceFile]

  /// - Parameter files: The earlier version and the later one.
  init(_ files: [SourceFile]) throws {
    guard files.count == 2 else { throw Problem(text: "two versions are needed, not \(files.count)") }
    self.files = files
  }

  /// Reads both, maps the provisions and lays the changed words over each other: all that the command line does.
  func compare() throws {
    let laws = try read()
    let comparison = DraftComparison(old: laws[0], new: laws[1])
    var runs = 0
    for change in comparison.changes where change.kind != .unchanged { runs += change.words?.runs.count ?? 0 }
    guard runs > 0 else { throw Problem(text: "the versions do not differ") }
  }

  /// Compares the versions and carries so many remarks over, spread over all provisions, every third with a quotation;
  /// returns the seconds.
  func carry(_ count: Int) throws -> Duration {
    let laws = try read()
    let index = DraftLawIndex(laws[0])
    let eIds = index.entries.filter { !$0.provision.kind.isTransparent }.map(\.provision.eId)
    let anchors = (0..<count).compactMap { number in
      let eId = eIds[number % eIds.count]
      let words = index[eId]?.ownText.split(separator: " ").prefix(3).joined(separator: " ")
      return ProvisionAnchor(to: eId, in: index, quoting: number % 3 == 0 && words?.isEmpty == false ? words : nil)
    }
    var attached = 0
    let time = ContinuousClock().measure {
      var carrier = AnchorCarrier(DraftComparison(old: laws[0], new: laws[1]))
      for anchor in anchors where carrier.carry(anchor).anchor != nil { attached += 1 }
    }
    guard attached * 2 > count else { throw Problem(text: "only \(attached) of \(count) remarks were carried") }
    return time
  }

  private func read() throws -> [DraftLaw] {
    try files.map { try DraftLawReader().read($0.bytes, name: $0.name).law }
  }
}
