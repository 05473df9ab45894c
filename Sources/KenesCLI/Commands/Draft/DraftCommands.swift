public import ArgumentParser
public import LegalXML

/// `kenes draft …`: draft laws as files, before and beside any review.
struct DraftCommands: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "draft",
    abstract: "Check, show, convert, compare and amend draft laws, and see what they refer to and define.",
    discussion: """
      EXAMPLE
        $ kenes draft check samples/draft-law/v1/ru.xml
      """,
    subcommands: [
      DraftCheckCommand.self, DraftShowCommand.self, DraftConvertCommand.self, DraftCompareCommand.self,
      DraftReferencesCommand.self, DraftDefinitionsCommand.self, DraftParallelCommand.self,
      DraftAmendmentsCommand.self, DraftConsolidateCommand.self, DraftAmendCommand.self,
    ])
}

extension StructureRecognition: ExpressibleByArgument {}

/// What to do with drafts that came as nothing but paragraphs.
struct StructureOption: ParsableArguments {
  @Option(
    help: "When a text of plain paragraphs gets chapters, articles and points from its numbers and headings.")
  var structure: StructureRecognition = .automatic
}
