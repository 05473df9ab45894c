import ArgumentParser
import Diagnostics
import LawReview
import LegalXML
import ReviewService

/// `kenes review open`: a draft law comes in.
struct ReviewOpenCommand: KenesCommand {
  static let configuration = CommandConfiguration(
    commandName: "open",
    abstract: "Open the review of a draft law under a procedure.",
    discussion: """
      Give one file for each language of the draft law. Every file that the review
      is decided with is kept in the store; later changes to it do not matter.

      EXAMPLE
        $ kenes review open samples/draft-law/v1/kk.xml samples/draft-law/v1/ru.xml \\
            --procedure workflows/draft-law-review.scxml \\
            --bodies samples/bodies.xml --checklist kz-parliament \\
            --questionnaire socio-political --set initiator=government \\
            --as ospanov --now 2026-03-02T10:00+05:00
      """)

  @Argument(help: ArgumentHelp("The draft law, one file for each language.", valueName: "draft"))
  var draft: [String]

  @Option(help: ArgumentHelp("The procedure, an SCXML file.", valueName: "file"))
  var procedure: String

  @Option(help: ArgumentHelp("Bodies with their members and roles.", valueName: "file"))
  var bodies: String

  @Option(help: ArgumentHelp("Legal calendar: one that comes with Kenes, or a file.", valueName: "calendar"))
  var calendar = "kz"

  @Option(help: ArgumentHelp("Questionnaire of the examiners: by name, or a file.", valueName: "questionnaire"))
  var questionnaire: String?

  @Option(help: ArgumentHelp("What the package has to hold: by name, or a file.", valueName: "checklist"))
  var checklist: String?

  @Option(
    name: .customLong("set"),
    help: ArgumentHelp("A fact about the draft, such as initiator=government.", valueName: "name=value"))
  var attributes: [Attribute] = []

  @Option(help: ArgumentHelp("Number and date of the incoming letter.", valueName: "text"))
  var letter: String?

  @Option(help: ArgumentHelp("A body to invite; by default every body that the procedure asks.", valueName: "body"))
  var invite: [String] = []

  @OptionGroup var action: ActionOptions
  var output: OutputOptions { action.output }

  func perform(_ session: Session) throws {
    let service = try action.store.service(in: session)
    let request = OpenReviewRequest(
      draft: try draft.map { path throws(Refusal) in try InputFile(path: path) },
      procedure: try InputFile(path: procedure), bodies: try InputFile(path: bodies),
      calendar: try InputFile(shippedOr: calendar),
      questionnaire: try questionnaire.map { name throws(Refusal) in try InputFile(shippedOr: name) },
      checklist: try checklist.map { name throws(Refusal) in try InputFile(shippedOr: name) },
      attributes: Dictionary(attributes.map { ($0.name, $0.value) }) { _, last in last }, incomingLetter: letter,
      invited: invite.isEmpty ? nil : invite)
    let outcome = try service.open(request, by: action.actor)
    if session.format == .text {
      session.heading(session.words("cli.review.opened", ["review": outcome.review.id]))
      if outcome.review.isRehearsal { session.rehearsal() }
    }
    try session.showHappened(in: service, review: outcome.review.id, after: 0, findings: outcome.findings)
  }
}

/// A fact about a draft law, written `name=value`.
struct Attribute: ExpressibleByArgument {
  var name: String
  var value: String

  init?(argument: String) {
    let parts = argument.split(separator: "=", maxSplits: 1).map(String.init)
    guard parts.count == 2 else { return nil }
    name = parts[0]
    value = parts[1]
  }
}

extension InputFile {
  /// Reads a file, or what comes with the product under a bare name such as `kz`.
  ///
  /// - Throws: ``Refusal`` `cli.not-shipped` where nothing of that name does.
  init(shippedOr name: String) throws(Refusal) {
    if name.contains("/") || name.hasSuffix(".xml") {
      try self.init(path: name)
    } else if let bytes = ShippedFile.bytes(named: name + ".xml") {
      self.init(name: name + ".xml", bytes: bytes)
    } else {
      throw Refusal("cli.not-shipped", ["name": name])
    }
  }
}
