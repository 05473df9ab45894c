import Diagnostics
import Foundation
import LegalXML
import SafeXML
import Testing

@Suite("References in the words of a draft")
struct TextReferencesTests {
  /// A law with articles 1 to 12, of three points each, of three subpoints each; `text` is point 4 of article 7.
  static func law(_ text: String, language: String) throws -> DraftLaw {
    let isKazakh = language == "kaz"
    let articles = (1...12).map { article -> String in
      let points = (1...3).map { point in
        let items = (1...3).map { "<point><num>\($0))</num><content><p>x;</p></content></point>" }.joined()
        return "<paragraph><num>\(point).</num><list><intro><p>y:</p></intro>\(items)</list></paragraph>"
      }
      let own =
        article == 7 ? "<paragraph><num>4.</num><content><p>\(FlatText.escaped(text))</p></content></paragraph>" : ""
      let number = isKazakh ? "\(article)-бап." : language == "eng" ? "Article \(article)" : "Статья \(article)."
      return "<article><num>\(number)</num>\(points.joined())\(own)</article>"
    }
    let inserted = "<article><num>\(isKazakh ? "7-1-бап." : "Статья 7-1.")</num><content><p>z</p></content></article>"
    return try Laws.law("<chapter><num>1</num>\((articles + [inserted]).joined())</chapter>", language: language)
  }

  /// Kind and targets, as `inside art_5__para_3`.
  static func found(_ text: String, language: String) throws -> [String] {
    let law = try law(text, language: language)
    return TextReferences(law).all.map { reference in
      ([reference.kind.rawValue]
        + reference.targets.map { $0.replacing("__list_1", with: "").replacing("chp_1__", with: "") }
        + reference.missing.map { "-" + $0 }).joined(separator: " ")
    }
  }

  static let russian: [(String, [String])] = [
    ("согласно статье 12 настоящего Закона", ["inside art_12"]),
    ("статьями 5, 6 и 7-1 настоящего Закона", ["inside art_5 art_6 art_7-1"]),
    ("пунктами 1–3 статьи 2", ["inside art_2__para_1 art_2__para_2 art_2__para_3"]),
    ("подпунктом 2) пункта 3 настоящей статьи", ["inside art_7__para_3__point_2"]),
    (
      "в подпунктах 1) и 3) пункта 1 статьи 4 настоящего Закона",
      ["inside art_4__para_1__point_1 art_4__para_1__point_3"]
    ),
    (
      "предусмотренных пунктом 1 статьи 3 и пунктом 2 статьи 4 настоящего Закона",
      ["inside art_3__para_1", "inside art_4__para_2"]
    ),
    (
      "подпунктами 1) и 2) пункта 3, пунктом 2 статьи 5",
      ["inside art_5__para_3__point_1 art_5__para_3__point_2", "inside art_5__para_2"]
    ),
    ("частью первой пункта 2 статьи 5", ["inside art_5__para_2"]),
    ("статьи 5 Конституции Республики Казахстан", ["external"]),
    ("статьи 350 Гражданского кодекса Республики Казахстан", ["external"]),
    ("Закона Республики Казахстан «О статье 99»", ["external"]), ("статьей 99 Закона «О примере»", ["external"]),
    ("статьёй 99 настоящего Закона", ["dangling -99"]), ("пунктом 9 статьи 5 настоящего Закона", ["dangling -9"]),
    ("пунктом 9 настоящей статьи", ["dangling -9"]), ("в соответствии со статьей 99", ["dangling -99"]),
    ("пункт 9 правил", ["external"]), ("указанной статьи 5", ["inside art_5"]),
    ("подпункт 5) пункта 2 указанной статьи", []),
    ("не позднее 5 рабочих дней, до 1 января 2026 года", []), ("слова «статьи 99» следует читать", []),
    ("настоящий Закон не применяется", ["inside"]), ("настоящая статья", ["inside art_7"]),
    ("в п. 2 ст. 5 настоящего Закона", ["inside art_5__para_2"]), ("главой 1 настоящего Закона", ["inside chp_1"]),
    ("по пункту 3", ["inside art_7__para_3"]), ("статьи 2, 1 января", ["inside art_2"]),
    ("приложению 1 к настоящему Закону", []),
    ("статьями 5 и 99 настоящего Закона", ["dangling -99"]),
    ("в статьях 1 – 3 настоящего Закона", ["inside art_1 art_2 art_3"]),
  ]

  static let kazakh: [(String, [String])] = [
    ("осы Заңның 8-бабының 2-тармағында көзделген", ["inside art_8__para_2"]),
    ("осы Заңның 12-бабында", ["inside art_12"]),
    ("осы баптың 1-тармағының 2) тармақшасында", ["inside art_7__para_1__point_2"]),
    ("осы Заңның 5, 6 және 7-1-баптарында", ["inside art_5 art_6 art_7-1"]),
    ("5-баптың 1 және 2-тармақтарында", ["inside art_5__para_1 art_5__para_2"]),
    ("осы баптың 1–3-тармақтарында", ["inside art_7__para_1 art_7__para_2 art_7__para_3"]),
    (
      "осы Заңның 5-бабы 2-тармағының 1), 2) және 3) тармақшаларында",
      ["inside art_5__para_2__point_1 art_5__para_2__point_2 art_5__para_2__point_3"]
    ),
    ("осы Заңның 5-бабының 1-тармағында және 3-тармағында", ["inside art_5__para_1", "inside art_5__para_3"]),
    ("осы баптың 2-тармағының бірінші бөлігінде", ["inside art_7__para_2"]),
    ("Қазақстан Республикасы Конституциясының 5-бабы", ["external"]), ("Азаматтық кодекстің 350-бабында", ["external"]),
    ("Қазақстан Республикасының «Мысал туралы» Заңының 99-бабы", ["external"]),
    ("осы Заңның 99-бабында", ["dangling -99"]), ("осы баптың 9-тармағында", ["dangling -9"]), ("осы Заң", ["inside"]),
    ("осы бапта", ["inside art_7"]), ("аталған баптың 9-тармағында", []), ("2026 жылғы 1 шілдеде 5 жұмыс күні", []),
    ("осы Заңның 1-тарауында", ["inside chp_1"]), ("2-бөлімше", []), ("осы Заңға 1-қосымша", []),
  ]

  static let english: [(String, [String])] = [
    ("under article 12(3)", ["inside art_12__para_3"]),
    ("Article 5(2)(1) of this Act", ["inside art_5__para_2__point_1"]),
    ("Articles 5, 6 and 8", ["inside art_5 art_6 art_8"]), ("Articles 2 to 4", ["inside art_2 art_3 art_4"]),
    ("paragraph 2 of this Article", ["inside art_7__para_2"]), ("Article 99 of this Act", ["dangling -99"]),
    ("Article 114 of the Treaty", ["external"]), ("article 12 of the Finance Act 2003", ["external"]),
    ("Article 6 TFEU", ["external"]), ("this Act applies", ["inside"]),
    ("paragraph (3) of Article 2", ["inside art_2__para_3"]),
    ("paragraph 9 of that Article", []), ("in 12 articles", []),
  ]

  @Test("Russian, by a table", arguments: russian)
  func inRussian(_ text: String, _ wanted: [String]) throws {
    #expect(try Self.found(text, language: "rus") == wanted, "\(text)")
  }

  @Test("Kazakh, by a table", arguments: kazakh)
  func inKazakh(_ text: String, _ wanted: [String]) throws {
    #expect(try Self.found(text, language: "kaz") == wanted, "\(text)")
  }

  @Test("English, by a table", arguments: english)
  func inEnglish(_ text: String, _ wanted: [String]) throws {
    #expect(try Self.found(text, language: "eng") == wanted, "\(text)")
  }

  @Test(
    "the samples' marked references are found in their words, and nothing dangles",
    arguments: ["v1/ru", "v1/kk", "v2/ru", "v2/kk"])
  func samples(_ name: String) throws {
    let url = Shared.packageRoot().appending(path: "samples/draft-law/\(name).xml")
    let law = try DraftLawReader().read(Shared.bytes(url), name: name).law
    let references = TextReferences(law)
    let score = MarkedReferences(law).score(references)
    #expect(score.marked > 1)
    #expect(score.missed == [])
    #expect(references.findings(file: name) == [])
    for reference in references.all where reference.kind == .inside {
      let text = try #require(law.provision(reference.provision)).ownText
      let scalars = Array(text.unicodeScalars)
      #expect(String(String.UnicodeScalarView(scalars[reference.range])) == reference.text)
    }
  }

  @Test("what is marked in English acts of the corpus is found")
  func corpus() throws {
    guard let folder = Shared.folder("corpus/dev") else { return }
    var (marked, found, dangling) = (0, 0, 0)
    for name in ["akn1", "akn4eu", "clml"] {
      for url in Shared.xmlFiles([folder.appending(path: name)]) {
        guard let source = try? Shared.bytes(url), source.count < 600_000,
          let law = try? DraftLawReader().read(source, name: url.lastPathComponent).law
        else { continue }
        let references = TextReferences(law)
        let score = MarkedReferences(law).score(references)
        marked += score.marked
        found += score.marked - score.missed.count
        dangling += references.findings(file: url.lastPathComponent).count
      }
    }
    print("references: \(found) of \(marked) marked ones found, \(dangling) dangling")
    // What is missed says "of that section"; a false alarm would be worse.
    #expect(marked > 50)
    #expect(found * 100 >= marked * 75)
    #expect(dangling == 0)
  }
}

/// References that a document marks itself, as the truth to measure against.
struct MarkedReferences {
  private var marked: [(provision: String, text: String, target: String)] = []

  /// eIds by the identifiers of the source.
  private var eIds: [String: String] = [:]

  init(_ law: DraftLaw) {
    for provision in law.all() {
      for name in [provision.source.identifier, provision.attributes.first { $0.name.local == "wId" }?.value] {
        if let name { eIds[name] = provision.eId }
      }
      collect(provision.content, provision.eId)
    }
  }

  private mutating func collect(_ content: [Content], _ eId: String) {
    for case .markup(let markup) in content {
      if markup.isNamed("ref"), let target = markup.target, target.hasPrefix("#") {
        let words = markup.text.split { $0.isWhitespace }.joined(separator: " ")
        if words.contains(where: \.isNumber) { marked.append((eId, words, String(target.dropFirst()))) }
      } else {
        collect(markup.children, eId)
      }
    }
  }

  func score(_ references: TextReferences) -> (marked: Int, missed: [String]) {
    let missed = marked.filter { mark in
      !references.all.contains {
        $0.provision == mark.provision && $0.targets.contains(eIds[mark.target] ?? mark.target)
      }
    }
    return (marked.count, missed.map { "\($0.provision): \($0.text) → \($0.target)" })
  }
}
