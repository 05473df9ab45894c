import Diagnostics
import Foundation
import LegalXML
import Testing

@Suite("Amendments from two versions")
struct VersionAmendmentsTests {
  private static func law(_ file: URL) throws -> DraftLaw {
    try DraftLawReader().read(try Shared.bytes(file), name: file.lastPathComponent).law
  }

  /// Kinds, numbers and headings, in order.
  private static func outline(_ law: DraftLaw) -> [String] {
    law.all().filter { $0.kind != .list }.map { "\($0.kind.name) \($0.number?.written ?? "") \($0.heading ?? "")" }
  }

  private static func check(_ old: DraftLaw, _ new: DraftLaw, _ name: String) {
    let amendments = [Amendment](turning: old, into: new)
    let result = old.applying(amendments)
    #expect(result.isComplete, "\(name)")
    #expect(result.law.provisions.map(\.text) == new.provisions.map(\.text), "\(name)")
    #expect(outline(result.law) == outline(new), "\(name)")
  }

  @Test(
    "carried out on the old version they give the new one, word for word: samples",
    arguments: ["ru", "kk"])
  func samples(_ language: String) throws {
    let folder = Shared.packageRoot().appending(path: "samples/draft-law")
    let (old, new) = (
      try Self.law(folder.appending(path: "v1/\(language).xml")),
      try Self.law(folder.appending(path: "v2/\(language).xml"))
    )
    Self.check(old, new, "sample \(language)")
    Self.check(new, old, "sample back \(language)")
    #expect([Amendment](turning: old, into: old).isEmpty)
    // The words that changed are named, not whole articles.
    let amendments = [Amendment](turning: old, into: new)
    #expect(amendments.contains { if case .replaceWords = $0.change { true } else { false } })
  }

  @Test(
    "carried out on the base of LEOS they give its published results, word for word",
    arguments: ["add", "delete", "move"])
  func leos(_ operation: String) throws {
    guard let folder = Shared.folder("corpus/dev/leos") else { return }
    let base = try Self.law(folder.appending(path: "bill_ec_chapter_section_title_3Articles.xml"))
    Self.check(base, try Self.law(folder.appending(path: "bill_\(operation)__article_output.xml")), operation)
  }

  static let pairs = [
    ("us-bill-dtd/118-hr-8752__1_reported-in-house.xml", "us-bill-dtd/118-hr-8752__2_engrossed-in-house.xml"),
    ("akn3/19410716_041U0633_VIGENZA_20211231.xml", "akn3/19410716_041U0633_VIGENZA_20241222.xml"),
    (
      "akn2/2015__municipal-planning__eng__2015-06-29__main.xml",
      "akn2/2015__municipal-planning__eng__2016-11-18__main.xml"
    ),
  ]

  @Test("carried out on one version of a real law they give the next, word for word", arguments: pairs.indices)
  func corpus(_ row: Int) throws {
    guard let folder = Shared.folder("corpus/dev") else { return }
    let (from, to) = Self.pairs[row]
    Self.check(try Self.law(folder.appending(path: from)), try Self.law(folder.appending(path: to)), to)
  }
}
