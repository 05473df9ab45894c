import Diagnostics
import Foundation
import Statecharts
import Testing

@Suite("The messages of state charts")
struct StatechartsMessagesTests {
  /// Every code that stands between quotes in the sources.
  static let codes: Set<String> = {
    let files = FileManager.default.enumerator(at: SharedFolder.sources, includingPropertiesForKeys: nil)
    var codes: Set<String> = []
    for case let url as URL in files ?? .init() where url.pathExtension == "swift" {
      let source = (try? String(contentsOf: url, encoding: .utf8)) ?? ""
      for match in source.matches(of: /"((?:chart|script)\.[a-z-]+)"/) { codes.insert(String(match.1)) }
    }
    return codes
  }()

  @Test("every code in the sources has a message in all three languages, and no message is left over")
  func complete() {
    let messages = StatechartsMessages.catalogue.messages
    #expect(Set(messages.keys) == Self.codes)
    for (code, message) in messages {
      #expect(Set(message.text.keys) == Set(Language.allCases), "\(code)")
      #expect(message.remedy.isEmpty || Set(message.remedy.keys) == Set(Language.allCases), "\(code)")
    }
  }

  @Test("all languages of a message use the same values")
  func placeholders() {
    for (code, message) in StatechartsMessages.catalogue.messages {
      let sets = message.text.values.map { Set($0.matches(of: /\{[a-z]+\}/).map { String($0.0) }) }
      #expect(Set(sets).count == 1, "\(code)")
    }
  }
}
