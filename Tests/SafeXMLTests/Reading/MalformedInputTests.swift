import Diagnostics
import SafeXML
import Testing

@Suite("Malformed XML")
struct MalformedInputTests {
  func findings(_ source: String) -> [Finding] {
    let refusal = #expect(throws: Refusal.self, "\(source)") { try XMLReader().read(source.bytes, name: "a.xml") }
    return refusal?.findings ?? []
  }

  @Test("is told with every mistake in it, each with line and column and a code of its own")
  func everyMistake() {
    let findings = findings(
      """
      <law>
       <a>one & two</a>
       <b>three &nbsp; four</b>
       <c x=1 y="2">five</c>
       <d>six < seven</d>
       <e><f>eight</e>
       <g>nine</h>
       <i a="1" a="2"/>
       <j>&#1; &#x; &#xD800;</j>
       <m n="<"/>
       <p>ten</p></b>
       <q>]]></q><r a="1"b="2"/>
       <s t>\u{1}</s><!-- a -- b -->
       <?xml version="1.0"?>
       <u v="&w">\u{FFFE}</u
      </law>
      <law/>
      """)
    let expected = [
      "2:9 xml.ampersand", "3:11 xml.entity-undefined", "4:7 xml.attribute-unquoted", "5:9 xml.less-than",
      "6:13 xml.tag-mismatch", "7:9 xml.tag-mismatch", "8:11 xml.attribute-twice", "9:5 xml.character-forbidden",
      "9:10 xml.reference-malformed", "9:15 xml.character-forbidden", "10:8 xml.less-than-in-attribute",
      "11:12 xml.tag-mismatch", "12:5 xml.cdata-end", "12:20 xml.attribute-spacing", "13:5 xml.attribute-unquoted",
      "13:7 xml.character-forbidden", "13:19 xml.comment-hyphens", "14:2 xml.declaration-not-first",
      "15:8 xml.ampersand", "15:12 xml.character-forbidden", "16:1 xml.tag-unfinished", "17:1 xml.content-after-root",
    ]
    #expect(findings.map { "\($0.place.line ?? 0):\($0.place.column ?? 0) \($0.code)" } == expected)
    #expect(findings[4].arguments == ["open": "f", "close": "e", "line": "6"])
    #expect(findings[11].arguments == ["open": "law", "close": "b", "line": "1"])
  }

  @Test(
    "is told without the consequences of a mistake",
    arguments: [
      ("<a><b><c><d></c></b></a>", ["xml.tag-mismatch"]), ("<a><b></c></b></a>", ["xml.tag-mismatch"]),
      ("<a><num>1</nun><b></b></a>", ["xml.tag-mismatch"]), ("<a b='1 c='2'><d/></a>", ["xml.attribute-spacing"]),
      ("<a><b c='1><d/></b><e/></a>", ["xml.less-than-in-attribute"]), ("<a b=\"&\"/>", ["xml.ampersand"]),
      (
        "<a>&x;&y;<b></c></a></d>",
        ["xml.entity-undefined", "xml.entity-undefined", "xml.tag-mismatch", "xml.content-after-root"]
      ),
      ("<a><![CDATA[x</a>", ["xml.cdata-unfinished"]), ("<a><?x </a>", ["xml.instruction-unfinished"]),
      ("<a><? x?></a>", ["xml.instruction-unfinished"]), ("<?xml version=1.0?><a/>", ["xml.declaration-malformed"]),
      ("<!DOCTYPE><a/>", ["xml.doctype-malformed"]), ("<!DOCTYPE a PUBLIC><a/>", ["xml.doctype-malformed"]),
      ("<a:b:c xmlns:a='u'/>", ["xml.name-malformed"]), ("<a xmlns:xml='u'/>", ["xml.namespace-malformed"]),
      ("<a xmlns:b=''/>", ["xml.namespace-malformed"]),
      ("<\(String(repeating: "n", count: 60_000))/>", ["xml.name-too-long"]),
      ("<html><body><p>One<br>Two</p></body></html>", ["xml.is-html", "xml.tag-mismatch"]),
    ])
  func consequences(source: String, codes: [String]) {
    #expect(findings(source).map(\.code) == codes, "\(source.prefix(60))")
  }

  @Test("is told up to the limit, and that there is more")
  func limit() {
    let source = "<a>" + String(repeating: "<b>\n</c>", count: 80) + "</a>"
    let findings = findings(source)
    #expect(findings.count == 50)
    #expect(findings.last?.code == "xml.more-errors")
    #expect(findings.dropLast().allSatisfy { $0.code == "xml.tag-mismatch" })
  }

  @Test("comes with the line and the number of characters before the place")
  func excerpts() {
    #expect(findings("<a>\n  <б>ж &</б></a>").first?.excerpt == Excerpt(text: "  <б>ж &</б></a>", caret: 7))
    #expect(findings("<a>\r\n\t&\u{301}x\r\n</a>").first?.excerpt == Excerpt(text: "\t&\u{301}x", caret: 1))
    #expect(findings("<a>\n<b>\n").first?.excerpt == nil)
    let line = String(repeating: "ж", count: 300)
    let long = findings("<a>\(line)&\(line)</a>").first?.excerpt
    #expect(long?.caret == 81)
    #expect(long?.text == "…" + String(repeating: "ж", count: 80) + "&" + String(repeating: "ж", count: 79) + "…")
    let cut = #expect(throws: Refusal.self) {
      try XMLReader().read("<a>жол ".bytes + [0xFF] + " x</a>\n".bytes, name: "a.xml")
    }
    #expect(cut?.findings.first?.excerpt == Excerpt(text: "<a>жол \u{FFFD} x</a>", caret: 7))
  }
}
