/// The style sheet of pages that show two versions.
///
/// All pairs of colours keep a contrast of at least 4.5 to 1 (WCAG 2.2, 1.4.3); nothing is told by colour alone.
enum ComparisonStyle {
  static func sheet(isWide: Bool) -> String {
    """

    @page { size: A4 \(isWide ? "landscape" : "portrait"); margin: 15mm; }
    \(rules)
    """
  }

  private static let rules = """
    :root { --ink: #1a1a1a; --soft: #555; --rule: #c9ced6; --accent: #17365d; --tint: #f2f4f8; --warn: #8c1d18;
      --put: #0b5a2b; --put-tint: #dff3e4; --cut: #8c1d18; --cut-tint: #fde8e6; --doubt: #6b4700; --doubt-tint: #fff3d6; }
    * { box-sizing: border-box; }
    html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-behavior: smooth; }
    body { margin: 0 auto; max-width: 76rem; padding: 1.25rem 1.5rem 4rem; color: var(--ink); background: #fff;
      font: 1rem/1.5 'PT Sans', 'Noto Sans', 'Segoe UI', 'Liberation Sans', Arial, sans-serif; }
    body.wide { max-width: 96rem; }
    main { clear: both; }
    a { color: var(--accent); }
    a:focus-visible, summary:focus-visible, input:focus-visible + label, .table:focus-visible {
      outline: 3px solid #1f6feb; outline-offset: 2px; }
    h1 { font-size: 1.7rem; line-height: 1.2; color: var(--accent); margin: 0.4rem 0 0.3rem; text-wrap: balance; }
    .subject { font-size: 1.1rem; margin: 0 0 0.8rem; max-width: 60rem; text-wrap: pretty; }
    .versions { display: flex; flex-wrap: wrap; gap: 0.4rem 2.5rem; margin: 0 0 1.2rem; }
    .versions div { min-width: 0; }
    dt { color: var(--soft); font-size: 0.85rem; }
    dd { margin: 0; overflow-wrap: anywhere; font-weight: 600; }

    body > .view { float: left; margin: 0 0.8rem 0 0; padding: 0.35rem 0; color: var(--soft); }
    body > input { position: absolute; opacity: 0; }
    body > label { float: left; padding: 0.35rem 1rem; border: 1px solid var(--accent); color: var(--accent);
      cursor: pointer; }
    body > label + input + label { border-left: 0; border-radius: 0 0.4rem 0.4rem 0; }
    #view-pair + label { border-radius: 0.4rem 0 0 0.4rem; }
    input:checked + label { background: var(--accent); color: #fff; }
    #view-pair:checked ~ main .one, #view-one:checked ~ main .pair { display: none; }
    main > header { padding-top: 1rem; }

    .counts { border-collapse: collapse; margin: 0 0 1.2rem; min-width: 20rem; }
    caption { text-align: left; font-weight: 600; padding-bottom: 0.3rem; }
    .counts th, .counts td { text-align: left; font-weight: 400; padding: 0.2rem 1.2rem 0.2rem 0;
      border-bottom: 1px solid var(--rule); }
    .counts thead th { color: var(--soft); font-size: 0.85rem; }
    .counts th:last-child, .counts td { text-align: right; padding-right: 0; font-variant-numeric: tabular-nums; }
    .legend h2 { font-size: 1rem; margin: 0 0 0.2rem; }
    .legend ul { list-style: none; margin: 0 0 1.2rem; padding: 0; display: flex; flex-wrap: wrap; gap: 0.2rem 1.6rem; }
    nav { margin-bottom: 1.2rem; border: 1px solid var(--rule); border-radius: 0.4rem; padding: 0.5rem 0.9rem; }
    nav summary { cursor: pointer; font-weight: 600; color: var(--accent); }
    nav ol { margin: 0.6rem 0 0.2rem; padding-left: 2.4rem; columns: 22rem auto; column-gap: 2rem; font-size: 0.93rem; }
    nav li { break-inside: avoid; padding-bottom: 0.15rem; }

    ins { color: var(--put); background: var(--put-tint); text-decoration: underline; text-underline-offset: 0.15em; }
    del { color: var(--cut); background: var(--cut-tint); text-decoration: line-through; }
    .mark { font-size: 0.82rem; font-weight: 600; white-space: nowrap; padding: 0.06rem 0.5rem; border-radius: 0.7rem;
      border: 1px solid currentColor; color: var(--accent); background: var(--tint); }
    .counts .mark { font-size: 0.9rem; }
    .inserted .mark, .mark.inserted { color: var(--put); background: var(--put-tint); }
    .removed .mark, .mark.removed { color: var(--cut); background: var(--cut-tint); }
    .doubtful .mark { color: var(--doubt); background: var(--doubt-tint); white-space: normal; }
    .unchanged .mark { color: var(--soft); background: #fff; }

    .change { border-top: 1px solid var(--rule); padding: 0.8rem 0 0.9rem; scroll-margin-top: 0.5rem; }
    .change:target { box-shadow: -0.35rem 0 0 var(--accent); padding-left: 0.6rem; }
    .change > h2 { font-size: 1.05rem; line-height: 1.6; margin: 0 0 0.4rem; }
    .change > h2 a { text-decoration: none; }
    .change > h2 a:hover { text-decoration: underline; }
    .was { font-weight: 400; font-size: 0.9rem; color: var(--soft); }
    .unchanged, p.unchanged { color: var(--soft); font-size: 0.9rem; }
    p.unchanged { margin: 0; padding: 0.45rem 0; border-top: 1px dashed var(--rule); }
    .note { color: var(--soft); font-style: italic; margin: 0 0 0.3rem; }
    p.check { display: inline-block; margin: 0 0 0.5rem; padding: 0.1rem 0.6rem; color: var(--doubt);
      background: var(--doubt-tint); border-radius: 0.3rem; font-size: 0.92rem; }
    strong.check { color: var(--doubt); background: var(--doubt-tint); padding: 0 0.45rem; border-radius: 0.3rem; }
    .pair { display: grid; grid-template-columns: 1fr 1fr; gap: 1.8rem; }
    .pair > div { min-width: 0; }
    .side { margin: 0 0 0.15rem; color: var(--soft); font-size: 0.82rem; }
    .pair div p, .one p, .same p { margin: 0 0 0.45rem; overflow-wrap: break-word; }
    .pair div[lang], .one, .same, .comparison td[lang] {
      font-family: 'PT Serif', 'Noto Serif', 'Liberation Serif', 'Times New Roman', serif; hyphens: auto; }
    .one { max-width: 48rem; }
    .same { color: var(--soft); max-width: 48rem; }

    .table { overflow-x: auto; }
    .comparison { border-collapse: collapse; width: 100%; table-layout: fixed; font-size: 0.93rem; line-height: 1.4; }
    .comparison th, .comparison td { border: 1px solid var(--rule); padding: 0.4rem 0.55rem; vertical-align: top;
      text-align: left; overflow-wrap: break-word; }
    .comparison thead { display: table-header-group; }
    .comparison thead th { background: var(--tint); color: var(--accent); vertical-align: bottom; }
    .comparison tbody th { font-weight: 400; }
    .comparison p { margin: 0 0 0.35rem; }
    .comparison th:nth-child(1) { width: 3.2rem; }
    .comparison thead th:nth-child(2) { width: 15%; }
    .comparison thead th:nth-child(5) { width: 17%; }
    .number { font-variant-numeric: tabular-nums; }

    @media screen and (max-width: 48rem) {
      body { padding: 0.8rem 0.9rem 3rem; }
      h1 { font-size: 1.4rem; }
      .pair { grid-template-columns: 1fr; gap: 0.7rem; }
      .counts { min-width: 100%; }
      nav ol { columns: auto; padding-left: 1.9rem; }
      .mark { white-space: normal; }
      .comparison { min-width: 56rem; }
    }
    @media print {
      body { max-width: none; padding: 0; font-size: 10pt; }
      body > .view, body > label, nav { display: none; }
      .change > h2 { break-after: avoid; }
      .change > h2 a { color: var(--ink); }
      ins, del, .mark, p.check, strong.check, .comparison thead th { print-color-adjust: exact;
        -webkit-print-color-adjust: exact; }
      .table { overflow: visible; }
      .comparison { font-size: 8.5pt; }
      p { orphans: 2; widows: 2; }
    }
    """
}
