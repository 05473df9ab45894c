import Diagnostics
import Foundation
import LegalXML
import SafeXML
import Testing

@Suite("Structure of drafts that came as plain paragraphs")
struct FlatStructureTests {
  @Test(
    "the sample laws, flattened to paragraphs, get back their kinds, numbers, headings and texts",
    arguments: ["v1/ru", "v1/kk", "v2/ru", "v2/kk"])
  func samples(_ name: String) throws {
    let url = Shared.packageRoot().appending(path: "samples/draft-law/\(name).xml")
    let law = try DraftLawReader().read(Shared.bytes(url), name: name).law
    let flat = FlatText(law)
    let reading = try Laws.read(flat.document())
    expectSame(FlatText.rows(reading.law), FlatText.rows(law))
    let note = try #require(reading.findings.first { $0.code == "draft.structure-recognised" })
    #expect(
      note.arguments["articles"] == "26" || note.arguments["articles"] == "27" || note.arguments["articles"] == "25")
    #expect(note.arguments["sureness"] == "100")
    #expect(reading.law.language == String(name.suffix(2)))
    #expect(AkomaNtoso.validate(AkomaNtosoWriter().document(of: reading.law)).isEmpty)
  }

  @Test(
    "the Universal Declaration keeps its articles when its paragraphs are all that is left", arguments: ["kaz", "rus"])
  func declaration(_ language: String) throws {
    guard let url = Shared.folder("corpus/dev/udhr")?.appending(path: "udhr_\(language).xml") else { return }
    let law = try DraftLawReader().read(Shared.bytes(url), name: language).law
    #expect(law.all().count { $0.kind == .article } == 30)
    let reading = try Laws.read(FlatText(law).document())
    let articles = reading.law.all().filter { $0.kind == .article }
    #expect(articles.compactMap { $0.number?.leading } == Array(1...30))
    let squeeze = { (text: String) in text.filter { !$0.isWhitespace } }
    #expect(squeeze(reading.law.text) == squeeze(law.text))
  }

  @Test("any law that is generated comes back from its paragraphs", arguments: 0..<60)
  func generated(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let law = RandomAct(kazakh: seed % 2 == 0, &random)
    let found = try StructureTableTests.outline(law.paragraphs)
    #expect(found == law.outline, "seed \(seed)")
  }

  @Test("an amending law orders the same when its paragraphs are all that is left", arguments: ["ru", "kk"])
  func amendingLaw(_ language: String) throws {
    let url = Shared.packageRoot().appending(path: "samples/amending-law/\(language).xml")
    let law = try DraftLawReader().read(Shared.bytes(url), name: language).law
    let flat = try Laws.read(FlatText(law).document()).law
    #expect(flat.all().count { $0.kind == .quotedStructure } == 4)
    let (wanted, found) = (AmendingLawReader().read(law), AmendingLawReader().read(flat))
    #expect(found.notUnderstood == [])
    let place = { (line: String) in
      String(line.prefix { $0 != "«" }).replacing("list[subpoint 1, subpoint 2]", with: "subpoint 1, subpoint 2")
    }
    #expect(
      found.amendments.map { place(AmendmentNotes.line($0)) }
        == wanted.amendments.map { place(AmendmentNotes.line($0)) })
  }

  private func expectSame(_ found: [FlatText.Row], _ wanted: [FlatText.Row]) {
    for (one, other) in zip(found, wanted) where one != other {
      Issue.record("found  \(one)\nwanted \(other)")
      return
    }
    #expect(found.count == wanted.count)
  }
}

@Suite("What the beginning of a paragraph announces")
struct StructureTableTests {
  /// A document of plain paragraphs, and its provisions as `kind number | heading | own text`, without those of the front.
  static func outline(_ paragraphs: [String], wrap: (String) -> String = { "<html><body>\($0)</body></html>" }) throws
    -> [String]
  {
    let body = paragraphs.map { $0.hasPrefix("<table>") ? $0 : "<p>\(FlatText.escaped($0))</p>" }.joined(
      separator: "\n")
    let law = try Laws.read(wrap(body)).law
    return FlatText.rows(law).map { row in
      ([row.kind.name]
        + [row.number, row.heading.map { "[\($0)]" }, row.text.isEmpty ? nil : row.text].compactMap(\.self))
        .joined(separator: " ")
    }
  }

  @Test("sections, chapters, paragraphs and articles in Russian, headings on their own line or behind the number")
  func russianHeadings() throws {
    let found = try Self.outline([
      "КОДЕКС РЕСПУБЛИКИ КАЗАХСТАН", "Об испытаниях", "ОБЩАЯ ЧАСТЬ", "РАЗДЕЛ 1. ОБЩИЕ ПОЛОЖЕНИЯ", "Подраздел 1. Начала",
      "ГЛАВА 1", "ОСНОВНЫЕ ПОЛОЖЕНИЯ", "§ 1. Понятия", "Статья 1. Предмет", "Кодекс регулирует испытания.",
      "Статья 1-1. Цель", "1. Цель одна.", "2. Других целей нет.", "Параграф 2. Иное", "Статья 2", "Иное.", "Раздел II",
      "Особенности", "Глава 2. Последняя", "Статья 3. Вступление в силу", "Настоящий Кодекс вводится в действие сразу.",
      "Президент Республики Казахстан",
    ])
    #expect(
      found == [
        "preface КОДЕКС РЕСПУБЛИКИ КАЗАХСТАН Об испытаниях", "part [ОБЩАЯ ЧАСТЬ]",
        "section РАЗДЕЛ 1. [ОБЩИЕ ПОЛОЖЕНИЯ]", "subsection Подраздел 1. [Начала]",
        "chapter ГЛАВА 1 [ОСНОВНЫЕ ПОЛОЖЕНИЯ]", "paragraph § 1. [Понятия]",
        "article Статья 1. [Предмет] Кодекс регулирует испытания.", "article Статья 1-1. [Цель]", "point 1. Цель одна.",
        "point 2. Других целей нет.", "paragraph Параграф 2. [Иное]", "article Статья 2 Иное.",
        "section Раздел II [Особенности]", "chapter Глава 2. [Последняя]",
        "article Статья 3. [Вступление в силу] Настоящий Кодекс вводится в действие сразу.",
        "conclusions Президент Республики Казахстан",
      ])
  }

  @Test("the same in Kazakh, where the number stands first")
  func kazakhHeadings() throws {
    let found = try Self.outline([
      "ҚАЗАҚСТАН РЕСПУБЛИКАСЫНЫҢ ЗАҢЫ", "Сынақтар туралы", "1-БӨЛІМ. ЖАЛПЫ ЕРЕЖЕЛЕР", "1-тарау. Негіздер",
      "1-параграф. Ұғымдар", "1-бап. Мәні", "Заң сынақтарды реттейді.", "1-1-бап. Мақсаты", "1. Мақсат біреу.",
      "2. Мыналар мақсат емес:", "1) бірінші;", "2) екінші.", "2-тарау", "ӨЗГЕЛЕР", "2 бап", "Өзге.",
      "Қазақстан Республикасының Президенті", "Заңға 1-қосымша", "ТІЗБЕ", "1. Бірінші.", "2. Екінші.",
    ])
    #expect(
      found == [
        "preface ҚАЗАҚСТАН РЕСПУБЛИКАСЫНЫҢ ЗАҢЫ Сынақтар туралы", "section 1-БӨЛІМ. [ЖАЛПЫ ЕРЕЖЕЛЕР]",
        "chapter 1-тарау. [Негіздер]", "paragraph 1-параграф. [Ұғымдар]",
        "article 1-бап. [Мәні] Заң сынақтарды реттейді.", "article 1-1-бап. [Мақсаты]", "point 1. Мақсат біреу.",
        "point 2. Мыналар мақсат емес:", "subpoint 1) бірінші;", "subpoint 2) екінші.", "chapter 2-тарау [ӨЗГЕЛЕР]",
        "article 2 бап Өзге.", "conclusions Қазақстан Республикасының Президенті",
        "attachment Заңға 1-қосымша [ТІЗБЕ]", "point 1. Бірінші.", "point 2. Екінші.",
      ])
  }

  @Test("numbers inside a quotation over several paragraphs start nothing")
  func quotations() throws {
    let found = try Self.outline([
      "Статья 1. Внести в Закон Республики Казахстан «О примерах» следующие изменения:", "1) в статье 3:",
      "пункт 1 изложить в следующей редакции:", "«1. Первый.", "2. Второй, «особый».", "Статья 4. Чужая.»;",
      "слово «а» заменить словом «б»;", "2) статью 7 исключить.",
      "Статья 2. Настоящий Закон вводится в действие сразу.",
    ])
    #expect(
      found == [
        "article Статья 1. Внести в Закон Республики Казахстан О примерах следующие изменения:",
        "subpoint 1) в статье 3:", "indent пункт 1 изложить в следующей редакции: ;", "point 1. Первый.",
        "point 2. Второй, особый.", "article Статья 4. Чужая.", "indent слово а заменить словом б;",
        "subpoint 2) статью 7 исключить.", "article Статья 2. Настоящий Закон вводится в действие сразу.",
      ])
  }

  @Test("unnumbered paragraphs: parts after a full stop, indents after a colon, the list goes on or ends")
  func unnumbered() throws {
    let found = try Self.outline([
      "Статья 1. Лица", "Первая часть.", "Вторая часть:", "1) один.", "Ещё об одном.", "2) два:", "а) буква;",
      "б) другая;", "– черта;", "3) три.", "Третья часть.", "Статья 2. Дальше", "1. Текст 2026.", "5 рублей.",
      "1998. Год.", "2. Конец.",
    ])
    #expect(
      found == [
        "article Статья 1. [Лица]", "article-part Первая часть.", "article-part Вторая часть:", "subpoint 1)",
        "article-part один.", "article-part Ещё об одном.", "subpoint 2) два:", "subpoint а) буква;",
        "subpoint б) другая;", "indent – черта;", "subpoint 3) три.", "article-part Третья часть.",
        "article Статья 2. [Дальше]", "point 1.", "article-part Текст 2026.", "article-part 5 рублей.",
        "article-part 1998. Год.", "point 2. Конец.",
      ])
  }

  @Test("numbering that slips is kept as written and reported")
  func slips() throws {
    let reading = try Laws.read(
      "<html><body>"
        + [
          "Статья 1. Раз", "1. А.", "3. Б.", "2. В.", "Статья 3. Три", "Текст.", "Статья 3. Опять", "Текст.",
        ].map { "<p>\($0)</p>" }.joined() + "</body></html>")
    #expect(
      reading.findings.map(\.code).filter { $0.hasPrefix("draft.number") }.sorted() == [
        "draft.number-duplicate", "draft.number-gap", "draft.number-gap", "draft.number-reset",
      ])
    let note = try #require(reading.findings.first { $0.code == "draft.structure-recognised" })
    #expect(note.arguments["sureness"] == "33")
  }

  @Test("Kazakh and Russian in one file become two versions, each with its own numbers")
  func bilingual() throws {
    let reading = try Laws.read(
      "<html><body>"
        + [
          "1-бап. Мәні", "Мәтін осы.", "2-бап. Күші", "Күшіне енеді.", "Закон", "О примере", "Статья 1. Предмет",
          "Текст.",
          "Статья 2. Сила", "Вступает в силу.",
        ].map { "<p>\($0)</p>" }.joined() + "</body></html>")
    let versions = reading.law.body.filter { $0.kind == .other("languageVersion") }
    #expect(versions.map(\.language) == ["kk", "ru"])
    #expect(versions.map { $0.children.filter { $0.kind == .article }.count } == [2, 2])
    #expect(!reading.findings.contains { $0.code.hasPrefix("draft.number") })
    #expect(AkomaNtoso.validate(AkomaNtosoWriter().document(of: reading.law)).isEmpty)
  }

  @Test("a table of contents announces nothing, and the preamble ends where the first provision begins")
  func contents() throws {
    let found = try Self.outline([
      "Преамбула закона", "СОДЕРЖАНИЕ", "Статья 1. Раз", "Статья 2. Два",
      "Настоящий Закон принимается для того, чтобы было что читать.", "Статья 1. Раз", "Текст.", "Статья 2. Два",
      "Текст.",
    ])
    #expect(
      found.filter { $0.hasPrefix("article") } == ["article Статья 1. [Раз] Текст.", "article Статья 2. [Два] Текст."])
  }

  @Test("any vocabulary of paragraphs will do; what has a structure is left alone")
  func vocabularies() throws {
    let paragraphs = ["Статья 1. Раз", "1. Один.", "2. Два.", "Статья 2. Два", "Текст."]
    let wanted = ["article Статья 1. [Раз]", "point 1. Один.", "point 2. Два.", "article Статья 2. [Два] Текст."]
    let body = paragraphs.map { "<p>\($0)</p>" }.joined()
    #expect(try Self.outline(paragraphs) { "<doc><page>\($0)</page></doc>" } == wanted)
    #expect(
      try Self.outline(paragraphs) { "<html><head><title>x</title></head><body><div>\($0)</div></body></html>" }.suffix(
        4) == wanted)
    let akn = Laws.bill("<hcontainer name=\"text\"><content>\(body)</content></hcontainer>")
    #expect(FlatText.rows(try Laws.read(akn).law).map(\.kind) == [.article, .point, .point, .article])
    let word = """
      <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>\
      \(paragraphs.map { "<w:p><w:pPr><w:jc w:val=\"both\"/></w:pPr><w:r><w:rPr><w:b/></w:rPr><w:t>\($0.prefix(8))</w:t></w:r><w:r><w:t>\($0.dropFirst(8))</w:t></w:r></w:p>" }.joined())\
      </w:body></w:document>
      """
    #expect(FlatText.rows(try Laws.read(word).law).map(\.kind) == [.article, .point, .point, .article])
    let structured = Laws.bill("<article><num>1</num><content>\(body)</content></article>")
    #expect(FlatText.rows(try Laws.read(structured).law).map(\.kind) == [.article])
    let never = try DraftLawReader(structure: .never).read(Array("<d>\(body)</d>".utf8), name: "d.xml")
    #expect(!never.law.all().contains { $0.kind == .article })
  }

  @Test("hostile paragraphs are read in no time, and none is lost")
  func hostile() throws {
    let nested = (0..<600).map { _ in "1. список:" }
    let open = ["Статья 1. Начало:"] + (0..<600).map { _ in "«1. открыто:" } + ["Статья 2. Конец", "Текст."]
    let quoted = ["Статья 1. Начало:"] + (0..<100).map { _ in "««««вложено:" } + (0..<100).map { _ in "»»»»." }
    let waiting =
      ["Статья 1. Начало", "1) раз."] + (0..<600).map { "Предложение \($0)." } + ["Статья 2. Конец", "Текст."]
    for paragraphs in [["Статья 1. Начало"] + nested + ["Статья 2. Конец", "Текст."], open, quoted, waiting] {
      let law = try Laws.read("<d>" + paragraphs.map { "<p>\($0)</p>" }.joined() + "</d>").law
      #expect(NoTextLostTests.squeeze(law.text) == NoTextLostTests.squeeze(paragraphs.joined()))
    }
  }
}
