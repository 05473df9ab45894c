import Diagnostics
import Foundation
import SafeXML
import Testing

/// Documents of `shared/corpus/dev`: 26 dialects from parliaments of the world.
@Suite("Reading real documents")
struct RealDocumentTests {
  struct Sample: CustomTestStringConvertible {
    var url: URL
    var testDescription: String { url.lastPathComponent }
  }

  /// Those up to 300 KB, so that a debug build reads them in seconds.
  static let samples: [Sample] = {
    guard let folder = SharedFolder.folder("corpus/dev"),
      let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: [.fileSizeKey])
    else { return [] }
    return files.compactMap { $0 as? URL }
      .filter { $0.pathExtension == "xml" }
      .filter { ((try? $0.resourceValues(forKeys: [.fileSizeKey]))?.fileSize ?? .max) < 300_000 }
      .sorted { $0.path() < $1.path() }
      .map(Sample.init)
  }()

  /// Files of the corpus that are no namespace-well-formed XML.
  static let refusals = [
    "Act_Kenya_1980-01-01@1989-12-15.xml": "xml.prefix-undeclared", "fi__asd19940635.xml": "xml.empty",
  ]

  @Test("gives a tree that is written and read without a difference", arguments: samples)
  func roundTrip(_ sample: Sample) throws {
    let bytes = [UInt8](try Data(contentsOf: sample.url))
    let name = sample.url.lastPathComponent
    if let code = Self.refusals[name] {
      let refusal = #expect(throws: Refusal.self) { try XMLReader().read(bytes, name: name) }
      #expect(refusal?.findings.first?.code == code)
      return
    }
    let document = try XMLReader().read(bytes, name: name)
    let again = try XMLReader().read(XMLWriter().bytes(of: document), name: name)
    let isEqual = again.root == document.root
    #expect(isEqual)
    #expect(misplacedTags(document.root, in: bytes) == [])
  }

  /// Elements whose byte offset does not lead to their start tag.
  private func misplacedTags(_ element: XMLElement, in bytes: [UInt8]) -> [String] {
    let tag = "<" + (element.name.prefix.map { $0 + ":" } ?? "") + element.name.local
    let offset = element.byteOffset ?? bytes.count
    let own = bytes[offset...].starts(with: tag.utf8) ? [] : [tag]
    return own + element.elements.flatMap { misplacedTags($0, in: bytes) }
  }
}
