import Diagnostics
import SafeXML
import Testing

@Suite("Canonical XML")
struct XMLCanonicalFormTests {
  func root(_ source: String) throws -> XMLElement {
    try XMLReader().read(source.bytes, name: "a.xml").root
  }

  func canonical(
    _ element: XMLElement, _ form: XMLCanonicalForm = .exclusive(), withComments: Bool = false
  ) -> String {
    String(decoding: element.canonicalBytes(form, withComments: withComments), as: UTF8.self)
  }

  @Test("does not depend on how the file was written")
  func independence() throws {
    let one = try root("<p:a xmlns:p='urn:p' xmlns:u='urn:u' b='2' a='1'><!--x--><c/></p:a>")
    let two = try root("<p:a a=\"1\"   b=\"2\" xmlns:p='urn:p'><c></c></p:a>")
    #expect(canonical(one) == #"<p:a xmlns:p="urn:p" a="1" b="2"><c></c></p:a>"#)
    #expect(canonical(one) == canonical(two))
    #expect(
      canonical(one, .inclusive, withComments: true)
        == #"<p:a xmlns:p="urn:p" xmlns:u="urn:u" a="1" b="2"><!--x--><c></c></p:a>"#)
    #expect(
      canonical(one, .exclusive(inclusivePrefixes: ["u", "unknown"]))
        == #"<p:a xmlns:p="urn:p" xmlns:u="urn:u" a="1" b="2"><c></c></p:a>"#)
  }

  @Test("orders start tags as in example 3.3 of the recommendation")
  func startTags() throws {
    let element = try root(
      """
      <doc><e5 a:attr="out" b:attr="sorted" attr2="all" attr="I'm"
         xmlns:b="http://www.ietf.org" xmlns:a="http://www.w3.org" xmlns="http://example.org"/>
      <e6 xmlns="" xmlns:a="http://www.w3.org"><e7 xmlns="http://www.ietf.org"><e8 xmlns="" xmlns:a="http://www.w3.org">
      <e9 xmlns="" xmlns:a="http://www.ietf.org"/></e8></e7></e6></doc>
      """)
    #expect(
      canonical(element, .inclusive) == """
        <doc><e5 xmlns="http://example.org" xmlns:a="http://www.w3.org" xmlns:b="http://www.ietf.org" attr="I'm" \
        attr2="all" b:attr="sorted" a:attr="out"></e5>
        <e6 xmlns:a="http://www.w3.org"><e7 xmlns="http://www.ietf.org"><e8 xmlns="">
        <e9 xmlns:a="http://www.ietf.org"></e9></e8></e7></e6></doc>
        """)
  }

  @Test("escapes characters as in example 3.4 of the recommendation")
  func characters() throws {
    let element = try root(
      """
      <doc><text>First line&#x0d;&#10;Second line</text><value>&#x32;</value><compute><![CDATA[value>"0" && value<"10" \
      ?"valid":"error"]]></compute><norm attr=' &apos;   &#x20;&#13;&#xa;&#9;   &apos; '/></doc>
      """)
    #expect(
      canonical(element, .inclusive) == """
        <doc><text>First line&#xD;
        Second line</text><value>2</value><compute>value&gt;"0" &amp;&amp; value&lt;"10" ?"valid":"error"</compute>\
        <norm attr=" '    &#xD;&#xA;&#x9;   ' "></norm></doc>
        """)
  }

  @Test("in its exclusive form declares a namespace where it is used, as in the recommendation's 2.2")
  func exclusive() throws {
    let element = try root(
      """
      <n0:local xmlns:n0="foo:bar" xmlns:n3="ftp://example.org"><n1:elem2 xmlns:n1="http://example.net" xml:lang="en">\
      <n3:stuff/></n1:elem2></n0:local>
      """)
    let inner = try #require(element.elements.first)
    let expected = """
      <n1:elem2 xmlns:n1="http://example.net" xml:lang="en"><n3:stuff xmlns:n3="ftp://example.org"></n3:stuff></n1:elem2>
      """
    #expect(canonical(inner) == expected)
    #expect(canonical(element) == #"<n0:local xmlns:n0="foo:bar">\#(expected)</n0:local>"#)
  }

  @Test("in its exclusive form takes the default namespace back only where it was written")
  func defaultNamespace() throws {
    #expect(
      canonical(try root("<a xmlns='u'><p:b xmlns:p='v'><c xmlns=''/></p:b></a>"))
        == #"<a xmlns="u"><p:b xmlns:p="v"><c xmlns=""></c></p:b></a>"#)
    #expect(
      canonical(try root("<p:a xmlns:p='v' xmlns='u'><c xmlns=''/></p:a>"))
        == #"<p:a xmlns:p="v"><c></c></p:a>"#)
  }
}
