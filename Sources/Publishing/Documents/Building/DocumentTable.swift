internal import Diagnostics
internal import LawReview
internal import SafeXML

/// A table of a document: a caption, a heading row, and rows of cells.
struct DocumentTable {
  /// A line of a cell.
  struct Line {
    var parts: [Inline]
    /// Whether it only explains the line before it.
    var isSecondary = false

    init(_ parts: [Inline]) {
      self.parts = parts
    }

    /// A line that explains the one before it.
    static func secondary(_ parts: [Inline]) -> Line {
      var line = Line(parts)
      line.isSecondary = true
      return line
    }
  }

  /// A cell with its lines.
  struct Cell {
    var lines: [Line]
    var style: String?
    /// Whether the cell heads its row.
    var isHeading = false
    /// Columns that it spans.
    var span = 1
    /// Rows that it spans; the rows below then have a cell less.
    var rowSpan = 1

    init(_ lines: [Line], style: String? = nil, isHeading: Bool = false, span: Int = 1) {
      self.lines = lines
      self.style = style
      self.isHeading = isHeading
      self.span = span
    }

    /// A cell with a text, each of whose lines is one of its own; a dash where there is none.
    static func text(_ text: LocalizedText?, style: String? = nil) -> Cell {
      text.map { Cell([Line([.inline($0)])], style: style) } ?? .plain("", style: style)
    }

    static func plain(_ text: String, style: String? = nil, isHeading: Bool = false) -> Cell {
      Cell([Line([.text(text.isEmpty ? "–" : text)])], style: style, isHeading: isHeading)
    }

    static func number(_ number: Int) -> Cell { .plain(String(number), style: "number") }

    static func date(_ date: CivilDate?) -> Cell {
      Cell([Line([date.map(Inline.shortDate) ?? .text("–")])], style: "date")
    }

    static func provision(_ provision: ProvisionReference?, otherwise term: String) -> Cell {
      Cell([Line([provision.map(Inline.provision) ?? .inline(DocumentTerms.text(term))])], style: "provision")
    }
  }

  var caption: String?
  /// Name of the style sheet class, which decides about widths.
  var style: String
  var columns: [String]
  var rows: [[Cell]]

  init(caption: String? = nil, style: String, columns: [String], rows: [[Cell]]) {
    self.caption = caption
    self.style = style
    self.columns = columns
    self.rows = rows
  }

  func element(eId: String, setting: DocumentSetting) -> XMLElement {
    var children: [XMLElement] = []
    if let caption { children.append(Akn.element("caption", text: caption)) }
    if !columns.isEmpty {
      children.append(
        Akn.element("tr", [], columns.map { Akn.element("th", [], [Akn.element("p", text: $0)]) }))
    }
    for row in rows {
      children.append(
        Akn.element(
          "tr", [],
          row.map { cell in
            Akn.element(
              cell.isHeading ? "th" : "td",
              [
                ("class", cell.style), ("colspan", cell.span > 1 ? String(cell.span) : nil),
                ("rowspan", cell.rowSpan > 1 ? String(cell.rowSpan) : nil),
              ],
              cell.lines.flatMap { paragraphs(of: $0, in: setting) })
          }))
    }
    return Akn.element("table", [("eId", eId), ("class", style)], children)
  }

  /// A line as one paragraph, or a text of several lines as several.
  private func paragraphs(of line: Line, in setting: DocumentSetting) -> [XMLElement] {
    let style = line.isSecondary ? "secondary" : nil
    if line.parts.count == 1, case .inline(let text) = line.parts[0] {
      let wording = Wording(text, for: setting.language)
      let lines = wording.text.split(whereSeparator: \.isNewline)
      return lines.map { Akn.element("p", [("class", style), ("xml:lang", wording.foreign)], text: String($0)) }
    }
    return [Akn.element("p", [("class", style)], line.parts.map { $0.node(in: setting) })]
  }
}
