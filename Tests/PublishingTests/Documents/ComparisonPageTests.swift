import Diagnostics
import Foundation
import LegalXML
import Publishing
import SafeXML
import Testing

@Suite("Pages that show two versions")
struct ComparisonPageTests {
  private func page(_ draft: String = "ru", in language: Language) throws -> ComparisonPage {
    let laws = try ["v1", "v2"].map { version in
      let file = SharedFolder.packageRoot.appending(path: "samples/draft-law/\(version)/\(draft).xml")
      return try DraftLawReader().read(Array(try Data(contentsOf: file)), name: file.lastPathComponent).law
    }
    let versions = zip(["v1", "v2"], laws).map { label, law in
      ComparisonPage.Version(title: law.title, label: label, language: law.language)
    }
    return ComparisonPage(
      DraftComparison(old: laws[0], new: laws[1]), old: versions[0], new: versions[1], in: language)
  }

  private func all(_ name: String, below element: XMLElement) -> [XMLElement] {
    element.elements.flatMap { ($0.name.local == name ? [$0] : []) + all(name, below: $0) }
  }

  @Test("are well-formed, in the reader's language, with the laws in theirs", arguments: Language.allCases)
  func languages(language: Language) throws {
    for bytes in [try page(in: language).wordings, try page(in: language).comparativeTable] {
      let root = try XMLReader().read(bytes, name: "page.html").root
      #expect(root.attribute("lang") == language.rawValue)
      #expect(all("script", below: root).isEmpty)
      #expect(all("link", below: root).isEmpty)
      #expect(all("p", below: root).count > 50)
      let languages = Set((all("div", below: root) + all("td", below: root)).compactMap { $0.attribute("lang") })
      #expect(languages == ["ru"])
      let ids = all("section", below: root).compactMap { $0.attribute("id") }
      #expect(Set(ids).count == ids.count)
    }
  }

  @Test("mark what went and what came with elements of their own, and link to every change")
  func marks() throws {
    let root = try XMLReader().read(page(in: .english).wordings, name: "page.html").root
    #expect(all("del", below: root).contains { $0.text == "17" })
    #expect(all("ins", below: root).contains { $0.text == "16" })
    let targets = Set(all("section", below: root).compactMap { $0.attribute("id") })
    let links = all("nav", below: root).flatMap { all("a", below: $0) }.compactMap { $0.attribute("href") }
    #expect(links.count > 20)
    #expect(links.allSatisfy { targets.contains(String($0.dropFirst())) })
    let choices = all("input", below: root).compactMap { $0.attribute("id") }
    #expect(choices == ["view-pair", "view-one"])
    #expect(all("label", below: root).compactMap { $0.attribute("for") } == choices)
  }

  @Test("the comparative table has the five columns of the law")
  func columns() throws {
    let root = try XMLReader().read(page(in: .russian).comparativeTable, name: "page.html").root
    let heading = try #require(all("thead", below: root).first)
    #expect(
      all("th", below: heading).map(\.text)
        == ["№", "Структурный элемент", "Действующая редакция", "Предлагаемая редакция", "Обоснование"])
    let rows = try #require(all("tbody", below: root).first).elements
    #expect(rows.allSatisfy { $0.elements.count == 5 })
    #expect(rows.map { $0.elements.first?.text } == (1...rows.count).map(String.init))
  }

  @Test("two equal versions say so")
  func same() throws {
    let file = SharedFolder.packageRoot.appending(path: "samples/draft-law/v1/kk.xml")
    let law = try DraftLawReader().read(Array(try Data(contentsOf: file)), name: "kk.xml").law
    let version = ComparisonPage.Version(title: law.title, label: "v1", language: law.language)
    let page = ComparisonPage(DraftComparison(old: law, new: law), old: version, new: version, in: .kazakh)
    #expect(String(decoding: page.wordings, as: UTF8.self).contains("мәтіні бірдей"))
    #expect(!String(decoding: page.comparativeTable, as: UTF8.self).contains("<table"))
  }
}
