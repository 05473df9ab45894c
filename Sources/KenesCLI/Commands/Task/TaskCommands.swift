import ArgumentParser

/// `kenes task …`: what people have to do.
struct TaskCommands: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "task",
    abstract: "See who has to do what, and do it.",
    discussion: """
      EXAMPLE
        $ kenes task list
      """,
    subcommands: [TaskListCommand.self, TaskShowCommand.self, TaskDoCommand.self])
}
