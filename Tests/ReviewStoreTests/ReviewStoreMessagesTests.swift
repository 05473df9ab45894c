import Diagnostics
import Foundation
import ReviewStore
import Testing

@Suite("The messages of the store")
struct ReviewStoreMessagesTests {
  /// Every code that the sources of the module name, with the names of the arguments given beside it.
  static let codes: Set<String> = {
    let sources = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Sources/ReviewStore")
    var codes: Set<String> = []
    for file in (try? FileManager.default.subpathsOfDirectory(atPath: sources.path)) ?? []
    where file.hasSuffix(".swift") {
      guard let text = try? String(contentsOf: sources.appendingPathComponent(file), encoding: .utf8) else { continue }
      for match in text.matches(of: /"(store\.[a-z-]+)"/) { codes.insert(String(match.1)) }
    }
    return codes
  }()

  @Test("there is one in every language for every code")
  func complete() {
    let messages = ReviewStoreMessages.catalogue.messages
    #expect(Self.codes.count > 30)
    #expect(Set(messages.keys) == Self.codes)
    for (code, message) in messages {
      for language in Language.allCases {
        #expect(message.text[language] != nil, "\(code) \(language)")
        #expect(message.remedy.isEmpty || message.remedy[language] != nil, "fix of \(code) \(language)")
      }
    }
  }

  @Test("all languages of a message name the same arguments")
  func arguments() {
    for (code, message) in ReviewStoreMessages.catalogue.messages {
      let used = message.text.values.map { text in Set(text.matches(of: /\{([a-z]+)\}/).map { String($0.1) }) }
      #expect(Set(used).count == 1, "\(code)")
    }
  }
}
