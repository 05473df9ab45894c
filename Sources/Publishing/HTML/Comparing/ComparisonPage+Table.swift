internal import LegalXML

extension ComparisonPage {
  /// The five columns that the law on legal acts asks for.
  var tableElement: HTMLElement {
    let columns = [
      "comparison.number", "comparison.element", "comparison.in-force", "comparison.proposed",
      "comparison.justification",
    ]
    let heading = columns.map { HTMLElement("th", [("scope", "col")], text: word($0)) }
    let table = HTMLElement(
      "table", [("class", "comparison")],
      [
        HTMLElement("thead", [], [HTMLElement("tr", [], heading)]),
        HTMLElement("tbody", [], self.table.rows.map(tableRow)),
      ])
    return HTMLElement(
      "div",
      [("class", "table"), ("role", "region"), ("tabindex", "0"), ("aria-label", word("compare.table-title"))],
      [table])
  }

  private func tableRow(_ row: DraftComparisonTable.Row) -> HTMLElement {
    let marked = MarkedWords(old: row.oldText, new: row.newText)
    var element = [HTMLElement("p", text: row.element)]
    if let before = row.oldElement {
      element.append(HTMLElement("p", [("class", "was")], text: word("compare.was", ["element": before])))
    }
    if !row.isCertain { element.append(HTMLElement("p", [("class", "check")], text: "? " + word("compare.check"))) }
    let isSame = row.oldText == row.newText
    return HTMLElement(
      "tr", [],
      [
        HTMLElement("td", [("class", "number")], text: String(row.number)),
        HTMLElement("th", [("scope", "row")], element),
        cell(row.oldText, isSame ? MarkedWords.plain(row.oldText) : marked.old, old, "comparison.absent"),
        cell(row.newText, isSame ? MarkedWords.plain(row.newText) : marked.new, new, "comparison.removed"),
        HTMLElement("td", text: row.justification),
      ])
  }

  private func cell(_ text: String, _ words: [HTMLElement], _ version: Version, _ absent: String) -> HTMLElement {
    text.isEmpty
      ? HTMLElement("td", [("class", "note")], text: word(absent))
      : HTMLElement("td", [("lang", version.language)], words)
  }
}
