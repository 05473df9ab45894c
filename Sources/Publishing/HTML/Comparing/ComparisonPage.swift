public import Diagnostics
public import LegalXML

/// Two versions of a draft law as one page: in one file, without scripts, for the screen and for paper.
public struct ComparisonPage {
  /// What is said about one of the versions.
  public struct Version: Hashable, Sendable {
    /// Title of the law in this version; `nil` where it has none.
    public var title: String?
    /// How people tell it from the other, such as its date or the name of its file.
    public var label: String
    /// BCP 47 tag of its text; `nil` where it is not known.
    public var language: String?

    public init(title: String?, label: String, language: String?) {
      self.title = title
      self.label = label
      self.language = language
    }
  }

  let table: DraftComparisonTable
  let old: Version
  let new: Version
  let language: Language
  private let counts: [ProvisionChange.Kind: Int]
  private let doubtful: Int

  /// - Parameter language: Language of headings and explanations; the laws keep theirs.
  public init(_ comparison: DraftComparison, old: Version, new: Version, in language: Language) {
    table = DraftComparisonTable(comparison, in: language)
    counts = comparison.counts
    doubtful = table.rows.count { !$0.isCertain }
    self.old = old
    self.new = new
    self.language = language
  }

  /// The page with all that changed, side by side and in one text.
  public var wordings: [UInt8] {
    var main = [header("compare.title"), summary, legend]
    if table.rows.isEmpty {
      main.append(HTMLElement("p", [("class", "note")], text: word("compare.none")))
      return page("compare.title", [HTMLElement("main", [], main)])
    }
    main.append(contents)
    for row in table.rows {
      if row.unchangedBefore > 0 { main.append(unchanged(row.unchangedBefore)) }
      main.append(change(row))
    }
    if table.unchangedAtEnd > 0 { main.append(unchanged(table.unchangedAtEnd)) }
    return page("compare.title", views + [HTMLElement("main", [], main)])
  }

  /// The comparative table as a page: №, structural element, wording in force, proposed wording, justification.
  public var comparativeTable: [UInt8] {
    let content =
      table.rows.isEmpty ? HTMLElement("p", [("class", "note")], text: word("compare.none")) : tableElement
    return page(
      "compare.table-title", isWide: true, [HTMLElement("main", [], [header("compare.table-title"), content])])
  }

  // MARK: Around

  func word(_ code: String, _ arguments: [String: String] = [:]) -> String {
    DocumentTerms.words(code, in: language, arguments)
  }

  private func page(_ title: String, isWide: Bool = false, _ body: [HTMLElement]) -> [UInt8] {
    let name = [word(title), new.title ?? old.title].compactMap(\.self).joined(separator: " · ")
    let head = HTMLElement(
      "head", [],
      [
        HTMLElement("meta", [("charset", "utf-8")]),
        HTMLElement("meta", [("name", "viewport"), ("content", "width=device-width, initial-scale=1")]),
        HTMLElement("meta", [("name", "generator"), ("content", "Kenes")]),
        HTMLElement("title", text: name),
        HTMLElement("style", text: ComparisonStyle.sheet(isWide: isWide)),
      ])
    return HTMLWriter.bytes(
      of: HTMLElement(
        "html",
        [("xmlns", "http://www.w3.org/1999/xhtml"), ("lang", language.rawValue), ("xml:lang", language.rawValue)],
        [head, HTMLElement("body", isWide ? [("class", "wide")] : [], body)]))
  }

  private func header(_ title: String) -> HTMLElement {
    var children = [HTMLElement("h1", text: word(title))]
    if let subject = new.title ?? old.title {
      children.append(HTMLElement("p", [("class", "subject"), ("lang", new.language)], text: subject))
    }
    children.append(
      HTMLElement(
        "dl", [("class", "versions")],
        [("compare.old", old), ("compare.new", new)].map { code, version in
          HTMLElement(
            "div", [], [HTMLElement("dt", text: word(code)), HTMLElement("dd", text: version.label)])
        }))
    return HTMLElement("header", [], children)
  }

  private var summary: HTMLElement {
    var rows = ProvisionChange.Kind.allCases.compactMap { kind in
      counts[kind].map { count in countRow("compare.kind.\(kind.rawValue)", count, class: kind.rawValue) }
    }
    if doubtful > 0 { rows.append(countRow("compare.doubtful", doubtful, class: "doubtful")) }
    let heading = ["compare.change", "compare.count"].map { HTMLElement("th", [("scope", "col")], text: word($0)) }
    return HTMLElement(
      "table", [("class", "counts")],
      [
        HTMLElement("caption", text: word("compare.counts")),
        HTMLElement("thead", [], [HTMLElement("tr", [], heading)]), HTMLElement("tbody", [], rows),
      ])
  }

  private func countRow(_ code: String, _ count: Int, class name: String) -> HTMLElement {
    HTMLElement(
      "tr", [("class", name)],
      [
        HTMLElement("th", [("scope", "row")], [HTMLElement("span", [("class", "mark")], text: word(code))]),
        HTMLElement("td", text: String(count)),
      ])
  }

  private var legend: HTMLElement {
    let items: [[HTMLNode]] = [
      [.element(HTMLElement("del", text: word("compare.legend-deleted")))],
      [.element(HTMLElement("ins", text: word("compare.legend-inserted")))],
      [.element(HTMLElement("strong", [("class", "check")], text: "?")), .text(" " + word("compare.check"))],
    ]
    return HTMLElement(
      "section", [("class", "legend"), ("aria-labelledby", "legend")],
      [
        HTMLElement("h2", [("id", "legend")], text: word("compare.legend")),
        HTMLElement("ul", [], items.map { HTMLElement("li", [], $0) }),
      ])
  }

  /// The choice of the view; what is chosen is shown by the style sheet alone.
  private var views: [HTMLElement] {
    func choice(_ id: String, _ code: String, isChecked: Bool) -> [HTMLElement] {
      [
        HTMLElement(
          "input",
          [
            ("type", "radio"), ("name", "view"), ("id", id), ("aria-describedby", "view"),
            ("checked", isChecked ? "checked" : nil),
          ]),
        HTMLElement("label", [("for", id)], text: word(code)),
      ]
    }
    return [HTMLElement("p", [("id", "view"), ("class", "view")], text: word("compare.view"))]
      + choice("view-pair", "compare.side-by-side", isChecked: true)
      + choice("view-one", "compare.inline", isChecked: false)
  }

  private var contents: HTMLElement {
    let title = word("compare.contents", ["count": String(table.rows.count)])
    let items = table.rows.map { row in
      HTMLElement(
        "li", [],
        [
          .element(
            HTMLElement("a", [("href", "#" + Self.id(row))], text: DocumentTerms.capitalized(row.element))),
          .text(" "),
          .element(HTMLElement("span", [("class", "mark \(row.change.rawValue)")], text: kind(row))),
        ] as [HTMLNode])
    }
    return HTMLElement(
      "nav", [("aria-label", title)],
      [HTMLElement("details", [], [HTMLElement("summary", text: title), HTMLElement("ol", [], items)])])
  }

  // MARK: Changes

  /// Where a change can be linked to: addresses of removed provisions are those of the earlier version.
  private static func id(_ row: DraftComparisonTable.Row) -> String {
    (row.change == .removed ? "old-" : "new-") + row.eId
  }

  private func kind(_ row: DraftComparisonTable.Row) -> String {
    word("compare.kind.\(row.change.rawValue)")
  }

  private func unchanged(_ count: Int) -> HTMLElement {
    HTMLElement("p", [("class", "unchanged")], text: word("compare.unchanged", ["count": String(count)]))
  }

  private func change(_ row: DraftComparisonTable.Row) -> HTMLElement {
    let id = Self.id(row)
    var heading: [HTMLNode] = [
      .element(HTMLElement("a", [("href", "#" + id)], text: DocumentTerms.capitalized(row.element))), .text(" "),
      .element(HTMLElement("span", [("class", "mark")], text: kind(row))),
    ]
    if let before = row.oldElement, !row.newText.isEmpty || row.change != .removed {
      heading += [
        .text(" "),
        .element(HTMLElement("span", [("class", "was")], text: word("compare.was", ["element": before]))),
      ]
    }
    var children = [HTMLElement("h2", [("id", id + "-h")], heading)]
    if !row.isCertain {
      children.append(
        HTMLElement(
          "p", [("class", "check")],
          [.element(HTMLElement("strong", text: "?")), .text(" " + word("compare.check"))] as [HTMLNode]))
    }
    children += body(row)
    return HTMLElement(
      "section", [("class", "change \(row.change.rawValue)"), ("id", id), ("aria-labelledby", id + "-h")], children)
  }

  private func body(_ row: DraftComparisonTable.Row) -> [HTMLElement] {
    guard row.oldText != row.newText else {
      let words = MarkedWords.plain(Self.beginning(row.newText))
      return [
        HTMLElement("p", [("class", "note")], text: word("compare.same-words")),
        HTMLElement("div", [("class", "same"), ("lang", new.language)], words),
      ]
    }
    let marked = MarkedWords(old: row.oldText, new: row.newText)
    return [
      HTMLElement(
        "div", [("class", "pair")],
        [
          side("compare.old", old, row.oldText.isEmpty ? nil : marked.old, "compare.absent-old"),
          side("compare.new", new, row.newText.isEmpty ? nil : marked.new, "compare.absent-new"),
        ]),
      HTMLElement("div", [("class", "one"), ("lang", new.language)], marked.both),
    ]
  }

  private func side(
    _ title: String, _ version: Version, _ words: [HTMLElement]?, _ absent: String
  ) -> HTMLElement {
    let content =
      words.map { HTMLElement("div", [("lang", version.language)], $0) }
      ?? HTMLElement("p", [("class", "note")], text: word(absent))
    return HTMLElement("div", [], [HTMLElement("p", [("class", "side")], text: word(title)), content])
  }

  /// Enough of a wording to know it by.
  private static func beginning(_ text: String) -> String {
    text.count > 280 ? text.prefix(260) + " …" : text
  }
}
