import Foundation
import LegalXML
import Testing

/// `KENES_QUALITY=1000000` sets how many anchors are carried; see `make quality`.
@Suite("Quality of comparisons, against known edits of real laws")
struct ComparisonQualityTests {
  private static let wanted = ProcessInfo.processInfo.environment["KENES_QUALITY"].flatMap { Int($0) }

  @Test("the map of provisions holds its bars, and no anchor is attached to a wrong provision")
  func bars() throws {
    let laws = try Self.laws()
    var score = MapScore()
    var seed: UInt64 = 7
    repeat {
      for law in laws {
        // A light revision, a thorough one, and one after which a quarter of the law is another.
        let perMille = [30, 100, 250][Int(seed % 3)]
        score += MapScore(KnownEdits(law, perMille: perMille, seed: seed))
        seed += 1
      }
    } while score.anchors.all < (Self.wanted ?? 0)
    for line in score.lines { print(line) }
    if Self.wanted != nil { for mistake in score.mistakes { print(mistake) } }
    #expect(score.anchors.wrong == 0)
    for (kind, bar) in Self.bars {
      let tally = try #require(score.tallies[kind], "no provision was \(kind)")
      #expect(tally.truth > 0)
      #expect(tally.recall >= bar, "recall of \(kind)")
      #expect(tally.precision >= bar, "precision of \(kind)")
    }
    // Most remarks must not be left to people, however much was edited.
    #expect(score.anchors.lost * 100 <= score.anchors.all)
    #expect(score.anchors.ambiguous * 10 <= score.anchors.all)
  }

  private static let bars: [(ProvisionChange.Kind, Double)] = [
    (.unchanged, 0.99), (.edited, 0.99), (.renumbered, 0.99), (.removed, 0.99), (.inserted, 0.99), (.moved, 0.95),
    (.split, 0.9), (.merged, 0.9),
  ]

  /// All readable documents of the corpus; in a plain run one of moderate size in each folder. Without a corpus, made-up
  /// laws and the samples.
  private static func laws() throws -> [DraftLaw] {
    var files = Shared.xmlFiles([Shared.packageRoot().appending(path: "samples/draft-law")])
    if let corpus = Shared.folder("corpus/dev") {
      let all = Shared.xmlFiles([corpus])
      files += wanted == nil ? moderate(all) : all
    }
    var generator = SeededGenerator(seed: 1)
    let made = (0..<3).map { _ in SyntheticLaw(articles: 40, using: &generator).document().law }
    // What is no readable law is the matter of other tests.
    return made + files.compactMap { try? DraftLawReader().read(Shared.bytes($0), name: $0.lastPathComponent).law }
  }

  private static func moderate(_ files: [URL]) -> [URL] {
    var chosen: [String: URL] = [:]
    for file in files {
      let size = (try? file.resourceValues(forKeys: [.fileSizeKey]).fileSize) ?? 0
      guard (15_000...90_000).contains(size) else { continue }
      let folder = file.deletingLastPathComponent().lastPathComponent
      if chosen[folder] == nil { chosen[folder] = file }
    }
    return chosen.values.sorted { $0.path < $1.path }
  }
}
