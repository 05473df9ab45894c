import Diagnostics
import Foundation
import LegalXML
import Testing

@Suite("Finding provisions by their citations")
struct CitationParserTests {
  /// The sample draft in both languages.
  static var samples: [URL] {
    Shared.xmlFiles([Shared.packageRoot().appending(path: "samples/draft-law")])
  }

  @Test("every citation that is written leads back to its provision", arguments: samples, Language.allCases)
  func roundTrip(url: URL, language: Language) throws {
    let index = DraftLawIndex(try DraftLawReader().read(Shared.bytes(url), name: url.lastPathComponent).law)
    var count = 0
    for (position, entry) in index.entries.enumerated() {
      let citation = Citation(of: position, in: index)
      // Lists are cited as what they belong to; quotations are cited with the place that quotes them.
      guard !entry.provision.kind.isTransparent, citation.host.isEmpty else { continue }
      let text = citation.text(in: language)
      #expect(index.provisions(cited: text, in: language) == [entry.provision.eId], "\(text)")
      count += 1
    }
    #expect(count > 100)
  }

  @Test(
    "people may write cases, abbreviations and inserted numbers",
    arguments: [
      ("подпункте 2) пункта 3 статьи 12", Language.russian, ["sp2"]),
      ("подп. 2) п. 3 ст. 12", .russian, ["sp2"]),
      ("абзаце третьем подпункта 2) пункта 3 статьи 12", .russian, ["i2"]),
      ("часть вторая статьи 5-1", .russian, ["second"]),
      ("12-баптың 3-тармағының 8-1) тармақшасында", .kazakh, ["sp81"]),
      ("5-1-баптың екінші бөлігіне", .kazakh, ["second"]),
      ("Article 12, point 3", .english, ["p3"]),
      ("статья 7", .russian, ["q__art_7"]),
      ("подпункт 2)", .russian, ["sp2"]),
      ("пункт", .russian, ["p3", "mods"]),
      ("статья 99", .russian, []),
      ("пункт 3 статьи 5-1", .russian, []),
      ("3-тараудың 1-кіші бөлімі", .kazakh, []),
      ("слова о чём-то ином", .russian, []),
      ("", .english, []),
      ("12", .kazakh, []),
    ])
  func forms(text: String, language: Language, expected: [String]) throws {
    let index = DraftLawIndex(try Laws.law(CitationTests.law))
    #expect(index.provisions(cited: text, in: language) == expected)
  }
}
