import Diagnostics
import Foundation
import SafeXML
import Testing

@Suite("A folder of schemas")
struct SchemaFolderTests {
  static func folder(_ files: [String: String]) -> SchemaFolder {
    SchemaFolder(paths: files.keys.sorted()) { path throws(Refusal) in
      guard let content = files[path] else { throw Refusal("input.missing", at: Place(file: path)) }
      return content.bytes
    }
  }

  static func schema(_ namespace: String?, root: String, extra: String = "") -> String {
    let target = namespace.map { " targetNamespace='\($0)' xmlns='\($0)'" } ?? ""
    return """
      <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"\(target) elementFormDefault="qualified">\(extra)
        <xs:element name="\(root)"><xs:complexType><xs:sequence>
          <xs:element name="a" type="xs:int"/></xs:sequence></xs:complexType></xs:element>
      </xs:schema>
      """
  }

  static func validate(_ source: String, _ files: [String: String]) throws -> [Finding] {
    folder(files).validate(try XMLReader().read(source.bytes, name: "a.xml"))
  }

  @Test("validates against the schema of the namespace and says which one it was")
  func namespace() throws {
    let files = [
      "one/x.xsd": Self.schema("urn:1", root: "r"), "two/x.xsd": Self.schema("urn:2", root: "r"),
      "three.xsd": Self.schema(nil, root: "r"), "three/y.xsd": Self.schema(nil, root: "s"),
    ]
    let good = try Self.validate("<r xmlns='urn:2'><a>1</a></r>", files)
    #expect(good.map(\.code) == ["xml.schema-used"])
    #expect(good.first?.arguments == ["schema": "two/x.xsd"])
    let bad = try Self.validate("<r xmlns='urn:1'>\n<a>x</a></r>", files)
    #expect(bad.map(\.code).prefix(2) == ["xml.schema-used", "xml.invalid"])
    #expect(bad.dropFirst().allSatisfy { $0.place.line == 2 && $0.place.file == "a.xml" })
    #expect(try Self.validate("<s><a>1</a></s>", files).first?.arguments == ["schema": "three/y.xsd"])
    let none = try Self.validate("<r xmlns='urn:4'/>", files)
    #expect(none.map(\.code) == ["xml.schema-none"])
    #expect(none.first?.severity == .warning)
  }

  @Test("lets the catalogue decide first, then the hint in the document, then the root that is declared")
  func order() throws {
    var files = [
      "a.xsd": Self.schema("urn:1", root: "other"), "b.xsd": Self.schema("urn:1", root: "r"),
      "c/d.xsd": Self.schema("urn:1", root: "r"),
    ]
    let hint =
      "<r xmlns='urn:1' xmlns:i='http://www.w3.org/2001/XMLSchema-instance' "
      + "i:schemaLocation='urn:0 http://x/b.xsd urn:1 http://x/d.xsd'><a>1</a></r>"
    #expect(try Self.validate("<r xmlns='urn:1'><a>1</a></r>", files).first?.arguments == ["schema": "b.xsd"])
    #expect(try Self.validate(hint, files).first?.arguments == ["schema": "c/d.xsd"])
    files["catalog.xml"] = """
      <catalog xmlns="urn:oasis:names:tc:entity:xmlns:xml:catalog"><group xml:base="c/"><uri name="urn:1" uri="d.xsd"/>
      </group><nextCatalog catalog="more.xml"/></catalog>
      """
    #expect(try Self.validate("<r xmlns='urn:1'><a>1</a></r>", files).first?.arguments == ["schema": "c/d.xsd"])
  }

  @Test("finds what a schema includes beside it or through the catalogue, and never outside")
  func references() throws {
    let extra = """
      <xs:import namespace="urn:t" schemaLocation="%@"/><xs:element name="u" xmlns:t="urn:t" type="t:t"/>
      """
    func result(_ location: String, _ more: [String: String]) throws -> [Finding] {
      var files = ["s/m.xsd": Self.schema("urn:1", root: "r", extra: extra.replacing("%@", with: location))]
      files.merge(more) { first, _ in first }
      return try Self.validate("<u xmlns='urn:1'>x</u>", files)
    }
    let types = """
      <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:t"><xs:simpleType name="t">
      <xs:restriction base="xs:int"/></xs:simpleType></xs:schema>
      """
    for (location, path) in [
      ("t.xsd", "s/t.xsd"), ("./p/../t.xsd", "s/t.xsd"), ("../q/t.xsd", "q/t.xsd"), ("http://x/y/t.xsd", "s/t.xsd"),
    ] {
      #expect(try result(location, [path: types]).map(\.code).contains("xml.invalid"), "\(location)")
    }
    let catalogue = """
      <catalog xmlns="urn:oasis:names:tc:entity:xmlns:xml:catalog"><rewriteURI uriStartString="http://x/" rewritePrefix="z"/>
      </catalog>
      """
    let mapped = try result("http://x/w/v.xsd", ["catalog.xml": catalogue, "z/w/v.xsd": types])
    #expect(mapped.map(\.code).contains("xml.invalid"))
    for location in ["../../etc/t.xsd", "/etc/t.xsd", "file:///etc/passwd", "http://127.0.0.1:9/n.xsd"] {
      let findings = try result(location, [:])
      #expect(findings.map(\.code).prefix(2) == ["xml.schema-used", "xml.schema-invalid"], "\(location)")
      #expect(findings.dropFirst().first?.place.file == "s/m.xsd")
    }
  }

  @Test("takes the schema that includes the others, not a part of it")
  func whole() throws {
    let include = "<xs:include schemaLocation='a-part.xsd'/>"
    let files = [
      "a-part.xsd": Self.schema("urn:1", root: "r"), "b.xsd": Self.schema("urn:1", root: "s", extra: include),
    ]
    #expect(try Self.validate("<r xmlns='urn:1'><a>1</a></r>", files).first?.arguments == ["schema": "b.xsd"])
  }

  @Test("reads RELAX NG, too")
  func relaxNG() throws {
    let schema = """
      <grammar xmlns="http://relaxng.org/ns/structure/1.0" ns="urn:l" datatypeLibrary="http://www.w3.org/2001/XMLSchema-datatypes">
        <include href="types.rng"/><start><element name="shelf"><ref name="book"/></element></start></grammar>
      """
    let types = """
      <grammar xmlns="http://relaxng.org/ns/structure/1.0" ns="urn:l"><define name="book"><element name="book">
      <empty/></element></define></grammar>
      """
    let files = ["l/shelf.rng": schema, "l/types.rng": types]
    #expect(try Self.validate("<shelf xmlns='urn:l'><book/></shelf>", files).map(\.code) == ["xml.schema-used"])
    let bad = try Self.validate("<shelf xmlns='urn:l'>\n<box/></shelf>", files)
    #expect(bad.contains { $0.code == "xml.invalid" && $0.place.line == 2 })
  }

  @Test("tells what is wrong with the catalogue")
  func badCatalogue() throws {
    let findings = try Self.validate(
      "<r><a>1</a></r>", ["catalog.xml": "<catalog>", "r.xsd": Self.schema(nil, root: "r")])
    #expect(findings.map(\.code) == ["xml.tag-unclosed", "xml.schema-used"])
    #expect(findings.first?.place.file == "catalog.xml")
  }

  /// Documents of the corpus, the schema that its manifest names, and whether they are valid.
  static let rows: [(file: String, schema: String, isValid: Bool)] = {
    guard let folder = SharedFolder.folder("corpus/dev"),
      let manifest = try? String(contentsOf: folder.appending(path: "MANIFEST.tsv"), encoding: .utf8)
    else { return [] }
    return manifest.split(separator: "\n").dropFirst().compactMap { row in
      let columns = row.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard columns.count > 14, columns[13].hasSuffix(".xsd"), Int(columns[8]) ?? .max < 200_000,
        columns[14] == "yes" || columns[14].hasPrefix("no (")
      else { return nil }
      return (columns[0], columns[13], columns[14] == "yes")
    }
  }()

  @Test("judges the documents of the corpus as their manifest says")
  func corpus() throws {
    guard let corpus = SharedFolder.folder("corpus"), !Self.rows.isEmpty else { return }
    let schemas = corpus.appending(path: "schemas")
    var folders: [String: SchemaFolder] = [:]
    for row in Self.rows {
      let set = row.schema.prefix { $0 != "/" }
      let known = folders[String(set)]
      let folder = known ?? Self.folder(at: schemas, of: String(set))
      folders[String(set)] = folder
      let bytes = [UInt8](try Data(contentsOf: corpus.appending(path: "dev").appending(path: row.file)))
      // Two documents use prefixes that they do not declare.
      guard let document = try? XMLReader().read(bytes, name: row.file) else {
        #expect(!row.isValid, "\(row.file)")
        continue
      }
      let findings = folder.validate(document, limit: 3)
      let used = findings.first { $0.code == "xml.schema-used" }?.arguments["schema"] ?? "none"
      #expect(
        findings.containsError != row.isValid,
        "\(row.file): \(used) instead of \(row.schema); \(findings.map(\.arguments))")
    }
    print("\(Self.rows.count) documents validated against \(folders.count) sets of schemas")
  }

  /// The catalogue of the corpus and one of its sets.
  static func folder(at url: URL, of set: String) -> SchemaFolder {
    let files = FileManager.default.enumerator(atPath: url.appending(path: set).path())
    var paths = ["catalog.xml", "uslm-2.1.0/uslm-meta-senate.xsd", "akn-3.0-os/xml.xsd"]
    for case let path as String in files ?? .init() where path.hasSuffix(".xsd") { paths.append("\(set)/\(path)") }
    return SchemaFolder(paths: Set(paths).sorted()) { path throws(Refusal) in
      guard let data = try? Data(contentsOf: url.appending(path: path)) else {
        throw Refusal("input.missing", at: Place(file: path))
      }
      return [UInt8](data)
    }
  }
}
