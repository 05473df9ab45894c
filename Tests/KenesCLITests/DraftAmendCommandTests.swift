import Foundation
import Testing

@Suite("kenes draft amend: amendments carried out and shown")
struct DraftAmendCommandTests {
  private static let law = ["draft", "amend", "samples/draft-law/v1/ru.xml"]

  private func run(_ arguments: String..., in folder: URL = KenesProcess.root) throws -> ProcessOutcome {
    try KenesProcess.run(Self.law + arguments, in: folder)
  }

  @Test("The summary shows each provision with its words, as text and as JSON")
  func summary() throws {
    let text = try run("samples/amendments/ru.xml", "--language", "ru")
    #expect(text.status == 0 && text.diagnostics.isEmpty)
    #expect(text.output.hasPrefix("внесено: 7\n"))
    #expect(text.output.contains("в течение [-шести-]{+трёх+} месяцев"))
    let json = try run("samples/amendments/ru.xml", "--format", "json", "--language", "en").json()
    let value = try #require(json as? [String: Any])
    let amendments = try #require(value["amendments"] as? [[String: Any]])
    #expect(amendments.map { $0["status"] as? String } == Array(repeating: "applied", count: 7))
    #expect((amendments[5]["instruction"] as? String) == "article 25, point 2 shall be deleted")
    #expect((value["rows"] as? [Any])?.count == 7)
  }

  @Test(
    "Every document that is made of amendments in Akoma Ntoso is valid",
    arguments: ["law", "redline-xml", "amending-law"])
  func valid(product: String) throws {
    let folder = try TemporaryFolder()
    let file = folder.url.appendingPathComponent("out.xml").path
    let made = try run("samples/amendments/ru.xml", "--give", product, "-o", file, "--date", "2026-05-20")
    #expect(made.status == 0 && made.output.isEmpty)
    let schema = KenesProcess.root.appendingPathComponent("Sources/CSchemas/schemas/akomantoso30.xsd").path
    #expect(try KenesProcess.shell("xmllint --nonet --noout --schema \(schema) out.xml", in: folder.url).status == 0)
    let again = try run("samples/amendments/ru.xml", "--give", product, "--date", "2026-05-20")
    #expect(try again.output == String(contentsOfFile: file, encoding: .utf8))
  }

  @Test("The amending law that is written orders the same amendments")
  func roundTrip() throws {
    let folder = try TemporaryFolder()
    let file = folder.url.appendingPathComponent("amending.xml").path
    _ = try run("samples/amendments/ru.xml", "--give", "amending-law", "-o", file)
    let direct = try run("samples/amendments/ru.xml", "--give", "instruction")
    let through = try run(file, "--give", "instruction")
    #expect(direct.output == through.output && through.diagnostics.isEmpty)
    #expect(
      direct.output.contains("5) в статье 25:\nв пункте 1 слова «шести месяцев» заменить словами «трёх месяцев»;\n"))
  }

  @Test("Pages show what goes out and what comes in, and the table has its five columns")
  func pages() throws {
    let redline = try run("samples/amendments/ru.xml", "--give", "redline").output
    #expect(redline.contains("<del>шести</del><ins>трёх</ins>") || redline.contains("<del>шести месяцев</del>"))
    let table = try run("samples/amendments/ru.xml", "--give", "table", "--date", "2026-05-20").output
    for word in ["Структурный элемент", "Предлагаемая редакция", "Обоснование", "20 мая 2026", "Рабочая группа"] {
      #expect(table.contains(word), "\(word)")
    }
  }

  @Test("Two opinions that contradict each other are both named, and nothing is written unless asked for")
  func conflict() throws {
    let folder = try TemporaryFolder()
    func file(_ id: String, _ new: String) -> String {
      """
      <amendments xmlns="urn:kenes:amendments:1" language="ru"><amendment id="\(id)" place="пункт 1 статьи 25">
      <replace-words><old>шести месяцев</old><new>\(new)</new></replace-words></amendment></amendments>
      """
    }
    try folder.file("one.xml", file("a", "года"))
    try folder.file("two.xml", file("b", "недели"))
    let law = KenesProcess.root.appendingPathComponent("samples/draft-law/v1/ru.xml").path
    let files = ["draft", "amend", law, "one.xml", "two.xml"]
    let refused = try KenesProcess.run(files + ["--give", "law", "-o", "out.xml", "--language", "en"], in: folder.url)
    #expect(refused.status == 1 && refused.output.isEmpty)
    #expect(refused.diagnostics.contains("a (one.xml:1) and b (two.xml:1)"))
    #expect(refused.diagnostics.contains("[amendment.conflict-words]"))
    #expect(try folder.names() == ["one.xml", "two.xml"])
    let partly = try KenesProcess.run(files + ["--give", "law", "-o", "out.xml", "--partly"], in: folder.url)
    #expect(partly.status == 0 && partly.diagnostics.contains("one.xml"))
    #expect(try folder.names().contains("out.xml"))
  }

  @Test("Amendments in another language than the law are refused")
  func language() throws {
    let outcome = try run("samples/amendments/kk.xml")
    #expect(outcome.status == 1 && outcome.diagnostics.contains("[cli.amend.other-language]"))
  }
}
