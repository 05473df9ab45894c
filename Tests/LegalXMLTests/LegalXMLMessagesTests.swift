import Diagnostics
import Foundation
import LegalXML
import Testing

@Suite("Messages of LegalXML")
struct LegalXMLMessagesTests {
  /// Codes between quotes in the sources of the module.
  static var codes: [String] {
    let folder = Shared.packageRoot().appending(path: "Sources/LegalXML")
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)?.allObjects as? [URL] ?? []
    var codes: Set<String> = []
    for file in files where file.pathExtension == "swift" && file.lastPathComponent != "LegalXMLMessages.swift" {
      guard let source = try? String(contentsOf: file, encoding: .utf8) else { continue }
      for match in source.matches(of: /"((draft|amendment)\.[a-z-]+)"/) { codes.insert(String(match.1)) }
    }
    return codes.sorted()
  }

  @Test("every code that the sources use speaks Kazakh, Russian and English")
  func complete() {
    #expect(Self.codes.count > 8)
    for code in Self.codes {
      let message = LegalXMLMessages.catalogue.messages[code]
      #expect(Set(message?.text.keys.map(\.self) ?? []) == Set(Language.allCases), "\(code)")
      let remedies = message?.remedy.count ?? 0
      #expect(remedies == 0 || remedies == Language.allCases.count, "\(code)")
    }
  }

  @Test("no message is left over that nothing uses")
  func noLeftovers() {
    #expect(LegalXMLMessages.catalogue.messages.keys.sorted() == Self.codes)
  }
}
