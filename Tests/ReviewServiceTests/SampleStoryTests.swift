import Diagnostics
import LawReview
import LegalXML
import Publishing
import ReviewService
import ReviewStore
import ReviewTesting
import SafeXML
import Testing

@Suite("The story of the samples")
struct SampleStoryTests {
  @Test("goes from a draft law to an acknowledged package")
  func whole() throws {
    let store = SampleStory.memoryStore()
    let story = SampleStory(store: store)
    let built = try story.play()
    let review = try story.service.load(story.id).review
    #expect(review.isClosed)
    #expect(review.configuration == ["acknowledged"])
    #expect(review.incidents.isEmpty)
    #expect(review.votes.last?.result?.present == 9)
    #expect(review.votes.last?.result?.quorumNeeded == 8)
    #expect(
      review.tasks.filter { $0.status == .deemed }.map(\.key.description) == [
        "council-opinion/civic-council", "council-opinion/civic-council#2",
      ])
    #expect(PackageVerifier.verify(built.package.bytes, name: "package.asice").isIntact)
    #expect(try store.verify().isEmpty)
    for kind in ["opinion", "vote-record", "examination", "response-matrix", "remarks-note", "comparative-table"] {
      #expect(Set(review.documents.filter { $0.kind == kind }.map(\.language)) == ["kk", "ru"], "\(kind)")
    }
  }

  @Test("takes in fifteen comments, and reports the broken row of each file with its place and reason")
  func comments() throws {
    let story = SampleStory(store: SampleStory.memoryStore())
    try story.open()
    let csv = try story.service.importComments(
      try SampleStory.file("samples/comments.csv"), to: story.id, by: "ospanov")
    let json = try story.service.importComments(
      try SampleStory.file("samples/comments.json"), to: story.id, by: "ospanov")
    #expect(csv.numbers.count + json.numbers.count == 15)
    #expect(csv.findings.count == 1)
    #expect(json.findings.count == 1)
    #expect(csv.findings.first?.place.row != nil)
  }

  @Test("answers every remark and every comment of the first round")
  func replies() throws {
    let story = SampleStory(store: SampleStory.memoryStore())
    try story.open()
    try story.firstRound()
    let review = try story.service.load(story.id).review
    for (key, _, _) in review.remarks { #expect(review.reply(to: key) != nil, "\(key)") }
    for comment in try story.service.comments(of: story.id) { #expect(comment.reply != nil, "\(comment.number)") }
  }

  @Test("carries every remark over to version 2, and attaches none by itself where it is not sure")
  func carries() throws {
    let story = SampleStory(store: SampleStory.memoryStore())
    try story.open()
    try story.firstRound()
    try story.secondRound()
    let review = try story.service.load(story.id).review
    let first = review.remarks.filter { $0.key.round == 1 && $0.remark.provision != nil }
    #expect(review.carries.count == first.count)
    for carry in review.carries where carry.state != .ambiguous && carry.state != .gone {
      let provision = try #require(carry.provision)
      #expect(review.currentVersion?.contains(provision) == true)
    }
    #expect(review.carries.contains { $0.state == .wordingChanged })
  }

  @Test("issues documents that are valid Akoma Ntoso, the same bytes each time")
  func documents() throws {
    let story = SampleStory(store: SampleStory.memoryStore())
    try story.open()
    try story.firstRound()
    try story.secondRound()
    try story.adoption()
    let review = try story.service.load(story.id).review
    let kinds = ["opinion", "vote-record", "examination", "response-matrix", "remarks-note", "comparative-table"]
    let rendered = try story.service.documents(of: review, kinds: kinds)
    #expect(rendered.count == kinds.count * 4)
    let files = ShippedFile.names.compactMap { name in ShippedFile.bytes(named: name).map { (name, $0) } }
    let schema = try XMLSchema(xsd: "akomantoso30.xsd", files: Dictionary(uniqueKeysWithValues: files))
    for document in rendered {
      let issued = try #require(review.documents.first { $0.file.name == document.file.name })
      #expect(issued.file.digest == ContentDigest.sha256(document.file.bytes), "\(document.file.name)")
      guard document.mediaType == "application/akn+xml" else { continue }
      let findings = schema.validate(try XMLReader().read(document.file.bytes, name: document.file.name))
      #expect(findings.isEmpty, "\(document.file.name): \(findings.first?.arguments ?? [:])")
    }
  }

  @Test("refuses the package while a mandatory item is missing, and lists what is missing and why")
  func incomplete() throws {
    let story = SampleStory(store: SampleStory.memoryStore())
    try story.open()
    try story.firstRound()
    try story.secondRound()
    try story.adoption()
    story.clock.set("2026-05-28")
    do {
      _ = try story.service.buildPackage(of: story.id, by: "kravchenko")
      Issue.record("was built")
    } catch {
      #expect(error.findings.allSatisfy { $0.code == "package.item-missing" })
      #expect(error.findings.contains { $0.arguments["item"] == "explanatory-note" })
      #expect(error.findings.allSatisfy { $0.arguments["reason"] != nil && $0.arguments["basis"] != nil })
    }
    #expect(try story.service.load(story.id).review.packages.isEmpty)
  }

  @Test("is told whole by the history, in every language")
  func history() throws {
    let story = SampleStory(store: SampleStory.memoryStore())
    try story.play()
    let entries = try story.service.history(of: story.id)
    #expect(entries.count == (try story.service.load(story.id).version))
    for entry in entries {
      for language in Language.allCases {
        let text = entry.text(in: language)
        #expect(text != entry.code && !text.contains("{"), "\(entry.code) in \(language): \(text)")
      }
    }
  }
}
