internal import Diagnostics
internal import LawReview
internal import SafeXML

/// Fills one section with numbered paragraphs.
struct SectionBuilder {
  let number: Int
  let setting: DocumentSetting
  private(set) var paragraphs: [XMLElement] = []

  init(number: Int, setting: DocumentSetting) {
    self.number = number
    self.setting = setting
  }

  /// Adds a paragraph for each text.
  mutating func paragraphs(_ texts: [LocalizedText]) {
    for text in texts { paragraph { $0.text(text) } }
  }

  /// Adds a paragraph made of blocks; one without content is left out.
  mutating func paragraph(
    class name: String? = nil, _ fill: (inout BlockBuilder) -> Void, heading: ((BlockBuilder) -> String)? = nil
  ) {
    let index = paragraphs.count + 1
    let eId = "sec_\(number)__para_\(index)"
    var builder = BlockBuilder(eId: eId, setting: setting)
    fill(&builder)
    guard !builder.blocks.isEmpty else { return }
    var children = [Akn.element("num", text: "\(number).\(index).")]
    if let heading { children.append(Akn.element("heading", text: heading(builder))) }
    children.append(Akn.element("content", [], builder.blocks))
    // A number beside a table alone says nothing; it stays in the XML, where it is the paragraph's name.
    let isBare = heading == nil && builder.blocks.first?.name.local == "table"
    paragraphs.append(Akn.element("paragraph", [("eId", eId), ("class", isBare ? "bare" : name)], children))
  }
}

/// Fills one paragraph with blocks: lines of text, fields, quotations and tables.
struct BlockBuilder {
  let eId: String
  let setting: DocumentSetting
  private(set) var blocks: [XMLElement] = []
  private var tableCount = 0

  init(eId: String, setting: DocumentSetting) {
    self.eId = eId
    self.setting = setting
  }

  var language: Language { setting.language }

  /// A term of the catalogue in the language of the document.
  func term(_ code: String, _ arguments: [String: String] = [:]) -> String {
    DocumentTerms.words(code, in: language, arguments)
  }

  /// A text; each of its lines becomes a block.
  mutating func text(_ text: LocalizedText, class name: String? = nil) {
    let wording = Wording(text, for: language)
    for line in wording.text.split(whereSeparator: \.isNewline) {
      blocks.append(Akn.element("p", [("class", name), ("xml:lang", wording.foreign)], text: String(line)))
    }
  }

  /// A text in the language of the document.
  mutating func plain(_ text: String, class name: String? = nil) {
    self.text(LocalizedText(text), class: name)
  }

  /// A label from the catalogue and its value on one line.
  mutating func field(_ label: String, _ value: LocalizedText, class name: String = "field") {
    field(label, [.inline(value)], class: name)
  }

  mutating func field(_ label: String, _ parts: [Inline], class name: String = "field") {
    let head = Akn.element("span", [("class", "label")], text: term(label))
    blocks.append(
      Akn.element("p", [("class", name)], [.element(head), .text(" ")] + parts.map { $0.node(in: setting) }))
  }

  /// A line made of pieces.
  mutating func line(_ parts: [Inline], class name: String? = nil) {
    blocks.append(Akn.element("p", [("class", name)], parts.map { $0.node(in: setting) }))
  }

  /// A table; the rows have as many cells as there are columns.
  mutating func table(_ table: DocumentTable) {
    tableCount += 1
    blocks.append(table.element(eId: "\(eId)__table_\(tableCount)", setting: setting))
  }
}
