import Foundation
import Testing

@Suite("The table of traps in docs/scxml-profile.md")
struct TrapTableTests {
  private static let rows: [[Substring]] = {
    let page = SharedFolder.documentation.appending(path: "scxml-profile.md")
    let text = (try? String(contentsOf: page, encoding: .utf8)) ?? ""
    let table = text.split(separator: "## Traps, and what holds them").last ?? ""
    return table.split(separator: "\n").map { $0.split(separator: "|") }.filter {
      $0.count == 3 && Int($0[0].trimmingCharacters(in: .whitespaces)) != nil
    }
  }()

  private static func swift(in folder: URL) -> String {
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    var text = ""
    for case let file as URL in files ?? .init() where file.pathExtension == "swift" {
      text += (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    }
    return text
  }

  @Test("names all 28, each with tests that exist or checks that are made")
  func complete() throws {
    #expect(Self.rows.map { Int($0[0].trimmingCharacters(in: .whitespaces)) } == Array(1...28))
    let tests = Self.swift(in: SharedFolder.tests)
    let sources = Self.swift(in: SharedFolder.sources.deletingLastPathComponent())
    for row in Self.rows {
      let held = String(row[2])
      let titles = held.matches(of: /"([^"]+)"/).map { String($0.1) }
      let codes = held.matches(of: /`((?:chart|procedure|proof)\.[a-z-]+)`/).map { String($0.1) }
      #expect(!titles.isEmpty || !codes.isEmpty, "\(row[0])")
      for title in titles { #expect(tests.contains("\"\(title)\""), "\(row[0]): \(title)") }
      for code in codes { #expect(sources.contains("\"\(code)\""), "\(row[0]): \(code)") }
    }
  }
}
