import Diagnostics
import SafeXML
import Testing

@Suite("A compiled schema")
struct XMLSchemaTests {
  static let library = """
    <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="urn:l" targetNamespace="urn:l"
        elementFormDefault="qualified">
      <xs:include schemaLocation="./types.xsd"/>
      <xs:element name="shelf"><xs:complexType><xs:sequence>
        <xs:element name="book" type="book" maxOccurs="unbounded"/>
      </xs:sequence></xs:complexType></xs:element>
    </xs:schema>
    """.bytes
  static let types = """
    <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="urn:l" targetNamespace="urn:l">
      <xs:complexType name="book"><xs:attribute name="year" type="xs:gYear" use="required"/></xs:complexType>
    </xs:schema>
    """.bytes
  static let relaxNG = """
    <element name="shelf" xmlns="http://relaxng.org/ns/structure/1.0" ns="urn:l"
        datatypeLibrary="http://www.w3.org/2001/XMLSchema-datatypes">
      <oneOrMore><element name="book"><attribute name="year"><data type="gYear"/></attribute></element></oneOrMore>
    </element>
    """.bytes

  static func schemas() throws -> [XMLSchema] {
    [
      try XMLSchema(xsd: "library.xsd", files: ["library.xsd": library, "types.xsd": types]),
      try XMLSchema(relaxNG: relaxNG, name: "library.rng"),
    ]
  }

  @Test("finds nothing in a valid document")
  func valid() throws {
    let document = try XMLReader().read(#"<shelf xmlns="urn:l"><book year="2026"/></shelf>"#.bytes, name: "a.xml")
    for schema in try Self.schemas() { #expect(schema.validate(document) == []) }
  }

  @Test("says the line of each fault, without namespaces in braces")
  func faults() throws {
    let source = """
      <l:shelf xmlns:l="urn:l">
        <l:book year="2026"/>
        <l:book year="soon"/>
        <l:box/>
      </l:shelf>
      """
    let document = try XMLReader().read(source.bytes, name: "a.xml")
    for schema in try Self.schemas() {
      let findings = schema.validate(document)
      #expect(findings.allSatisfy { $0.code == "xml.invalid" && $0.place.file == "a.xml" })
      #expect(findings.first?.place.line == 3)
      #expect(!findings.contains { $0.arguments["detail"]?.contains("{") != false })
    }
    let lines = try Self.schemas()[0].validate(document).map(\.place.line)
    #expect(lines == [3, 4])
  }

  @Test("gives true lines beyond 65,535")
  func farLines() throws {
    let padding = String(repeating: "\n", count: 70_000)
    let source = #"<shelf xmlns="urn:l"><book year="2026"/>\#(padding)<book year="soon"/></shelf>"#
    let document = try XMLReader().read(source.bytes, name: "a.xml")
    for schema in try Self.schemas() {
      #expect(schema.validate(document).first?.place.line == 70_001)
    }
  }

  @Test("lists at most as many findings as asked for and counts the rest")
  func limit() throws {
    let source = #"<shelf xmlns="urn:l">\#(String(repeating: #"<book year="x"/>"#, count: 40))</shelf>"#
    let document = try XMLReader().read(source.bytes, name: "a.xml")
    let findings = try Self.schemas()[0].validate(document, limit: 5)
    #expect(findings.count == 6)
    #expect(findings.last?.code == "xml.invalid-more")
    #expect(findings.last?.severity == .note)
  }

  @Test("ignores hints to schemas elsewhere")
  func hints() throws {
    let source = """
      <shelf xmlns="urn:l" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
        xsi:schemaLocation="urn:l http://127.0.0.1:9/evil.xsd"><book year="2026"/></shelf>
      """
    let document = try XMLReader().read(source.bytes, name: "a.xml")
    #expect(try Self.schemas()[0].validate(document) == [])
  }

  @Test("is refused with file and line where it is wrong, incomplete or no XML")
  func refusals() throws {
    #expect(throws: Refusal("xml.schema-missing", at: Place(file: "a.xsd"), ["name": "a.xsd"])) {
      try XMLSchema(xsd: "a.xsd", files: [:])
    }
    let incomplete = #expect(throws: Refusal.self) {
      try XMLSchema(xsd: "library.xsd", files: ["library.xsd": Self.library])
    }
    #expect(incomplete?.findings.first?.code == "xml.schema-invalid")
    #expect(incomplete?.findings.first?.place.file == "library.xsd")
    #expect(throws: Refusal.self) { try XMLSchema(xsd: "a.xsd", files: ["a.xsd": "<x".bytes]) }
    let wrong = #expect(throws: Refusal.self) {
      try XMLSchema(relaxNG: "<element\n xmlns='http://relaxng.org/ns/structure/1.0'/>".bytes, name: "a.rng")
    }
    #expect(wrong?.findings.first?.code == "xml.schema-invalid")
    #expect(wrong?.findings.first?.place.file == "a.rng")
  }

  @Test("never looks at the disk for what it imports")
  func noDisk() throws {
    let schema = """
      <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
        <xs:include schemaLocation="/etc/passwd"/>
      </xs:schema>
      """.bytes
    let refusal = #expect(throws: Refusal.self) { try XMLSchema(xsd: "a.xsd", files: ["a.xsd": schema]) }
    #expect(refusal?.findings.contains { "\($0)".contains("root:") } == false)
  }

  @Test("compiles Akoma Ntoso 3.0 with its import, and serves many threads")
  func akomaNtoso() async throws {
    let schema = try XMLSchema(
      xsd: "akomantoso30.xsd",
      files: [
        "akomantoso30.xsd": SharedFolder.shippedSchema("akomantoso30.xsd"),
        "xml.xsd": SharedFolder.shippedSchema("xml.xsd"),
      ])
    let source = #"""
      <akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0">
        <bill><meta/><body><article><num>1</num></article></body></bill>
      </akomaNtoso>
      """#
    let document = try XMLReader().read(source.bytes, name: "a.xml")
    let expected = schema.validate(document)
    #expect(expected.count >= 2)
    await withTaskGroup(of: [Finding].self) { group in
      for _ in 0..<16 { group.addTask { schema.validate(document) } }
      for await findings in group { #expect(findings == expected) }
    }
  }
}
