import Diagnostics
import Foundation
import LawReview
import LegalXML
import SafeXML
import Statecharts
import Testing

#if canImport(Publishing)
  import Publishing
  import ReviewService
#endif

/// A reader of what people hand in, and sound inputs for it.
struct FuzzTarget: CustomTestStringConvertible, Sendable {
  var name: String
  var seeds: @Sendable () -> [[UInt8]]
  /// Reads; may throw nothing but a ``Refusal``.
  var read: @Sendable ([UInt8]) throws -> Void

  var testDescription: String { name }

  init(
    _ name: String, _ seeds: @escaping @autoclosure @Sendable () -> [[UInt8]],
    _ read: @escaping @Sendable ([UInt8]) throws -> Void
  ) {
    self.name = name
    self.seeds = seeds
    self.read = read
  }

  /// A reader of XML files.
  static func xml(
    _ name: String, _ seeds: @escaping @autoclosure @Sendable () -> [[UInt8]],
    _ read: @escaping @Sendable (XMLDocument) throws -> Void
  ) -> FuzzTarget {
    FuzzTarget(name, seeds()) { try read(try XMLReader().read($0, name: "fuzz.xml")) }
  }
}

/// Every reader is given damaged inputs: it may refuse them, but not crash, hang or fail in another way.
@Suite("Readers under damaged input", .serialized)
struct ReaderFuzzTests {
  private static let texts = [
    "подпункт 2) пункта 3 статьи 12 главы 1", "12-баптың 3-тармағының 2) тармақшасы",
    "point 2 of paragraph 3 of article 12",
    "статьи 5-1, 6 и 7", "настоящего Закона", "第十二条第三項", "§ 9 Abs. 1 Nr. 2", "Art. 9º, parágrafo único",
  ].map { Array($0.utf8) }

  private static let law = Result { () throws(Refusal) in
    try DraftLawReader().read(FuzzSeeds.files("Tests/FuzzTests/Seeds/drafts/akn3.xml").first ?? [], name: "akn3.xml")
      .law
  }

  static let targets: [FuzzTarget] = {
    var targets: [FuzzTarget] = [
      FuzzTarget("encodings and markup", FuzzSeeds.corpus("hostile") + FuzzSeeds.files("Tests/FuzzTests/Seeds/drafts"))
      {
        _ = try XMLReader().read($0, name: "fuzz.xml")
      },
      .xml("drafts of every dialect", FuzzSeeds.files("Tests/FuzzTests/Seeds/drafts") + FuzzSeeds.corpus("dev")) {
        let law = try DraftLawReader().read($0).law
        _ = try DraftLawReader().read(AkomaNtosoWriter().bytes(of: law), name: "again.xml")
      },
      .xml("the shape of Akoma Ntoso", FuzzSeeds.files("Tests/FuzzTests/Seeds/drafts")) {
        _ = try DraftLawReader(opensWordless: true).read($0).law.canonical()
      },
      .xml("comparison", FuzzSeeds.files("Tests/FuzzTests/Seeds/drafts")) {
        let new = try DraftLawReader().read($0).law
        _ = DraftComparisonTable(DraftComparison(old: try law.get(), new: new), in: .russian)
      },
      .xml("charts", FuzzSeeds.files("samples/charts/turnstile.scxml", "workflows/draft-law-review.scxml")) {
        _ = try Statechart.read($0)
      },
      FuzzTarget("scripts of charts", FuzzSeeds.files("samples/charts/turnstile.jsonl")) {
        _ = try ChartScript(String(decoding: $0, as: UTF8.self), name: "fuzz.jsonl")
      },
      .xml("procedures", FuzzSeeds.files("workflows/draft-law-review.scxml")) { _ = try Procedure.read($0) },
      .xml("calendars", FuzzSeeds.files("workflows/calendars")) { _ = try LegalCalendar.read($0) },
      .xml("bodies", FuzzSeeds.files("samples/bodies.xml")) { _ = try BodyRegister.read($0) },
      .xml("checklists", FuzzSeeds.files("workflows/checklists")) { _ = try Checklist.read($0) },
      .xml("questionnaires", FuzzSeeds.files("workflows/examinations")) { _ = try Questionnaire.read($0) },
      .xml("opinions", FuzzSeeds.files("samples/opinions")) { _ = try OpinionContent.read($0) },
      .xml("the Council's opinion", FuzzSeeds.files("samples/opinions/adopted.xml")) {
        _ = try CouncilOpinionContent.read($0)
      },
      .xml("dissents", FuzzSeeds.files("samples/dissent.xml")) { _ = try DissentContent.read($0) },
      .xml("replies", FuzzSeeds.files("samples/replies.xml")) { _ = try RepliesContent.read($0) },
      FuzzTarget("citations", texts) { bytes in
        let index = DraftLawIndex(try law.get())
        for language in Language.allCases {
          _ = index.provisions(cited: String(decoding: bytes, as: UTF8.self), in: language)
        }
      },
      FuzzTarget("numbers", texts) { _ = ProvisionNumber(String(decoding: $0, as: UTF8.self)).leading },
      FuzzTarget("terms", ["15wd", "30cd", "2m", "48h"].map { Array($0.utf8) }) {
        _ = try Term(String(decoding: $0, as: UTF8.self))
      },
      FuzzTarget(
        "conditions", ["/facts/votes[@for > 3] and not(count(//task) = 0)", "'a' != \"b\""].map { Array($0.utf8) }
      ) {
        _ = try XPathExpression(String(decoding: $0, as: UTF8.self))
      },
      FuzzTarget("catalogues of schemas", FuzzSeeds.corpus("schemas/catalog.xml")) {
        let document = try XMLReader().read($0, name: "catalog.xml")
        _ = XMLCatalogue(document).path(of: "http://www.w3.org/2001/xml.xsd")
      },
    ]
    #if canImport(Publishing)
      targets += [
        FuzzTarget("packages", FuzzSeeds.corpus("hostile").filter { $0.starts(with: "PK".utf8) } + [archive]) {
          _ = PackageVerifier.verify($0, name: "fuzz.asice")
          _ = try ZipReader().read($0, name: "fuzz.zip")
        },
        FuzzTarget("tables of comments", FuzzSeeds.files("samples/comments.csv")) {
          _ = try CommentFile(InputFile(name: "comments.csv", bytes: $0), outline: ["art_1"])
        },
        FuzzTarget("lists of comments", FuzzSeeds.files("samples/comments.json")) {
          _ = try CommentFile(InputFile(name: "comments.json", bytes: $0), outline: ["art_1"])
        },
      ]
    #endif
    return targets
  }()

  #if canImport(Publishing)
    private static let archive =
      (try? ZipWriter.bytes(of: [
        ZipEntry("mimetype", Array("application/vnd.etsi.asic-e+zip".utf8), method: .stored),
        ZipEntry("a/draft.xml", Array("<akomaNtoso/>".utf8)),
      ])) ?? []
  #endif

  @Test("is refused or read, without a crash and in little time", arguments: targets)
  func damaged(_ target: FuzzTarget) throws {
    let seeds = target.seeds().filter { !$0.isEmpty }
    let path = FuzzSettings.folder.appending(path: target.name.replacing(" ", with: "-"))
    if let only = FuzzSettings.environment["KENES_FUZZ_TARGET"], !target.name.contains(only) { return }
    guard !seeds.isEmpty else { return print("fuzz \(target.name): skipped, there are no files to start from") }
    print("fuzz \(target.name): seed \(FuzzSettings.seed); the input at work is \(path.path())")
    var random = SplitMix(seed: FuzzSettings.seed)
    let clock = ContinuousClock()
    let end = clock.now.advanced(by: .seconds(FuzzSettings.seconds))
    var runs = 0
    while clock.now < end || runs < 3 {
      let bytes = Mutation.of(seeds[Int.random(in: 0..<seeds.count, using: &random)], &random)
      try Data(bytes).write(to: path)
      let start = clock.now
      do {
        try target.read(bytes)
      } catch is Refusal {
        // As it should be.
      } catch {
        Issue.record("\(error), with the input \(Self.kept(path)), seed \(FuzzSettings.seed)")
      }
      if start.duration(to: clock.now) > .seconds(20) {
        Issue.record("more than 20 s for the input \(Self.kept(path)), seed \(FuzzSettings.seed)")
      }
      runs += 1
    }
    try FileManager.default.removeItem(at: path)
    print("fuzz \(target.name): \(runs) inputs")
  }

  /// A copy of an input under a name of its own.
  private static func kept(_ path: URL) -> String {
    let copy = path.deletingLastPathComponent().appending(
      path: "\(path.lastPathComponent)-\(UInt32.random(in: 0...UInt32.max))")
    try? FileManager.default.copyItem(at: path, to: copy)
    return copy.path()
  }
}
