import ArgumentParser

/// `kenes package …`: the package for Parliament.
struct PackageCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "package",
    abstract: "Build and verify the package for Parliament.",
    discussion: """
      EXAMPLE
        $ kenes package verify 2026-001.asice
      """,
    subcommands: [PackageVerifyCommand.self])
}
