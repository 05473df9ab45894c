import ArgumentParser

/// `kenes calendar …`: working days, holidays and legal terms.
struct CalendarCommands: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "calendar",
    abstract: "Look up working days and count legal terms.",
    discussion: """
      EXAMPLE
        $ kenes calendar count --from 2026-03-02 --term 15wd --calendar kz
      """,
    subcommands: [CalendarShowCommand.self, CalendarCountCommand.self])
}
