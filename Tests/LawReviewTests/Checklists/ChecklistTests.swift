import Diagnostics
import Foundation
import LawReview
import SafeXML
import Testing

@Suite("A checklist")
struct ChecklistTests {
  private static let text = """
    <checklist xmlns="urn:kenes:checklist:1" id="c" version="1">
      <title>Test</title>
      <bases><basis id="b" kind="proposal"><text>ground</text></basis></bases>
      <item id="bill" number="1" when="always" provided-by="draft-law" languages="kk ru" basis="b"><title>Bill</title></item>
      <item id="table" number="2" when="$facts/review/@is-amending = 'yes'" provided-by="attachment">
        <title>Table</title><when>if it amends</when>
      </item>
      <item id="passport" number="3" when="never" provided-by="attachment"><title>Passport</title></item>
    </checklist>
    """

  @Test("is read: what is needed when, where it comes from, in which languages")
  func reads() throws {
    let checklist = try Checklist.read(document(Self.text))
    #expect(checklist.items.map(\.id) == ["bill", "table", "passport"])
    #expect(checklist.items.map(\.provider) == [.engine(kind: "draft-law"), .attachment, .attachment])
    #expect(checklist.item("bill")?.requirement == .always)
    #expect(checklist.item("bill")?.languages == [.kazakh, .russian])
    #expect(checklist.item("bill")?.basis.map(\.id) == ["b"])
    #expect(try JSONDecoder().decode(Checklist.self, from: JSONEncoder().encode(checklist)) == checklist)
    #expect(checklist.item("passport")?.requirement == .never)
    guard case .when(let expression)? = checklist.item("table")?.requirement else {
      Issue.record("the table has no condition")
      return
    }
    #expect(expression.source == "$facts/review/@is-amending = 'yes'")
    #expect(checklist.item("table")?.requirementText?.text(in: .english) == "if it amends")
  }

  @Test(
    "is refused with the line of every mistake",
    arguments: [
      ("number=\"1\"", "", ["data.attribute-missing:4"]), ("when=\"always\"", "", ["data.attribute-missing:4"]),
      ("provided-by=\"draft-law\"", "", ["data.attribute-missing:4"]),
      ("languages=\"kk ru\"", "languages=\"kk de\"", ["data.attribute-invalid:4"]),
      ("<title>Bill</title>", "", ["data.element-missing:4"]), ("basis=\"b\"", "basis=\"x\"", ["data.basis-unknown:4"]),
      ("<when>if it amends</when>", "", ["data.element-missing:5"]),
      ("id=\"table\"", "id=\"bill\"", ["data.id-twice:5"]),
      ("$facts/review/@is-amending", "$fact/review/@is-amending", ["checklist.variable-unknown:5"]),
      ("$facts/review/@is-amending", "$facts/reviw/@is-amending", ["checklist.fact-unknown:5"]),
      ("$facts/review/@is-amending", "$facts/review[/@is-amending", ["xpath.syntax:5"]),
      ("id=\"c\"", "", ["data.attribute-missing:1"]),
    ])
  func refuses(old: String, new: String, codes: [String]) {
    #expect(Self.text.contains(old))
    let found = complaints(about: Self.text.replacing(old, with: new)) { document throws(Refusal) in
      _ = try Checklist.read(document)
    }
    #expect(found == codes)
  }

  @Test("the one for Parliament covers all 21 documents, in three languages, with grounds")
  func shipped() throws {
    let checklist = try Checklist.shipped("kz-parliament")
    #expect(Set(checklist.items.compactMap { Int($0.number.prefix { $0 != "." }) }) == Set(1...21))
    for item in checklist.items {
      #expect(!item.basis.isEmpty, "\(item.id)")
      #expect(item.title.languages == Language.allCases, "\(item.id)")
      if let text = item.requirementText { #expect(text.languages == Language.allCases, "\(item.id)") }
    }
    let refusal = #expect(throws: Refusal.self) { try Checklist.shipped("nothing") }
    #expect(refusal?.findings.map(\.code) == ["checklist.unknown"])
  }

  @Test(
    "the one for Parliament asks for what the law asks, and for no more",
    arguments: [
      (["initiator": "government"], ["by-laws", "consultative-document"], ["comparative-table", "regulatory-impact"]),
      (
        ["initiator": "government", "budget-law": "yes"], ["scientific-linguistic"],
        ["consultative-document", "scientific-legal", "scientific-anti-corruption"]
      ),
      (["initiator": "deputies", "is-amending": "yes"], ["comparative-table"], ["approval-sheet", "by-laws"]),
      (
        ["initiator": "president", "affects-budget": "yes"], ["explanatory-note", "opinion"],
        ["scientific-linguistic", "financial-calculations", "forecast"]
      ),
      (["initiator": "deputies", "affects-budget": "yes"], ["financial-calculations", "forecast"], ["passport"]),
    ])
  func requires(facts: [String: String], required: [String], free: [String]) throws {
    let review = XMLElement(
      XMLName("review"), attributes: facts.sorted { $0.key < $1.key }.map { XMLAttribute(XMLName($0.key), $0.value) })
    let workspace = XPathWorkspace()
    workspace.bind("facts", to: XMLElement(XMLName("facts"), children: [.element(review)]))
    let needed = try Checklist.shipped("kz-parliament").items.filter { item in
      switch item.requirement {
      case .always: true
      case .never: false
      case .when(let expression): try workspace.evaluate(expression).boolean
      }
    }.map(\.id)
    #expect(Set(required).subtracting(needed).isEmpty)
    #expect(Set(free).intersection(needed).isEmpty)
  }
}
