import Foundation
import Publishing
import Testing

@Suite("The page about packages")
struct PackagePageTests {
  @Test("has commands with which another party can check a package")
  func commands() throws {
    let page = try String(
      contentsOf: SharedFolder.packageRoot.appending(path: "docs/package.md"), encoding: .utf8)
    let commands = blocks(of: "sh", in: page)
    #expect(commands.count == 2)
    let script = "set -e\n" + commands.joined(separator: "\n")
    let package = try SamplePackage.build()
    try withTemporaryFolder { folder in
      for tool in ["unzip", "sha256sum", "python3"] {
        guard try run(tool, ["--help"], in: folder) != nil else { return }
      }
      try Data(package.bytes).write(to: folder.appending(path: "package.asice"))
      let result = try #require(try run("bash", ["-c", script], in: folder))
      #expect(result.code == 0, "\(result.output)")
      #expect(result.output.contains("\(package.sha256)  package.asice"))
      #expect(result.output.contains("application/vnd.etsi.asic-e+zip"))
      #expect(result.output.components(separatedBy: ": OK").count - 1 == package.manifest.files.count + 3)
      #expect(result.output.contains("8 events hold"))
    }
  }

  @Test("has commands that notice a changed file")
  func changedFile() throws {
    let bytes = try SamplePackage.repacked { $0[1].bytes[0] ^= 1 }
    try withTemporaryFolder { folder in
      try Data(bytes).write(to: folder.appending(path: "package.asice"))
      let script = "unzip -q package.asice -d package && cd package && sha256sum -c SHA256SUMS"
      guard let result = try run("bash", ["-c", script], in: folder) else { return }
      #expect(result.code == 1)
      #expect(result.output.contains("documents/draft.v2.kk.xml: FAILED"))
      #expect(result.output.components(separatedBy: ": FAILED").count - 1 == 1)
    }
  }

  private func blocks(of language: String, in page: String) -> [String] {
    var blocks: [String] = []
    var current: [Substring]?
    for line in page.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("```"), let lines = current {
        blocks.append(lines.joined(separator: "\n"))
        current = nil
      } else if line == "```\(language)" {
        current = []
      } else {
        current?.append(line)
      }
    }
    return blocks
  }
}
