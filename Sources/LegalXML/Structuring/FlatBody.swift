import SafeXML

/// The body of an Akoma Ntoso document as a sequence of paragraphs, if it is no more than that.
struct FlatBody {
  private(set) var paragraphs: [FlatParagraph] = []

  /// `nil` where the body has a structure of its own: numbers, or elements that are provisions.
  ///
  /// - Parameter isGeneric: whether the elements were guessed from an unknown vocabulary, where a `section` need not be one.
  init?(_ body: XMLElement, isGeneric: Bool) {
    guard collect(body, isGeneric: isGeneric) else { return nil }
    paragraphs = paragraphs.flatMap(Self.lines).filter { !$0.isBlank }
  }

  /// Answers whether everything seen was flat.
  private mutating func collect(_ element: XMLElement, isGeneric: Bool) -> Bool {
    for node in element.children {
      guard case .element(let child) = node else { continue }
      let name = child.name.local
      if Self.paragraphs.contains(name) {
        paragraphs.append(FlatParagraph(child.children, attributes: Self.kept(child), line: child.line))
      } else if Self.wrappers.contains(name) {
        guard collect(child, isGeneric: isGeneric) else { return false }
      } else if Self.opaque.contains(name) {
        paragraphs.append(FlatParagraph(opaque: child))
      } else if isGeneric, AkomaNtosoShaper.hierarchy.contains(name) {
        guard collect(child, isGeneric: true) else { return false }
      } else {
        return false
      }
    }
    return true
  }

  /// Lines of one paragraph, where some of them announce something.
  private static func lines(of paragraph: FlatParagraph) -> [FlatParagraph] {
    if !paragraph.isOpaque, let offset = QuotationSpans.openedInside(paragraph.text) {
      let (head, tail) = paragraph.split(at: offset)
      return [head, tail]
    }
    let isBreak: (XMLNode) -> Bool = { $0.element.map { $0.name.local == "br" || $0.name.local == "eol" } ?? false }
    guard !paragraph.isOpaque, paragraph.nodes.contains(where: isBreak) else { return [paragraph] }
    let lines = paragraph.nodes.split(whereSeparator: isBreak).map { line in
      FlatParagraph(Array(line), attributes: paragraph.attributes, line: paragraph.line)
    }
    return lines.contains { StructureMarker.in($0) != nil } ? lines : [paragraph]
  }

  /// Identifiers belong to what the paragraph becomes.
  private static func kept(_ element: XMLElement) -> [XMLAttribute] {
    guard element.name.local == "p" else { return [] }
    return element.attributes.filter { !$0.isNamed("eId") && !$0.isNamed("wId") && $0.name.local != "id" }
  }

  private static let paragraphs: Set<String> = ["p", "block", "heading", "subheading", "docTitle"]
  private static let wrappers: Set<String> = [
    "hcontainer", "content", "intro", "wrapUp", "blockContainer", "container", "div",
  ]
  private static let opaque: Set<String> = ["table", "blockList", "ul", "ol", "toc", "img", "foreign"]
}
