import LegalXML
import Testing

@Suite("Numbers of provisions")
struct ProvisionNumberTests {
  @Test(
    "are compared without words and signs, whatever the tradition",
    arguments: [
      ("1)", "1"), ("8-1)", "8-1"), ("12.", "12"), ("12-бап.", "12"), ("5-1-бап", "5-1"), ("Статья 5-1.", "5-1"),
      ("3-тарау.", "3"), ("РАЗДЕЛ II", "II"), ("Глава 10.", "10"), ("§ 9", "9"), ("Art. 9º", "9"),
      ("Art. 1er", "1"), ("Art. 4-bis.", "4-bis"), ("Art. 102-quinquiesdecies", "102-quinquiesdecies"),
      ("52AA", "52aa"), ("9A", "9a"), ("(a)", "a"), ("aa)", "aa"), ("а)", "а"), ("(iv)", "iv"), ("1.2.3.", "1.2.3"),
      ("第 9 條", "9"), ("٣", "3"), ("–", ""), ("•", ""), ("Parágrafo único.", "único"), ("Article 9", "9"),
      ("“(9)", "9"), ("2–1)", "2-1"), ("I", "I"),
      // The corpus README, 12, and what else stands in real documents.
      ("Art. 1.", "1"), ("(1)", "1"), ("(i)", "i"), ("1.2.3", "1.2.3"), ("Artikel 9", "9"), ("II –", "II"),
      ("9 §", "9"), ("9 luku", "9"), ("9 kap.", "9"), ("Sec. 9.", "9"), ("SEC. 9A.", "9a"), ("Art. 9º-A.", "9-a"),
      ("§ 9º-B.", "9-b"), ("§ 9c", "9c"), ("Art.9", "9"), ("Art. 9-I.", "9-i"), ("  “ ‘(9)", "9"), ("“(ii)", "ii"),
      ("(c.1)", "c.1"), ("(ix.1)", "ix.1"), ("(b-1)", "b-1"), ("(a-9)", "a-9"), ("SCHEDULE A1", "a1"),
      ("SCHEDULE 9A", "9a"), ("9ZB", "9zb"), ("9f-9", "9f-9"), ("9-9.9b", "9-9.9b"), ("9° bis", "9-bis"),
      ("Article 9 quinquies", "9-quinquies"), ("Article 1er A", "1-a"), ("Art. 9-sex-decies.", "9-sex-decies"),
      ("Art. 9-octies-1.", "9-octies-1"), ("a bis)", "a-bis"), ("f-bis)", "f-bis"), ("(2)1", "2"), ("(o)2", "o"),
      ("1(1)", "1"), ("(9) to (12)", "9"), ("(i) à (v)", "i"), ("(c) and (d)", "c"), ("(A-i)", "a-i"),
      ("(9A-i)", "9a-i"), ("*9", "9"), ("\u{200D}b", "b"), ("9—12", "9"),
      // Roman or a letter.
      ("((TITOLO II-TER", "II-ter"), ("PART IIA", "IIa"), ("TITLE IV—", "IV"), ("DIVISION C—", "c"), ("(C)", "c"),
      ("(cc)", "cc"), ("(dd)", "dd"), ("(MM)", "mm"), ("LXXIX –", "LXXIX"), ("(xlviii)", "xlviii"),
      ("(viiia)", "viiia"),
      ("Ⅳ", "IV"), ("РАЗДЕЛ ІІ", "II"), ("Раздел ХІ", "XI"), ("Subpart J", "j"), ("I. –", "I"), ("(ia)", "ia"),
      ("bbb)", "bbb"), ("fb", "fb"),
      // Cyrillic, Kazakh and Greek.
      ("б)", "б"), ("12-1-бап.", "12-1"), ("8-ТАРАУ.", "8"), ("ст. 12-а", "12-а"), ("1-й", "1"), ("2-БӨЛІМ", "2"),
      ("Часть вторая", "2"), ("ЕКІНШІ БӨЛІМ", "2"), ("п. 5", "5"), ("Άρθρο 9", "9"), ("β)", "β"),
      // Chinese and Japanese.
      ("第二十三條", "23"), ("第二十三條之一", "23-1"), ("第 23-1 條", "23-1"), ("第三条の二", "3-2"), ("第三十六条の二", "36-2"),
      ("第百四十一条", "141"), ("第　一　章", "1"), ("十一", "11"), ("（二）", "2"), ("２", "2"), ("第１０条", "10"), ("イ", "イ"),
      ("第九条の二の三", "9-2-3"), ("①", "1"), ("⑫", "12"), ("千二百三条", "1203"),
      // Words.
      ("SCHEDULE THREE", "3"), ("Chapter One", "1"), ("FIRST SCHEDULE", "1"), ("SEÇÃO ÚNICA", "única"),
      ("Article premier", "1"), ("PARTE PRIMA", "1"),
      // No number at all.
      ("SCHEDULE", ""), ("Appendix", ""), ("Chapter #", ""), ("TMAs and Towers:", ""), ("Pena –", ""), ("-", ""),
      ("(as introduced by section 9)", ""), ("", ""),
    ])
  func normalised(written: String, expected: String) {
    let number = ProvisionNumber(written)
    #expect(number.normalised == expected)
    #expect(number.written == written)
  }

  @Test(
    "know the value of a Roman number where it can be no letter",
    arguments: [("II", 2), ("(iv)", 4), ("LXXIX –", 79), ("(i)", 1), ("MCMXCIX", 1999), ("(c)", nil), ("IIII", nil)])
  func roman(written: String, value: Int?) {
    #expect(ProvisionNumber(written).roman == value)
  }

  @Test("know their whole part and whether they were inserted")
  func parts() {
    #expect(ProvisionNumber("8-1)").leading == 8)
    #expect(ProvisionNumber("8-1)").isInserted)
    #expect(!ProvisionNumber("8)").isInserted)
    #expect(ProvisionNumber("а)").leading == nil)
    #expect(ProvisionNumber("99999999999999999999").leading == nil)
  }
}
