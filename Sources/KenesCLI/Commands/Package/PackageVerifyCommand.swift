import ArgumentParser
import Diagnostics
import LawReview
import Publishing

/// `kenes package verify`: whether a package is what was built, without the store.
struct PackageVerifyCommand: KenesCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Check a package on any machine and name every file that was changed.",
    discussion: """
      EXAMPLE
        $ kenes package verify 2026-001.asice
      """)

  @Argument(help: "The package.")
  var file: String

  @Flag(help: "List the files that are intact, too.")
  var all = false

  @OptionGroup var output: OutputOptions

  /// Largest package that is read, in bytes.
  private static let limit = 1_000_000_000

  func perform(_ session: Session) throws {
    let report = PackageVerifier.verify(try FileInput.read(file, limit: Self.limit), name: file)
    try session.show(PackageReportView(report, language: session.language)) { draw(report, session) }
    if !report.isIntact { throw ExitStatus.refused.exit }
  }

  private func draw(_ report: PackageReport, _ session: Session) {
    if let manifest = report.manifest {
      session.heading(
        session.words(
          "cli.package.heading",
          [
            "review": manifest.review, "title": manifest.draft.title.text(in: session.language),
            "version": String(manifest.draft.version),
          ]))
      session.line(session.words("cli.package.built", ["time": manifest.builtAt.description]))
    }
    session.line(session.words("cli.package.digest", ["digest": report.sha256, "size": String(report.size)]))
    let intact = report.files.count { $0.state == .intact }
    if !report.files.isEmpty {
      session.line(
        session.words("cli.package.files", ["intact": String(intact), "count": String(report.files.count)]))
    }
    let shown = all ? report.files : report.files.filter { $0.state != .intact }
    if !shown.isEmpty {
      session.line()
      var table = TextTable([.init(session.words("column.state")), .init(session.words("column.file"))])
      for file in shown { table.add([session.words("package.state.\(file.state.rawValue)"), file.path]) }
      session.table(table)
    }
    session.line()
    session.findings(report.findings)
    if report.verifiedEvents > 0 {
      session.line(session.words("cli.package.events", ["count": String(report.verifiedEvents)]))
    }
    let verdict = session.words(report.isIntact ? "cli.package.intact" : "cli.package.not-intact")
    session.console.line(report.isIntact ? session.style.green(verdict) : session.style.red(verdict))
  }
}

/// The check of a package, as programs see it.
struct PackageReportView: Encodable {
  var isIntact: Bool
  /// SHA-256 of the container.
  var sha256: String
  /// In bytes.
  var size: Int
  var review: String?
  var builtAt: Instant?
  var isRehearsal: Bool?
  var files: [PackageReport.File]
  /// Events of the log extract whose hash holds.
  var verifiedEvents: Int
  var findings: [ReportedFinding]

  init(_ report: PackageReport, language: Language) {
    isIntact = report.isIntact
    sha256 = report.sha256
    size = report.size
    review = report.manifest?.review
    builtAt = report.manifest?.builtAt
    isRehearsal = report.manifest?.isRehearsal
    files = report.files
    verifiedEvents = report.verifiedEvents
    findings = report.findings.map { ReportedFinding($0, in: language) }
  }
}
