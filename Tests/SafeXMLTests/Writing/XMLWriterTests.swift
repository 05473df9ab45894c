import Diagnostics
import SafeXML
import Testing

@Suite("Writing XML")
struct XMLWriterTests {
  func text(_ document: XMLDocument, _ writer: XMLWriter = XMLWriter()) -> String {
    String(decoding: writer.bytes(of: document), as: UTF8.self)
  }

  @Test(
    "gives, read again, an equal tree",
    arguments: [
      "<a/>", "<a> <b/> </a>", "<a x='1&#10;2&#9;3&#13;4  5'>&lt;&amp;&gt;]]&gt;\u{85}\u{2028}&#13;\n</a>",
      "<p:a xmlns:p='urn:p' xmlns='urn:d'><b p:x='1' x='2'/><c xmlns=''><p:d/></c></p:a>",
      "<a xmlns='urn:a'><p:b xmlns:p='urn:b'><p:b xmlns:p='urn:c'><q:b xmlns:q='urn:b'/></p:b></p:b></a>",
      "<!-- one --><?two three?><a xml:lang='kk'><!--x--><?y?>Ауыл шаруашылығы 😀</a><!-- last -->",
      "<a>1<![CDATA[ <&> ]]>2</a>", "<a xmlns:x='urn:x' type='x:y'/>", "<a b='&quot;&apos;'/>",
    ])
  func roundTrip(source: String) throws {
    let document = try XMLReader().read(source.bytes, name: "a.xml")
    let written = XMLWriter().bytes(of: document)
    let again = try XMLReader().read(written, name: "a.xml")
    #expect(again.root == document.root)
    #expect(again.prolog == document.prolog)
    #expect(again.epilog == document.epilog)
    #expect(XMLWriter().bytes(of: again) == written)
  }

  @Test("keeps prefixes and unused declarations that values may refer to")
  func keepsPrefixes() throws {
    let source = #"<p:a xmlns:p="urn:p" xmlns:x="urn:x" type="x:y"><b xmlns="urn:d"/></p:a>"#
    let document = try XMLReader().read(source.bytes, name: "a.xml")
    #expect(XMLWriter().text(of: document.root) == source)
  }

  @Test("gives a clashing prefix a fresh name and takes the default namespace back where needed")
  func clashes() {
    let child = XMLElement(
      XMLName("b"), attributes: [XMLAttribute(XMLName("x", namespace: "urn:2"), "1")],
      children: [.element(XMLElement(XMLName("c", namespace: "urn:1", prefix: "p")))])
    let root = XMLElement(
      XMLName("a", namespace: "urn:1"),
      attributes: [
        XMLAttribute(XMLName("y", namespace: "urn:2", prefix: "p"), "1"),
        XMLAttribute(XMLName("y", namespace: "urn:3", prefix: "p"), "2"),
      ], children: [.element(child)])
    #expect(
      XMLWriter().text(of: root) == """
        <a xmlns="urn:1" xmlns:p="urn:2" xmlns:ns1="urn:3" p:y="1" ns1:y="2"><b xmlns="" p:x="1">\
        <p:c xmlns:p="urn:1"/></b></a>
        """)
  }

  @Test("indents only elements that hold nothing but elements")
  func indents() throws {
    let source =
      "<a><b><c>x</c>\n <c/></b><p>one <i>two</i></p><q><i>2</i><i>nd</i></q><r xml:space='preserve'><s/></r></a>"
    let document = try XMLReader().read(source.bytes, name: "a.xml")
    let expected = """
      <?xml version="1.0" encoding="UTF-8"?>
      <a>
        <b>
          <c>x</c>
          <c/>
        </b>
        <p>one <i>two</i></p>
        <q><i>2</i><i>nd</i></q>
        <r xml:space="preserve"><s/></r>
      </a>

      """
    let writer = XMLWriter(.indented, unbroken: ["q"])
    #expect(text(document, writer) == expected)
    let again = try XMLReader().read(expected.bytes, name: "a.xml")
    #expect(text(again, writer) == expected)
  }

  @Test("keeps a single space between inline elements when it indents")
  func keepsSpaces() throws {
    let document = try XMLReader().read("<p><i>a</i> <i>b</i></p>".bytes, name: "a.xml")
    #expect(XMLWriter(.indented).text(of: document.root) == "<p><i>a</i> <i>b</i></p>")
  }

  @Test("repairs what no file can hold, so that the result can be read")
  func repairs() throws {
    let root = XMLElement(
      XMLName("1 a:b"),
      attributes: [
        XMLAttribute(XMLName("xmlns"), "urn:evil"), XMLAttribute(XMLName("x"), "\u{0}"),
        XMLAttribute(XMLName("x"), "2"),
      ],
      children: [
        .text("a\u{1}\u{FFFE}b"), .text(""), .comment("--->"), .processingInstruction(target: "XML", data: " a?>b"),
        .element(XMLElement(XMLName("", namespace: "http://www.w3.org/2000/xmlns/", prefix: "xmlns"))),
      ])
    let again = try XMLReader().read(XMLWriter().bytes(of: root), name: "a.xml").root
    #expect(again.name == XMLName("_1_a_b"))
    #expect(again.attributes == [XMLAttribute(XMLName("x"), "\u{FFFD}")])
    #expect(again.text == "a\u{FFFD}\u{FFFD}b")
  }
}
