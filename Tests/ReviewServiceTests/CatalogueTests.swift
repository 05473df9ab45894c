import Diagnostics
import Foundation
import LawReview
import LegalXML
import Publishing
import ReviewService
import ReviewStore
import ReviewTesting
import SafeXML
import Statecharts
import Testing

@Suite("The message catalogues")
struct CatalogueTests {
  static let catalogue = MessageCatalogue(
    joining: [
      SafeXMLMessages.catalogue, XPathMessages.catalogue, LegalXMLMessages.catalogue, StatechartsMessages.catalogue,
      LawReviewMessages.catalogue, ProofMessages.catalogue, ExplainMessages.catalogue, ScenarioMessages.catalogue,
      ReferenceDataMessages.catalogue,
      ReviewStoreMessages.catalogue,
      PublishingMessages.catalogue, ReviewServiceMessages.catalogue,
    ])

  /// Codes that sources below the command line give to findings and refusals.
  private func codes() throws -> Set<String> {
    let sources = SampleStory.root.appending(path: "Sources")
    var codes: Set<String> = []
    let files = FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil)
    let pattern = /(?:Refusal|Finding)\(\s*"([a-z]+(?:-[a-z]+)*\.[a-z0-9-]+)"/
    while let url = files?.nextObject() as? URL {
      guard url.pathExtension == "swift", !url.path.contains("KenesCLI"), !url.path.contains("ReviewTesting") else {
        continue
      }
      let text = try String(contentsOf: url, encoding: .utf8)
      for match in text.matches(of: pattern) { codes.insert(String(match.1)) }
    }
    return codes
  }

  @Test("have words in Kazakh, Russian and English for every finding that the sources make")
  func everyCode() throws {
    let codes = try codes()
    #expect(codes.count > 100)
    for code in codes.sorted() {
      let message = Self.catalogue.messages[code]
      #expect(message != nil, "\(code) has no message")
      #expect(Set(message?.text.keys.map(\.rawValue) ?? []) == ["kk", "ru", "en"], "\(code)")
    }
  }

  @Test("say what to do next in all three languages, or in none, with the same placeholders")
  func parity() {
    for (code, message) in Self.catalogue.messages.sorted(by: { $0.key < $1.key }) {
      #expect(message.text.count == 3, "\(code)")
      #expect(message.remedy.isEmpty || message.remedy.count == 3, "\(code)")
      for texts in [message.text, message.remedy] {
        let placeholders = Set(texts.values.map { Set($0.matches(of: /\{[a-z-]+\}/).map { String($0.0) }).sorted() })
        #expect(placeholders.count <= 1, "\(code): \(placeholders)")
      }
    }
  }
}
