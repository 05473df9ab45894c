import ArgumentParser
import Diagnostics
import ReviewStore

/// `kenes store verify`: whether the log is what was written.
struct StoreVerifyCommand: KenesCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Check every hash, number, file and list of a store.",
    discussion: """
      EXAMPLE
        $ kenes store verify
      """)

  @OptionGroup var store: StoreOptions
  @OptionGroup var output: OutputOptions

  func perform(_ session: Session) throws {
    let store = try store.open(in: session)
    let findings = try store.verify()
    let head = try store.info().head
    try session.show(StoreVerificationView(head: head, findings: findings, language: session.language)) {
      session.findings(findings)
      if !findings.containsError {
        session.line(session.words("cli.store.intact", ["events": String(head.position), "hash": head.hash]))
      }
    }
    if findings.containsError { throw ExitStatus.refused.exit }
  }
}

/// The check of a store as programs see it.
struct StoreVerificationView: Encodable {
  var isIntact: Bool
  var head: LogHead
  var findings: [ReportedFinding]

  init(head: LogHead, findings: [Finding], language: Language) {
    isIntact = !findings.containsError
    self.head = head
    self.findings = findings.map { ReportedFinding($0, in: language) }
  }
}
