import Diagnostics
import Foundation
import LegalXML
import Testing

/// Maps of real pairs, checked by eye; `KENES_GOLDEN=write` writes them anew, for the difference to be looked at.
@Suite("Maps of real pairs")
struct GoldenMapTests {
  struct Pair: CustomTestStringConvertible {
    var name: String
    var old: String
    var new: String
    var testDescription: String { name }
  }

  static let pairs = [
    Pair(name: "sample-kk", old: "samples/draft-law/v1/kk.xml", new: "samples/draft-law/v2/kk.xml"),
    Pair(name: "sample-ru", old: "samples/draft-law/v1/ru.xml", new: "samples/draft-law/v2/ru.xml"),
    corpus(
      "us-hr-8752", "us-bill-dtd/118-hr-8752__1_reported-in-house", "us-bill-dtd/118-hr-8752__2_engrossed-in-house"),
    corpus(
      "italy-copyright", "akn3/19410716_041U0633_VIGENZA_20211231", "akn3/19410716_041U0633_VIGENZA_20241222"),
    corpus(
      "cape-town", "akn2/2015__municipal-planning__eng__2015-06-29__main",
      "akn2/2015__municipal-planning__eng__2016-11-18__main"),
    corpus("leos-add", leos, "leos/bill_add__article_output"),
    corpus("leos-delete", leos, "leos/bill_delete__article_output"),
    corpus("leos-move", leos, "leos/bill_move__article_output"),
    corpus(
      "germany-1964", "legaldocml-de/1964-08-05__1__deu__2999-12-31__regelungstext-verkuendung-1",
      "legaldocml-de/2017-03-16__1__deu__2017-03-15__regelungstext-verkuendung-1"),
  ]

  private static let leos = "leos/bill_ec_chapter_section_title_3Articles"

  private static func corpus(_ name: String, _ old: String, _ new: String) -> Pair {
    Pair(name: name, old: "corpus/dev/\(old).xml", new: "corpus/dev/\(new).xml")
  }

  @Test("are as they were when somebody looked at them", arguments: pairs)
  func golden(pair: Pair) throws {
    guard let old = Self.file(pair.old), let new = Self.file(pair.new) else { return }
    let comparison = DraftComparison(old: try Self.law(old), new: try Self.law(new))
    let lines = Self.lines(comparison)
    let file = Shared.packageRoot().appending(path: "Tests/LegalXMLTests/Golden/\(pair.name).txt")
    let before = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    let split = before.split(separator: "\n").map(String.init)
    if ProcessInfo.processInfo.environment["KENES_GOLDEN"] == "write" {
      let text = (split.filter { $0.hasPrefix("#") } + lines).joined(separator: "\n") + "\n"
      try text.write(to: file, atomically: true, encoding: .utf8)
    }
    #expect(split.contains { $0.hasPrefix("# Looked at") }, "nobody says what was looked at")
    #expect(split.filter { !$0.hasPrefix("#") } == lines)
  }

  /// Counts, and what became of each provision that changed; of very many the beginning and a digest of all.
  private static func lines(_ comparison: DraftComparison) -> [String] {
    let counts = ProvisionChange.Kind.allCases.compactMap { kind in
      comparison.counts[kind].map { "\(kind.rawValue)\t\($0)" }
    }
    let changes = comparison.changes.filter { $0.kind != .unchanged }.map { change in
      [
        change.kind.rawValue + (change.isCertain ? "" : "?"), citations(change.old), citations(change.new),
      ].joined(separator: "\t")
    }
    guard changes.count > limit else { return counts + changes }
    let digest = TextHash(of: changes.joined(separator: "\n")).hexadecimal
    return counts + changes.prefix(limit) + ["\(changes.count) in all\tdigest \(digest)"]
  }

  private static let limit = 80

  private static func citations(_ sides: [ProvisionChange.Side]) -> String {
    sides.isEmpty ? "–" : sides.map { $0.citation.text(in: .english) }.joined(separator: " + ")
  }

  private static func law(_ file: URL) throws -> DraftLaw {
    try DraftLawReader().read(Shared.bytes(file), name: file.lastPathComponent).law
  }

  private static func file(_ path: String) -> URL? {
    path.hasPrefix("samples/") ? Shared.packageRoot().appending(path: path) : Shared.folder(path)
  }
}
