import ArgumentParser
import Diagnostics
import LegalXML

/// `kenes draft references`: what the words of a draft refer to, and who refers to a provision.
struct DraftReferencesCommand: KenesCommand {
  static let configuration = CommandConfiguration(
    commandName: "references",
    abstract: "List the references in the words of a draft law, and where they lead.",
    discussion: """
      Inside references lead to a provision of the draft, external ones to another act; a
      dangling one names a provision that the draft should have and has not.

      EXAMPLE
        $ kenes draft references samples/draft-law/v2/ru.xml
        $ kenes draft references samples/draft-law/v2/ru.xml --to "статья 8"
      """)

  @OptionGroup var draft: DraftFile

  @Option(
    help: ArgumentHelp(
      "Only references to this provision or what stands in it: an eId, or a citation in kk, ru or en.",
      valueName: "citation"))
  var to: String?

  @OptionGroup var output: OutputOptions

  func perform(_ session: Session) throws {
    let document = try draft.document()
    let law = try DraftLawReader().read(document.bytes, name: document.name, limits: .drafts).law
    let index = DraftLawIndex(law)
    let references = TextReferences(law)
    let chosen = try to.map { cited throws(Refusal) in
      references.references(to: try index.provision(named: cited, file: document.name))
    }
    let view = (chosen ?? references.all).map { DraftReferenceView($0, in: index, language: session.language) }
    try session.show(view) { draw(view, session) }
  }

  private func draw(_ view: [DraftReferenceView], _ session: Session) {
    var table = TextTable([
      TextTable.Column(session.words("cli.draft.place")), TextTable.Column(session.words("cli.draft.kind")),
      TextTable.Column(session.words("cli.draft.target")), TextTable.Column(session.words("cli.draft.words")),
    ])
    for row in view {
      table.add([
        row.element, session.words("reference.\(row.kind.rawValue)"),
        row.targetElements.isEmpty ? "–" : row.targetElements.joined(separator: "; "), row.text,
      ])
    }
    if table.isEmpty {
      session.line(session.words("cli.draft.no-references"))
    } else {
      session.table(table)
    }
  }
}

/// A reference as programs see it.
struct DraftReferenceView: Encodable {
  /// eId of the provision that holds it, and its citation.
  var provision: String
  var element: String
  /// 1-based line of that provision.
  var line: Int?
  var kind: TextReference.Kind
  /// Its words, and the Unicode scalars of the provision's own text that they take.
  var text: String
  var start: Int
  var end: Int
  /// eIds and citations of the provisions that it leads to.
  var targets: [String]
  var targetElements: [String]
  /// Numbers that the draft has not.
  var missing: [String]

  init(_ reference: TextReference, in index: DraftLawIndex, language: Language) {
    func cited(_ eId: String) -> String { Citation(of: eId, in: index)?.text(in: language) ?? eId }
    provision = reference.provision
    element = cited(reference.provision)
    line = index[reference.provision]?.line
    kind = reference.kind
    text = reference.text.replacing("\n", with: " ")
    start = reference.range.lowerBound
    end = reference.range.upperBound
    targets = reference.targets
    targetElements = reference.targets.map(cited)
    missing = reference.missing
  }
}

extension DraftLawIndex {
  /// eId of a provision that is named by its eId or cited in words.
  ///
  /// - Throws: ``Refusal`` `cli.draft.no-provision` where it is none, or more than one.
  func provision(named name: String, file: String) throws(Refusal) -> String {
    if self[name] != nil { return name }
    for language in Language.allCases {
      let found = provisions(cited: name, in: language)
      if found.count == 1, let eId = found.first { return eId }
    }
    throw Refusal("cli.draft.no-provision", at: Place(file: file), ["eId": name])
  }
}
