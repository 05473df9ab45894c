import Foundation

/// A command as its help describes it.
struct HelpEntry: Sendable, CustomStringConvertible {
  /// The words after `kenes`.
  var path: [String]
  var abstract: String
  var discussion: String
  var isLeaf: Bool

  var description: String { (["kenes"] + path).joined(separator: " ") }

  /// Commands after `EXAMPLE` in the help as it is printed, a backslash joining lines.
  func examples() throws -> [String] {
    let help = try KenesProcess.run(path + ["--help"]).output
    var commands: [String] = []
    for line in help.split(separator: "\n").map({ $0.drop { $0 == " " } }) {
      if let last = commands.last, last.hasSuffix("\\") {
        commands[commands.count - 1] = last.dropLast() + String(line)
      } else if line.hasPrefix("$ ") {
        commands.append(String(line.dropFirst(2)))
      }
    }
    return commands
  }
}

/// The whole tree of commands.
enum HelpTree {
  private struct Dump: Decodable {
    var command: Command
  }

  private struct Command: Decodable {
    var commandName: String
    var abstract: String?
    var discussion: String?
    var subcommands: [Command]?
    var shouldDisplay: Bool?
  }

  /// Every command that people see, `help` left out; an empty list where the tree cannot be read.
  static let entries: [HelpEntry] = {
    guard let dump = try? KenesProcess.run(["--experimental-dump-help"]).output,
      let tree = try? JSONDecoder().decode(Dump.self, from: Data(dump.utf8))
    else { return [] }
    return collect(tree.command, path: [])
  }()

  private static func collect(_ command: Command, path: [String]) -> [HelpEntry] {
    let children = (command.subcommands ?? []).filter { $0.commandName != "help" && $0.shouldDisplay != false }
    let entry = HelpEntry(
      path: path, abstract: command.abstract ?? "", discussion: command.discussion ?? "", isLeaf: children.isEmpty)
    return [entry] + children.flatMap { collect($0, path: path + [$0.commandName]) }
  }
}
