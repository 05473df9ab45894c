import Diagnostics
import Foundation
import KenesCLI
import Testing

@Suite("Words: everything that is said is said in three languages")
struct WordsTests {
  @Test("Every message has a wording in every language, and so has what to do next")
  func complete() {
    for (code, message) in Words.catalogue.messages {
      #expect(Set(message.text.keys) == Set(Language.allCases), "\(code)")
      #expect(message.remedy.isEmpty || Set(message.remedy.keys) == Set(Language.allCases), "\(code)")
    }
  }

  @Test("The languages of a message use the same values")
  func placeholders() {
    for (code, message) in Words.catalogue.messages {
      let used = message.text.mapValues { text in Set(text.matches(of: /\{(\w+)\}/).map { String($0.1) }) }
      #expect(Set(used.values).count == 1, "\(code): \(used)")
    }
  }

  @Test("Every key that the command line uses is in a catalogue")
  func known() throws {
    let folder = KenesProcess.root.appendingPathComponent("Sources/KenesCLI")
    let files = try #require(FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil))
    var keys: Set<String> = []
    for case let file as URL in files where file.pathExtension == "swift" {
      let source = try String(contentsOf: file, encoding: .utf8)
      for match in source.matches(of: /(?:words|Words\.text|Refusal|Finding)\(\s*"([a-z0-9.-]+)"/) {
        keys.insert(String(match.1))
      }
    }
    #expect(keys.count > 10)
    #expect(keys.subtracting(Words.catalogue.messages.keys).isEmpty)
  }
}
