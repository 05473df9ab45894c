import Diagnostics
import SafeXML
import Testing

@Suite("Reading XML")
struct XMLReaderTests {
  func read(_ source: String) throws -> XMLDocument {
    try XMLReader().read(source.bytes, name: "a.xml")
  }

  func refusal(_ source: String) -> Finding? {
    let refusal = #expect(throws: Refusal.self) { try read(source) }
    return refusal?.findings.first
  }

  @Test("gives names, attributes, text, comments and instructions as they stand")
  func content() throws {
    let document = try read(
      """
      <?xml version="1.0"?><!--before--><?a b?>
      <p:law xmlns:p="urn:p" xmlns="urn:d" p:x="1" y=" a&#10;b\tc ">Бап <b/><![CDATA[<1>]]>&amp;2<!--c--></p:law><?after?>
      """)
    #expect(document.prolog == [.comment("before"), .processingInstruction(target: "a", data: "b")])
    #expect(document.epilog == [.processingInstruction(target: "after", data: "")])
    let root = document.root
    #expect(root.name == XMLName("law", namespace: "urn:p"))
    #expect(root.name.prefix == "p")
    #expect(
      root.attributes == [XMLAttribute(XMLName("x", namespace: "urn:p"), "1"), XMLAttribute(XMLName("y"), " a\nb c ")])
    #expect(
      root.children == [
        .text("Бап "), .element(XMLElement(XMLName("b", namespace: "urn:d"))), .text("<1>&2"), .comment("c"),
      ])
    #expect(root.text == "Бап <1>&2")
    #expect(root.namespaces == [XMLNamespace(prefix: "p", "urn:p"), XMLNamespace("urn:d")])
    #expect(document.findings == [])
  }

  @Test("gives the line and the byte where each start tag begins, also beyond 65,535")
  func places() throws {
    let padding = String(repeating: "\n", count: 70_000)
    let root = try read("<a>\n<!-- < \n --><б\nx='1'/>\(padding)<c/></a>").root
    #expect(root.line == 1)
    #expect(root.byteOffset == 0)
    #expect(root.elements.map(\.line) == [3, 70_004])
    #expect(root.elements.map(\.byteOffset) == [16, 27 + 70_000])
  }

  @Test("gives byte offsets of the file, not of its UTF-8 form")
  func offsetsInOtherEncodings() throws {
    let source = "<?xml version='1.0' encoding='windows-1251'?><a>"
    let cyrillic: [UInt8] = [0xD1, 0xF2, 0xE0, 0xF2, 0xFC, 0xFF]
    let document = try XMLReader().read(source.bytes + cyrillic + "<b/></a>".bytes, name: "a.xml")
    #expect(document.root.text == "Статья")
    #expect(document.encoding == "windows-1251")
    #expect(document.root.elements.first?.byteOffset == source.utf8.count + 6)

    let units = Array("<a>😀Ж<b/></a>".utf16)
    var wide: [UInt8] = [0xFF, 0xFE]
    for unit in units { wide += [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    #expect(try XMLReader().read(wide, name: "a.xml").root.elements.first?.byteOffset == 2 + 2 * 6)
  }

  @Test("points at the line, column and byte of an error, counting characters")
  func errorPlaces() {
    let finding = refusal("<a>\n  <б>ж &</б></a>")
    #expect(finding?.code == "xml.ampersand")
    #expect(finding?.place == Place(file: "a.xml", line: 2, column: 8, byteOffset: 13))
    let mismatch = refusal("<a>\n<b>\n</c></a>")
    #expect(mismatch?.code == "xml.tag-mismatch")
    #expect(mismatch?.arguments == ["open": "b", "close": "c", "line": "2"])
    #expect(mismatch?.place.line == 3)
  }

  @Test(
    "has a code of its own for the mistakes that people make",
    arguments: [
      ("<a>&nbsp;</a>", "xml.entity-undefined"), ("<a b='&nbsp;'/>", "xml.entity-undefined"),
      ("<!DOCTYPE a SYSTEM 'a.dtd'><a>&nbsp;</a>", "xml.entity-undefined"),
      ("<!DOCTYPE a SYSTEM 'a.dtd'><a b='&nbsp;'/>", "xml.entity-undefined"),
      ("<!DOCTYPE a [<!ENTITY x 'y'>]><a/>", "xml.dtd-subset"), ("<!DOCTYPE a SYSTEM '[' [ ]><a/>", "xml.dtd-subset"),
      ("<!DOCTYPE a>[<!ENTITY x 'y'>]><a>&x;</a>", "xml.dtd-subset"),
      ("<a>A & B</a>", "xml.ampersand"), ("<a>A &amp B</a>", "xml.ampersand"), ("<a>1 < 2</a>", "xml.less-than"),
      ("<a b='<'/>", "xml.less-than-in-attribute"), ("<a b=1/>", "xml.attribute-unquoted"),
      ("<a b/>", "xml.attribute-unquoted"), ("<a b='1", "xml.attribute-unfinished"),
      ("<a b='1' b='2'/>", "xml.attribute-twice"), ("<p:a/>", "xml.prefix-undeclared"),
      ("<a p:b=''/>", "xml.prefix-undeclared"), ("<a><b></a>", "xml.tag-mismatch"), ("<a><b>", "xml.tag-unclosed"),
      ("<a", "xml.tag-unfinished"), ("<a/>x", "xml.content-after-root"), ("<a/><b/>", "xml.content-after-root"),
      ("<a>&#0;</a>", "xml.character-forbidden"), ("<a>\u{B}</a>", "xml.character-forbidden"),
      ("<a>]]></a>", "xml.cdata-end"), ("<a><!-- </a>", "xml.comment-unfinished"),
      ("<a><!-- -- --></a>", "xml.comment-hyphens"), (" <?xml version='1.0'?><a/>", "xml.declaration-not-first"),
      ("<!-- only -->", "xml.no-root"), ("hello", "xml.is-text"), ("hello <a/>", "xml.text-before-markup"),
      ("[1]", "xml.is-json"), ("<html><br></html>", "xml.is-html"), ("<a>\u{0}</a>", "xml.nul"),
    ])
  func codes(source: String, code: String) {
    #expect(refusal(source)?.code == code, "\(source)")
  }

  @Test("reads every code page byte by byte", arguments: ["windows-1251", "KZ-1048", "PT154", "IBM866", "KOI8-R"])
  func codePages(name: String) throws {
    let head = "<?xml version='1.0' encoding='\(name)'?><a>".bytes
    let bytes = (UInt8(0x80)...0xFF).filter { $0 != 0x98 || !["windows-1251", "KZ-1048"].contains(name) }
    let text = try XMLReader().read(head + bytes + "</a>".bytes, name: "a.xml").root.text
    #expect(text.unicodeScalars.count == bytes.count)
    #expect(Set(text.unicodeScalars).count == bytes.count)
    let letters: Set<Unicode.Scalar> = Set(
      "АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюя".unicodeScalars)
    #expect(letters.isSubset(of: text.unicodeScalars))
    if ["KZ-1048", "PT154"].contains(name) {
      #expect(Set("ӘәҒғҚқҢңӨөҰұҮүҺһІі".unicodeScalars).isSubset(of: text.unicodeScalars))
    }
  }

  @Test("refuses bytes that a code page does not have, with their place")
  func badByte() {
    let source = "<?xml version='1.0' encoding='windows-1251'?>\n<a>".bytes
    let refusal = #expect(throws: Refusal.self) { try XMLReader().read(source + [0x98] + "</a>".bytes, name: "a.xml") }
    var expected = Finding(
      "xml.encoding-invalid", at: Place(file: "a.xml", line: 2, column: 4, byteOffset: source.count),
      ["encoding": "windows-1251", "bytes": "98"])
    expected.excerpt = Excerpt(text: "<a>\u{FFFD}", caret: 3)
    #expect(refusal?.findings == [expected])
  }

  @Test("believes the bytes where a declaration lies, and says so")
  func encodingConflict() throws {
    let document = try read("<?xml version='1.0' encoding='windows-1251'?><a>Статья</a>")
    #expect(document.root.text == "Статья")
    #expect(document.findings.map(\.code) == ["xml.encoding-conflict"])
    #expect(document.findings.first?.arguments == ["declared": "windows-1251", "actual": "UTF-8"])
    #expect(try read("<?xml version='1.0' encoding='UTF-16'?><a/>").findings.map(\.code) == ["xml.encoding-conflict"])
    #expect(try read("<?xml version='1.0' encoding='Utf8'?><a/>").findings == [])
  }

  @Test("reads the same tree from any cut of a text into CDATA sections")
  func cdata() throws {
    #expect(try read("<a><![CDATA[]]></a>").root == read("<a/>").root)
    #expect(try read("<a>1<![CDATA[2]]>3</a>").root == read("<a>123</a>").root)
  }
}

@Suite("Text that looks other than it is")
struct SuspiciousTextTests {
  func findings(_ source: String) throws -> [Finding] {
    try XMLReader().read(source.bytes, name: "a.xml").findings
  }

  @Test(
    "is reported",
    arguments: [
      ("<a>C&#x442;атья</a>", "xml.latin-in-cyrillic"), ("<a>Cтатья</a>", "xml.latin-in-cyrillic"),
      ("<a><![CDATA[бaп]]></a>", "xml.latin-in-cyrillic"), ("<a>аpple</a>", "xml.cyrillic-in-latin"),
      ("<a b='\u{202E}'/>", "xml.direction-control"), ("<a>&#8238;</a>", "xml.direction-control"),
      ("<a>x\u{200B}y</a>", "xml.invisible-character"), ("<a b='&#x200b;'/>", "xml.invisible-character"),
      ("<a>1<!-- -->0</a>", "xml.number-split"), ("<a>1<?x?><!-- -->0</a>", "xml.number-split"),
    ])
  func reported(source: String, code: String) throws {
    let findings = try findings(source)
    #expect(findings.map(\.code) == [code], "\(source)")
    #expect(findings.first?.severity == .warning)
    #expect(findings.first?.place.line == 1)
  }

  @Test(
    "is not seen where there is none",
    arguments: [
      "<a>IP-адрес, COVID-19, XXI ғасыр, 5G-желі</a>", "<a>html<b/>страница</a>", "<a>htmlстраница</a>",
      "<a>1 <!-- --> 0</a>", "<a>1<b/>0</a>", "<a b='1' c='Cтатья'/>", "<a>й и\u{306} ё\u{301}</a>",
      "<!-- \u{202E} Cтатья --><a/>",
    ])
  func quiet(source: String) throws {
    #expect(try findings(source) == [])
  }

  @Test("names the word and its foreign letters")
  func words() throws {
    let finding = try findings("<a>\n  Осы Cтaтья</a>").first
    #expect(finding?.arguments == ["word": "Cтaтья", "letters": "C, a"])
    #expect(finding?.place == Place(file: "a.xml", line: 2, column: 7, byteOffset: 13))
  }

  @Test("is listed up to the limit, and counted beyond")
  func limit() throws {
    let findings = try findings("<a>" + String(repeating: "Cтатья ", count: 60) + "</a>")
    #expect(findings.count == 51)
    #expect(findings.last?.code == "xml.more-findings")
    #expect(findings.last?.arguments == ["count": "10"])
  }
}
