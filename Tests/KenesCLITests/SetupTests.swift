import Foundation
import Testing

@Suite("Setup: installs what is missing and nothing else")
struct SetupTests {
  /// A search path with the tools of this machine but for some, and an `apt-get` that only writes down what it is told.
  private func machine(without missing: Set<String>, updateNeeded: Bool = false) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    let tools = [
      "bash", "env", "id", "pkg-config", "xmllint", "python3", "swift", "cat", "dirname", "touch", "ls", "sh",
    ]
    for tool in tools where !missing.contains(tool) {
      let path = try KenesProcess.shell("command -v \(tool) || true", in: folder.url).output
        .trimmingCharacters(in: .whitespacesAndNewlines)
      let target = path.isEmpty ? "/bin/true" : path
      try FileManager.default.createSymbolicLink(
        atPath: folder.url.path + "/" + tool, withDestinationPath: target)
    }
    let stub = """
      #!/bin/bash
      echo "$*" >>\(folder.url.path)/told
      \(updateNeeded ? "[ \"$1\" = update ] && touch \(folder.url.path)/fresh; [ -e \(folder.url.path)/fresh ]" : "true")
      """
    let apt = try folder.file("apt-get", stub)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: apt.path)
    let sudo = try folder.file("sudo", "#!/bin/bash\nexec \"$@\"\n")
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: sudo.path)
    return folder
  }

  private func setUp(_ machine: TemporaryFolder) throws -> (outcome: ProcessOutcome, told: [String]) {
    let script = KenesProcess.root.appendingPathComponent("scripts/setup.sh")
    let outcome = try KenesProcess.run(
      URL(fileURLWithPath: "/bin/bash"), [script.path], in: machine.url, environment: ["PATH": machine.url.path])
    let told = (try? String(contentsOf: machine.url.appendingPathComponent("told"), encoding: .utf8)) ?? ""
    return (outcome, told.split(separator: "\n").map(String.init))
  }

  @Test("Where all is there, nothing is said and nothing is fetched")
  func complete() throws {
    let (outcome, told) = try setUp(try machine(without: []))
    #expect(outcome.status == 0)
    #expect(outcome.output.isEmpty && outcome.diagnostics.isEmpty)
    #expect(told.isEmpty)
  }

  @Test("A missing package is named with its reason and installed alone")
  func missing() throws {
    let (outcome, told) = try setUp(try machine(without: ["xmllint"]))
    #expect(outcome.status == 0)
    #expect(outcome.diagnostics.contains("libxml2-utils") && outcome.diagnostics.contains("second opinion"))
    #expect(told == ["install --yes --no-install-recommends libxml2-utils"])
  }

  @Test("The list of packages is fetched only where installing fails without")
  func update() throws {
    let (outcome, told) = try setUp(try machine(without: ["xmllint"], updateNeeded: true))
    #expect(outcome.status == 0)
    #expect(told.map { $0.split(separator: " ").first } == ["install", "update", "install"])
  }

  @Test("Without Swift the way to get it is said")
  func noSwift() throws {
    let (outcome, told) = try setUp(try machine(without: ["swift"]))
    #expect(outcome.status == 1)
    #expect(outcome.diagnostics.contains("swift.org"))
    #expect(told.isEmpty)
  }
}
