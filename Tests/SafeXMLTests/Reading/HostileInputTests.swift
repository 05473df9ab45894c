import Diagnostics
import Foundation
import SafeXML
import Testing

/// Files of `shared/corpus/hostile`; each says in its manifest what is safe.
@Suite("Reading hostile input")
struct HostileInputTests {
  struct Sample: CustomTestStringConvertible {
    var file: String
    var expected: String
    var bytes: [UInt8]

    var testDescription: String { file }
  }

  static let samples: [Sample] = {
    guard let folder = SharedFolder.folder("corpus/hostile"),
      let manifest = try? String(contentsOf: folder.appending(path: "MANIFEST.tsv"), encoding: .utf8)
    else { return [] }
    return manifest.split(separator: "\n").dropFirst().compactMap { row in
      let columns = row.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard let data = try? Data(contentsOf: folder.appending(path: columns[0])) else { return nil }
      return Sample(file: columns[0], expected: columns[3], bytes: [UInt8](data))
    }
  }()

  /// The first code of the refusal; of files not listed here, the reader accepts all.
  static let refusals = [
    "xxe-file.xml": "xml.dtd-subset", "xxe-http.xml": "xml.dtd-subset", "xxe-parameter.xml": "xml.dtd-subset",
    "xxe-parameter-file.xml": "xml.dtd-subset", "xxe-in-attribute-default.xml": "xml.dtd-subset",
    "dtd-attlist-defaults.xml": "xml.dtd-subset", "entity-billion-laughs.xml": "xml.dtd-subset",
    "entity-billion-laughs-attr.xml": "xml.dtd-subset", "entity-quadratic.xml": "xml.dtd-subset",
    "entity-loop.xml": "xml.dtd-subset", "entity-parameter-bomb.xml": "xml.dtd-subset",
    "entity-parameter-bomb-438.xml": "xml.dtd-subset", "entity-undefined.xml": "xml.entity-undefined",
    "entity-unparsed-notation.xml": "xml.dtd-subset", "depth-2000.xml": "xml.too-deep",
    "depth-10000.xml": "xml.too-deep", "attr-90k.xml": "xml.start-tag-too-long",
    "attrs-2000.xml": "xml.too-many-attributes", "utf8-double-bom.xml": "xml.text-before-markup",
    "windows1251-declared-utf8.xml": "xml.encoding-invalid", "windows1251-no-declaration.xml": "xml.encoding-invalid",
    "encoding-unknown.xml": "xml.encoding-unknown", "encoding-utf7.xml": "xml.encoding-unknown",
    "invalid-utf8-overlong.xml": "xml.encoding-invalid", "invalid-utf8-surrogate.xml": "xml.encoding-invalid",
    "invalid-utf8-truncated.xml": "xml.encoding-invalid", "invalid-utf8-5byte.xml": "xml.encoding-invalid",
    "nul-in-text.xml": "xml.nul", "nul-after-root.xml": "xml.nul",
    "control-char-ref.xml": "xml.character-forbidden", "control-char-raw.xml": "xml.character-forbidden",
    "noncharacter-fffe.xml": "xml.character-forbidden", "xml11-controls.xml": "xml.version",
    "version-2.xml": "xml.version", "declaration-not-first.xml": "xml.declaration-not-first",
    "junk-before-declaration.xml": "xml.text-before-markup", "ns-undeclared-prefix.xml": "xml.prefix-undeclared",
    "ns-xml-rebound.xml": "xml.namespace-malformed", "ns-duplicate-attr.xml": "xml.attribute-twice",
    "truncated-in-tag.xml": "xml.tag-unfinished", "truncated-in-text.xml": "xml.tag-unclosed",
    "truncated-in-declaration.xml": "xml.declaration-malformed", "trailing-junk.xml": "xml.content-after-root",
    "two-roots.xml": "xml.content-after-root", "empty.xml": "xml.empty", "only-bom.xml": "xml.empty",
    "only-whitespace.xml": "xml.empty", "only-declaration.xml": "xml.no-root", "pdf-renamed.xml": "xml.is-pdf",
    "docx-renamed.xml": "xml.is-docx", "html-page.xml": "xml.is-html", "json-renamed.xml": "xml.is-json",
    "rtf-renamed.xml": "xml.is-rtf", "plain-gzip.xml": "xml.is-gzip", "gzip-bomb-20mb.xml.gz": "xml.is-gzip",
    "xz-renamed.xml": "xml.is-xz", "cdata-end-in-text.xml": "xml.cdata-end",
    "lt-in-attribute.xml": "xml.less-than-in-attribute", "amp-bare.xml": "xml.ampersand",
    "attr-duplicate.xml": "xml.attribute-twice", "tag-mismatch.xml": "xml.tag-mismatch",
    "zip-slip.leg": "xml.is-zip", "zip-absolute.leg": "xml.is-zip", "zip-backslash.leg": "xml.is-zip",
    "zip-symlink.leg": "xml.is-zip", "zip-duplicate-names.leg": "xml.is-zip", "zip-bomb-20mb.leg": "xml.is-zip",
    "zip-many-entries.leg": "xml.is-zip", "zip-truncated.leg": "xml.is-zip", "zip-size-lie.leg": "xml.is-zip",
    "zip-nested.leg": "xml.is-zip",
  ]

  /// Codes of what is reported about accepted files; of files not listed here, nothing.
  static let findings = [
    "dtd-external-http.xml": ["xml.doctype-ignored"], "dtd-external-file.xml": ["xml.doctype-ignored"],
    "dtd-public.xml": ["xml.doctype-ignored"], "utf8-bom-declared-windows1251.xml": ["xml.encoding-conflict"],
    "utf16le-bom-declared-utf8.xml": ["xml.encoding-conflict"],
    "utf8-declared-windows1251.xml": ["xml.encoding-conflict"],
    "ptcp154-kazakh.xml": ["xml.latin-in-cyrillic", "xml.latin-in-cyrillic"],
    "bidi-override.xml": ["xml.direction-control", "xml.direction-control"],
    "zero-width.xml": ["xml.invisible-character", "xml.invisible-character", "xml.invisible-character"],
    "homoglyph-num.xml": ["xml.latin-in-cyrillic"], "comment-splits-number.xml": ["xml.number-split"],
    "pi-splits-number.xml": ["xml.number-split"], "ids-duplicate-xmlid.xml": ["xml.id-twice"],
  ]

  @Test("refuses or accepts as it should, quickly", arguments: samples)
  func sample(_ sample: Sample) throws {
    let clock = ContinuousClock()
    let start = clock.now
    let result = Result { () throws(Refusal) in try XMLReader().read(sample.bytes, name: sample.file) }
    #expect(start.duration(to: clock.now) < .seconds(2))
    switch result {
    case .success(let document):
      #expect(Self.refusals[sample.file] == nil, "accepted; the manifest says: \(sample.expected)")
      #expect(document.findings.map(\.code) == Self.findings[sample.file] ?? [])
      #expect(!document.root.text.contains("root:x:0"))
      #expect(try XMLReader().read(XMLWriter().bytes(of: document), name: "again").root == document.root)
    case .failure(let refusal):
      #expect(refusal.findings.first?.code == Self.refusals[sample.file], "the manifest says: \(sample.expected)")
      #expect(refusal.findings.containsError)
    }
  }

  @Test("covers the whole manifest where it is there")
  func coverage() throws {
    if Self.samples.isEmpty { return }
    #expect(Self.samples.count >= 130)
    let names = Set(Self.samples.map(\.file))
    #expect(Set(Self.refusals.keys).union(Self.findings.keys).isSubset(of: names))
  }

  @Test("gives the same text in every encoding")
  func encodings() throws {
    func text(_ file: String) throws -> String {
      let sample = try #require(Self.samples.first { $0.file == file })
      return try XMLReader().read(sample.bytes, name: file).root.text
    }
    if Self.samples.isEmpty { return }
    let plain = try text("utf8-plain.xml")
    for file in [
      "utf8-bom.xml", "utf8-no-declaration.xml", "utf8-bom-declared-windows1251.xml", "utf16le-bom.xml",
      "utf16be-bom.xml", "utf16le-no-bom.xml", "utf16le-bom-declared-utf8.xml", "utf32le-bom.xml", "utf32be-bom.xml",
    ] {
      #expect(try text(file) == plain, "\(file)")
    }
    let russian = try text("windows1251.xml")
    #expect(russian.contains("Статья"))
    for file in ["koi8r.xml", "ibm866.xml", "iso8859-5.xml"] { #expect(try text(file) == russian, "\(file)") }
    for file in ["ptcp154-kazakh.xml", "kz1048-kazakh.xml"] { #expect(try text(file).contains("ӘӨҮҰҚҒҢІ"), "\(file)") }
    for file in ["comment-splits-number.xml", "cdata-splits-number.xml", "pi-splits-number.xml"] {
      #expect(try text(file).contains("срок 10 дней"), "\(file)")
    }
  }
}

@Suite("Reading oversized input")
struct OversizedInputTests {
  /// A document that the test makes, and the code of the finding; `nil` where it is read.
  struct Input: CustomTestStringConvertible, Sendable {
    var name: String
    var code: String?
    var make: @Sendable () -> [UInt8]

    var testDescription: String { name }

    init(_ name: String, _ code: String?, _ make: @escaping @Sendable () -> [UInt8]) {
      self.name = name
      self.code = code
      self.make = make
    }
  }

  /// A text many times over between two others.
  static func around(_ start: String, _ text: String, _ count: Int, _ end: String) -> [UInt8] {
    let piece = text.bytes
    var result = start.bytes
    result.reserveCapacity(start.utf8.count + end.utf8.count + piece.count * count)
    for _ in 0..<count { result += piece }
    return result + end.bytes
  }

  static let inputs = [
    Input("a depth of 1,000,000", "xml.too-deep") { around("", "<a>", 1_000_000, "") },
    Input("an attribute of 20 MB", "xml.start-tag-too-long") { around("<a b='", "aaaaaaaaaa", 2_000_000, "'/>") },
    Input("a text of 20 MB", "xml.text-too-long") { around("<a>", "aaaaaaaaaa", 2_000_000, "</a>") },
    Input("a CDATA section of 20 MB", "xml.text-too-long") {
      around("<a><![CDATA[", "aaaaaaaaaa", 2_000_000, "]]></a>")
    },
    Input("a comment of 20 MB", "xml.text-too-long") { around("<a><!--", "aaaaaaaaaa", 2_000_000, "--></a>") },
    Input("an instruction of 20 MB", "xml.text-too-long") { around("<a><?x ", "aaaaaaaaaa", 2_000_000, "?></a>") },
    Input("100,000 attributes", "xml.start-tag-too-long") {
      ("<a " + (0..<100_000).map { "a\($0)='' " }.joined() + "/>").bytes
    },
    Input("100,000 namespace declarations", "xml.start-tag-too-long") {
      ("<a " + (0..<100_000).map { "xmlns:a\($0)='u' " }.joined() + "/>").bytes
    },
    Input("2,000 namespace declarations", "xml.too-many-namespaces") {
      ("<a " + (0..<2000).map { "xmlns:a\($0)='u' " }.joined() + "/>").bytes
    },
    Input("many nested namespace declarations", "xml.too-many-namespaces") {
      around("", "<a " + (0..<100).map { "xmlns:a\($0)='u' " }.joined() + ">", 200, "")
    },
    Input("a name of 1 MB", "xml.start-tag-too-long") { around("<", "aaaaaaaaaa", 100_000, "/>") },
    Input("5,000,000 siblings", "xml.too-many-nodes") { around("<a>", "<a/>", 5_000_000, "</a>") },
    Input("a document of 1 GB, of which no more than the limit is ever in memory", "xml.too-large") {
      [UInt8](repeating: 0x20, count: XMLLimits().bytes + 1)
    },
    Input("200,000 duplicate identifiers", nil) { around("<a>", "<b xml:id='x'/>", 200_000, "</a>") },
    Input("a start tag without end", "xml.start-tag-too-long") { around("<a ", "b ", 500_000, "") },
    Input("1,000,000 unclosed quotation marks", "xml.less-than-in-attribute") { around("", "<a b=\"", 1_000_000, "") },
    Input("1,000,000 bare ampersands", "xml.ampersand") { around("<a>", "&", 1_000_000, "") },
    Input("100,000 undefined entities", "xml.entity-undefined") { around("<a>", "&x;", 100_000, "</a>") },
    Input("100,000 bare end tags", "xml.content-after-root") { around("<a/>", "</a>", 100_000, "") },
    Input("100,000 misspelt end tags", "xml.tag-mismatch") { around("<a>", "<b></c>", 100_000, "</a>") },
  ]

  @Test("refuses with the limit that was passed, or reads, in little time", arguments: inputs)
  func judged(_ input: Input) {
    let bytes = input.make()
    let clock = ContinuousClock()
    let start = clock.now
    var code: String?
    var count = 0
    do throws(Refusal) {
      count = try XMLReader().read(bytes, name: "a.xml").findings.count
    } catch {
      code = error.findings.first?.code
      count = error.findings.count
    }
    // An optimised build needs less than two seconds; this one is ten times slower and not alone on the machine.
    #expect(start.duration(to: clock.now) < .seconds(30), "\(input.name)")
    #expect(code == input.code, "\(input.name)")
    #expect(count <= XMLLimits().errors + 1)
  }

  @Test("refuses many elements at a great depth, which take time even where the depth is allowed")
  func nesting() {
    var limits = XMLLimits()
    limits.depth = 10_000
    func nested(_ inner: String) -> [UInt8] {
      Self.around("", "<a>", 10_000, "") + Self.around("", inner, 2_000, "") + Self.around("", "</a>", 10_000, "")
    }
    let refusal = #expect(throws: Refusal.self) { try XMLReader(limits: limits).read(nested("<b/>"), name: "a.xml") }
    #expect(refusal?.findings.first?.code == "xml.too-nested")
    let usual = Self.around("", "<a>", 200, "") + Self.around("", "<b/>", 2_000, "") + Self.around("", "</a>", 200, "")
    #expect(throws: Never.self) { try XMLReader(limits: limits).read(usual, name: "a.xml") }
  }

  @Test("says the limit that was passed")
  func limits() {
    var limits = XMLLimits()
    limits.bytes = 10
    #expect(throws: Refusal("xml.too-large", at: Place(file: "a.xml"), ["size": "11", "limit": "10"])) {
      try XMLReader(limits: limits).read("<a>1234</a>".bytes, name: "a.xml")
    }
    limits = XMLLimits()
    limits.nodes = 5
    #expect(throws: Refusal.self) {
      try XMLReader(limits: limits).read("<a b='' c=''><d/><!----><?e?></a>".bytes, name: "a")
    }
    limits.nodes = 6
    #expect(throws: Never.self) {
      try XMLReader(limits: limits).read("<a b='' c=''><d/><!----><?e?></a>".bytes, name: "a")
    }
    limits.textBytes = 5
    #expect(throws: Never.self) { try XMLReader(limits: limits).read("<a>12345</a>".bytes, name: "a") }
    let refusal = #expect(throws: Refusal.self) { try XMLReader(limits: limits).read("<a>123456</a>".bytes, name: "a") }
    #expect(refusal?.findings.first?.code == "xml.text-too-long")
  }

  @Test("reads the depth that it says, and no more")
  func depth() throws {
    func nested(_ count: Int) -> [UInt8] {
      (String(repeating: "<a>", count: count) + String(repeating: "</a>", count: count)).bytes
    }
    let document = try XMLReader().read(nested(257), name: "a.xml")
    #expect(try XMLReader().read(XMLWriter().bytes(of: document), name: "b").root == document.root)
    #expect(throws: Refusal.self) { try XMLReader().read(nested(258), name: "a.xml") }
  }
}
