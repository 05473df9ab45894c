import Diagnostics
import LegalXML
import Testing

@Suite("Amending laws that are read from their metadata")
struct MetadataAmendingLawTests {
  private static let act = """
    <article eId="art_2"><num>2</num><content><p>No dogs are allowed. Cats are tolerated.</p></content></article>
    <article eId="art_3"><num>3</num><content><p>Repealed soon.</p></content></article>
    """

  private static let amending = """
    <article eId="art_1"><num>1</num><content>
      <p><mod eId="mod_1">In section 2, for “<quotedText eId="qt_1">No dogs</quotedText>” substitute “<quotedText eId="qt_2">Dogs</quotedText>”</mod>.</p>
      <p><mod eId="mod_2">In section 2, after “<quotedText eId="qt_3">Cats</quotedText>” insert “<quotedText eId="qt_4">and birds</quotedText>”</mod>.</p>
      <p><mod eId="mod_3">Section 3 is omitted</mod>.</p>
      <p><mod eId="mod_4">Section 4 shall be read with care</mod>.</p>
    </content></article>
    """

  @Test("destinations, old and new words come from textualMod; what it does not tell is listed")
  func english() throws {
    let modifications = """
      <analysis source="#editor"><activeModifications>
        <textualMod type="substitution" eId="am_1"><source href="#mod_1"/><destination href="/akn/kz/act/2020/1/!main~art_2"/><old href="#qt_1"/><new href="#qt_2"/></textualMod>
        <textualMod type="insertion" eId="am_2"><source href="#mod_2"/><destination href="/akn/kz/act/2020/1/!main~art_2" pos="after"/><new href="#qt_4"/></textualMod>
        <textualMod type="repeal" eId="am_3"><source href="#mod_3"/><destination href="/akn/kz/act/2020/1/!main~art_3"/></textualMod>
      </activeModifications></analysis><references
      """
    let source = Laws.bill(Self.amending, language: "eng").replacing("<references", with: modifications)
    let reading = AmendingLawReader().read(try Laws.read(source).law)
    #expect(reading.laws.map(\.name) == ["/akn/kz/act/2020/1"])
    #expect(reading.notUnderstood.map(\.code) == ["amendment.not-understood"])
    let result = try Laws.law(Self.act, language: "eng").applying(reading.amendments)
    #expect(result.isComplete)
    #expect(result.law.provisions.map(\.text) == ["2 Dogs are allowed. Cats and birds are tolerated."])
  }
}
