import Diagnostics
import Foundation
import LawReview
import LegalXML
import SafeXML
import Testing

@Suite("Amendments handed in as a file")
struct AmendmentsFileTests {
  static func file(_ amendments: String) -> String {
    #"<amendments xmlns="urn:kenes:amendments:1" language="ru" proposer="Совет">\#(amendments)</amendments>"#
  }

  static func sample(_ path: String) throws -> XMLDocument {
    let root = URL(filePath: #filePath).appending(path: "../../../..").standardizedFileURL
    return try XMLReader().read(Array(try Data(contentsOf: root.appending(path: path))), name: path)
  }

  @Test("every kind of change is read, with its place and its line")
  func reads() throws {
    let content = try AmendmentsContent.read(
      document(
        Self.file(
          """
          <amendment id="a" provision="art_5"><replace-words which="all"><old>раз
            два</old><new>три</new></replace-words><reason><p>Так.</p><p>И так.</p></reason></amendment>
          <amendment id="b" place="подпункт 2) пункта 1 статьи 5"><delete-words which="2"><old>раз</old></delete-words></amendment>
          <amendment id="c" place="статья 5" part="heading"><insert-words><after>раз</after><new>два</new></insert-words></amendment>
          <amendment id="d" place="часть вторая статьи 5"><insert-words><new>два</new></insert-words></amendment>
          <amendment id="e"><insert><p>Статья 5-1. Новая</p><p>1. Раз.</p><p>2. Два.</p></insert></amendment>
          <amendment id="f" place="пункт 1 статьи 5"><insert where="after">1-1. Новый.</insert></amendment>
          <amendment id="g" place="глава 2"><delete/></amendment>
          <amendment id="h" place="статья 7"><renumber number="8"/></amendment>
          <amendment id="i"><repeal/></amendment>
          <amendment id="j" place="статья 7"><restate>Просто текст.</restate></amendment>
          """)))
    #expect(content.language == .russian && content.proposer == "Совет")
    let all = content.amendments
    #expect(all.map { $0.name ?? "" }.joined() == "abcdefghij")
    #expect(all[0].change == .replaceWords("раз два", with: "три", extent: .everywhere))
    #expect(all[0].justification == "Так.\nИ так." && all[0].target.eId == "art_5")
    #expect(all[1].change == .deleteWords("раз", extent: .occurrence(2)) && all[1].source?.line == 3)
    #expect(all[1].target.citation.text(in: .russian) == "подпункт 2) пункта 1 статьи 5")
    #expect(all[2].change == .insertWords("два", at: .after("раз")) && all[2].target.part == .heading)
    #expect(all[3].change == .insertWords("два", at: .atEnd))
    #expect(all[3].target.citation.steps.last == Citation.Step(.articlePart, ordinal: 2))
    guard case .insert(let article, .within) = all[4].change, case .insert(let point, .after) = all[5].change else {
      Issue.record("insertions were read as \(all[4].change) and \(all[5].change)")
      return
    }
    #expect(article.provisions.first?.heading == "Новая" && article.provisions.first?.children.count == 2)
    #expect(point.provisions.first?.number?.normalised == "1-1")
    #expect(all[7].change == .renumber("8") && all[8].target == .wholeLaw)
    #expect(all[9].change == .restate([.markup(Markup("p", text: "Просто текст."))]))
  }

  @Test(
    "what is wrong with a file is said with its line",
    arguments: [
      (#"<amendment id="a" provision="art_5"/>"#, "amendments.change-missing"),
      (#"<amendment id="a" provision="art_5"><delete/><repeal/></amendment>"#, "amendments.change-twice"),
      (#"<amendment id="a" place="где-то"><delete/></amendment>"#, "amendments.place-unreadable"),
      (#"<amendment id="a"><restate> </restate></amendment>"#, "amendments.words-empty"),
      (#"<amendment id="a"><replace-words><old>а</old></replace-words></amendment>"#, "data.element-missing"),
      (#"<amendment id="a"><delete-words which="0"><old>а</old></delete-words></amendment>"#, "data.attribute-invalid"),
      (#"<amendment id="a"><delete/></amendment><amendment id="a"><delete/></amendment>"#, "data.id-twice"),
      (#"<amendment id="a" provision="art_5"><remove/></amendment>"#, "amendments.change-missing"),
      (#"<amendment id="a" provision="art_5" place="статья 5"><delete/></amendment>"#, "data.attribute-unexpected"),
    ])
  func wrong(amendments: String, code: String) throws {
    let refusal = #expect(throws: Refusal.self) { try AmendmentsContent.read(document(Self.file(amendments))) }
    let finding = try #require(refusal?.findings.first)
    #expect(finding.code.hasPrefix(code) && finding.place.line == 1)
  }

  @Test("the samples are carried out without a finding", arguments: ["ru", "kk"])
  func samples(language: String) throws {
    let law = try DraftLawReader().read(Self.sample("samples/draft-law/v1/\(language).xml")).law
    let content = try AmendmentsContent.read(Self.sample("samples/amendments/\(language).xml"))
    let result = law.applying(content.amendments)
    #expect(result.isComplete && result.findings.isEmpty, "\(result.findings)")
    #expect(result.rows.count == content.amendments.count)
    for law in [result.law, result.redline] {
      #expect(AkomaNtoso.validate(AkomaNtosoWriter().document(of: law)).isEmpty)
    }
  }

  @Test("the recommendations of an adopted opinion can be carried out", arguments: ["ru", "kk"])
  func recommendations(tag: String) throws {
    let language = try #require(Language(rawValue: tag))
    let law = try DraftLawReader().read(Self.sample("samples/draft-law/v2/\(tag).xml")).law
    let opinion = try CouncilOpinionContent.read(Self.sample("samples/opinions/adopted.xml"))
    let result = law.applying(opinion.amendments(in: language, file: "adopted.xml"))
    #expect(result.outcomes.map(\.status) == [.applied, .applied, .applied, .applied], "\(result.findings)")
    #expect(result.law.provision("art_27__para_3") != nil)
    #expect(result.rows.allSatisfy { !$0.justification.isEmpty })
  }

  @Test("remarks of two bodies on the same words are reported with both")
  func contradiction() throws {
    let law = try DraftLawReader().read(Self.sample("samples/draft-law/v1/ru.xml")).law
    let file = "samples/opinions/language-council.xml"
    let remarks = try OpinionContent.read(Self.sample(file)).amendments(in: .russian, file: file)
    let first = try #require(remarks.first { if case .replaceWords = $0.change { true } else { false } })
    var other = first
    other.name = "science-council/r9"
    other.change = .delete
    let result = law.applying([first, other])
    #expect(result.conflicts == [AmendmentConflict(first: 0, second: 1, kind: .inside)])
    let message = LegalXMLMessages.catalogue.summary(of: try #require(result.findings.last), in: .russian)
    #expect(message.contains("language-council/") && message.contains("science-council/r9"))
  }
}
