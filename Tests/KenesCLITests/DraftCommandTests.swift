import Foundation
import Testing

@Suite("kenes draft: draft laws as files")
struct DraftCommandTests {
  private static let law = """
    <akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><bill name="bill"><meta>
    <identification source="#us"><FRBRWork><FRBRthis value="/akn/kz/bill/2026-03-02/1/!main"/>
    <FRBRuri value="/akn/kz/bill/2026-03-02/1"/><FRBRdate date="2026-03-02" name="draft"/><FRBRauthor href="#us"/>
    <FRBRcountry value="kz"/></FRBRWork><FRBRExpression><FRBRthis value="/akn/kz/bill/2026-03-02/1/rus@/!main"/>
    <FRBRuri value="/akn/kz/bill/2026-03-02/1/rus@"/><FRBRdate date="2026-03-02" name="draft"/><FRBRauthor href="#us"/>
    <FRBRlanguage language="rus"/></FRBRExpression><FRBRManifestation>
    <FRBRthis value="/akn/kz/bill/2026-03-02/1/rus@/!main.xml"/><FRBRuri value="/akn/kz/bill/2026-03-02/1/rus@.xml"/>
    <FRBRdate date="2026-03-02" name="draft"/><FRBRauthor href="#us"/></FRBRManifestation></identification>
    <references source="#us"><TLCOrganization eId="us" href="/ontology/organization/us" showAs="Us"/></references></meta>
    <preface><p><docTitle>О языках</docTitle></p></preface>
    <body><article eId="art_1"><num>Статья 1.</num><heading>Предмет</heading>
    <paragraph eId="art_1__para_1"><num>1.</num><content><p>Закон \u{202E}регулирует.</p></content></paragraph>
    </article></body></bill></akomaNtoso>
    """

  @Test("Check shows the title, the outline and what was found")
  func check() throws {
    let folder = try TemporaryFolder()
    try folder.file("law.xml", Self.law)
    let outcome = try KenesProcess.run(["draft", "check", "law.xml", "--all"], in: folder.url)
    #expect(outcome.status == 0)
    #expect(outcome.output.hasPrefix("О языках\n"))
    #expect(outcome.output.contains("\nСтатья 1. Предмет\n  1. Закон \\u{202E}регулирует.\n"))
    #expect(outcome.diagnostics.isEmpty)
  }

  @Test("JSON on standard output is one value with its keys in order, and nothing else")
  func json() throws {
    let folder = try TemporaryFolder()
    try folder.file("law.xml", Self.law)
    let outcome = try KenesProcess.run(["draft", "check", "law.xml", "--format", "json"], in: folder.url)
    let value = try #require(try outcome.json() as? [String: Any])
    #expect(value["language"] as? String == "ru")
    #expect((value["outline"] as? [[String: Any]])?.contains { $0["eId"] as? String == "art_1" } == true)
    let keys = outcome.output.matches(of: /\n  "(\w+)"/).map { String($0.1) }
    #expect(keys.count > 5 && keys == keys.sorted())
    #expect(outcome.diagnostics.isEmpty)
  }

  @Test("Check names what breaks the standard, with its line")
  func invalid() throws {
    let folder = try TemporaryFolder()
    try folder.file("law.xml", Self.law.replacing("<heading>", with: "<heading nonsense='1'>"))
    let outcome = try KenesProcess.run(["draft", "check", "law.xml"], in: folder.url)
    #expect(outcome.status == 1)
    #expect(outcome.output.contains("law.xml:11: error: ") && outcome.output.contains("nonsense"))
  }

  @Test("Convert writes valid Akoma Ntoso, to a file or to standard output, and nothing when refused")
  func convert() throws {
    let folder = try TemporaryFolder()
    try folder.file("law.xml", Self.law)
    let schema = KenesProcess.root.appendingPathComponent("Sources/CSchemas/schemas/akomantoso30.xsd").path
    let written = try KenesProcess.run(["draft", "convert", "law.xml", "-o", "out.xml"], in: folder.url)
    #expect(written.status == 0 && written.output.isEmpty)
    #expect(try KenesProcess.shell("xmllint --nonet --noout --schema \(schema) out.xml", in: folder.url).status == 0)
    let piped = try KenesProcess.run(["draft", "convert", "law.xml"], in: folder.url)
    let file = try String(contentsOf: folder.url.appendingPathComponent("out.xml"), encoding: .utf8)
    #expect(piped.output == file)
    try folder.file("bad.xml", "<recipe>")
    let refused = try KenesProcess.run(["draft", "convert", "bad.xml", "-o", "no.xml"], in: folder.url)
    #expect(refused.status == 1)
    #expect(try folder.names() == ["bad.xml", "law.xml", "out.xml"])
  }

  @Test("Compare says what became of each provision, with the words that changed")
  func compare() throws {
    let folder = try TemporaryFolder()
    try folder.file("old.xml", Self.law)
    try folder.file("new.xml", Self.law.replacing("регулирует", with: "устанавливает"))
    let text = try KenesProcess.run(["draft", "compare", "old.xml", "new.xml", "--language", "ru"], in: folder.url)
    #expect(text.status == 0)
    #expect(text.output.contains("изменён текст"))
    #expect(text.output.contains("[-") && text.output.contains("устанавливает"))
    let json = try KenesProcess.run(
      ["draft", "compare", "old.xml", "new.xml", "--format", "json"], in: folder.url
    ).json()
    let rows = try #require((json as? [String: Any])?["rows"] as? [[String: Any]])
    #expect(rows.map { $0["change"] as? String } == ["edited"])
    let same = try KenesProcess.run(["draft", "compare", "old.xml", "old.xml"], in: folder.url)
    #expect(same.status == 0 && same.output.contains("same words"))
    let missing = try KenesProcess.run(["draft", "compare", "old.xml", "nowhere.xml"], in: folder.url)
    #expect(missing.status == 1 && missing.output.isEmpty && missing.diagnostics.contains("nowhere.xml"))
  }

  @Test("Show gives the words of one provision, and refuses one that is not there")
  func show() throws {
    let folder = try TemporaryFolder()
    try folder.file("law.xml", Self.law)
    let one = try KenesProcess.run(["draft", "show", "law.xml", "--provision", "art_1"], in: folder.url)
    #expect(one.output == "Статья 1. Предмет\n  1. Закон \\u{202E}регулирует.\n")
    let none = try KenesProcess.run(["draft", "show", "law.xml", "--provision", "art_9"], in: folder.url)
    #expect(none.status == 1 && none.output.isEmpty)
    #expect(none.diagnostics.contains("law.xml: error: ") && none.diagnostics.contains("art_9"))
  }

  @Test("A draft law can come through a pipe")
  func pipe() throws {
    let outcome = try KenesProcess.run(["draft", "show", "-", "--provision", "art_1"], input: Self.law)
    #expect(outcome.status == 0 && outcome.output.contains("Предмет"))
  }

  private static let broken: [(name: String, bytes: Data, code: String)] = [
    ("empty.xml", Data(), "xml.empty"),
    ("report.xml", Data("%PDF-1.7\n%âãÏÓ\n1 0 obj".utf8), "xml.is-pdf"),
    ("letter.xml", Data([0x50, 0x4B, 0x03, 0x04, 0x14, 0x00, 0x06, 0x00]), "xml."),
    ("broken.xml", Data("<a><b></a>".utf8), "xml.tag-mismatch"),
    ("dtd.xml", Data("<!DOCTYPE a [<!ENTITY e 'x'>]><a>&e;</a>".utf8), "xml.dtd-subset"),
    ("other.xml", Data("<recipe><egg/></recipe>".utf8), "draft.unknown-dialect"),
  ]

  @Test("Bad files are refused by name with a code and a way on, in every language", arguments: 0..<broken.count)
  func bad(index: Int) throws {
    let (name, bytes, code) = Self.broken[index]
    let folder = try TemporaryFolder()
    try folder.file(name, bytes)
    for language in ["kk", "ru", "en"] {
      let outcome = try KenesProcess.run(["draft", "check", name, "--language", language], in: folder.url)
      #expect(outcome.status == 1)
      #expect(outcome.output.isEmpty)
      #expect(outcome.diagnostics.hasPrefix(name + ":"))
      #expect(outcome.diagnostics.contains("[" + code) && outcome.diagnostics.contains("\n  → "))
    }
    let json = try KenesProcess.run(["draft", "check", name, "--format", "json"], in: folder.url)
    let report = try JSONDecoder().decode(Report.self, from: Data(json.diagnostics.utf8))
    #expect(json.output.isEmpty)
    #expect(report.findings.allSatisfy { $0.code.hasPrefix(code) && !$0.message.isEmpty })
  }

  private static func nested(_ name: String, _ count: Int, _ words: String) -> Data {
    Data((String(repeating: "<\(name)>", count: count) + words + String(repeating: "</\(name)>", count: count)).utf8)
  }

  @Test("Drafts are read down to the depth that is stated, and refused below it with its number")
  func depth() throws {
    let folder = try TemporaryFolder()
    for (name, element) in [("wordless.xml", "a"), ("structure.xml", "x")] {
      try folder.file(name, Self.nested(element, 10_001, element == "a" ? "" : "сөз"))
      let outcome = try KenesProcess.run(["draft", "convert", name, "-o", "out-" + name], in: folder.url)
      #expect(outcome.status == 0, "\(name): \(outcome.diagnostics.prefix(300))")
      let written = try String(contentsOf: folder.url.appending(path: "out-" + name), encoding: .utf8)
      #expect(written.contains("сөз") == (element == "x"))
    }
    for count in [10_002, 300_000] {
      try folder.file("deep.xml", Self.nested("a", count, "сөз"))
      let outcome = try KenesProcess.run(["draft", "convert", "deep.xml", "-o", "out.xml"], in: folder.url)
      #expect(outcome.status == 1)
      #expect(outcome.diagnostics.contains("10000") && outcome.diagnostics.contains("[xml.too-deep]"))
    }
    #expect(!(try folder.names()).contains("out.xml"))
  }

  @Test("A command that takes too long is ended with a finding")
  func time() throws {
    let folder = try TemporaryFolder()
    #expect(mkfifo(folder.url.appending(path: "never.xml").path, 0o600) == 0)
    let outcome = try KenesProcess.run(
      ["draft", "check", "never.xml"], in: folder.url, environment: ["KENES_TIME_LIMIT": "1"])
    #expect(outcome.status == 1 && outcome.output.isEmpty)
    #expect(outcome.diagnostics.contains("[input.too-slow]") && outcome.diagnostics.contains("1 seconds"))
  }

  @Test("A folder of schemas is validated against, and findings name the schema")
  func schemaFolder() throws {
    let folder = try TemporaryFolder()
    try folder.file("law.xml", "<law xmlns='urn:l'>\n<part>Статья 1. Слова</part></law>")
    let schemas = folder.url.appending(path: "schemas")
    try FileManager.default.createDirectory(at: schemas, withIntermediateDirectories: true)
    let schema = """
      <element name="law" xmlns="http://relaxng.org/ns/structure/1.0" ns="urn:l"><element name="article"><text/></element>
      </element>
      """
    try folder.file("schemas/law.rng", schema)
    let outcome = try KenesProcess.run(["draft", "check", "law.xml", "--schema-folder", "schemas"], in: folder.url)
    #expect(outcome.status == 1)
    #expect(outcome.output.contains("law.rng") && outcome.output.contains("[xml.schema-used]"))
    #expect(outcome.output.contains("law.xml:2: error:") && outcome.output.contains("[xml.invalid]"))
    try folder.file("schemas/law.rng", schema.replacing("article", with: "part"))
    #expect(
      try KenesProcess.run(["draft", "check", "law.xml", "--schema-folder", "schemas"], in: folder.url).status == 0)
    let none = try KenesProcess.run(["draft", "check", "law.xml", "--schema-folder", "nowhere"], in: folder.url)
    #expect(none.status == 1 && none.diagnostics.contains("[input.missing]"))
  }

  @Test("A missing file is refused by name")
  func missing() throws {
    let outcome = try KenesProcess.run(["draft", "check", "/nowhere/law.xml"])
    #expect(outcome.status == 1)
    #expect(outcome.diagnostics.hasPrefix("/nowhere/law.xml: error: There is no such file. [input.missing]\n  → "))
  }

  @Test("A package is listed; a document of it is picked by its name")
  func package() throws {
    let sample = KenesProcess.root.appendingPathComponent("samples/draft-law/v1.zip").path
    let folder = try TemporaryFolder()
    let listing = try KenesProcess.run(["draft", "check", sample, "--format", "json"], in: folder.url)
    #expect(listing.status == 0)
    let value = try #require(try listing.json() as? [String: Any])
    let documents = try #require(value["documents"] as? [[String: Any]])
    #expect(documents.map { $0["name"] as? String } == ["kk.xml", "ru.xml"])
    #expect(documents.map { $0["language"] as? String } == ["kk", "ru"])
    #expect(documents.allSatisfy { $0["dialect"] as? String == "akoma-ntoso-3.0" && $0["bytes"] as? Int ?? 0 > 60_000 })

    let shown = try KenesProcess.run(
      ["draft", "show", sample, "--entry", "ru.xml", "--provision", "art_3"], in: folder.url)
    #expect(shown.status == 0 && shown.output.hasPrefix("Статья 3."))
    let ambiguous = try KenesProcess.run(["draft", "convert", sample], in: folder.url)
    #expect(ambiguous.status == 1 && ambiguous.output.isEmpty && ambiguous.diagnostics.contains("kk.xml, ru.xml"))
    let missing = try KenesProcess.run(["draft", "check", sample, "--entry", "en.xml"], in: folder.url)
    #expect(missing.status == 1 && missing.diagnostics.contains("kk.xml, ru.xml"))
    try folder.file("law.xml", Self.law)
    let plain = try KenesProcess.run(["draft", "check", "law.xml", "--entry", "en.xml"], in: folder.url)
    #expect(plain.status == 1 && plain.diagnostics.contains("en.xml"))
  }
}

/// What standard error holds where results are JSON.
struct Report: Decodable {
  struct Entry: Decodable {
    var code: String
    var message: String
    var next: String?
  }

  var findings: [Entry]
}
