import Diagnostics
import Foundation
import LegalXML
import SafeXML
import Testing

@Suite("The sample draft law and what is said about it")
struct SamplesTests {
  static let expressions = ["v1/kk.xml", "v1/ru.xml", "v2/kk.xml", "v2/ru.xml"]

  /// What is handed in, with its schema and the version of the draft it speaks about.
  static let statements = [
    ("opinions/language-council.xml", "opinion.rng", 1),
    ("opinions/science-council.xml", "opinion.rng", 1),
    ("regional-position.xml", "opinion.rng", 1),
    ("replies.xml", "opinion.rng", 1),
    ("examinations/examiner1.xml", "examination.rng", 1),
    ("examinations/examiner2.xml", "examination.rng", 1),
    ("opinions/language-council-2.xml", "opinion.rng", 2),
    ("opinions/science-council-2.xml", "opinion.rng", 2),
    ("replies-2.xml", "opinion.rng", 2),
    ("opinions/adopted.xml", "opinion.rng", 2),
    ("dissent.xml", "opinion.rng", 2),
    ("bodies.xml", "bodies.rng", 1),
  ]

  @Test("every expression is valid Akoma Ntoso", arguments: expressions)
  func valid(path: String) throws {
    let names = ["akomantoso30.xsd", "xml.xsd"]
    let files = try names.map { name in (name, try #require(ShippedFile.bytes(named: name))) }
    let schema = try XMLSchema(xsd: "akomantoso30.xsd", files: Dictionary(uniqueKeysWithValues: files))
    #expect(schema.validate(try document("draft-law/" + path)) == [])
  }

  @Test("the reader finds nothing wrong with the form", arguments: expressions)
  func clean(path: String) throws {
    let findings = try DraftLawReader().read(try document("draft-law/" + path)).findings
    #expect(findings.filter { $0.severity != .note } == [])
  }

  @Test("both languages have the same provisions in the same order", arguments: [1, 2])
  func parallel(version: Int) throws {
    let kazakh = DraftLawIndex(try law(version, "kk")).entries.map(\.provision.eId)
    let russian = DraftLawIndex(try law(version, "ru")).entries.map(\.provision.eId)
    #expect(kazakh == russian)
    #expect(kazakh.filter { $0.wholeMatch(of: /art_\d+/) != nil }.count == 25 + version)
  }

  @Test("references inside the draft lead to a provision of it", arguments: expressions)
  func references(path: String) throws {
    let document = try document("draft-law/" + path)
    let index = DraftLawIndex(try DraftLawReader().read(document).law)
    let targets = all(document.root).filter { $0.name.local == "ref" }.compactMap { $0.attribute("href") }
    #expect(targets.count == 4)
    for target in targets where target.hasPrefix("#") {
      #expect(index[String(target.dropFirst())] != nil, "\(target)")
    }
  }

  @Test("what is handed in keeps to its schema", arguments: statements)
  func schema(path: String, schema name: String, version: Int) throws {
    let bytes = try Shared.bytes(Shared.packageRoot().appending(path: "workflows/" + name))
    #expect(try XMLSchema(relaxNG: bytes, name: name).validate(try document(path)) == [])
  }

  @Test("what is said about a provision names one that is there, in its own words", arguments: statements)
  func anchors(path: String, schema: String, version: Int) throws {
    let laws = ["kk": DraftLawIndex(try law(version, "kk")), "ru": DraftLawIndex(try law(version, "ru"))]
    for element in all(try document(path).root) {
      let named = [element.attribute("provision"), element.attribute("provisions")].compactMap(\.self)
      for eId in named.flatMap({ $0.split(separator: " ") }) {
        #expect(laws["kk"]?[String(eId)] != nil, "\(path):\(element.line ?? 0): \(eId)")
      }
      for quote in element.elements where quote.name.local == "quote" {
        let language = try #require(quote.attribute("lang", namespace: "http://www.w3.org/XML/1998/namespace"))
        let provision = try #require(element.attribute("provision").flatMap { laws[language]?[$0] })
        #expect(provision.text.contains(quote.text), "\(path):\(quote.line ?? 0): \(quote.text)")
      }
    }
  }

  @Test("whatever is written for people is written in Kazakh and in Russian", arguments: statements)
  func bilingual(path: String, schema: String, version: Int) throws {
    for element in all(try document(path).root) {
      let languages = element.elements.reduce(into: [String: Set<String>]()) { found, child in
        let language = child.attribute("lang", namespace: "http://www.w3.org/XML/1998/namespace")
        if let language { found[child.name.local, default: []].insert(language) }
      }
      for (name, found) in languages {
        #expect(found.isSuperset(of: ["kk", "ru"]), "\(path):\(element.line ?? 0): \(name)")
      }
    }
  }

  @Test(
    "version 2 carries a remark over, or leaves it to a person where it cannot be sure",
    arguments: [
      ("art_9__para_1", "kept", "art_9__para_1"),
      ("art_1__list_1__point_10", "kept", "art_1__list_1__point_10"),
      ("art_12__para_2__list_1__point_4", "wordingChanged", "art_12__para_2__list_1__point_4"),
      ("art_13", "renumbered", "art_23"),
      ("art_14__para_2", "renumbered", "art_13__para_2"),
      ("art_20", "renumbered", "art_19"),
      ("art_17__para_1__list_1__point_2", "gone", nil),
      ("art_6__para_1", "ambiguous", nil),
    ] as [(String, String, String?)])
  func carrying(eId: String, state: String, target: String?) throws {
    for language in ["kk", "ru"] {
      let old = try law(1, language)
      let anchor = try #require(ProvisionAnchor(to: eId, in: old))
      let carried = DraftComparison(old: old, new: try law(2, language)).carry(anchor)
      #expect("\(carried.state)".hasPrefix(state), "\(language)")
      #expect(carried.anchor?.eId == target, "\(language)")
    }
  }

  @Test("no word mixes the letters of two alphabets")
  func alphabets() throws {
    let files = try #require(FileManager.default.enumerator(at: samples, includingPropertiesForKeys: nil))
    var words = 0
    for case let file as URL in files where ["xml", "csv", "json", "html"].contains(file.pathExtension) {
      let text = String(decoding: try Shared.bytes(file), as: UTF8.self)
      for word in text.matches(of: /\p{L}+/) {
        words += 1
        let isMixed = word.output.contains { $0.isASCII } && word.output.contains { !$0.isASCII }
        #expect(!isMixed || isLatin(word.output), "\(file.lastPathComponent): \(word.output)")
      }
    }
    #expect(words > 10_000)
  }

  private func isLatin(_ word: Substring) -> Bool {
    word.unicodeScalars.allSatisfy { $0.properties.name?.hasPrefix("LATIN") ?? false }
  }

  private var samples: URL { Shared.packageRoot().appending(path: "samples") }

  private func document(_ path: String) throws -> XMLDocument {
    try XMLReader().read(try Shared.bytes(samples.appending(path: path)), name: path)
  }

  private func law(_ version: Int, _ language: String) throws -> DraftLaw {
    try DraftLawReader().read(try document("draft-law/v\(version)/\(language).xml")).law
  }

  /// An element and all below it, in document order.
  private func all(_ element: XMLElement) -> [XMLElement] {
    [element] + element.elements.flatMap(all)
  }
}
