import Diagnostics
import Foundation
import SafeXML
import Testing

@Suite("The messages of SafeXML")
struct SafeXMLMessagesTests {
  /// Every code that stands between quotes in the sources.
  static let codes: Set<String> = {
    let files = FileManager.default.enumerator(at: SharedFolder.sources, includingPropertiesForKeys: nil)
    var codes: Set<String> = []
    for case let url as URL in files ?? .init() where url.pathExtension == "swift" {
      let source = (try? String(contentsOf: url, encoding: .utf8)) ?? ""
      for match in source.matches(of: /"((?:xml|xpath)\.[a-z0-9.-]+)"/) { codes.insert(String(match.1)) }
    }
    return codes
  }()

  @Test("every code in the sources has a message in all three languages")
  func complete() {
    #expect(Self.codes.count > 5)
    let catalogue = MessageCatalogue(joining: [SafeXMLMessages.catalogue, XPathMessages.catalogue])
    for code in Self.codes.sorted() {
      let message = catalogue.messages[code]
      for language in Language.allCases {
        #expect(message?.text[language]?.isEmpty == false, "\(code) has no message in \(language.rawValue)")
      }
      let remedies = message.map { Set($0.remedy.keys) } ?? []
      #expect(remedies.isEmpty || remedies == Set(Language.allCases), "\(code) has a remedy in some languages only")
    }
  }

  @Test("all languages of a message use the same values")
  func placeholders() {
    for (code, message) in SafeXMLMessages.catalogue.messages {
      let sets = message.text.values.map { Set($0.matches(of: /\{[a-z]+\}/).map { String($0.0) }) }
      #expect(Set(sets).count <= 1, "\(code)")
    }
  }
}
