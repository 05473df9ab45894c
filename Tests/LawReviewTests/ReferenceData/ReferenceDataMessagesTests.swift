import Diagnostics
import Foundation
import LawReview
import Testing

@Suite("The messages of the data files")
struct ReferenceDataMessagesTests {
  static let folders = ["Calendars", "ReferenceData", "Bodies", "Examinations", "Checklists", "Opinions", "Amendments"]

  /// Codes that the sources report, found by reading them.
  private func reportedCodes() throws -> Set<String> {
    let package = URL(filePath: #filePath).appending(path: "../../../..").standardizedFileURL
    let code =
      /"((?:data|calendar|term|bodies|questionnaire|examination|checklist|opinion|amendments)\.[a-z0-9.-]+[a-z0-9])"/
    var codes: Set<String> = []
    for folder in Self.folders {
      let root = package.appending(path: "Sources/LawReview/\(folder)")
      for name in try FileManager.default.contentsOfDirectory(atPath: root.path(percentEncoded: false))
      where name.hasSuffix(".swift") {
        let text = try String(contentsOf: root.appending(path: name), encoding: .utf8)
        codes.formUnion(text.matches(of: code).map { String($0.1) }.filter { !$0.hasSuffix(".rng") })
      }
    }
    return codes
  }

  @Test("every code of the sources has its words in Kazakh, Russian and English")
  func everyCodeHasWords() throws {
    let codes = try reportedCodes()
    #expect(codes.contains("calendar.swap-twice"))
    for code in codes.sorted() {
      for language in Language.allCases {
        #expect(ReferenceDataMessages.catalogue.messages[code]?.text[language] != nil, "\(code) \(language)")
      }
    }
  }

  @Test("every message is there in all languages, and so is what to do next")
  func complete() {
    for (code, message) in ReferenceDataMessages.catalogue.messages {
      #expect(message.text.count == Language.allCases.count, "\(code)")
      #expect(message.remedy.isEmpty || message.remedy.count == Language.allCases.count, "\(code)")
    }
  }

  @Test("all languages of a message have the same placeholders")
  func samePlaceholders() {
    for (code, message) in ReferenceDataMessages.catalogue.messages {
      let sets = Set(message.text.values.map { text in Set(text.matches(of: /\{([a-zA-Z]+)\}/).map { String($0.1) }) })
      #expect(sets.count == 1, "\(code)")
    }
  }

  @Test("dates are said in three languages")
  func dates() throws {
    let date = try day("2026-03-27")
    #expect(date.text(in: .english) == "27 March 2026")
    #expect(date.text(in: .russian) == "27 марта 2026 года")
    #expect(date.text(in: .kazakh) == "2026 жылғы 27 наурыз")
    #expect(date.weekday.text(in: .kazakh) == "жұма")
  }
}
