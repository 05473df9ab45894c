import Diagnostics
import LegalXML
import SafeXML
import Testing

/// FRBR names of documents in other vocabularies: title, number, date, country, language, version.
@Suite("What documents of other dialects are called")
struct DialectIdentityTests {
  struct Sample: Sendable, CustomTestStringConvertible {
    var source: String
    /// Path of the work, title, number, date of the work, language, version.
    var names: [String?]

    var testDescription: String { names[0] ?? "" }
  }

  static let samples = [
    Sample(
      source: """
        <Legislation xmlns="http://www.legislation.gov.uk/namespaces/legislation"><Metadata><title>Housing Regulations 2019</title>
        <language>cy</language><Year Value="2019"/><Number Value="110"/><Made Date="2019-01-24"/><DocumentMainType Value="WSI"/>
        <valid>2019-01-26</valid></Metadata><Secondary><Body><P1><Pnumber>1</Pnumber></P1></Body></Secondary></Legislation>
        """,
      names: ["/akn/gb/act/2019/110", "Housing Regulations 2019", "110", "2019-01-24", "cy", "2019-01-26"]),
    Sample(
      source: """
        <bill bill-stage="Reported-in-Senate"><metadata><dublinCore><title>Energy Act</title><date>2024-08-01</date><language>EN</language>
        </dublinCore></metadata><form><legis-num>S. 4927</legis-num></form><legis-body><section><enum>1.</enum></section></legis-body></bill>
        """,
      names: ["/akn/us/bill/2024/s-4927", "Energy Act", "S. 4927", "2024-08-01", "en", "Reported-in-Senate"]),
    Sample(
      source: """
        <ACT><BIB.INSTANCE><LG.DOC>EN</LG.DOC><NO.CELEX>32024R0903</NO.CELEX><DATE ISO="20240313">20240313</DATE></BIB.INSTANCE>
        <TITLE><TI><P>Regulation</P></TI></TITLE><ENACTING.TERMS><ARTICLE><TI.ART>Article 1</TI.ART></ARTICLE></ENACTING.TERMS></ACT>
        """,
      names: ["/akn/eu/act/2024/32024r0903", "Regulation", "32024R0903", "2024-03-13", "en", nil]),
    Sample(
      source: """
        <Bill xml:lang="fr"><Identification><BillNumber>S-203</BillNumber><ShortTitle>Loi</ShortTitle><BillHistory><Stages stage="assented-to">
        <Date><YYYY>2019</YYYY><MM>6</MM><DD>21</DD></Date></Stages></BillHistory></Identification><Body><Section><Label>1</Label></Section>
        </Body></Bill>
        """,
      names: ["/akn/ca/bill/2019/s-203", "Loi", "S-203", "2019-06-21", "fr", "assented-to"]),
    Sample(
      source: """
        <LexML xmlns="http://www.lexml.gov.br/1.0"><Metadado><Identificacao URN="urn:lex:br:federal:lei:2008-06-19;11705@data"/></Metadado>
        <ProjetoNorma><Norma><ParteInicial><Epigrafe>LEI Nº 11.705</Epigrafe></ParteInicial><Articulacao><Artigo><Rotulo>Art. 1º</Rotulo>
        </Artigo></Articulacao></Norma></ProjetoNorma></LexML>
        """,
      names: ["/akn/br/bill/2008/11705", "LEI Nº 11.705", "11705", "2008-06-19", "pt", nil]),
    Sample(
      source: """
        <VahvistettavaLaki xmlns="http://www.vn.fi/skeemat/vahvistettavalaki/2010/04/27" xmlns:m="urn:m" m:kieliKoodi="sv"><IdentifiointiOsa>
        <EduskuntaTunniste><AsiakirjaNroTeksti>284</AsiakirjaNroTeksti><ValtiopaivavuosiTeksti>1971</ValtiopaivavuosiTeksti></EduskuntaTunniste>
        <NimekeTeksti>Lag</NimekeTeksti></IdentifiointiOsa></VahvistettavaLaki>
        """,
      names: ["/akn/fi/act/1971/284", "Lag", "284", "1971-01-01", "sv", nil]),
    Sample(
      source: """
        <Law Era="Meiji" Year="29" Lang="ja" LawType="Act" PromulgateMonth="4" PromulgateDay="27"><LawNum>明治二十九年法律第八十九号</LawNum><LawBody>
        <LawTitle>民法</LawTitle></LawBody></Law>
        """,
      names: ["/akn/jp/act/1896", "民法", "明治二十九年法律第八十九号", "1896-04-27", "ja", nil]),
    Sample(
      source: """
        <dokumente builddate="20130405"><norm><metadaten><jurabk>BGB</jurabk><ausfertigung-datum>1896-08-18</ausfertigung-datum>
        <langue>Bürgerliches Gesetzbuch</langue></metadaten></norm></dokumente>
        """,
      names: ["/akn/de/act/1896/bgb", "Bürgerliches Gesetzbuch", "BGB", "1896-08-18", "de", "20130405"]),
    Sample(
      source: "<law><article><num>1</num><p>Words</p></article></law>",
      names: ["/akn/zz/doc", nil, nil, "9999-12-31", "und", nil]),
  ]

  @Test("come from where their vocabulary has them", arguments: samples)
  func names(sample: Sample) throws {
    let law = try DraftLawReader().read(Array(sample.source.utf8), name: "sample.xml").law
    let names = law.names
    #expect(
      [
        names.work.uri, names.names.first, names.numbers.first, names.work.dates.first?.date, law.language,
        names.version,
      ]
        == sample.names)
    #expect(AkomaNtoso.validate(AkomaNtosoWriter().document(of: law)) == [])
  }

  @Test("point to whom the source lists as its author, and to nobody else")
  func authors() throws {
    func source(_ references: String) -> String {
      """
      <akomaNtoso xmlns="http://www.akomantoso.org/2.0"><act><meta><identification source="#x"><FRBRWork><FRBRthis value="/ke/act/1"/>
      <FRBRauthor href="#parliament"/></FRBRWork></identification>\(references)</meta><body><section><num>1</num></section></body></act>
      </akomaNtoso>
      """
    }
    let list =
      "<references source=\"#x\"><TLCOrganization id=\"parliament\" href=\"/o/p\" showAs=\"Parliament\"/></references>"
    for (references, author) in [(list, "#parliament"), ("", "#kenes")] {
      let reading = try DraftLawReader().read(Array(source(references).utf8), name: "sample.xml")
      #expect(reading.law.names.work.authors == [author])
      #expect(!reading.findings.contains { $0.code.hasPrefix("draft.reference") })
    }
  }

  @Test("formulas, bold text and cells over several columns are kept")
  func inlines() throws {
    let source = """
      <ACT><ENACTING.TERMS><ARTICLE><TI.ART>Article 1</TI.ART><ALINEA>Fee <HT TYPE="BOLD">d</HT> is <math
      xmlns="http://www.w3.org/1998/Math/MathML"><mi>v</mi><mo>+</mo><mn>1</mn></math>.</ALINEA><TBL><CORPUS><ROW><CELL COLSPAN="2">
      <TXT>Fees</TXT></CELL></ROW></CORPUS></TBL></ARTICLE></ENACTING.TERMS></ACT>
      """
    let law = try DraftLawReader().read(Array(source.utf8), name: "sample.xml").law
    let bytes = AkomaNtosoWriter().bytes(of: law)
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.contains("<b>d</b>"))
    #expect(
      text.replacing(/>\s+</, with: "><").contains(
        "<foreign><math xmlns=\"http://www.w3.org/1998/Math/MathML\"><mi>v</mi>"))
    #expect(NoTextLostTests.squeeze(law.text).contains("Feedisv+1."))
    #expect(text.contains("<td colspan=\"2\">"))
    #expect(AkomaNtoso.validate(try XMLReader().read(bytes, name: "out.xml")) == [])
    #expect(try DraftLawReader().read(bytes, name: "out.xml").law == law)
  }
}
