import Diagnostics
import Foundation
import Publishing
import Testing

@Suite("The words of Publishing")
struct PublishingMessagesTests {
  private func sources() throws -> String {
    let folder = SharedFolder.packageRoot.appending(path: "Sources/Publishing")
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)?.allObjects as? [URL] ?? []
    let swift = files.filter { $0.pathExtension == "swift" && !$0.lastPathComponent.hasSuffix("Messages.swift") }
    #expect(swift.count > 30)
    return try swift.map { try String(contentsOf: $0, encoding: .utf8) }.joined()
  }

  @Test("cover every code in three languages, each with what to do")
  func codes() throws {
    let pattern = /"((?:zip|package)\.[a-z0-9-]+)"/
    let codes = Set(try sources().matches(of: pattern).map { String($0.1) })
      .subtracting(["package.rng", "package.audit-events", "package.audit-heads"])
    #expect(codes.count > 30)
    let messages = PublishingMessages.catalogue.messages
    for code in codes.sorted() {
      #expect(messages[code]?.text.count == 3, "\(code)")
      #expect(messages[code]?.remedy.count == 3 || code == "package.comment", "\(code)")
    }
    #expect(Set(messages.keys) == codes)
  }

  @Test("name the same values in every language")
  func placeholders() {
    for (code, message) in PublishingMessages.catalogue.messages {
      for texts in [message.text, message.remedy] {
        let names = texts.values.map { Set($0.matches(of: /\{[a-z]+\}/).map { String($0.0) }) }
        #expect(Set(names).count <= 1, "\(code)")
      }
    }
  }
}
