import Diagnostics
import Foundation
import LawReview
import Testing

@Suite("The examination of a draft law")
struct ExaminationTests {
  let questionnaire: Questionnaire
  let provisions: Set<String> = ["art_5", "art_7__para_2"]

  init() throws {
    questionnaire = try Questionnaire.read(
      document(
        """
        <questionnaire xmlns="urn:kenes:questionnaire:1" id="q" version="2">
          <title>Test</title>
          <bases><basis id="b" kind="sourced" source="S3"><text>art. 22</text></basis></bases>
          <area id="A" basis="b"><title>Equality</title>
            <question id="A1" mandatory="yes"><text>Different?</text></question>
            <question id="A2"><text>Indirect?</text></question>
          </area>
          <area id="B"><title>Identity</title>
            <question id="B1" basis="b"><text>Stated?</text></question>
          </area>
        </questionnaire>
        """))
  }

  private static let answers = """
    <examination xmlns="urn:kenes:examination:1" questionnaire="q" version="2">
      <answer question="A1" value="yes" impact="-2" likelihood="3" provisions="art_5 art_7__para_2">
        <groups xml:lang="ru">двуязычные районы</groups>
        <evidence xml:lang="ru"><p>Первое.</p><p>Второе.</p></evidence>
        <mitigation xml:lang="ru">переходный срок</mitigation>
      </answer>
      <answer question="A2" value="no" impact="1" likelihood="1"/>
      <answer question="B1" value="unclear"/>
      <conclusion xml:lang="kk">Қорытынды</conclusion>
    </examination>
    """

  @Test("a questionnaire is read area by area, with its grounds")
  func readsQuestionnaire() throws {
    #expect(questionnaire.areas.map(\.id) == ["A", "B"])
    #expect(questionnaire.questions.map(\.id) == ["A1", "A2", "B1"])
    #expect(questionnaire.questions.map(\.isMandatory) == [true, false, false])
    #expect(questionnaire.areas.first?.basis.map(\.id) == ["b"])
    #expect(questionnaire.area(of: "B1")?.id == "B")
  }

  @Test("answers are read and weighed: impact times likelihood, by answer and by area")
  func readsAnswers() throws {
    let answers = try ExaminationAnswers.read(
      document(Self.answers), questionnaire: questionnaire, provisions: provisions)
    #expect(answers.answers.map(\.score) == [-6, 1, nil])
    #expect(answers.answer(to: "A1")?.evidence?.text(in: .russian) == "Первое.\nВторое.")
    #expect(answers.answer(to: "A1")?.provisions == ["art_5", "art_7__para_2"])
    #expect(answers.conclusion?.text(in: .kazakh) == "Қорытынды")
    let scores = answers.scores(by: questionnaire)
    #expect(scores.map(\.total) == [-5, nil])
    #expect(scores.map(\.lowest) == [-6, nil])
    #expect(scores.map(\.highest) == [1, nil])
    #expect(scores.map(\.unclear) == [0, 1])
    #expect(try JSONDecoder().decode(ExaminationAnswers.self, from: JSONEncoder().encode(answers)) == answers)
  }

  @Test(
    "answers are refused with the line of every mistake",
    arguments: [
      ("question=\"A2\"", "question=\"A9\"", ["examination.question-unknown:7"]),
      ("question=\"A2\"", "question=\"A1\"", ["examination.answer-twice:7"]),
      ("question=\"A1\"", "question=\"A2\"", ["examination.answer-twice:7", "examination.answer-missing:1"]),
      ("art_5 ", "art_6 ", ["examination.provision-unknown:2"]),
      ("impact=\"-2\"", "impact=\"-3\"", ["examination.impact-out-of-range:2"]),
      ("impact=\"-2\"", "impact=\"much\"", ["data.attribute-invalid:2"]),
      ("likelihood=\"3\"", "likelihood=\"0\"", ["examination.likelihood-out-of-range:2"]),
      ("likelihood=\"3\"", "", ["examination.score-half:2"]),
      ("value=\"unclear\"", "value=\"perhaps\"", ["data.attribute-invalid:8"]),
      ("version=\"2\"", "version=\"1\"", ["examination.questionnaire-different:1"]),
      ("questionnaire=\"q\"", "questionnaire=\"p\"", ["examination.questionnaire-different:1"]),
    ])
  func refuses(old: String, new: String, codes: [String]) {
    #expect(Self.answers.contains(old))
    let found = complaints(about: Self.answers.replacing(old, with: new)) { document throws(Refusal) in
      _ = try ExaminationAnswers.read(document, questionnaire: questionnaire, provisions: provisions)
    }
    #expect(found == codes)
  }

  @Test("harm without a way to lessen it is a warning, not an error")
  func warns() throws {
    let answers = ExaminationAnswers(
      questionnaire: "q", questionnaireVersion: "2",
      answers: [ExaminationAnswers.Answer(question: "A1", value: .yes, impact: -1, likelihood: 1)])
    let findings = answers.findings(against: questionnaire, provisions: provisions)
    #expect(findings.map(\.code) == ["examination.mitigation-missing"])
    #expect(!findings.containsError)
  }

  @Test("the questionnaire that comes with the product has all twelve areas, in three languages")
  func shipped() throws {
    let shipped = try Questionnaire.shipped("socio-political")
    #expect(shipped.areas.map(\.id) == ["A", "B", "C", "D", "E", "F", "G", "H", "I", "J", "K", "L"])
    for area in shipped.areas {
      #expect(!area.basis.isEmpty && !area.questions.isEmpty)
      #expect(area.title.languages == Language.allCases)
      for question in area.questions {
        #expect(question.id.hasPrefix(area.id))
        #expect(question.text.languages == Language.allCases)
      }
    }
    let refusal = #expect(throws: Refusal.self) { try Questionnaire.shipped("nothing") }
    #expect(refusal?.findings.map(\.code) == ["questionnaire.unknown"])
  }
}
