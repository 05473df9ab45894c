import Diagnostics
import Foundation
import SafeXML
import Testing

@Suite("XPath expressions")
struct XPathExpressionTests {
  struct Sample: Sendable, CustomTestStringConvertible {
    var source: String
    var variables: Set<String> = []
    var functions: Set<String> = []
    var steps: Set<String> = []
    var prefixes: Set<String> = []
    var testDescription: String { source }
  }

  static let samples = [
    Sample(source: "1 + .5 * 2"),
    Sample(
      source: "$case/councils/council[@opinion='return']", variables: ["case"],
      steps: ["councils", "council", "opinion"]),
    Sample(source: "In('s1') and not($n)", variables: ["n"], functions: ["In", "not"]),
    Sample(source: "r:before($a, '2025-01-02')", variables: ["a"], functions: ["r:before"], prefixes: ["r"]),
    // After an operand these are operators, elsewhere they are names (XPath 1.0, 3.7).
    Sample(source: "and or or", steps: ["and", "or"]),
    Sample(source: "div div mod", steps: ["div", "mod"]),
    Sample(source: "* * *"),
    Sample(source: "child::text()/ancestor :: section", steps: ["section"]),
    Sample(source: "a:b/@c:d | e:*", steps: ["b", "d"], prefixes: ["a", "c", "e"]),
    Sample(source: "processing-instruction('x')/comment()"),
    Sample(source: "$r:x-1.y", variables: ["r:x-1.y"], prefixes: ["r"]),
    Sample(source: "concat (\"$no 'name()\", '@x')", functions: ["concat"]),
    Sample(source: "заң/@күні > $жыл", variables: ["жыл"], steps: ["заң", "күні"]),
    Sample(source: "a-b - c", steps: ["a-b", "c"]),
    Sample(source: "../x[. = 1]/..//y", steps: ["x", "y"]),
  ]

  @Test("name their variables, functions, steps and prefixes before anything is evaluated", arguments: samples)
  func names(_ sample: Sample) throws {
    let expression = try XPathExpression(sample.source)
    #expect(expression.variables == sample.variables)
    #expect(expression.functions == sample.functions)
    #expect(expression.steps == sample.steps)
    #expect(expression.prefixes == sample.prefixes)
  }

  @Test(
    "with an error in them are refused with what is wrong", arguments: ["!1", "==!*", "$", "a[", "'open", "f(", ""])
  func syntax(_ source: String) {
    let refusal = #expect(throws: Refusal.self) { try XPathExpression(source) }
    #expect(refusal?.findings.map(\.code) == ["xpath.syntax"])
    #expect(refusal?.findings.first?.arguments["detail"]?.isEmpty == false)
  }

  @Test("do not hide anything behind a NUL")
  func nul() {
    #expect(throws: Refusal.self) { try XPathExpression("true()\u{0}]]]") }
  }

  @Test("beyond the limits of length and nesting are refused before libxml2 recurses into them")
  func limits() throws {
    let nested = { (count: Int) in String(repeating: "(", count: count) + "1" + String(repeating: ")", count: count) }
    _ = try XPathExpression(nested(100))
    for source in [nested(101), nested(100_000), "1" + String(repeating: "+1", count: 5_000)] {
      let refusal = #expect(throws: Refusal.self) { try XPathExpression(source) }
      #expect(refusal?.findings.map(\.code) == ["xpath.too-complex"])
    }
  }

  @Test("are coded as their text and checked when decoded")
  func coding() throws {
    let expression = try XPathExpression("count($a/b)")
    let data = try JSONEncoder().encode([expression])
    #expect(String(decoding: data, as: UTF8.self) == #"["count($a\/b)"]"#)
    #expect(try JSONDecoder().decode([XPathExpression].self, from: data) == [expression])
    #expect(throws: Refusal.self) { try JSONDecoder().decode([XPathExpression].self, from: Data(#"["!1"]"#.utf8)) }
  }
}
