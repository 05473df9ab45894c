import Diagnostics
import Foundation
import LawReview
import Testing

@Suite("A register of bodies")
struct BodyRegisterTests {
  static let text = """
    <bodies xmlns="urn:kenes:bodies:1">
      <body id="council" kind="council">
        <title xml:lang="kk">Кеңес</title><title xml:lang="ru">Совет</title>
        <member person="askarov" role="chair" from="2025-01-15" until="2026-03-31"/>
        <member person="ivanova" role="member"/>
        <member person="ivanova" role="chair" from="2026-04-01"/>
      </body>
      <body id="north" kind="regional-assembly">
        <title>North</title>
        <member person="ivanova" role="member" until="2025-12-31"/>
      </body>
      <person id="askarov"><name>A. Askarov</name></person>
      <person id="ivanova">
        <name xml:lang="kk">И. Иванова</name>
        <position xml:lang="ru">заведующая кафедрой</position>
      </person>
    </bodies>
    """

  let register: BodyRegister

  init() throws {
    register = try BodyRegister.read(document(Self.text))
  }

  @Test("knows its bodies and persons")
  func knows() {
    #expect(register.bodies.map(\.id) == ["council", "north"])
    #expect(register.body("council")?.title.text(in: .russian) == "Совет")
    #expect(register.bodies(ofKind: "regional-assembly").map(\.id) == ["north"])
    #expect(register.person("ivanova")?.position?.text(in: .russian) == "заведующая кафедрой")
    #expect(register.body("south") == nil && register.person("nobody") == nil)
    #expect(register.findings.isEmpty)
  }

  @Test(
    "knows who holds a role on a day, the first and the last day counted",
    arguments: [
      ("2025-01-14", []), ("2025-01-15", ["askarov"]), ("2026-03-31", ["askarov"]), ("2026-04-01", ["ivanova"]),
    ])
  func roles(on date: String, chairs: [String]) throws {
    #expect(register.people(withRole: "chair", inBodyKind: "council", on: try day(date)).map(\.id) == chairs)
    #expect(register.people(withRole: "chair", body: "council", on: try day(date)).map(\.id) == chairs)
    #expect(register.people(withRole: "chair", body: "north", on: try day(date)).isEmpty)
  }

  @Test("knows what a person is on a day, in every body")
  func offices() throws {
    #expect(
      register.offices(of: "ivanova", on: try day("2025-12-31")) == [
        Office(body: "council", role: "member"), Office(body: "north", role: "member"),
      ])
    #expect(
      register.offices(of: "ivanova", on: try day("2026-04-01")) == [
        Office(body: "council", role: "member"), Office(body: "council", role: "chair"),
      ])
    #expect(register.offices(of: "nobody", on: try day("2026-04-01")).isEmpty)
    #expect(register.members(of: "council", on: try day("2025-06-01")).map(\.person) == ["askarov", "ivanova"])
    #expect(register.members(of: "south", on: try day("2025-06-01")).isEmpty)
  }

  @Test("names a person once, however many bodies they are in")
  func onceEach() throws {
    #expect(register.people(withRole: "member", on: try day("2025-06-01")).map(\.id) == ["ivanova"])
  }

  @Test("is stored and comes back the same")
  func roundTrip() throws {
    #expect(try JSONDecoder().decode(BodyRegister.self, from: JSONEncoder().encode(register)) == register)
  }

  @Test("a body without members is kept, with a warning and its line")
  func emptyBody() throws {
    let text = Self.text.replacing(
      "<person id=\"askarov\">", with: "<body id=\"south\" kind=\"x\"><title>S</title></body>\n<person id=\"askarov\">")
    let findings = try BodyRegister.read(document(text)).findings
    #expect(findings.map(\.code) == ["bodies.body-empty"])
    #expect(findings.first?.severity == .warning && findings.first?.place.line == 12)
  }

  @Test(
    "is refused with the line of every mistake",
    arguments: [
      ("<member person=\"askarov\"", "<member person=\"askarow\"", ["bodies.person-unknown:4"]),
      ("until=\"2026-03-31\"", "until=\"2025-01-14\"", ["bodies.until-before-from:4"]),
      ("until=\"2026-03-31\"", "until=\"31.03.2026\"", ["data.attribute-invalid:4"]),
      (
        "person=\"ivanova\" role=\"chair\" from=\"2026-04-01\"", "person=\"ivanova\" role=\"member\"",
        ["bodies.member-twice:6"]
      ),
      ("id=\"north\"", "id=\"council\"", ["data.id-twice:8"]),
      ("person id=\"ivanova\"", "person id=\"askarov\"", ["data.id-twice:13"]),
      ("<title>North</title>", "", ["data.element-missing:8"]),
      (" kind=\"council\"", "", ["data.attribute-missing:2"]),
      (" role=\"chair\" from=\"2025", " from=\"2025", ["data.attribute-missing:4"]),
    ])
  func refuses(old: String, new: String, codes: [String]) {
    #expect(Self.text.contains(old))
    let found = complaints(about: Self.text.replacing(old, with: new)) { document throws(Refusal) in
      _ = try BodyRegister.read(document)
    }
    #expect(found.filter { !$0.hasPrefix("bodies.person-unknown") || codes.contains($0) } == codes)
  }
}
