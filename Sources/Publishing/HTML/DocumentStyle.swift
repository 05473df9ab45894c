/// The style sheet of printed documents.
enum DocumentStyle {
  /// The sheet with the running lines of the printed page filled in.
  ///
  /// - Parameters:
  ///   - footer: Text at the foot of every page, left.
  ///   - pages: Texts and counters that make the page number, alternating, the first one a text.
  ///   - rehearsal: Text at the head of every page, if the document is from a rehearsal.
  ///   - isWide: Whether the paper lies on its side.
  static func sheet(footer: String, pages: [String], rehearsal: String?, isWide: Bool) -> String {
    let number = pages.enumerated().map { $0.offset.isMultiple(of: 2) ? string($0.element) : $0.element }
    let head = rehearsal.map { "@top-center { content: \(string($0)); \(warning) }" } ?? ""
    return """

      @page {
        size: A4 \(isWide ? "landscape" : "portrait");
        margin: \(isWide ? "20mm 15mm 18mm 15mm" : "20mm 15mm 22mm 25mm");
        \(head)
        @bottom-left { content: \(string(footer)); \(running) }
        @bottom-right { content: \(number.joined(separator: " ")); \(running) }
      }
      @page :first { @top-center { content: none; } }
      \(rules)
      """
  }

  private static let running = "font: 8pt 'PT Sans', 'Noto Sans', Arial, sans-serif; color: #555;"
  private static let warning = "font: bold 9pt 'PT Sans', 'Noto Sans', Arial, sans-serif; color: #b3261e;"

  /// A string of CSS; nothing in it can end the string or the sheet.
  private static func string(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\", "<", ">", "&", "\u{0}"..."\u{1F}", "\u{7F}":
        result += "\\" + String(scalar.value, radix: 16) + " "
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }

  private static let rules = """
    :root { --ink: #1a1a1a; --soft: #555; --rule: #b9bec7; --accent: #17365d; --tint: #f2f4f8; --warn: #b3261e; }
    * { box-sizing: border-box; }
    html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
    body { margin: 0; color: var(--ink); background: #e9ebef;
      font: 11.5pt/1.45 'PT Serif', 'Noto Serif', 'Liberation Serif', 'Times New Roman', serif; }
    article { background: #fff; max-width: 210mm; margin: 1.5rem auto; padding: 20mm 18mm 20mm 25mm;
      box-shadow: 0 1px 6px rgba(0, 0, 0, 0.18); }
    .parallel article, .wide article { max-width: 297mm; padding: 15mm; }
    p { margin: 0 0 0.45em; hyphens: auto; overflow-wrap: break-word; }

    .preface { text-align: center; margin-bottom: 1.6em; }
    .rehearsal { margin: 0 0 1em; padding: 0.35em; border: 1.5pt solid var(--warn); color: var(--warn);
      font: bold 10.5pt 'PT Sans', 'Noto Sans', Arial, sans-serif; letter-spacing: 0.06em; }
    .issuer { font-weight: bold; font-size: 13pt; color: var(--accent); margin: 0;
      padding-bottom: 0.7em; border-bottom: 2.5pt double var(--accent); hyphens: none; }
    h1 { font-size: 19pt; line-height: 1.2; letter-spacing: 0.1em; text-transform: uppercase; margin: 1.3em 0 0.25em;
      hyphens: none; }
    .subject { font-size: 12.5pt; max-width: 34em; margin: 0 auto 1em; hyphens: none; }
    .imprint { margin: 0; }
    .docket { color: var(--soft); font-size: 10pt; margin: 0.2em 0 0; }

    .contents { border: 0.5pt solid var(--rule); background: var(--tint); padding: 0.7em 1em; margin-bottom: 1.6em;
      font: 10pt/1.5 'PT Sans', 'Noto Sans', Arial, sans-serif; }
    .contents ol { list-style: none; margin: 0; padding: 0; columns: 2; column-gap: 2em; }
    .contents a { color: var(--accent); text-decoration: none; }
    .contents a:hover, .contents a:focus { text-decoration: underline; }

    h2 { font-size: 13.5pt; line-height: 1.3; color: var(--accent); margin: 1.5em 0 0.6em; padding-bottom: 0.2em;
      border-bottom: 0.5pt solid var(--rule); break-after: avoid; hyphens: none; }
    h3 { font-size: 11.5pt; line-height: 1.35; margin: 0 0 0.35em; break-after: avoid; hyphens: none; }
    .paragraph { position: relative; padding-left: 3.2em; margin: 0 0 0.6em; }
    .paragraph > .num { position: absolute; left: 0; color: var(--soft); font-variant-numeric: tabular-nums; }
    .bare > .num { display: none; }
    .paragraph.bare { padding-left: 0; }
    .content > :last-child { margin-bottom: 0; }
    .label { color: var(--soft); }
    .item { padding-left: 1.1em; text-indent: -1.1em; }
    .item::before { content: "—"; display: inline-block; width: 1.1em; text-indent: 0; color: var(--soft); }
    .translation { color: var(--soft); font-style: italic; }
    .note { color: var(--soft); font-size: 10pt; }
    .outcome { color: var(--accent); }

    .recommendation { margin: 1em 0; break-inside: avoid; }
    .recommendation > .content { border-left: 2.5pt solid var(--accent); padding-left: 0.9em; }
    .recommendation .fields { font: 9.5pt/1.4 'PT Sans', 'Noto Sans', Arial, sans-serif; color: var(--soft); }
    .priority { font-weight: bold; color: var(--accent); }
    .high .priority { color: var(--warn); }
    .recommendation .lead { font-weight: bold; }
    .ballot { font-weight: bold; }

    .table { margin: 0.4em 0 0.6em; overflow-x: auto; }
    .paragraph .table { margin-left: -3.2em; }
    .paragraph > h3 + .content > .table:first-child, .paragraph > .content > .table { margin-top: 0.5em; }
    .recommendation .table, .paragraph.bare .table { margin-left: 0; }
    table { border-collapse: collapse; width: 100%; font-size: 9.5pt; line-height: 1.35; }
    caption { text-align: left; font-weight: bold; padding: 0 0 0.3em; }
    th, td { border: 0.5pt solid var(--rule); padding: 0.32em 0.5em; text-align: left; vertical-align: top;
      overflow-wrap: break-word; }
    thead th { background: var(--tint); color: var(--accent); font: bold 8.5pt/1.3 'PT Sans', 'Noto Sans', Arial, sans-serif;
      vertical-align: bottom; }
    thead { display: table-header-group; }
    tr { break-inside: avoid; }
    td p, th p { margin: 0 0 0.3em; }
    td p:last-child, th p:last-child { margin: 0; }
    .secondary { color: var(--soft); font-size: 0.93em; }
    .block-heading { background: var(--tint); text-align: center; }
    .number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
    .negative { color: var(--warn); font-weight: bold; }
    .digest { font: 7.5pt/1.3 'PT Mono', 'Noto Sans Mono', 'DejaVu Sans Mono', monospace; word-break: break-all; }
    .silent, .absent, .open { color: var(--soft); font-style: italic; }
    .accepted, .partly, .rejected, .noted { font-weight: bold; }
    .accepted { color: #1f6b3a; }
    .rejected { color: var(--warn); }
    .inserted, .deleted { font-weight: bold; }
    .inserted { color: #1f6b3a; }
    .deleted { color: var(--warn); }
    ins { color: #1f6b3a; text-decoration: underline; text-decoration-thickness: 0.09em; text-underline-offset: 0.15em;
      background: #e8f4ec; }
    del { color: var(--warn); text-decoration: line-through; background: #fbeceb; }
    .legend { font: 9.5pt/1.4 'PT Sans', 'Noto Sans', Arial, sans-serif; }
    .law h1.title { font-size: 15pt; letter-spacing: 0; text-transform: none; }
    .law h2, .law h3 { text-align: center; color: var(--ink); }
    .law h3 { text-align: left; margin-top: 1.2em; font-weight: bold; }
    .law .paragraph, .law .point, .law .indent, .law .subparagraph, .law .item { position: static; padding-left: 0; margin: 0 0 0.45em; }
    .law .list .point, .law .list .indent { padding-left: 1.6em; }
    .law .paragraph > .num, .law .point > .num { position: static; float: left; margin-right: 0.4em; color: inherit; }
    .counts { width: auto; min-width: 55%; }
    .wording { table-layout: fixed; }
    .counts, .wording { break-inside: avoid; }
    .date { white-space: nowrap; }
    .comparison, .matrix, .remarks { table-layout: fixed; font-size: 9pt; }
    .comparison th:nth-child(1), .remarks th:nth-child(1), .matrix th:nth-child(1) { width: 2.6em; }
    .comparison th:nth-child(2) { width: 14%; }
    .comparison th:nth-child(5) { width: 24%; }
    .comparison .block-heading { width: auto; }
    .matrix th:nth-child(2) { width: 14%; }
    .matrix th:nth-child(3) { width: 15%; }
    .matrix th:nth-child(6) { width: 11.5%; }
    .remarks th:nth-child(2), .remarks th:nth-child(3) { width: 14%; }
    .scores th:nth-child(1) { width: 42%; }
    .detailed th:nth-child(1) { width: 28%; }
    .files th:nth-child(1) { width: 15%; }
    .files th:nth-child(2) { width: 30%; }

    footer.conclusions { margin-top: 2.5em; break-inside: avoid; break-before: avoid; }
    div.signature { display: grid; grid-template-columns: 1.1fr 1fr; column-gap: 2em; align-items: end; margin-bottom: 1.8em;
      break-inside: avoid; }
    .signature-office { grid-row: 1 / 3; font-weight: bold; margin: 0; hyphens: none; }
    .signature-name { border-bottom: 0.5pt solid var(--ink); margin: 0; padding-bottom: 0.2em; text-align: right; }
    .signature-date { font-size: 9pt; color: var(--soft); margin: 0.2em 0 0; text-align: right; }

    .pair { display: grid; grid-template-columns: 1fr 1fr; column-gap: 10mm; }
    .parallel { font-size: 10.5pt; }
    .pair > div { min-width: 0; }
    .parallel .table { margin-left: 0; }

    @media screen and (max-width: 48rem) {
      article { margin: 0; padding: 1.2rem 1rem; box-shadow: none; }
      body { background: #fff; }
      .contents ol { columns: 1; }
      .paragraph { padding-left: 0; }
      .paragraph > .num { position: static; float: left; margin-right: 0.5em; }
      .bare > .num { display: none; }
      .paragraph .table { margin-left: 0; }
      .comparison, .matrix, .remarks { min-width: 48rem; }
      .pair { grid-template-columns: 1fr; }
      div.signature { grid-template-columns: 1fr; }
      .signature-office { grid-row: auto; }
    }
    @media print {
      body { background: none; font-size: 11pt; }
      article, .parallel article, .wide article { max-width: none; margin: 0; padding: 0; box-shadow: none; }
      .contents { display: none; }
      .table { overflow: visible; }
      p { orphans: 2; widows: 2; }
    }
    """
}
