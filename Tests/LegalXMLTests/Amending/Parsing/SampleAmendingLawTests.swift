import Diagnostics
import Foundation
import LegalXML
import Testing

@Suite("Amending laws among the samples")
struct SampleAmendingLawTests {
  private static func law(_ path: String) throws -> DraftLaw {
    let file = Shared.packageRoot().appending(path: "samples/" + path)
    return try DraftLawReader().read(try Shared.bytes(file), name: file.lastPathComponent).law
  }

  @Test("the amending law is understood whole and carried out whole, in both languages", arguments: ["ru", "kk"])
  func wholly(_ language: String) throws {
    let base = try Self.law("draft-law/v1/\(language).xml")
    let reading = AmendingLawReader().read(try Self.law("amending-law/\(language).xml"))
    #expect(reading.notUnderstood.isEmpty)
    let only = try #require(reading.laws.first)
    #expect(reading.laws.count == 1 && only.isAbout(base))
    #expect(
      only.amendments.map { AmendmentNotes.line($0).prefix { $0 != "«" } }.map { String($0) } == [
        "art 1 / subpoint 5: ", "art 1 / subpoint 8: ", "art 6 / point 2 / subpoint 4: -",
        "art 6 / point 2: + within subpoint 5, subpoint 6", "art 6: + within point 5", "art 7 / point 2: ",
        "art 7 / point 2: ", "art 7 / point 3: = point 3[subpoint 1, subpoint 2]", "art 9 heading: = ",
        "law: + within art 9-1[point 1, point 2[subpoint 1, subpoint 2]]",
      ])
    let result = base.applying(only.amendments)
    #expect(result.isComplete)
    let index = DraftLawIndex(result.law)
    let russian = language == "ru"
    #expect(
      index["art_1__list_1__point_5"]?.text.contains(
        russian ? "подготовку и аттестацию" : "даярлықтан және аттестаттаудан") == true)
    #expect(index["art_9"]?.heading == (russian ? "Языковые ассистенты" : "Тіл ассистенттері"))
    #expect(index.provisions(cited: "статья 9-1", in: .russian).count == 1)
    let numbers = result.law.provision("art_6")?.children.compactMap { $0.number?.normalised }
    #expect(numbers == ["1", "2", "3", "4", "5"])
    #expect(AkomaNtoso.validate(AkomaNtosoWriter().document(of: try result.law.canonical())).isEmpty)
  }

  @Test("instructions marked up in a draft are read from their words", arguments: ["v1/ru", "v1/kk", "v2/ru", "v2/kk"])
  func marked(_ version: String) throws {
    let reading = AmendingLawReader().read(try Self.law("draft-law/\(version).xml"))
    #expect(reading.notUnderstood.isEmpty)
    #expect(reading.laws.count == 1)
    #expect(
      reading.amendments.map { AmendmentNotes.line($0).prefix { $0 != "«" } }.map { String($0) } == [
        "art 3 / point 1: ", "art 3 / point 2: + within subpoint 9-1", "art 5 / point 2: = point 2",
        "art 6 / point 1: ", "art 8 / point 2 / subpoint 3: -",
      ])
  }
}
