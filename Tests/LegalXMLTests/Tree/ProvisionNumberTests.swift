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
    ])
  func normalised(written: String, expected: String) {
    let number = ProvisionNumber(written)
    #expect(number.normalised == expected)
    #expect(number.written == written)
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
