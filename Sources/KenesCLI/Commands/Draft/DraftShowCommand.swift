import ArgumentParser
import Diagnostics
import LegalXML
import SafeXML

/// `kenes draft show`: the words of a draft law, or of one of its provisions.
struct DraftShowCommand: DraftCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show the text of a draft law or of one provision.",
    discussion: """
      EXAMPLE
        $ kenes draft show samples/draft-law/v1/ru.xml --provision art_3
        $ kenes draft show samples/draft-law/v1.zip --entry kk.xml --provision art_3
      """)

  @OptionGroup var draft: DraftFile

  @Option(help: ArgumentHelp("The eId of a provision, as draft check --all --format json lists it.", valueName: "eId"))
  var provision: String?

  @OptionGroup var output: OutputOptions

  func perform(_ session: Session) throws {
    let document = try draft.document()
    let reading = try DraftLawReader().read(document.bytes, name: document.name, limits: .drafts)
    let law = reading.law
    let found = try provision.map { eId throws(Refusal) in try Self.find(eId, in: law, file: document.name) }
    let lines = found.map(DraftLines.init) ?? DraftLines(law)
    try session.show(ProvisionView(found, in: law)) {
      for line in lines.lines {
        let indent = String(line.prefix { $0 == " " })
        let room = session.console.width.map { max(20, $0 - indent.count) } ?? .max
        for part in TerminalText.wrapped(line, to: room) { session.console.line(indent + part) }
      }
    }
  }

  private static func find(_ eId: String, in law: DraftLaw, file: String) throws(Refusal) -> Provision {
    guard let found = law.provision(eId) else {
      throw Refusal("cli.draft.no-provision", at: Place(file: file), ["eId": eId])
    }
    return found
  }
}

/// A text of a draft law as programs see it.
struct ProvisionView: Encodable {
  /// Absent for the whole draft law.
  var eId: String?
  var kind: String?
  var language: String?
  /// 1-based line in the source.
  var line: Int?
  var text: String

  init(_ provision: Provision?, in law: DraftLaw) {
    eId = provision?.eId
    kind = provision?.kind.name
    language = provision?.language ?? law.language
    line = provision?.line
    text = provision?.text ?? law.text
  }
}
