import Diagnostics
import SafeXML
import Testing

@Suite("XPath workspaces")
struct XPathWorkspaceTests {
  private let law = try? XMLReader().read(
    """
    <law xmlns:k="urn:k" social="yes"><!-- note --><part n="1">One</part>text<part n="2"><k:sub>Two</k:sub></part></law>
    """.bytes, name: "law.xml")

  private func workspace() throws -> XPathWorkspace {
    let workspace = XPathWorkspace(namespaces: ["k": "urn:k", "r": "urn:r"], order: ["z", "law"])
    workspace.bind("law", to: try #require(law).root)
    workspace.bind("a", to: XMLElement(XMLName("data"), children: [.text("5")]))
    workspace.bind("z", to: XMLElement(XMLName("data"), children: [.text("26")]))
    workspace.bind("n", to: .number(3))
    workspace.bind("s", to: .string("3"))
    workspace.bind("b", to: .boolean(false))
    return workspace
  }

  private func evaluate(_ source: String) throws -> XPathValue {
    try workspace().evaluate(try XPathExpression(source))
  }

  @Test("bind scalars and trees, and give booleans, numbers, strings and nodes back")
  func values() throws {
    #expect(try evaluate("$n + 1") == .number(4))
    #expect(try evaluate("concat($s, $b)") == .string("3false"))
    #expect(try evaluate("$law/@social = 'yes' and not($b)") == .boolean(true))
    #expect(try evaluate("$a + $z") == .number(31))
    #expect(try evaluate("$law/nothing") == .nodes([]))
  }

  @Test("tell where nodes stand: the variable, the path over all kinds of nodes, the attribute")
  func places() throws {
    let sub = try evaluate("$law/part[2]/k:sub")
    #expect(
      sub
        == .nodes([
          XPathNode(
            tree: "law", path: [3, 0], attribute: nil,
            node: .element(XMLElement(XMLName("sub", namespace: "urn:k"), children: [.text("Two")])))
        ]))
    guard case .nodes(let attributes) = try evaluate("$law/part/@n") else { throw Refusal("no-nodes") }
    #expect(attributes.map(\.path) == [[1], [3]])
    #expect(attributes.map(\.attribute) == [XMLName("n"), XMLName("n")])
    #expect(attributes.map(\.node) == [.text("1"), .text("2")])
    guard case .nodes(let roots) = try evaluate("$law") else { throw Refusal("no-nodes") }
    #expect(roots.map(\.path) == [[]])
  }

  @Test("keep all variables in one document under <datamodel>, in the order asked for, then by name")
  func order() throws {
    #expect(try evaluate("local-name($a/..)") == .string("datamodel"))
    #expect(try evaluate("count(/datamodel/*)") == .number(3))
    guard case .nodes(let nodes) = try evaluate("$a | $law | $z") else { throw Refusal("no-nodes") }
    #expect(nodes.map(\.tree) == ["z", "law", "a"])
    guard case .nodes(let children) = try evaluate("datamodel/*") else { throw Refusal("no-nodes") }
    #expect(children.map(\.tree) == ["z", "law", "a"])
  }

  @Test("see a variable that was bound anew, and forget one that was taken away")
  func rebinding() throws {
    let workspace = try workspace()
    let expression = try XPathExpression("string($a)")
    #expect(try workspace.string(expression) == "5")
    workspace.bind("a", to: XMLElement(XMLName("data"), children: [.text("6")]))
    #expect(try workspace.string(expression) == "6")
    workspace.bind("a", to: .string("seven"))
    #expect(try workspace.string(expression) == "seven")
    workspace.unbind("a")
    #expect(throws: Refusal.self) { try workspace.string(expression) }
    #expect(try workspace.evaluate(try XPathExpression("count(/datamodel/*)")) == .number(2))
  }

  @Test("start at a node found before")
  func contextNode() throws {
    let workspace = try workspace()
    guard case .nodes(let parts) = try workspace.evaluate(try XPathExpression("$law/part")) else {
      throw Refusal("no-nodes")
    }
    #expect(try workspace.string(try XPathExpression("@n"), at: parts[1]) == "2")
    #expect(try workspace.holds(try XPathExpression("preceding-sibling::part"), at: parts[1]))
    #expect(try !workspace.holds(try XPathExpression("preceding-sibling::part"), at: parts[0]))
    guard case .nodes(let numbers) = try workspace.evaluate(try XPathExpression("$law/part/@n")) else {
      throw Refusal("no-nodes")
    }
    #expect(try workspace.string(try XPathExpression("../k:sub"), at: numbers[1]) == "Two")
  }

  @Test("call functions of ours, with and without a namespace, with values in and out")
  func functions() throws {
    let workspace = try workspace()
    workspace.register("In") { arguments throws(Refusal) in .boolean(arguments.first?.string == "here") }
    workspace.register("r:before") { arguments throws(Refusal) in
      guard arguments.count == 2 else { throw Refusal("test.two-dates") }
      return .boolean(arguments[0].string < arguments[1].string)
    }
    workspace.register("r:count") { arguments throws(Refusal) in
      guard case .nodes(let nodes)? = arguments.first else { return .number(-1) }
      return .number(Double(nodes.count))
    }
    #expect(try workspace.holds(try XPathExpression("In('here') and not(In('there'))")))
    // XPath 1.0 alone would compare the dates as numbers, which they are not.
    #expect(try workspace.holds(try XPathExpression("r:before('2025-01-02', '2025-02-01')")))
    #expect(try workspace.evaluate(try XPathExpression("r:count($law/part) + 1")) == .number(3))
    let refusal = #expect(throws: Refusal.self) { try workspace.holds(try XPathExpression("r:before('x') or true()")) }
    #expect(refusal?.findings.map(\.code) == ["test.two-dates"])
    #expect(try workspace.holds(try XPathExpression("In('here')")), "usable after a failure")
  }

  @Test(
    "refuse names that mean nothing, even where they are never reached",
    arguments: [
      ("false() and $nope", "xpath.unknown-variable"), ("false() and nope()", "xpath.unknown-function"),
      ("$law/q:part", "xpath.unknown-prefix"), ("q:nope()", "xpath.unknown-prefix"),
      ("r:nope()", "xpath.unknown-function"), ("document('/etc/passwd')", "xpath.unknown-function"),
      ("count(1)", "xpath.failed"),
    ])
  func unknown(_ source: String, _ code: String) {
    let refusal = #expect(throws: Refusal.self) { try evaluate(source) }
    #expect(refusal?.findings.map(\.code) == [code])
  }

  @Test("pass over namespace nodes, which have no place in a tree")
  func namespaceNodes() throws {
    #expect(try evaluate("$law/namespace::*") == .nodes([]))
    #expect(try evaluate("/") == .nodes([]))
  }

  @Test("stop an evaluation that would take too long")
  func operations() throws {
    let workspace = XPathWorkspace()
    let children = (0..<400).map { XMLNode.element(XMLElement(XMLName("i"), children: [.text("\($0)")])) }
    workspace.bind("x", to: XMLElement(XMLName("data"), children: children))
    let refusal = #expect(throws: Refusal.self) {
      try workspace.evaluate(try XPathExpression("count($x/i[count($x/i[count($x/i[. > 1]) > 1]) > 1])"))
    }
    #expect(refusal?.findings.map(\.code) == ["xpath.failed"])
    #expect(try workspace.evaluate(try XPathExpression("count($x/i)")) == .number(400), "the next starts from zero")
  }

  @Test(
    "write numbers as XPath does, without exponents",
    arguments: [
      (12.0, "12"), (-0.0, "0"), (0.5, "0.5"), (-1.25, "-1.25"), (1e12, "1000000000000"),
      (1e21, "1000000000000000000000"),
      (1.5e-7, "0.00000015"), (0.1 + 0.2, "0.30000000000000004"), (123_456.789, "123456.789"), (.nan, "NaN"),
      (-.infinity, "-Infinity"),
    ])
  func numbers(_ number: Double, _ text: String) throws {
    #expect(XPathValue.number(number).string == text)
    let workspace = XPathWorkspace()
    workspace.bind("n", to: .number(number))
    #expect(try workspace.string(try XPathExpression("$n")) == text)
  }

  @Test(
    "read numbers as XPath does",
    arguments: [(" 12 ", 12.0), ("-.5", -0.5), ("1.", 1), ("1e3", .nan), ("+1", .nan), ("", .nan), ("1 2", .nan)])
  func reading(_ text: String, _ number: Double) throws {
    let value = XPathValue.string(text).number
    #expect(value == number || (value.isNaN && number.isNaN))
    let workspace = XPathWorkspace()
    workspace.bind("s", to: .string(text))
    guard case .number(let theirs) = try workspace.evaluate(try XPathExpression("number($s)")) else {
      throw Refusal("no-number")
    }
    // libxml2 reads exponents too, which XPath 1.0 does not have.
    #expect(theirs == number || text == "1e3" || (theirs.isNaN && number.isNaN))
  }
}
