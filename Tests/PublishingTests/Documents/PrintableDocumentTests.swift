import Diagnostics
import LawReview
import Publishing
import SafeXML
import Testing

@Suite("Every printable document")
struct PrintableDocumentTests {
  static let cases: [(index: Int, language: Language)] = SampleDocuments.all.indices.flatMap { index in
    Language.allCases.map { (index, $0) }
  }

  @Test("is valid Akoma Ntoso in every language, as a tree and as the file that is written", arguments: cases)
  func valid(index: Int, language: Language) throws {
    let document = SampleDocuments.all[index].akomaNtoso(in: language)
    let schema = try Schemas.akomaNtoso.get()
    #expect(schema.validate(document) == [])
    let read = try XMLReader().read(DocumentRendering.xml(document), name: document.name)
    #expect(schema.validate(read) == [])
    #expect(read.root.text.filter { !$0.isWhitespace } == document.root.text.filter { !$0.isWhitespace })
  }

  @Test("is the same bytes each time", arguments: cases)
  func deterministic(index: Int, language: Language) {
    func render() -> [[UInt8]] {
      let document = SampleDocuments.all[index].akomaNtoso(in: language)
      return [DocumentRendering.xml(document), DocumentRendering.html(document, language: language)]
    }
    #expect(render() == render())
  }

  @Test("is a page that is well-formed XML, says its language, and runs nothing", arguments: cases)
  func page(index: Int, language: Language) throws {
    let document = SampleDocuments.all[index].akomaNtoso(in: language)
    let page = try XMLReader().read(DocumentRendering.html(document, language: language), name: "page.html")
    #expect(page.root.attribute("lang") == language.rawValue)
    let all = page.root.descendants
    #expect(!all.contains { ["script", "iframe", "object", "link", "img"].contains($0.name.local) })
    #expect(
      !all.contains { $0.attributes.contains { $0.name.local.hasPrefix("on") || $0.value.contains("javascript:") } })
    #expect(all.count { $0.name.local == "h1" } == 1)
    #expect(all.count { $0.name.local == "main" } == 1)
    let ids = all.compactMap { $0.attribute("id") }
    #expect(Set(ids).count == ids.count)
    let targets = all.compactMap { $0.attribute("href") }.map { String($0.dropFirst()) }
    #expect(Set(targets).isSubset(of: ids))
    #expect(all.filter { $0.name.local == "th" }.allSatisfy { $0.attribute("scope") != nil })
  }

  @Test("loses no word on the way to the page", arguments: cases)
  func noWordLost(index: Int, language: Language) throws {
    let document = SampleDocuments.all[index].akomaNtoso(in: language)
    let page = try XMLReader().read(DocumentRendering.html(document, language: language), name: "page.html")
    let body = try #require(page.root.descendants.first { $0.name.local == "main" })
    let visible = body.textWithout("nav").filter { !$0.isWhitespace }
    let source = document.root.descendants.filter { ["preface", "mainBody", "conclusions"].contains($0.name.local) }
    #expect(visible == source.map(\.text).joined().filter { !$0.isWhitespace })
  }

  @Test("has its fixed words in its own language, and none without words", arguments: cases)
  func ownWords(index: Int, language: Language) throws {
    let document = SampleDocuments.all[index].akomaNtoso(in: language)
    for element in document.root.descendants where ["heading", "th", "docType"].contains(element.name.local) {
      let words = element.text.replacing("SHA-256", with: "").replacing(/[A-Z]\.\s/, with: "")
      let letters = words.lowercased().filter(\.isLetter)
      switch language {
      case .english: #expect(letters.allSatisfy { $0.isASCII }, "\(words)")
      case .russian: #expect(letters.allSatisfy { !$0.isASCII && !"әғқңөұүһі".contains($0) }, "\(words)")
      case .kazakh: #expect(letters.allSatisfy { !$0.isASCII }, "\(words)")
      }
    }
    // A term that is missing from the catalogue would be printed as its code, a missing value with its braces.
    #expect(!document.root.text.contains("{"))
    for element in document.root.descendants where element.elements.isEmpty {
      let isCode = element.text.wholeMatch(of: /[a-z]+\.[a-z][a-z.-]+/) != nil
      #expect(!isCode || element.text.hasSuffix(".xml") || element.text.hasSuffix(".html"), "\(element.text)")
    }
  }

  @Test("says rehearsal in three languages at its head and on every printed page")
  func rehearsal() {
    let document = SampleDocuments.opinion(isRehearsal: true).akomaNtoso(in: .russian)
    let banner = "ОҚУ-ЖАТТЫҒУ · УЧЕБНЫЙ · REHEARSAL"
    #expect(document.root.text.contains(banner))
    let page = String(decoding: DocumentRendering.html(document, language: .russian), as: UTF8.self)
    #expect(page.contains("@top-center { content: \"\(banner)\""))
    let real = SampleDocuments.opinion().akomaNtoso(in: .russian)
    #expect(!real.root.text.contains("УЧЕБНЫЙ"))
  }

  @Test("says rehearsal whatever its kind", arguments: SampleDocuments.all.indices)
  func rehearsalEverywhere(index: Int) {
    let document = SampleDocuments.all[index]
    let cover = SampleDocuments.cover("1", "2026-01-01", isRehearsal: true)
    let rehearsed: any PrintableDocument =
      switch document {
      case var document as OpinionDocument: with(&document) { $0.cover = cover }
      case var document as ResponseMatrix: with(&document) { $0.cover = cover }
      case var document as ComparativeTable: with(&document) { $0.cover = cover }
      case var document as VoteMinutes: with(&document) { $0.cover = cover }
      case var document as ExaminationSummary: with(&document) { $0.cover = cover }
      case var document as RemarksNote: with(&document) { $0.cover = cover }
      default: document
      }
    #expect(rehearsed.akomaNtoso(in: .kazakh).root.text.contains("REHEARSAL"))
  }

  private func with<Value>(_ value: inout Value, _ change: (inout Value) -> Void) -> Value {
    change(&value)
    return value
  }
}
