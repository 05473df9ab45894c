import Foundation
import LegalXML
import SafeXML
import Testing

@Suite("No text is lost")
struct NoTextLostTests {
  /// What a document says about itself; everything else is text of the law.
  static let metadata: Set<String> = ["meta"]

  /// The characters of a source in order, whitespace left out: a plain walk that shares no code with the readers.
  static func characters(_ element: XMLElement) -> String {
    if metadata.contains(element.name.local) { return "" }
    var result = ""
    for child in element.children {
      switch child {
      case .text(let text): result += squeeze(text)
      case .element(let element): result += characters(element)
      case .comment, .processingInstruction: break
      }
    }
    return result
  }

  static func squeeze(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.filter { !" \t\r\n".unicodeScalars.contains($0) }))
  }

  @Test("the text of the tree is the text of the source, in order, for every document", arguments: Corpus.documents)
  func wholeText(url: URL) throws {
    let document = try XMLReader().read(Shared.bytes(url), name: url.lastPathComponent)
    let law = try DraftLawReader().read(document).law
    let source = Self.characters(document.root)
    let tree = Self.squeeze(law.text)
    #expect(!source.isEmpty || url.path.contains("collection"))
    #expect(tree == source, "\(url.lastPathComponent): \(tree.count) of \(source.count) characters")
    #expect(!law.provisions.isEmpty)
    #expect(Set(law.all().map(\.eId)).count == law.all().count)
  }
}
