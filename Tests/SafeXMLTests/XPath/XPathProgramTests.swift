import Diagnostics
import SafeXML
import Testing

@Suite("XPath programs")
struct XPathProgramTests {
  /// Variables by name, for a program and for libxml2.
  private final class Data: XPathScope {
    static let names = ["t", "u", "v"]
    let trees: [XMLElement]
    let text: String

    init(_ trees: [XMLElement], text: String) {
      self.trees = trees
      self.text = text
    }

    func variable(_ slot: Int) -> XPathVariable? {
      slot == 0 ? .text(text, number: XPathNumber.number(in: text)) : .element(trees[slot - 1])
    }

    func holds(test slot: Int) -> Bool { slot == 1 }

    var workspace: XPathWorkspace {
      let workspace = XPathWorkspace(order: Self.names)
      workspace.bind(
        "t",
        to: XMLElement(
          XMLName("data"), attributes: [XMLAttribute(XMLName("id"), "t")], children: text.isEmpty ? [] : [.text(text)]))
      workspace.bind("u", to: trees[0])
      workspace.bind("v", to: trees[1])
      workspace.register("In") { arguments in .boolean(arguments.first?.string == "on") }
      return workspace
    }
  }

  private func program(_ source: String) throws -> XPathProgram? {
    XPathProgram(try XPathExpression(source), variable: { Data.names.firstIndex(of: $0) }) { function, argument in
      function == "In" ? (argument == "on" ? 1 : 0) : nil
    }
  }

  private func areSame(_ left: XPathValue?, _ right: XPathValue) -> Bool {
    if case .number(let one)? = left, case .number(let other) = right {
      return one.isNaN ? other.isNaN : one.bitPattern == other.bitPattern
    }
    if case .string(let one)? = left, case .string(let other) = right { return one.utf8.elementsEqual(other.utf8) }
    return left == right
  }

  @Test("find what libxml2 finds, for thousands of expressions made up at random over data made up at random")
  func agree() throws {
    let seed = UInt64.random(in: 1...UInt64(UInt32.max))
    print("XPath programs: seed \(seed)")
    try compare(seed: seed, count: 1_500)
    try compare(seed: 2015, count: 1_500)
  }

  private func compare(seed: UInt64, count: Int) throws {
    var random = RandomXPath(seed: seed)
    for _ in 0..<count {
      let source = random.expression()
      let expression = try XPathExpression(source)
      let data = Data([random.tree(), random.tree()], text: random.one(of: RandomXPath.texts))
      let workspace = data.workspace
      let program = try #require(try program(source), "no program for \(source)")
      let holds = program.holds(in: data)
      let hint: Comment = "seed \(seed): \(source) over \(data.trees), \(data.text)"
      try #require(holds == (try workspace.holds(expression)), hint)
      let text = try workspace.string(expression)
      try #require(program.string(in: data).map { $0.utf8.elementsEqual(text.utf8) } == true, hint)
      if program.isScalar { try #require(areSame(program.value(in: data), try workspace.evaluate(expression)), hint) }
    }
  }

  @Test(
    "are not made where libxml2 would have to decide",
    arguments: [
      "$u/..", "$u//a", "//a", "/a", "a", "$u | $v", "$u/a[1]", "$u/a[position() = 1]", "$u/a[count(b)]", "$u/text()",
      "$u/child::a", "$u/@*", "$nope", "($u)/a", "($u)[a]", "$u[a]", "string()", "count('1')", "contains('a')",
      "substring('a', 1)", "In($t)", "Other('on')", "1e3", "normalize-space($t)", ".", "$u/a[./b]",
    ])
  func otherShapes(_ source: String) throws {
    #expect(try program(source) == nil)
  }

  @Test("give up where a variable is not there, an attribute of plain text is asked for, or there is no end of nodes")
  func givesUp() throws {
    final class Nothing: XPathScope {
      func variable(_ slot: Int) -> XPathVariable? { nil }
      func holds(test slot: Int) -> Bool { false }
    }
    #expect(try program("$u = 1")?.holds(in: Nothing()) == nil)
    let many = XMLElement(XMLName("a"), children: (0..<1_000).map { _ in .element(XMLElement(XMLName("b"))) })
    let data = Data([many, many], text: "")
    #expect(try program("$t/@id")?.string(in: data) == nil)
    #expect(try program("count($u/b[count($v/b) = 1000])")?.value(in: data) == nil)
    #expect(try program("$u/b = $v/b")?.holds(in: data) == true)
    #expect(try program("$u/b != $v/b")?.holds(in: data) == nil)
    #expect(try program("count($u/b)")?.value(in: data) == .number(1_000))
  }
}
