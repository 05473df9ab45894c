import Diagnostics
import Foundation
import LegalXML
import Testing

@Suite("What two languages of one draft say differently")
struct LanguageDriftTests {
  private static func law(_ name: String) throws -> DraftLaw {
    let url = Shared.packageRoot().appending(path: "samples/draft-law/\(name).xml")
    return try DraftLawReader().read(Shared.bytes(url), name: name).law
  }

  @Test("the sample draft's one divergence is found in its first version; its repair in one language is no alarm")
  func samples() throws {
    let first = LanguageDrift(kazakh: try Self.law("v1/kk"), russian: try Self.law("v1/ru"))
    #expect(first.differences.map(\.kazakh) == ["art_7__para_2"])
    #expect(first.findings().map(\.arguments) == [["kazakh": "бес (5)", "russian": "трёх (3)"]])
    let second = LanguageDrift(kazakh: try Self.law("v2/kk"), russian: try Self.law("v2/ru"))
    #expect(second.differences == [])
    #expect(second.rows.count > 100)
    let both = LanguageDrift(
      kazakh: try Self.law("v2/kk"), russian: try Self.law("v2/ru"), previousKazakh: try Self.law("v1/kk"),
      previousRussian: try Self.law("v1/ru"))
    #expect(both.differences == [])
  }

  /// Kazakh, Russian, and what differs: `kind kk | ru`; nothing where they agree.
  static let table: [(String, String, [String])] = [
    ("он күн ішінде", "в течение десяти дней", []), ("он күн ішінде", "в течение 10 дней", []),
    ("күнтізбелік отыз күннен аспайды", "не более тридцати календарных дней", []),
    ("он бес жұмыс күні ішінде", "в течение пятнадцати рабочих дней", []),
    ("он бес жұмыс күні ішінде", "в течение пятнадцати календарных дней", ["value он бес (15) | пятнадцати (15)"]),
    ("екі жүз мың теңге", "двести тысяч тенге", []), ("200 000 теңге", "двухсот тысяч тенге", []),
    ("екі жүз мың теңге", "триста тысяч тенге", ["value екі жүз мың (200000) | триста тысяч (300000)"]),
    ("2026 жылғы 1 шілдеде", "1 июля 2026 года", []), ("2026 жылғы 1 шілдеден бастап", "с 01.07.2026", []),
    ("2026 жылғы 1 шілдеде", "1 июня 2026 года", ["value 2026 жылғы 1 шілдеде | 1 июня 2026 года"]),
    ("2028 жылғы 1 қаңтарға дейін", "до 1 января 2028 года", []), ("2027 жылға арналған", "на 2027 год", []),
    ("он пайызы", "10 %", []), ("10,5 пайыз", "10,5 процента", []),
    ("он пайызы", "десять", ["value он (10) | десять (10)"]),
    ("20 мыңнан 100 мың адамға дейін", "от 20 до 100 тысяч человек", []),
    ("жүз жиырма сағат", "ста двадцати часов", []), ("он сегіз жасқа толған", "достигшее восемнадцати лет", []),
    ("он күндік мерзім", "десятидневный срок", []), ("екі жүз қырық", "двухсот сорока", []),
    ("бір рет", "одного раза", []), ("бір тіл", "один и тот же язык", []), ("сол жерде", "там", []),
    ("екі немесе одан көп", "двумя или более", []), ("үш жылда бір рет", "раз в три года", []),
    ("осы Заңның 1-бабының 1-тармағында", "пунктом 1 статьи 1 настоящего Закона", []),
    ("осы баптың 1-тармағында", "пунктом 1 настоящей статьи", []),
    (
      "осы Заңның 1-бабында", "статьёй 2 настоящего Закона",
      ["reference осы Заңның 1-бабында | статьёй 2 настоящего Закона"]
    ),
    ("Қазақстан Республикасы Конституциясының 5-бабы", "статьи 5 Конституции Республики Казахстан", []),
    ("2019 жылғы 14 маусымдағы № 999-VI Заң", "Закон от 14 июня 2019 года № 999-VI", []),
    ("бес мың", "шесть", ["value бес мың (5000) | шесть (6)"]),
  ]

  @Test("numbers, terms, amounts, dates and references, by a table", arguments: table)
  func values(_ kazakh: String, _ russian: String, _ wanted: [String]) throws {
    func law(_ text: String, _ number: (Int) -> String, _ language: String) throws -> DraftLaw {
      try Laws.law(
        (1...2).map { article in
          "<article eId=\"art_\(article)\"><num>\(number(article))</num><paragraph eId=\"art_\(article)__para_1\"><num>1.</num><content><p>\(article == 1 ? text : "")</p></content></paragraph></article>"
        }.joined(), language: language)
    }
    let drift = LanguageDrift(
      kazakh: try law(kazakh, { "\($0)-бап." }, "kaz"), russian: try law(russian, { "Статья \($0)." }, "rus"))
    let found = drift.differences.map { difference in
      "\(difference.kind.rawValue) \(difference.onlyKazakh.joined(separator: ";")) | \(difference.onlyRussian.joined(separator: ";"))"
    }
    #expect(found == wanted, "\(kazakh) = \(russian)")
  }

  @Test("what stands in one language only, and what was changed in one language only, is told once")
  func changes() throws {
    func law(_ texts: [String], _ language: String) throws -> DraftLaw {
      try Laws.law(
        texts.enumerated().map { index, text in
          "<article eId=\"art_\(index + 1)\"><num>\(index + 1)</num><paragraph eId=\"art_\(index + 1)__para_1\"><num>1.</num><content><p>\(text)</p></content></paragraph></article>"
        }.joined(), language: language)
    }
    let old = ["бірінші мәтін осы жерде тұр", "екінші мәтін де осы жерде"]
    let oldRussian = ["первый текст стоит в этом месте", "второй текст тоже стоит тут"]
    let drift = LanguageDrift(
      kazakh: try law([old[0], "екінші мәтін басқа жерде"], "kaz"),
      russian: try law(oldRussian + ["третий текст только здесь"], "rus"), previousKazakh: try law(old, "kaz"),
      previousRussian: try law(oldRussian, "rus"))
    #expect(drift.findings().map(\.code) == ["draft.language-change", "draft.language-drift"])
    #expect(drift.findings().map(\.place.provision) == ["art_2__para_1", "art_3"])
    #expect(
      drift.rows.map { $0.russian ?? "–" } == [
        "art_1", "art_1__para_1", "art_2", "art_2__para_1", "art_3", "art_3__para_1",
      ])
  }
}
