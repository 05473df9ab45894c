import Diagnostics
import LegalXML
import Publishing

/// The documents of a package as programs see them.
struct DraftPackageView: Encodable {
  /// One file of the package.
  struct Row: Encodable {
    var name: String
    /// Size when unpacked, in bytes.
    var bytes: Int
    /// Absent for what is no document of a law.
    var dialect: String?
    /// Akoma Ntoso document element: bill, act, doc…
    var form: String?
    var title: String?
    /// BCP 47 tag.
    var language: String?
    var findings: [ReportedFinding]
    var isXML: Bool
    /// Whether it could be read as a law.
    var isReadable: Bool
  }

  /// Whether there is XML in it that cannot be read.
  var hasUnreadable: Bool { documents.contains { $0.isXML && !$0.isReadable } }

  var file: String
  /// The document that commands take without --entry; absent where they must be told.
  var main: String?
  var documents: [Row]
  var findings: [ReportedFinding]

  init(_ package: DraftPackage, language: Language) {
    file = package.name
    main = try? package.document().name
    documents = package.documents.map { document in
      let reading = document.reading
      var row = Row(
        name: document.name, bytes: document.bytes.count, dialect: reading?.dialect, form: reading?.law.form,
        title: reading?.law.title, language: reading?.law.language,
        findings: (reading?.findings ?? []).map { ReportedFinding($0, in: language) }, isXML: reading != nil,
        isReadable: reading != nil)
      if case .refused(let reasons) = document.state {
        row.isXML = true
        row.findings = reasons.map { ReportedFinding($0, in: language) }
      }
      return row
    }
    findings = package.findings.map { ReportedFinding($0, in: language) }
  }

  /// The listing for people.
  func draw(_ package: DraftPackage, _ session: Session) {
    session.heading(session.words("cli.draft.package", ["file": file, "count": String(documents.count)]))
    var table = TextTable([
      .init(session.words("cli.draft.package-document")), .init(session.words("cli.draft.package-bytes"), right: true),
      .init(session.words("cli.draft.package-findings"), right: true),
      .init(session.words("cli.draft.package-dialect")), .init(session.words("cli.draft.package-title")),
    ])
    for row in documents {
      table.add([
        (row.name == main ? "* " : "  ") + row.name, String(row.bytes),
        row.isXML ? String(row.findings.count) : "–", row.dialect ?? "–", row.title ?? "",
      ])
    }
    session.table(table)
    session.line()
    if let main { session.line(session.words("cli.draft.package-main", ["entry": main])) }
    let refused = package.documents.flatMap { document -> [Finding] in
      if case .refused(let findings) = document.state { findings } else { [] }
    }
    if !(refused + package.findings).isEmpty { session.findings(refused + package.findings) }
  }
}
