import Foundation
import Testing

/// Holds the layer table of the architecture: who may import whom.
@Suite("Package graph: layers look downwards only")
struct PackageGraphTests {
  /// What a target may import beside ``everywhere``; the table of docs/architecture.md.
  private static let allowed: [String: Set<String>] = {
    let core: Set<String> = ["Diagnostics", "SafeXML", "LegalXML", "Statecharts", "LawReview"]
    let upToService = core.union(["ReviewStore", "Publishing", "ReviewService"])
    return [
      "CLibXML2": ["CLibXML2System"], "CLibZip": ["CLibZipSystem"], "CSchemas": [],
      "Diagnostics": [],
      "SafeXML": ["CLibXML2", "Diagnostics"],
      "LegalXML": ["CSchemas", "SafeXML", "Diagnostics"],
      "Statecharts": ["SafeXML", "Diagnostics"],
      "LawReview": ["LegalXML", "Statecharts", "SafeXML", "Diagnostics"],
      "ReviewStore": core.union(["GRDB", "Crypto"]),
      "Publishing": core.union(["CLibZip", "Crypto"]),
      "ReviewService": upToService,
      "ReviewTesting": upToService,
      "StoreCrashProbe": ["ReviewTesting", "ReviewStore", "Diagnostics"],
      "KenesBench": core.union(["Dispatch"]), "ChartBench": core,
      "KenesCLI": upToService.union(["ArgumentParser"]),
    ]
  }()

  /// The core needs nothing but the language and its own libraries.
  private static let everywhere: Set<String> = [
    "Foundation", "FoundationEssentials", "Synchronization", "RegexBuilder", "Glibc",
  ]

  private static let core = ["Diagnostics", "SafeXML", "LegalXML", "Statecharts", "LawReview"]

  @Test("Every dependency that the manifest declares is in the table")
  func manifest() throws {
    let scratch = try TemporaryFolder()
    let outcome = try KenesProcess.run(
      URL(fileURLWithPath: "/usr/bin/env"),
      ["swift", "package", "--scratch-path", scratch.url.path, "dump-package"], in: KenesProcess.root,
      environment: ["PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"])
    let package = try JSONDecoder().decode(Manifest.self, from: Data(outcome.output.utf8))
    let targets = package.targets.filter { $0.type == "regular" || $0.type == "executable" }
    #expect(Set(targets.map(\.name)) == Set(Self.allowed.keys))
    for target in targets {
      let strange = Set(target.dependencies.compactMap(\.name)).subtracting(Self.allowed[target.name] ?? [])
      #expect(strange.isEmpty, "\(target.name) depends on \(strange.sorted())")
    }
    for target in targets where Self.core.contains(target.name) {
      #expect(target.dependencies.allSatisfy { $0.product == nil }, "\(target.name) uses a third-party package")
    }
  }

  @Test("Every import in the sources is in the table", arguments: allowed.keys.sorted())
  func imports(target: String) throws {
    let imports = try Self.imports(of: target)
    let strange = imports.subtracting(Self.allowed[target] ?? []).subtracting(Self.everywhere)
    #expect(strange.isEmpty, "\(target) imports \(strange.sorted())")
  }

  @Test("Nothing outside the C corners touches C libraries, and SQL is spoken in the store alone")
  func corners() throws {
    for target in Self.allowed.keys.sorted() {
      let imports = try Self.imports(of: target)
      #expect(!imports.contains("CLibXML2") || target == "SafeXML")
      #expect(!imports.contains("CLibZip") || target == "Publishing")
      #expect(!imports.contains("GRDB") || target == "ReviewStore")
    }
  }

  private static func imports(of target: String) throws -> Set<String> {
    let isBenchmark = target.hasSuffix("Bench")
    let folder = KenesProcess.root.appendingPathComponent((isBenchmark ? "Benchmarks/" : "Sources/") + target)
    let files = try #require(FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil))
    var result: Set<String> = []
    for case let file as URL in files where file.pathExtension == "swift" {
      for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
        let pattern =
          /^\s*(?:@\w+(?:\([^)]*\))?\s+)*(?:\w+\s+)?import\s+(?:(?:struct|class|enum|protocol|func|var|let|typealias)\s+)?(\w+)/
        if let match = line.firstMatch(of: pattern) { result.insert(String(match.1)) }
      }
    }
    return result
  }
}

/// What `swift package dump-package` says, as far as it is needed here.
private struct Manifest: Decodable {
  struct Target: Decodable {
    var name: String
    var type: String
    var dependencies: [Dependency]
  }

  /// A dependency on a target of this package or on a product of another one.
  struct Dependency: Decodable {
    var name: String?
    var product: String?

    private enum Kind: String, CodingKey { case byName, target, product }

    init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: Kind.self)
      for kind in [Kind.byName, .target, .product] where container.contains(kind) {
        var parts = try container.nestedUnkeyedContainer(forKey: kind)
        name = try parts.decode(String.self)
        product = kind == .product ? name : nil
      }
    }
  }

  var targets: [Target]
}
