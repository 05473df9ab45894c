import Diagnostics
import Testing

@Suite("A message catalogue")
struct MessageCatalogueTests {
  let catalogue = MessageCatalogue(
    source: """
      // for translators
      demo.greeting
        en: Hello, {name}: {count} of {all}
        ru: Здравствуйте, {name}
        kk: Сәлем, {name}
        fix.en: Answer {name}
      demo.bare
        en: Nothing to do
      """)

  @Test("fills in arguments and never looks for placeholders inside them")
  func fillsArguments() {
    #expect(
      catalogue.text("demo.greeting", in: .english, ["name": "{count}", "count": "2"]) == "Hello, {count}: 2 of {all}")
  }

  @Test("falls back to English, and to the code where there is no message")
  func fallsBack() {
    #expect(catalogue.text("demo.bare", in: .kazakh) == "Nothing to do")
    #expect(catalogue.text("demo.unknown", in: .kazakh) == "demo.unknown")
  }

  @Test("gives the next step only where there is one")
  func remedy() {
    #expect(
      catalogue.remedy(for: Finding("demo.greeting", at: .nowhere, ["name": "Айгүл"]), in: .russian) == "Answer Айгүл")
    #expect(catalogue.remedy(for: Finding("demo.bare"), in: .english) == nil)
  }

  @Test("a place reads as file, line and column, then row or provision")
  func places() {
    #expect(Place(file: "a.xml", line: 3, column: 7).text == "a.xml:3:7")
    #expect(Place(file: "a.csv", row: 4).text == "a.csv row 4")
    #expect(Place(line: 3, provision: "art_5").text == "line 3 #art_5")
  }
}
