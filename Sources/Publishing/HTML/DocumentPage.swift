internal import Diagnostics
internal import SafeXML

/// A whole page around one document, or around two side by side.
struct DocumentPage {
  /// A document in one language.
  struct Version {
    var parts: AkomaNtosoHTML.Parts
    var html: AkomaNtosoHTML
  }

  private let versions: [Version]
  /// Name of a style for the whole page; `nil` where it follows from what stands on it.
  private let ownStyle: String?

  /// Creates a page of one document, or of several with the same structure in as many columns.
  init(_ documents: [(document: XMLDocument, language: Language)], style: String? = nil) {
    ownStyle = style
    versions = documents.map { document, language in
      let prefix = documents.count > 1 ? language.rawValue + "-" : ""
      return Version(
        parts: AkomaNtosoHTML.parts(of: document), html: AkomaNtosoHTML(language: language, idPrefix: prefix))
    }
  }

  var bytes: [UInt8] {
    guard let first = versions.first else { return [] }
    let language = first.html.language
    let titles = versions.map(\.parts.title).joined(separator: " · ")
    let head = HTMLElement(
      "head", [],
      [
        HTMLElement("meta", [("charset", "utf-8")]),
        HTMLElement("meta", [("name", "viewport"), ("content", "width=device-width, initial-scale=1")]),
        HTMLElement("meta", [("name", "generator"), ("content", "Kenes")]),
        HTMLElement("title", text: first.parts.number.isEmpty ? titles : "\(titles) № \(first.parts.number)"),
        HTMLElement(
          "style", text: DocumentStyle.sheet(footer: footer, pages: pages, rehearsal: rehearsal, isWide: isWide)),
      ])
    let content = versions.count == 1 ? single(first) : sideBySide
    return HTMLWriter.bytes(
      of: HTMLElement(
        "html",
        [("xmlns", "http://www.w3.org/1999/xhtml"), ("lang", language.rawValue), ("xml:lang", language.rawValue)],
        [head, HTMLElement("body", [("class", style)], content)]))
  }

  /// Whether the paper lies on its side: for wide tables, and for languages beside each other.
  private var isWide: Bool {
    versions.count > 1 || versions.contains { $0.parts.sections.contains { $0.attribute("class") == "landscape" } }
  }

  private var style: String { ownStyle ?? (versions.count > 1 ? "parallel" : isWide ? "wide" : "single") }

  // MARK: Running lines of the printed page

  private var footer: String {
    guard let first = versions.first else { return "" }
    return first.parts.number.isEmpty ? first.parts.title : "\(first.parts.title) № \(first.parts.number)"
  }

  /// What stands before, between and after the two page numbers.
  private var pages: [String] {
    guard let language = versions.first?.html.language else { return [] }
    let text = DocumentTerms.words("cover.page", in: language, ["page": "\u{1}", "pages": "\u{2}"])
    var parts: [String] = [""]
    for character in text {
      if character == "\u{1}" || character == "\u{2}" {
        parts += [character == "\u{1}" ? "counter(page)" : "counter(pages)", ""]
      } else {
        parts[parts.count - 1].append(character)
      }
    }
    return parts
  }

  private var rehearsal: String? {
    versions.first?.parts.preface.first { $0.attribute("class") == "rehearsal" }?.text
  }

  // MARK: Content

  private func single(_ version: Version) -> [HTMLElement] {
    var article = [version.html.header(version.parts.preface)]
    if version.parts.sections.count > 3 { article.append(version.html.contents(version.parts.sections)) }
    article += version.parts.sections.map { version.html.hierarchy($0, level: 2) }
    if !version.parts.conclusions.isEmpty { article.append(version.html.conclusions(version.parts.conclusions)) }
    return [HTMLElement("main", [], [HTMLElement("article", [], article)])]
  }

  private var sideBySide: [HTMLElement] {
    var rows = [row { $0.html.header($0.parts.preface) }]
    let count = versions.map(\.parts.sections.count).max() ?? 0
    for index in 0..<count {
      let sections = versions.map { version in
        version.parts.sections.indices.contains(index) ? version.parts.sections[index] : nil
      }
      rows += section(sections)
    }
    rows.append(row { $0.html.conclusions($0.parts.conclusions) })
    return [HTMLElement("main", [], [HTMLElement("article", [], rows)])]
  }

  /// A section whose paragraphs stand beside each other.
  private func section(_ sections: [XMLElement?]) -> [HTMLElement] {
    var rows = [
      row(sections) { version, section in
        let id = section.attribute("eId").map { version.html.idPrefix + $0 }
        return HTMLElement(
          "div", [("class", "section"), ("id", id)],
          version.html.heading(of: section, level: 2, id: id.map { $0 + "-h" }))
      }
    ]
    let paragraphs = sections.map { section in
      section?.elements.filter { !["num", "heading"].contains($0.name.local) } ?? []
    }
    for index in 0..<(paragraphs.map(\.count).max() ?? 0) {
      rows.append(
        row(paragraphs.map { $0.indices.contains(index) ? $0[index] : nil }) { $0.html.hierarchy($1, level: 3) })
    }
    return rows
  }

  private func row(_ elements: [XMLElement?], _ cell: (Version, XMLElement) -> HTMLElement) -> HTMLElement {
    HTMLElement(
      "div", [("class", "pair")],
      zip(versions, elements).map { version, element in
        HTMLElement("div", [("lang", version.html.language.rawValue)], element.map { [cell(version, $0)] } ?? [])
      })
  }

  private func row(_ cell: (Version) -> HTMLElement) -> HTMLElement {
    HTMLElement(
      "div", [("class", "pair")],
      versions.map { HTMLElement("div", [("lang", $0.html.language.rawValue)], [cell($0)]) })
  }
}
