import ArgumentParser
import Diagnostics
import LegalXML
import SafeXML

/// `kenes draft convert`: a draft law of any dialect that is read, as valid Akoma Ntoso 3.0.
struct DraftConvertCommand: DraftCommand {
  static let configuration = CommandConfiguration(
    commandName: "convert",
    abstract: "Write a draft law as Akoma Ntoso 3.0 without losing a word.",
    discussion: """
      Without --to-file the document goes to standard output. Of a package the only law
      is taken, or the document that --entry names.

      EXAMPLE
        $ kenes draft convert samples/draft-law/v1/ru.xml -o draft.xml
      """)

  @OptionGroup var draft: DraftFile

  @Option(
    name: [.customShort("o"), .customLong("to-file")], help: ArgumentHelp("The file to write.", valueName: "file"))
  var target: String?

  @OptionGroup var recognition: StructureOption

  @OptionGroup var output: OutputOptions

  func perform(_ session: Session) throws {
    let document = try draft.document()
    let reader = DraftLawReader(opensWordless: true, structure: recognition.structure)
    let reading = try reader.read(document.bytes, name: document.name, limits: .drafts)
    let bytes = AkomaNtosoWriter().bytes(of: try reading.law.canonical())
    if let target {
      try OutputFile.write(bytes, to: target)
      session.progress(session.words("cli.written", ["file": target, "count": String(bytes.count)]))
    } else {
      session.console.bytes(bytes)
    }
    session.report(reading.findings)
  }
}
