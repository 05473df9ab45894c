import Diagnostics
import Foundation
import LawReview
import Publishing
import SafeXML
import Statecharts
import Testing

@Suite("The picture of a procedure")
struct ProcedurePictureTests {
  private func procedure() throws -> Procedure {
    let path = "workflows/draft-law-review.scxml"
    let bytes = [UInt8](try Data(contentsOf: SharedFolder.packageRoot.appending(path: path)))
    return try Procedure.read(try XMLReader().read(bytes, name: path))
  }

  @Test("looks as it has always looked, in each language", arguments: Language.allCases)
  func golden(_ language: Language) throws {
    let url = SharedFolder.packageRoot.appending(
      path: "Tests/PublishingTests/Golden/draft-law-review.\(language.rawValue).svg")
    let picture = ProcedurePicture(try procedure(), in: language)
    if ProcessInfo.processInfo.environment["KENES_WRITE_GOLDEN"] == "1" { try Data(picture.svg).write(to: url) }
    #expect(picture.svg == [UInt8](try Data(contentsOf: url)))
  }

  @Test("shows every stage, none on top of another, and nothing outside of the paper", arguments: Language.allCases)
  func boxes(_ language: Language) throws {
    let procedure = try procedure()
    let root = try XMLReader().read(ProcedurePicture(procedure, in: language).svg, name: "picture.svg").root
    let size = try #require(root.attribute("viewBox")).split(separator: " ").compactMap { Double($0) }
    let groups = root.elements.filter { $0.attribute("id")?.hasPrefix("state-") ?? false }
    #expect(groups.count == procedure.chart.states.count { $0.children.isEmpty })
    let boxes = try groups.map { group in
      let rectangle = try #require(group.elements.first)
      return try ["x", "y", "width", "height"].map { name in
        try #require(rectangle.attribute(name).flatMap { Double($0) })
      }
    }
    for (index, box) in boxes.enumerated() {
      #expect(box[0] >= 0 && box[1] >= 0 && box[0] + box[2] <= size[2] && box[1] + box[3] <= size[3])
      for other in boxes.dropFirst(index + 1) {
        let isApart =
          box[0] + box[2] <= other[0] || other[0] + other[2] <= box[0] || box[1] + box[3] <= other[1]
          || other[1] + other[3] <= box[1]
        #expect(isApart)
      }
    }
  }

  @Test("marks where a review is now, by more than colour")
  func here() throws {
    let picture = ProcedurePicture(try procedure(), in: .english, here: ["voting"])
    let root = try XMLReader().read(picture.svg, name: "picture.svg").root
    let marked = root.elements.filter { $0.text.hasPrefix("▣") }
    #expect(marked.map { $0.attribute("id") } == ["state-voting"])
  }
}
