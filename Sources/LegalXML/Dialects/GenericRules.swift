import SafeXML

/// Meanings that the names and shapes of elements suggest, for what no table knows.
enum GenericRules {
  /// The meaning of an element.
  ///
  /// - Parameter isAmongWords: whether its parent holds words of its own, so that it is a part of running text.
  static func meaning(of element: XMLElement, in parent: XMLElement?, isAmongWords: Bool) -> ElementMeaning {
    let name = element.name.local
    if isMetadata(name) { return .metadata }
    let lower = name.lowercased()
    if let layout = layout[lower] { return layout }
    if isAmongWords { return amongWords(element, lower) }
    if let inline = inlines[lower] { return inline }
    let holdsWords = DialectReader.holdsWords(element)
    if numbers.contains(lower), holdsWords || element.elements.isEmpty, element.text.utf8.count < 100 { return .number }
    if headings.contains(lower), parent?.elements.count ?? 0 > 1 { return .heading }
    if holdsWords || element.elements.isEmpty { return texts.contains(lower) ? .text(nil) : .text(name) }
    return element.elements.count == 1 ? .wrapper : .container(name)
  }

  /// What documents say about themselves, whatever the vocabulary.
  static func isMetadata(_ name: String) -> Bool {
    metadata.contains(name) || (name.hasPrefix("BIB.") && name.utf8.count > 4)
  }

  private static func amongWords(_ element: XMLElement, _ lower: String) -> ElementMeaning {
    if let inline = inlines[lower] { return inline }
    let parts = element.elements
    if texts.contains(lower) { return .text(nil) }
    // Elements alone, among words: a structure that interrupts the sentence.
    if parts.count > 1, !DialectReader.holdsWords(element) { return .container(element.name.local) }
    return .inline(element.name.local)
  }

  private static let metadata: Set<String> = [
    "meta", "metadata", "Metadata", "dublinCore", "Identification", "proprietary", "amendMeta", "metadaten",
    "historyEntry",
  ]

  private static let layout: [String: ElementMeaning] = [
    "table": .table, "tbody": .wrapper, "thead": .wrapper, "tfoot": .wrapper, "tgroup": .wrapper, "tr": .row,
    "row": .row, "td": .cell, "th": .headerCell, "entry": .cell, "br": .lineBreak, "img": .image,
    "footnote": .note, "authorialnote": .note,
    "ul": .list, "ol": .list, "dl": .wrapper, "li": .item, "listitem": .item, "itemizedlist": .list,
    "orderedlist": .list,
  ]

  private static let inlines: [String: ElementMeaning] = [
    "b": .inline("b"), "strong": .inline("b"), "bold": .inline("b"), "i": .inline("i"), "em": .inline("i"),
    "italic": .inline("i"), "emphasis": .inline("i"), "u": .inline("u"), "underline": .inline("u"),
    "sup": .inline("sup"), "superior": .inline("sup"), "superscript": .inline("sup"), "sub": .inline("sub"),
    "inferior": .inline("sub"), "subscript": .inline("sub"), "ins": .inline("ins"), "del": .inline("del"),
    "term": .inline("term"), "a": .inline("ref"), "ref": .inline("ref"), "span": .inline("span"),
  ]

  private static let texts: Set<String> = ["p", "para", "text", "paragraphtext", "absatz", "al", "blockquote"]

  private static let numbers: Set<String> = [
    "num", "number", "no", "nr", "label", "enum", "numero", "rotulo", "pnumber", "articlenum", "paragraphnum",
    "sectionnumber", "enbez",
  ]

  private static let headings: Set<String> = [
    "title", "heading", "header", "head", "caption", "titre", "titel", "titulo", "titolo", "rubrica", "otsikko",
    "name", "articlecaption", "subject", "articletitle", "chaptertitle", "sectiontitle", "parttitle",
  ]
}
