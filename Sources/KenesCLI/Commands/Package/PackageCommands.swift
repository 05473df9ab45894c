import ArgumentParser

/// `kenes package …`: the package for Parliament.
struct PackageCommands: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "package",
    abstract: "Build and verify the package for Parliament.",
    discussion: """
      EXAMPLE
        $ kenes package check 2026-001
      """,
    subcommands: [PackageCheckCommand.self, PackageBuildCommand.self, PackageVerifyCommand.self])
}
