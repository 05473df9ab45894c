import Diagnostics
import Foundation
import LawReview
import Testing

@Suite("What is handed in as a file")
struct OpinionFileTests {
  private static let opinion = """
    <opinion xmlns="urn:kenes:opinion:1" body="language-council" outcome="supported-with-recommendations">
      <summary xml:lang="kk">Қолдайды</summary><summary xml:lang="ru">Поддерживает</summary>
      <remark id="r1" provision="art_5__para_2" priority="high" kind="replace">
        <text xml:lang="ru">Неясно</text>
        <quote xml:lang="ru">в разумный срок</quote>
        <proposed xml:lang="ru">в течение десяти рабочих дней</proposed>
        <reason xml:lang="ru">Срок должен быть определён</reason>
      </remark>
      <remark id="r2" priority="low" kind="observation"><text xml:lang="ru"><p>Раз.</p> <p>Два
        три.</p></text></remark>
    </opinion>
    """

  private static let council = """
    <council-opinion xmlns="urn:kenes:opinion:1" result="supported-with-recommendations">
      <basis xml:lang="ru">Обращение</basis>
      <assessment xml:lang="ru">Оценка</assessment>
      <recommendations>
        <recommendation id="1" provision="art_5" priority="high" kind="delete">
          <addressee xml:lang="ru">Правительству</addressee><text xml:lang="ru">Исключить</text>
        </recommendation>
      </recommendations>
      <criteria><criterion area="A"><text xml:lang="ru">Равенство</text></criterion></criteria>
      <by-article><article provision="art_5"><text xml:lang="ru">Статья 5</text></article></by-article>
      <authenticity xml:lang="ru">Аутентичны</authenticity>
    </council-opinion>
    """

  private static let replies = """
    <replies xmlns="urn:kenes:opinion:1">
      <reply to="language-council/r1" status="accepted"><change xml:lang="ru">Статья 5</change></reply>
      <reply to="comment/7" status="rejected">
        <reason xml:lang="ru">Противоречит Конституции</reason>
      </reply>
    </replies>
    """

  @Test("an opinion is read with its remarks")
  func readsOpinion() throws {
    let opinion = try OpinionContent.read(document(Self.opinion))
    #expect(opinion.body == "language-council")
    #expect(opinion.outcome == "supported-with-recommendations")
    #expect(opinion.summary.text(in: .kazakh) == "Қолдайды")
    let remark = try #require(opinion.remarks.first)
    #expect(remark.id == "r1" && remark.provision == "art_5__para_2" && remark.line == 3)
    #expect(remark.kind == .replace && remark.priority == .high)
    #expect(remark.quote?.text(in: .russian) == "в разумный срок")
    #expect(remark.proposed?.text(in: .russian) == "в течение десяти рабочих дней")
    #expect(opinion.remarks.last?.provision == nil)
    #expect(opinion.remarks.last?.text.text(in: .russian) == "Раз.\nДва три.")
    #expect(try JSONDecoder().decode(OpinionContent.self, from: JSONEncoder().encode(opinion)) == opinion)
  }

  @Test("the Council's opinion is read with its recommendations and analyses")
  func readsCouncilOpinion() throws {
    let opinion = try CouncilOpinionContent.read(document(Self.council))
    #expect(opinion.result == .supportedWithRecommendations)
    #expect(opinion.recommendations.map(\.id) == ["1"])
    #expect(opinion.recommendations.first?.addressee?.text(in: .russian) == "Правительству")
    #expect(opinion.recommendations.first?.line == 5)
    #expect(opinion.criteria.map(\.area) == ["A"])
    #expect(opinion.provisions.map(\.provision) == ["art_5"])
    #expect(opinion.authenticity?.text(in: .russian) == "Аутентичны")
    #expect(opinion.publicInput == nil && opinion.competence == nil)
    #expect(try JSONDecoder().decode(CouncilOpinionContent.self, from: JSONEncoder().encode(opinion)) == opinion)
  }

  @Test("a dissent says whether it may be printed")
  func readsDissent() throws {
    let text = """
      <dissent xmlns="urn:kenes:opinion:1" publish="no"><text xml:lang="kk">Келіспеймін</text></dissent>
      """
    let dissent = try DissentContent.read(document(text))
    #expect(!dissent.isPublished && dissent.text.text(in: .kazakh) == "Келіспеймін")
    let silent = complaints(about: text.replacing(" publish=\"no\"", with: "")) { document throws(Refusal) in
      _ = try DissentContent.read(document)
    }
    #expect(silent == ["data.attribute-missing:1"])
  }

  @Test("replies name the remark or the comment that they answer")
  func readsReplies() throws {
    let replies = try RepliesContent.read(document(Self.replies)).replies
    #expect(replies.map(\.to) == ["language-council/r1", "comment/7"])
    #expect(replies.map(\.commentNumber) == [nil, 7])
    #expect(replies.map(\.status) == [.accepted, .rejected])
    #expect(replies.map(\.line) == [2, 3])
    #expect(replies.last?.reason?.text(in: .russian) == "Противоречит Конституции")
  }

  @Test(
    "an opinion is refused with the line of every mistake",
    arguments: [
      ("body=\"language-council\" ", "", ["data.attribute-missing:1"]),
      ("<summary xml:lang=\"kk\">", "<summary xml:lang=\"ru\">", ["data.language-twice:2"]),
      ("id=\"r2\"", "id=\"r1\"", ["data.id-twice:9"]), ("priority=\"low\" ", "", ["data.attribute-missing:9"]),
      ("priority=\"low\"", "priority=\"some\"", ["data.attribute-invalid:9"]),
      ("kind=\"replace\"", "kind=\"rewrite\"", ["data.attribute-invalid:3"]),
      ("kind=\"observation\"", "kind=\"insert\"", ["opinion.wording-missing:9", "opinion.provision-missing:9"]),
      ("kind=\"replace\"", "kind=\"delete\"", ["opinion.wording-unexpected:3"]),
      (" provision=\"art_5__para_2\"", "", ["opinion.provision-missing:3"]),
      ("provision=\"art_5__para_2\"", "provision=\"\"", ["data.attribute-missing:3"]),
      ("<text xml:lang=\"ru\">Неясно</text>", "", ["data.element-missing:3"]),
      ("urn:kenes:opinion:1", "urn:kenes:opinion:2", ["data.root-unexpected:1"]),
      ("<quote xml:lang=\"ru\">", "<quot xml:lang=\"ru\"/><quote xml:lang=\"ru\">", ["data.element-unexpected:5"]),
      ("kind=\"replace\">", "kind=\"replace\" weight=\"3\">", ["data.attribute-unexpected:3"]),
      // What only the schema knows: no stray text, no slash in names.
      ("<summary xml:lang=\"kk\">", "loose <summary xml:lang=\"kk\">", ["xml.invalid:1"]),
      ("id=\"r2\"", "id=\"r/2\"", ["xml.invalid:9", "xml.invalid:9"]),
    ])
  func refusesOpinions(old: String, new: String, codes: [String]) {
    #expect(Self.opinion.contains(old))
    let found = complaints(about: Self.opinion.replacing(old, with: new)) { document throws(Refusal) in
      _ = try OpinionContent.read(document)
    }
    #expect(found == codes)
  }

  @Test(
    "the Council's opinion is refused with the line of every mistake",
    arguments: [
      ("result=\"supported-with-recommendations\"", "result=\"fine\"", ["data.attribute-invalid:1"]),
      ("<assessment xml:lang=\"ru\">Оценка</assessment>", "", ["data.element-missing:1"]),
      ("<recommendation id", "<advice id", ["opinion.recommendations-missing:1"]),
      ("kind=\"delete\"", "kind=\"renumber\"", ["opinion.wording-missing:5"]),
      (" area=\"A\"", "", ["data.attribute-missing:9"]),
      ("<article provision=\"art_5\">", "<article>", ["data.attribute-missing:10"]),
    ])
  func refusesCouncilOpinions(old: String, new: String, codes: [String]) {
    #expect(Self.council.contains(old))
    let text = Self.council.replacing(old, with: new)
      .replacing("</recommendation>", with: new.hasPrefix("<advice") ? "</advice>" : "</recommendation>")
    let found = complaints(about: text) { document throws(Refusal) in _ = try CouncilOpinionContent.read(document) }
    #expect(found == codes)
  }

  @Test(
    "replies are refused with the line of every mistake",
    arguments: [
      ("to=\"comment/7\"", "to=\"comment/0\"", ["data.attribute-invalid:3"]),
      ("to=\"comment/7\"", "to=\"comment/seven\"", ["data.attribute-invalid:3"]),
      ("to=\"comment/7\"", "to=\"language-council/r1\"", ["opinion.reply-twice:3"]),
      ("status=\"accepted\"", "status=\"partly\"", ["opinion.reply-without-reason:2"]),
      ("status=\"rejected\"", "status=\"refused\"", ["data.attribute-invalid:3"]),
      ("status=\"rejected\"", "", ["data.attribute-missing:3"]),
    ])
  func refusesReplies(old: String, new: String, codes: [String]) {
    #expect(Self.replies.contains(old))
    let found = complaints(about: Self.replies.replacing(old, with: new)) { document throws(Refusal) in
      _ = try RepliesContent.read(document)
    }
    #expect(found == codes)
  }
}
