import Diagnostics
import Foundation
import LegalXML
import Testing

@Suite("Definitions and their uses")
struct DefinitionsTests {
  @Test(
    "the samples' definitions are all found and all used, marked or not",
    arguments: ["v1/ru", "v1/kk", "v2/ru", "v2/kk"])
  func samples(_ name: String) throws {
    let url = Shared.packageRoot().appending(path: "samples/draft-law/\(name).xml")
    let law = try DraftLawReader().read(Shared.bytes(url), name: name).law
    let definitions = Definitions(law)
    #expect(definitions.all.count == (name.hasPrefix("v1") ? 11 : 12))
    #expect(definitions.all.allSatisfy { $0.form == .marked })
    #expect(definitions.findings(file: name) == [])
    let flat = try Laws.read(FlatText(law).document()).law
    let listed = Definitions(flat)
    #expect(listed.all.map(\.term) == definitions.all.map(\.term))
    #expect(listed.all.allSatisfy { $0.form == .list })
    #expect(listed.all.map(\.uses.count) == definitions.all.map(\.uses.count))
  }

  @Test(
    "uses are found in inflected forms",
    arguments: [
      ("rus", "уполномоченный орган", "решением уполномоченного органа", "уполномоченного органа"),
      ("rus", "языковой ассистент", "с помощью языковых ассистентов", "языковых ассистентов"),
      ("rus", "перечень", "по перечню языков", "перечню"), ("rus", "язык", "на языках", "языках"),
      ("rus", "услугодатель", "услугополучатели", ""),
      ("rus", "центр языковой поддержки", "в центрах языковой поддержки", "центрах языковой поддержки"),
      ("kaz", "уәкілетті орган", "уәкілетті органдарының шешімімен", "уәкілетті органдарының"),
      ("kaz", "тілдік қолдау орталығы", "тілдік қолдау орталықтарында", "тілдік қолдау орталықтарында"),
      ("kaz", "тармақ", "осы тармағының", "тармағының"), ("kaz", "ана тілі", "ана тілінде", "ана тілінде"),
      ("kaz", "этномедиатор", "этномедиация", ""),
      ("eng", "local authority", "the local authorities", "local authorities"),
      ("eng", "unit", "a unity", "unity"), ("eng", "carrier", "the car", ""),
    ])
  func inflected(_ language: String, _ term: String, _ text: String, _ wanted: String) throws {
    let law = try Laws.law(
      "<article><num>1</num><content><p><def>\(term)</def></p></content></article><article><num>2</num><content><p>\(text)</p></content></article>",
      language: language)
    #expect(Definitions(law).all.map { $0.uses.map(\.text).joined(separator: "|") } == [wanted])
  }

  @Test("short forms, English sentences, and what is wrong with definitions")
  func findings() throws {
    let law = try Laws.law(
      """
      <article><num>1</num><content><p>Министерство (далее – орган) и перечни.</p></content></article>
      <article><num>2</num><list><intro><p>Используются следующие понятия:</p></intro>
      <point><num>1)</num><content><p>перечень – список;</p></content></point>
      <point><num>2)</num><content><p>реестр – иной список;</p></content></point>
      <point><num>3)</num><content><p>перечень – ещё список.</p></content></point></list></article>
      <article><num>3</num><content><p>Орган ведёт перечень.</p></content></article>
      """)
    let definitions = Definitions(law)
    #expect(definitions.all.map(\.term) == ["орган", "перечень", "реестр", "перечень"])
    #expect(definitions.all.map(\.form) == [.shortForm, .list, .list, .list])
    #expect(
      definitions.findings(file: "a.xml").map(\.code) == [
        "draft.definition-late", "draft.definition-unused", "draft.definition-twice", "draft.definition-late",
      ])
    let english = try Laws.law(
      "<section><num>1</num><content><p>In this Act “levy” means a duty and “rate” includes charges.</p></content></section>",
      language: "eng")
    #expect(Definitions(english).all.map(\.term) == ["levy", "rate"])
  }
}
