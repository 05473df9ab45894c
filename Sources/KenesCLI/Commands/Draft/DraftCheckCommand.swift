import ArgumentParser
import Diagnostics
import LegalXML
import SafeXML

/// `kenes draft check`: what a draft law consists of, and what is wrong with it.
struct DraftCheckCommand: DraftCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Read a draft law, check it against the standard, and show outline and findings.",
    discussion: """
      Of a package (.leg, .asice, .zip) the documents are listed; --entry checks one.

      Documents in Akoma Ntoso 3.0 are validated against the OASIS schema that is
      built in. For other vocabularies name a folder of schemas (XML Schema or RELAX
      NG). The one that fits is found by the namespace of the document, by its
      schemaLocation, and by the file catalog.xml in the folder, if there is one
      (OASIS XML Catalogs). Nothing outside of the folder is read.

      EXAMPLE
        $ kenes draft check samples/draft-law/v1/ru.xml
        $ kenes draft check samples/draft-law/v1.zip
        $ kenes draft check samples/draft-law/v1/ru.xml \\
            --schema-folder Sources/CSchemas/schemas
      """)

  @OptionGroup var draft: DraftFile

  @Flag(help: "Show points, subpoints and everything else below articles, too.")
  var all = false

  @Option(help: ArgumentHelp("A folder of schemas to validate against.", valueName: "folder"))
  var schemaFolder: String?

  @OptionGroup var recognition: StructureOption

  @OptionGroup var output: OutputOptions

  func perform(_ session: Session) throws {
    let folder = try schemaFolder.map { path throws(Refusal) in try SchemaFolder(path: path) }
    let document: XMLDocument
    switch try draft.contents() {
    case .document(let name, let bytes): document = try XMLReader(limits: .drafts).read(bytes, name: name)
    case .package(let package):
      let view = DraftPackageView(package, language: session.language)
      try session.show(view) { view.draw(package, session) }
      if view.hasUnreadable { throw ExitStatus.refused.exit }
      return
    }
    var reading = try DraftLawReader(structure: recognition.structure).read(document)
    // Older dialects have schemas of their own; what is written from them is always valid.
    let isStandard = document.root.name.namespace == AkomaNtoso.namespace
    if let folder, !isStandard || folder.schema(for: document) != nil {
      reading.findings += folder.validate(document)
    } else if isStandard {
      reading.findings += AkomaNtoso.validate(document)
    }
    reading.findings += TextReferences(reading.law).findings(file: document.name)
    reading.findings += Definitions(reading.law).findings(file: document.name)
    let view = DraftView(reading, language: session.language)
    try session.show(view) { draw(view, reading, session) }
    if reading.findings.containsError { throw ExitStatus.refused.exit }
  }

  private func draw(_ view: DraftView, _ reading: DraftLawReading, _ session: Session) {
    session.heading(view.title ?? session.words("cli.draft.untitled"))
    session.line(
      session.words(
        "cli.draft.identity",
        [
          "language": view.language ?? "–", "version": view.version ?? "–",
          "name": view.expression ?? view.work ?? "–", "dialect": view.dialect,
        ]))
    session.line(
      view.counts.map { "\(session.words("provision.\($0.kind)")): \($0.count)" }.joined(separator: "  "))
    session.line()
    for row in view.outline where all || row.isStructure {
      session.line(String(repeating: "  ", count: row.depth) + row.text)
    }
    session.line()
    if reading.findings.isEmpty {
      session.line(session.words("cli.draft.no-findings"))
    } else {
      session.findings(reading.findings)
    }
  }
}

/// A draft law as programs see it.
struct DraftView: Encodable {
  /// How many provisions of a kind there are.
  struct Count: Encodable {
    var kind: String
    var count: Int
  }

  /// One provision of the outline.
  struct Row: Encodable {
    var eId: String
    var kind: ProvisionKind
    var number: String?
    var heading: String?
    /// Beginning of the text where there is no heading.
    var beginning: String?
    var depth: Int
    var line: Int?
    /// Whether it stands in a text that the draft quotes in order to change another law.
    var isQuoted: Bool

    /// Number and heading as people read them.
    var text: String {
      [number, heading ?? beginning].compactMap(\.self).filter { !$0.isEmpty }.joined(separator: " ")
    }

    /// Whether the row belongs into a table of contents.
    var isStructure: Bool {
      switch kind {
      case .book, .part, .section, .subsection, .chapter, .paragraph, .article, .attachment: !isQuoted
      default: false
      }
    }
  }

  var title: String?
  /// Vocabulary of the file, as docs/dialects.md lists them.
  var dialect: String
  /// BCP 47 tag.
  var language: String?
  var version: String?
  /// FRBR names.
  var work: String?
  var expression: String?
  var counts: [Count]
  var outline: [Row]
  var findings: [ReportedFinding]

  init(_ reading: DraftLawReading, language: Language) {
    let law = reading.law
    let names = law.names
    title = law.title
    dialect = reading.dialect
    self.language = law.language
    version = names.version
    work = names.work.this
    expression = names.expression.this
    outline = DraftOutline(law).rows.map { row in
      Row(
        eId: row.eId, kind: row.kind, number: row.number, heading: row.heading,
        beginning: row.heading == nil ? row.beginning : nil, depth: row.depth, line: row.line, isQuoted: row.isQuoted)
    }
    let own = outline.filter { !$0.isQuoted }
    counts = Self.counted.compactMap { kind in
      let count = own.count { $0.kind == kind }
      return count > 0 ? Count(kind: kind.name, count: count) : nil
    }
    findings = reading.findings.map { ReportedFinding($0, in: language) }
  }

  private static let counted: [ProvisionKind] = [
    .part, .section, .subsection, .chapter, .paragraph, .article, .point, .subpoint, .table, .attachment,
  ]
}
