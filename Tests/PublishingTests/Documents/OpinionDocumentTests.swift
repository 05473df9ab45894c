import Diagnostics
import Foundation
import LawReview
import Publishing
import SafeXML
import Testing

@Suite("An opinion")
struct OpinionDocumentTests {
  private func section(_ name: String, in language: Language) throws -> XMLElement {
    let document = OpinionAkomaNtoso.document(SampleDocuments.opinion(), language)
    return try #require(
      document.root.descendants.first { $0.name.local == "section" && $0.attribute("class") == name })
  }

  @Test("has its twelve parts: the head, ten numbered sections and annexes, the signatures")
  func parts() {
    let root = OpinionAkomaNtoso.document(SampleDocuments.opinion(), .english).root
    let sections = root.descendants.filter { $0.name.local == "section" }
    #expect(
      sections.compactMap { $0.attribute("class") } == [
        "draft", "basis", "procedure", "conclusions", "assessment", "analysis", "language", "public", "vote",
        "dissents",
        "annexes",
      ])
    #expect(sections.map { $0.elements[0].text } == (1...11).map { "\($0)." })
    #expect(root.descendants.contains { $0.name.local == "preface" })
    #expect(root.descendants.count { $0.name.local == "signature" } == 2)
  }

  @Test("numbers its paragraphs as their identifiers say")
  func numbers() {
    let root = OpinionAkomaNtoso.document(SampleDocuments.opinion(), .kazakh).root
    let paragraphs = root.descendants.filter { $0.name.local == "paragraph" }
    #expect(paragraphs.count > 20)
    for paragraph in paragraphs {
      let number = paragraph.elements[0].text.split(separator: ".")
      #expect(paragraph.attribute("eId") == "sec_\(number[0])__para_\(number[1])")
    }
  }

  @Test("has names that are the same for the same document in every language but for the language")
  func names() throws {
    func value(_ local: String, _ parent: String, _ language: Language) -> String? {
      let root = OpinionAkomaNtoso.document(SampleDocuments.opinion(), language).root
      return root.descendants.first { $0.name.local == parent }?.elements.first { $0.name.local == local }?
        .attribute("value")
    }
    #expect(value("FRBRuri", "FRBRWork", .kazakh) == "/akn/kz/doc/opinion/2026-04-30/2026-001-3")
    #expect(value("FRBRuri", "FRBRWork", .russian) == value("FRBRuri", "FRBRWork", .kazakh))
    #expect(
      value("FRBRuri", "FRBRExpression", .russian) == "/akn/kz/doc/opinion/2026-04-30/2026-001-3/rus@2026-04-30")
  }

  @Test(
    "explains its quorum and majority in words",
    arguments: [
      (Language.english, "Present 9 of 12, needed 8 (at least two thirds of all members): the quorum is met."),
      (.russian, "Присутствовали 9 из 12, требуется 8 (не менее двух третей всех членов): кворум имеется."),
      (.kazakh, "12 мүшеден 9 қатысты, қажеті 8 (барлық мүшенің кемінде үштен екісі): кворум бар."),
    ])
  func quorum(language: Language, sentence: String) throws {
    #expect(try section("vote", in: language).text.contains(sentence))
  }

  @Test("names everyone who voted, and how")
  func ballots() throws {
    let text = try section("vote", in: .english).text
    #expect(text.contains("For (7): Aliya Sarsenova, Bauyrzhan Akhmetov"))
    #expect(text.contains("Against (1): Dilshat Ismailov."))
    #expect(text.contains("Abstained (1): Ivan Shevchenko."))
  }

  @Test("prints a dissent that is to be published, and only mentions one that is not")
  func dissents() throws {
    let text = try section("dissents", in: .english).text
    #expect(text.contains("too short for regional media"))
    #expect(text.contains("kept in the file and not published"))
  }

  @Test("points from a recommendation to the provision of the draft")
  func anchors() throws {
    var opinion = SampleDocuments.opinion()
    opinion.draft.work += "/!main"
    #expect(
      OpinionAkomaNtoso.document(opinion, .kazakh) == OpinionAkomaNtoso.document(SampleDocuments.opinion(), .kazakh))
    let references = try section("conclusions", in: .russian).descendants.filter { $0.name.local == "ref" }
    #expect(references.map { $0.attribute("href") } == ["/akn/kz/bill/2026/til-sayasaty/!main~chp_2__art_5__para_3"])
    #expect(references.map(\.text) == ["пункт 3 статьи 5"])
  }

  @Test("sets off the words in which a proposed wording differs, and only where most words are the same")
  func changedWords() throws {
    let table = try #require(try section("conclusions", in: .english).descendants.first { $0.name.local == "table" })
    func words(_ name: String) -> [String] {
      table.descendants.filter { $0.attribute("class") == name }.map(\.text)
    }
    #expect(words("deleted") == ["70"])
    #expect(words("inserted").first == "60")
    var opinion = SampleDocuments.opinion()
    opinion.recommendations[0].proposedWording = LocalizedText([.english: "nothing of the former text is left here"])
    let root = OpinionAkomaNtoso.document(opinion, .english).root
    #expect(!root.descendants.contains { ["deleted", "inserted"].contains($0.attribute("class")) })
  }

  @Test("prints a question once for all who answered it")
  func sharedQuestions() throws {
    var opinion = SampleDocuments.opinion()
    var second = SampleDocuments.answers[1]
    second.examiner = SampleDocuments.names[6].0
    opinion.criteria[0].answers.append(second)
    let document = OpinionAkomaNtoso.document(opinion, .english)
    let spans = document.root.descendants.compactMap { $0.attribute("rowspan") }
    #expect(spans == ["2"])
    #expect(document.root.text.components(separatedBy: "Is an indirect effect likely").count == 2)
    #expect(try Schemas.akomaNtoso.get().validate(document) == [])
  }

  @Test("says with its ground that a silent body is considered to agree")
  func silence() throws {
    let text = try section("procedure", in: .russian).text
    #expect(text.contains("в срок не ответил"))
    #expect(text.contains("считается согласованным без замечаний"))
    #expect(text.contains("пункт 4 статьи 19 Закона «О правовых актах»"))
  }

  @Test("marks a text that exists in another language only")
  func foreignText() {
    var opinion = SampleDocuments.opinion()
    opinion.conclusions = [LocalizedText([.russian: "Только по-русски."])]
    let root = OpinionAkomaNtoso.document(opinion, .kazakh).root
    let paragraph = root.descendants.first { $0.name.local == "p" && $0.text == "Только по-русски." }
    #expect(paragraph?.attribute("lang", namespace: "http://www.w3.org/XML/1998/namespace") == "ru")
  }

  @Test("leaves out sections that have nothing to say, and numbers the others without gaps")
  func emptySections() {
    var opinion = SampleDocuments.opinion()
    opinion.vote = nil
    opinion.dissents = []
    opinion.languageNote = []
    let sections = OpinionAkomaNtoso.document(opinion, .english).root.descendants.filter { $0.name.local == "section" }
    #expect(sections.map { $0.elements[0].text } == (1...8).map { "\($0)." })
  }

  @Test("stands beside itself in two languages, paragraph by paragraph")
  func sideBySide() throws {
    let bytes = DocumentRendering.sideBySide(SampleDocuments.opinion(), languages: [.kazakh, .russian])
    let page = try XMLReader().read(bytes, name: "page.html")
    let pairs = page.root.descendants.filter { $0.attribute("class") == "pair" }
    #expect(pairs.count > 30)
    #expect(pairs.allSatisfy { $0.elements.map { $0.attribute("lang") } == ["kk", "ru"] })
    let ids = page.root.descendants.compactMap { $0.attribute("id") }
    #expect(Set(ids).count == ids.count)
  }

  @Test("prints hostile texts as texts")
  func hostileTexts() throws {
    var opinion = SampleDocuments.opinion()
    let text = "</style><script>alert(1)</script> & \"quotes\" \u{1} \u{202E}"
    opinion.conclusions = [LocalizedText(text)]
    opinion.cover.number = "\"; } </style><script>"
    let document = OpinionAkomaNtoso.document(opinion, .english)
    let page = try XMLReader().read(DocumentRendering.html(document, language: .english), name: "page.html")
    #expect(!page.root.descendants.contains { $0.name.local == "script" })
    #expect(page.root.text.contains("<script>alert(1)</script> & \"quotes\""))
    let file = try XMLReader().read(DocumentRendering.xml(document), name: "opinion.xml")
    #expect(try Schemas.akomaNtoso.get().validate(file) == [])
  }

  @Test("is what it was, word for word", arguments: ["opinion.kk.xml", "opinion.ru.xml", "opinion.kk.html"])
  func golden(name: String) throws {
    let language = name.contains(".kk.") ? Language.kazakh : .russian
    let document = OpinionAkomaNtoso.document(SampleDocuments.opinion(), language)
    let bytes =
      name.hasSuffix(".xml") ? DocumentRendering.xml(document) : DocumentRendering.html(document, language: language)
    let file = SharedFolder.packageRoot.appending(path: "Tests/PublishingTests/Golden/\(name)")
    if ProcessInfo.processInfo.environment["KENES_RECORD"] != nil {
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(bytes).write(to: file)
    }
    let expected = try [UInt8](contentsOf: file)
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    let expectedLines = String(decoding: expected, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    let first = zip(lines, expectedLines).enumerated().first { $0.element.0 != $0.element.1 }
    #expect(
      bytes == expected,
      "line \((first?.offset ?? 0) + 1): \(first.map { "\($0.element.0)" } ?? "length") (record with KENES_RECORD=1)")
  }
}
