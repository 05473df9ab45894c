import Diagnostics
import Foundation
import LawReview
import LegalXML
import SafeXML
import Testing

@Suite("The data files of the sample review")
struct SampleFilesTests {
  private static let samples = URL(filePath: #filePath).appending(path: "../../../../samples").standardizedFileURL

  private func read(_ path: String) throws -> XMLDocument {
    let bytes = try Data(contentsOf: Self.samples.appending(path: path))
    return try XMLReader().read(Array(bytes), name: path)
  }

  @Test("the bodies are read without a warning, and the Council has a chair and a rapporteur")
  func bodies() throws {
    let register = try BodyRegister.read(read("bodies.xml"))
    #expect(register.findings.isEmpty)
    let date = try day("2026-10-01")
    #expect(register.people(withRole: "chair", inBodyKind: "council", on: date).count == 1)
    #expect(register.people(withRole: "rapporteur", inBodyKind: "council", on: date).count == 1)
  }

  @Test(
    "the opinions are read, in Kazakh and Russian",
    arguments: [
      "opinions/language-council.xml", "opinions/language-council-2.xml", "opinions/science-council.xml",
      "opinions/science-council-2.xml", "regional-position.xml",
    ])
  func opinions(path: String) throws {
    let opinion = try OpinionContent.read(read(path))
    #expect(opinion.summary.languages == [.kazakh, .russian])
    #expect(try BodyRegister.read(read("bodies.xml")).body(opinion.body) != nil)
  }

  /// eIds of a version of the sample draft law.
  private func provisions(ofVersion version: Int) throws -> Set<String> {
    Set(try DraftLawReader().read(read("draft-law/v\(version)/ru.xml")).law.all().map(\.eId))
  }

  @Test("the examiners' answers fit the questionnaire and the draft law", arguments: [1, 2])
  func examinations(examiner: Int) throws {
    let questionnaire = try Questionnaire.shipped("socio-political")
    let provisions = try provisions(ofVersion: 1)
    let answers = try ExaminationAnswers.read(
      read("examinations/examiner\(examiner).xml"), questionnaire: questionnaire, provisions: provisions)
    #expect(answers.findings(against: questionnaire, provisions: provisions).isEmpty)
    #expect(answers.answers.contains { $0.score != nil })
  }

  @Test(
    "every remark is anchored to a provision that its version of the draft law has",
    arguments: [
      ("opinions/language-council.xml", 1), ("opinions/science-council.xml", 1), ("regional-position.xml", 1),
      ("opinions/language-council-2.xml", 2), ("opinions/science-council-2.xml", 2),
    ])
  func anchors(path: String, version: Int) throws {
    let provisions = try provisions(ofVersion: version)
    let unknown = try OpinionContent.read(read(path)).remarks.compactMap(\.provision).filter {
      !provisions.contains($0)
    }
    #expect(unknown.isEmpty)
  }

  @Test("the Council's opinion, the dissent and the replies are read")
  func others() throws {
    #expect(try !CouncilOpinionContent.read(read("opinions/adopted.xml")).recommendations.isEmpty)
    #expect(try DissentContent.read(read("dissent.xml")).text.languages.contains(.kazakh))
    #expect(try !RepliesContent.read(read("replies.xml")).replies.isEmpty)
    #expect(try !RepliesContent.read(read("replies-2.xml")).replies.isEmpty)
  }
}
