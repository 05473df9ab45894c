import Diagnostics
import LegalXML
import SafeXML
import Testing

/// One small document for each family: what its table makes of it.
@Suite("Dialect families")
struct DialectFamilyTests {
  struct Sample: Sendable, CustomTestStringConvertible {
    var dialect: String
    var source: String
    /// Kind, number and heading of each provision, by depth.
    var outline: [String]

    var testDescription: String { dialect }
  }

  static let samples = [
    Sample(
      dialect: "akoma-ntoso",
      source: """
        <akomaNtoso xmlns="http://www.akomantoso.org/2.0"><act><meta/><body><chapter id="c1"><num>1</num><heading>Scope</heading>
        <section id="c1.s1"><num>1.</num><content><p>Text</p></content></section></chapter></body></act></akomaNtoso>
        """,
      outline: ["chapter 1 Scope", "  section 1. "]),
    Sample(
      dialect: "clml",
      source: """
        <Legislation xmlns="http://www.legislation.gov.uk/namespaces/legislation"><Primary><PrimaryPrelims><Title>Act</Title>
        </PrimaryPrelims><Body><P1group><Title>Extent</Title><P1><Pnumber>7</Pnumber><P1para><P2><Pnumber>1</Pnumber><P2para>
        <Text>This Act extends.</Text></P2para></P2></P1para></P1></P1group></Body></Primary></Legislation>
        """,
      outline: ["preface  ", "section 7 Extent", "  subsection 1 "]),
    Sample(
      dialect: "us-bill-dtd",
      source: """
        <bill><form><official-title>To amend</official-title></form><legis-body><section><enum>1.</enum><header>Short title</header>
        <text>This Act:</text><paragraph><enum>(1)</enum><text>a</text></paragraph></section></legis-body></bill>
        """,
      outline: ["preface  ", "section 1. Short title", "  point (1) "]),
    Sample(
      dialect: "uslm",
      source: """
        <bill xmlns="http://schemas.gpo.gov/xml/uslm"><main><section><num>Sec. 2.</num><heading>Findings</heading>
        <subsection><num>(a)</num><content>Text</content></subsection></section></main></bill>
        """,
      outline: ["section Sec. 2. Findings", "  subsection (a) "]),
    Sample(
      dialect: "formex-4",
      source: """
        <ACT><TITLE><TI><P>Regulation</P></TI></TITLE><PREAMBLE><GR.CONSID><CONSID><NP><NO.P>(1)</NO.P><TXT>Whereas</TXT></NP>
        </CONSID></GR.CONSID></PREAMBLE><ENACTING.TERMS><ARTICLE><TI.ART>Article 1</TI.ART><STI.ART>Scope</STI.ART><PARAG>
        <NO.PARAG>1.</NO.PARAG><ALINEA>Text</ALINEA></PARAG></ARTICLE></ENACTING.TERMS></ACT>
        """,
      outline: ["preface  ", "preamble  ", "  recital (1) ", "article Article 1 Scope", "  point 1. "]),
    Sample(
      dialect: "canadian",
      source: """
        <Statute><Body><Heading level="1"><TitleText>Short Title</TitleText></Heading><Section><MarginalNote>Short title</MarginalNote>
        <Label>1</Label><Text>This Act</Text><Paragraph><Label>(a)</Label><Text>b</Text></Paragraph></Section></Body></Statute>
        """,
      outline: ["crossheading  Short Title", "  section 1 Short title", "    point (a) "]),
    Sample(
      dialect: "finnish",
      source: """
        <VahvistettavaLaki xmlns="http://www.vn.fi/skeemat/vahvistettavalaki/2010/04/27"><SaadosOsa><Saados><Pykalisto><Pykala>
        <PykalaTunnusKooste>1 §</PykalaTunnusKooste><SaadosOtsikkoKooste>Ala</SaadosOtsikkoKooste><MomenttiKooste>Teksti</MomenttiKooste>
        <KohdatMomentti><MomenttiJohdantoKooste>Lakia</MomenttiJohdantoKooste><MomenttiKohtaKooste>1 a) maalla;</MomenttiKohtaKooste>
        </KohdatMomentti></Pykala></Pykalisto></Saados></SaadosOsa></VahvistettavaLaki>
        """,
      outline: ["section 1 § Ala", "  subsection  ", "  subsection  ", "    point 1 a) "]),
    Sample(
      dialect: "lexml-br",
      source: """
        <LexML xmlns="http://www.lexml.gov.br/1.0"><ProjetoNorma><Norma><Articulacao><Artigo id="art1"><Rotulo>Art. 1º</Rotulo>
        <Caput><p>Texto</p><Inciso><Rotulo>I –</Rotulo><p>a</p></Inciso></Caput></Artigo></Articulacao></Norma></ProjetoNorma></LexML>
        """,
      outline: ["article Art. 1º ", "  caput  ", "    clause I – "]),
    Sample(
      dialect: "nir",
      source: """
        <NIR><Legge><articolato><articolo id="art1"><num>Art. 1.</num><rubrica>Oggetto</rubrica><comma><num>1.</num><corpo>Testo</corpo>
        </comma></articolo></articolato></Legge></NIR>
        """,
      outline: ["article Art. 1. Oggetto", "  point 1. "]),
    Sample(
      dialect: "tw-moj",
      source:
        "<法規><法規名稱>民法</法規名稱><法規內容><編章節>第 一 編 總則</編章節><編章節>第 二 章之一 人</編章節><條文><條號>第 1 條</條號><條文內容>文</條文內容></條文></法規內容></法規>",
      outline: ["preface  ", "part 第 一 編 總則", "  chapter 第 二 章之一 人", "    article 第 1 條 "]),
    Sample(
      dialect: "jp-egov",
      source: """
        <Law><LawBody><LawTitle>民法</LawTitle><MainProvision><Article Num="1"><ArticleCaption>（原則）</ArticleCaption><ArticleTitle>第一条</ArticleTitle>
        <Paragraph><ParagraphNum>２</ParagraphNum><ParagraphSentence><Sentence>文</Sentence></ParagraphSentence></Paragraph></Article>
        </MainProvision></LawBody></Law>
        """,
      outline: ["preface  ", "article 第一条 （原則）", "  point ２ "]),
    Sample(
      dialect: "gii-norm",
      source: """
        <dokumente><norm><metadaten><langue>Gesetz</langue></metadaten></norm><norm><metadaten><gliederungseinheit>
        <gliederungskennzahl>010</gliederungskennzahl><gliederungsbez>Buch 1</gliederungsbez><gliederungstitel>Personen</gliederungstitel>
        </gliederungseinheit></metadaten></norm><norm><metadaten><enbez>§ 1a</enbez><titel>Ziel</titel></metadaten><textdaten><text><Content>
        <P>(1) Es gilt <DL><DT>1.</DT><DD><LA>dies</LA></DD></DL></P></Content></text></textdaten></norm><norm><metadaten>
        <enbez>Anlage 1</enbez></metadaten><textdaten><text><Content><P>Liste</P></Content></text></textdaten></norm></dokumente>
        """,
      outline: [
        "preface  ", "book Buch 1 Personen", "  article § 1a Ziel", "    point (1) ", "      subpoint 1. ",
        "attachment Anlage 1 ",
      ]),
    Sample(
      dialect: "dc-library",
      source: """
        <document xmlns="https://code.dccouncil.us/schemas/dc-library"><heading>Act</heading><section><num>2</num><heading>Definitions</heading>
        <para><num>(a)</num><text>Text</text></para></section></document>
        """,
      outline: ["preface  ", "section 2 Definitions", "  point (a) "]),
    Sample(
      dialect: "ny-lbdc",
      source:
        "<senagenda><addendum><committees><committee><name>Codes</name><bills><bill><title>An act</title></bill></bills></committee></committees></addendum></senagenda>",
      outline: ["addendum  ", "  committee  Codes", "    item  "]),
    Sample(
      dialect: "udhr",
      source: """
        <udhr xmlns="http://efele.net/udhr"><title>Декларация</title><article number="1"><title>1 бап</title><orderedlist>
        <listitem><para>Мәтін</para></listitem></orderedlist></article></udhr>
        """,
      outline: ["preface  ", "article  1 бап", "  subpoint  "]),
  ]

  @Test("the table of each family gives kind, number and heading", arguments: samples)
  func family(sample: Sample) throws {
    let reading = try DraftLawReader().read(Array(sample.source.utf8), name: "sample.xml")
    #expect(reading.findings.first { $0.code == "draft.dialect" }?.arguments["dialect"] == sample.dialect)
    let outline = DraftOutline(reading.law).rows.map { row in
      String(repeating: "  ", count: row.depth) + "\(row.kind.name) \(row.number ?? "") \(row.heading ?? "")"
    }
    #expect(outline == sample.outline)
    #expect(AkomaNtoso.validate(AkomaNtosoWriter().document(of: reading.law)) == [])
  }

  @Test("an unknown vocabulary is read by headings and numbers, and says so")
  func generic() throws {
    let source = """
      <закон><статья id="s5"><number>5</number><title>Предмет</title><пункт>Текст <b>закона</b></пункт></статья></закон>
      """
    let reading = try DraftLawReader().read(Array(source.utf8), name: "sample.xml")
    #expect(reading.findings.contains { $0.code == "draft.generic-reader" && $0.severity == .note })
    let provision = reading.law.provisions.first
    #expect(provision?.number?.written == "5")
    #expect(provision?.heading == "Предмет")
    #expect(provision?.source.identifier == "s5")
    #expect(reading.law.text == "5\nПредмет\nТекст закона" || reading.law.text == "5 Предмет\nТекст закона")
  }

  @Test("what a document says about itself goes into the metadata, not into the law")
  func metadata() throws {
    let source =
      "<Bill><Identification><BillNumber>C-10</BillNumber></Identification><Body><Section><Label>1</Label></Section></Body></Bill>"
    let law = try DraftLawReader().read(Array(source.utf8), name: "sample.xml").law
    #expect(law.text == "1")
    #expect(law.metadata?.text.contains("C-10") == true)
  }
}
