import ArgumentParser
import Diagnostics
import LegalXML

/// `kenes draft definitions`: the terms that a draft defines, and where it uses them.
struct DraftDefinitionsCommand: KenesCommand {
  static let configuration = CommandConfiguration(
    commandName: "definitions",
    abstract: "List the terms that a draft law defines, and where it uses them.",
    discussion: """
      EXAMPLE
        $ kenes draft definitions samples/draft-law/v2/ru.xml
      """)

  @OptionGroup var draft: DraftFile

  @OptionGroup var output: OutputOptions

  func perform(_ session: Session) throws {
    let document = try draft.document()
    let law = try DraftLawReader().read(document.bytes, name: document.name, limits: .drafts).law
    let index = DraftLawIndex(law)
    let definitions = Definitions(law)
    let view = definitions.all.map { DraftDefinitionView($0, in: index, language: session.language) }
    try session.show(view) { draw(view, session) }
    session.report(definitions.findings(file: document.name))
  }

  private func draw(_ view: [DraftDefinitionView], _ session: Session) {
    var table = TextTable([
      TextTable.Column(session.words("cli.draft.term")), TextTable.Column(session.words("cli.draft.place")),
      TextTable.Column(session.words("cli.draft.uses"), right: true),
      TextTable.Column(session.words("cli.draft.first-uses")),
    ])
    for row in view {
      var places: [String] = []
      for use in row.uses where places.last != use.element { places.append(use.element) }
      let rest = places.count > 4 ? "; …" : ""
      table.add([row.term, row.element, String(row.uses.count), places.prefix(4).joined(separator: "; ") + rest])
    }
    if table.isEmpty {
      session.line(session.words("cli.draft.no-definitions"))
    } else {
      session.table(table)
    }
  }
}

/// A definition as programs see it.
struct DraftDefinitionView: Encodable {
  /// One place where the term stands.
  struct Use: Encodable {
    var provision: String
    var element: String
    var text: String
    var isInHeading: Bool
  }

  var term: String
  /// BCP 47 tag.
  var language: String
  var form: Definition.Form
  /// eId of the provision that defines it, and its citation.
  var provision: String
  var element: String
  var uses: [Use]

  init(_ definition: Definition, in index: DraftLawIndex, language: Language) {
    func cited(_ eId: String) -> String { Citation(of: eId, in: index)?.text(in: language) ?? eId }
    term = definition.term
    self.language = definition.language
    form = definition.form
    provision = definition.provision
    element = cited(definition.provision)
    uses = definition.uses.map {
      Use(provision: $0.provision, element: cited($0.provision), text: $0.text, isInHeading: $0.isInHeading)
    }
  }
}
