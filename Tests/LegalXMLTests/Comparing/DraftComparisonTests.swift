import Diagnostics
import Foundation
import LegalXML
import Testing

@Suite("Comparing two versions")
struct DraftComparisonTests {
  /// A law of one chapter from texts of points by article.
  static func law(_ articles: [[String]]) throws -> DraftLaw {
    try Laws.law(
      articles.enumerated().map { a, points in
        let body = points.enumerated().map { p, text in
          "<paragraph><num>\(p + 1).</num><content><p>\(text)</p></content></paragraph>"
        }.joined()
        return "<article><num>Статья \(a + 1).</num>\(body)</article>"
      }.joined())
  }

  static let fee = "Плата за проезд по платному участку дороги взимается в порядке, установленном Правительством."
  static let care = "Содержание памятников истории и культуры осуществляется местными исполнительными органами."
  static let vote = "Решение совета принимается большинством голосов присутствующих членов и оформляется протоколом."
  static let term = "Срок рассмотрения заявления не может превышать пятнадцати рабочих дней со дня регистрации."

  static func kinds(_ comparison: DraftComparison) -> [String: ProvisionChange.Kind] {
    Dictionary(
      uniqueKeysWithValues: comparison.changes.map { change in
        ((change.old.first ?? change.new.first)?.eId ?? "", change.kind)
      })
  }

  @Test("the same law has only unchanged provisions, all certain")
  func same() throws {
    let law = try Self.law([[Self.fee, Self.care], [Self.vote]])
    let comparison = DraftComparison(old: law, new: law)
    #expect(comparison.counts == [.unchanged: 5])
    #expect(comparison.changes.allSatisfy { $0.isCertain })
    #expect(DraftComparisonTable(comparison, in: .russian).rows.isEmpty)
  }

  @Test("an edit, a removal with renumbering, and an insertion are told apart")
  func basics() throws {
    let edited = Self.term.replacing("пятнадцати", with: "десяти")
    let comparison = DraftComparison(
      old: try Self.law([[Self.fee, Self.care, Self.term], [Self.vote]]),
      new: try Self.law([[Self.care, edited], [Self.vote, "Совершенно новое предписание о публикации отчётов."]]))
    #expect(
      comparison.changes.map(\.kind) == [
        .unchanged, .removed, .renumbered, .edited, .unchanged, .unchanged, .inserted,
      ])
    let change = try #require(comparison.change(ofOld: "art_1__para_3"))
    #expect(change.isRenumbered && change.isCertain)
    #expect(change.new.map(\.eId) == ["art_1__para_2"])
    #expect(
      change.words?.runs.filter { $0.kind != .same } == [.init(.deleted, "пятнадцати"), .init(.inserted, "десяти")])
  }

  @Test("a point that went to another article moved; with other words, moved and edited")
  func moved() throws {
    let comparison = DraftComparison(
      old: try Self.law([[Self.fee, Self.care, Self.term], [Self.vote]]),
      new: try Self.law([[Self.fee], [Self.vote, Self.care, Self.term + " Срок может быть продлён."]]))
    let kinds = Self.kinds(comparison)
    #expect(kinds["art_1__para_2"] == .moved)
    #expect(kinds["art_1__para_3"] == .movedAndEdited)
    #expect(kinds["art_1__para_1"] == .unchanged)
  }

  @Test("of two that changed places, one moved and the other only got its number")
  func swapped() throws {
    let comparison = DraftComparison(
      old: try Self.law([[Self.fee, Self.care, Self.term]]), new: try Self.law([[Self.care, Self.fee, Self.term]]))
    #expect(comparison.counts == [.unchanged: 2, .moved: 1, .renumbered: 1])
  }

  @Test("one that became two is split, two that became one are merged, and neither attaches by itself")
  func splitAndMerged() throws {
    let whole = try Self.law([[Self.fee + " " + Self.care, Self.vote]])
    let parts = try Self.law([[Self.fee, Self.care, Self.vote]])
    let split = DraftComparison(old: whole, new: parts)
    let change = try #require(split.change(ofOld: "art_1__para_1"))
    #expect(change.kind == .split)
    #expect(change.new.map(\.eId) == ["art_1__para_1", "art_1__para_2"])
    let merged = DraftComparison(old: parts, new: whole)
    #expect(merged.change(ofOld: "art_1__para_1")?.kind == .merged)
    #expect(merged.change(ofOld: "art_1__para_2")?.old.map(\.eId) == ["art_1__para_1", "art_1__para_2"])
    let anchor = try #require(ProvisionAnchor(to: "art_1__para_1", in: whole))
    #expect(split.carry(anchor).state == .ambiguous(candidates: ["art_1__para_1", "art_1__para_2"]))
    let second = try #require(ProvisionAnchor(to: "art_1__para_2", in: parts))
    #expect(merged.carry(second).state == .ambiguous(candidates: ["art_1__para_1"]))
  }

  @Test("every provision of both versions is in exactly one change", arguments: 1...20)
  func complete(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    let before = SyntheticLaw(articles: 12, using: &generator)
    var after = before
    for edit in SyntheticLaw.Edit.allCases { after.apply(edit, using: &generator) }
    let (old, new) = (before.document().law, after.document().law)
    let changes = DraftComparison(old: old, new: new).changes
    #expect(changes.flatMap(\.old).map(\.eId).sorted() == old.all().filter { $0.kind != .list }.map(\.eId).sorted())
    #expect(changes.flatMap(\.new).map(\.eId).sorted() == new.all().filter { $0.kind != .list }.map(\.eId).sorted())
  }

  @Test("the table shows the citation of the new version, and the old one where it differs")
  func table() throws {
    let comparison = DraftComparison(
      old: try Self.law([[Self.fee, Self.care]]), new: try Self.law([[Self.care, "Совсем иное."]]))
    let rows = DraftComparisonTable(comparison, in: .russian).rows
    #expect(rows.map(\.number) == Array(1...rows.count))
    #expect(rows.map(\.change) == [.removed, .renumbered, .inserted])
    #expect(rows[1].element == "пункт 1 статьи 1")
    #expect(rows[1].oldElement == "пункт 2 статьи 1")
    #expect(rows[0].oldText == Self.fee && rows[0].newText.isEmpty)
    #expect(rows.allSatisfy { $0.justification.isEmpty })
  }

  @Test("what went and what came at the same place stand in one row that is not certain")
  func replacedInTable() throws {
    let comparison = DraftComparison(
      old: try Self.law([[Self.fee, Self.care]]), new: try Self.law([["Совсем иное.", Self.care]]))
    let rows = DraftComparisonTable(comparison, in: .kazakh).rows
    #expect(rows.count == 1)
    #expect(rows.first?.element == "1-баптың 1-тармағы")
    #expect(rows.first?.oldText == Self.fee)
    #expect(rows.first?.newText == "Совсем иное.")
    #expect(rows.first?.isCertain == false)
  }

  @Test("changes cite provisions as citations do, whatever the law")
  func citations() throws {
    let files = Corpus.documents.filter { !$0.path.contains("bill_big") }
    for file in files {
      let law = try DraftLawReader().read(Shared.bytes(file), name: file.lastPathComponent).law
      let index = DraftLawIndex(law)
      for side in DraftComparison(old: law, new: law).changes.flatMap(\.old).prefix(150) {
        #expect(Citation(of: side.eId, in: index) == side.citation, "\(file.lastPathComponent) \(side.eId)")
      }
    }
  }

  @Test("texts without spaces between words are compared by their characters")
  func ideographs() throws {
    let old = "行政機關應依本法之規定處理人民申請案件並於三十日內作成決定"
    let comparison = DraftComparison(
      old: try Self.law([[old]]), new: try Self.law([[old.replacing("三十", with: "二十")]]))
    let change = try #require(comparison.change(ofOld: "art_1__para_1"))
    #expect(change.kind == .edited && change.isCertain)
    #expect(change.words?.runs.filter { $0.kind != .same } == [.init(.deleted, "三"), .init(.inserted, "二")])
  }
}
