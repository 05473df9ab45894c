import ArgumentParser

/// `kenes examination …`: the socio-political examination.
struct ExaminationCommands: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "examination",
    abstract: "Hand in and read the questionnaires of the examiners.",
    discussion: """
      EXAMPLE
        $ kenes examination list 2026-001
      """,
    subcommands: [
      ExaminationSubmitCommand.self, ExaminationListCommand.self, ExaminationShowCommand.self,
    ])
}
