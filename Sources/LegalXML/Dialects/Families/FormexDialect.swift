extension Dialect {
  /// Formex 4 of the Publications Office of the European Union.
  static let formex = Dialect(
    name: "formex-4",
    roots: [
      "ACT", "CONS.ACT", "CONS.DOC", "PUBLICATION", "ANNEX", "GENERAL", "AGR", "CORR", "CJT", "DOC", "OPINION",
      "PROPOSAL",
      "CONS.ANNEX", "LETTER", "DECISION", "REPORT", "CASE", "COMMUNIC", "DOC.CORR", "RECOMMENDATION",
    ], forms: ["ACT": "act", "CONS.ACT": "act", "AGR": "act"], country: "eu",
    meanings: [
      "ACT/TITLE": .preface, "ANNEX/TITLE": .preface, "ANNEX": .attachment, "PREAMBLE": .preamble,
      "ENACTING.TERMS": .wrapper, "CONTENTS": .wrapper, "FINAL": .conclusions, "SIGNATURE": .wrapper,
      "TITLE": .wrapper, "TI": .heading, "STI": .heading, "ACT/TITLE/TI": .title,
      "PREAMBLE.INIT": .text("preamble-init"), "PREAMBLE.FINAL": .text("preamble-final"), "GR.VISA": .wrapper,
      "GR.VISA.INIT": .text(nil), "VISA": .container("citation"), "GR.CONSID": .wrapper,
      "GR.CONSID.INIT": .text(nil), "CONSID": .container("recital"), "NP": .wrapper, "NO.P": .number,
      "TXT": .text(nil), "P": .text(nil), "DIVISION": .labelled("division"), "GR.SEQ": .labelled("division"),
      "NO.GR.SEQ": .number, "ARTICLE": .container("article"),
      "TI.ART": .number, "STI.ART": .heading, "PARAG": .container("paragraph"), "NO.PARAG": .number,
      "ALINEA": .text(nil), "SUBDIV": .container("subdivision"), "LIST": .wrapper, "ITEM": .container("point"),
      "DLIST": .wrapper, "DLIST.ITEM": .container("point"), "TERM": .text("term"), "DEFINITION": .text(nil),
      "QUOT.S": .quotation, "QUOT.START": .inline("quote-start"), "QUOT.END": .inline("quote-end"),
      "NOTE": .note, "GR.NOTES": .wrapper, "HT": .inline("highlight"), "HT[BOLD]": .inline("b"),
      "HT[ITALIC]": .inline("i"), "HT[SUP]": .inline("sup"),
      "HT[SUB]": .inline("sub"), "HT[UNDERLINE]": .inline("u"), "FT": .inline("format"), "IE": .inline("ie"),
      "DATE": .inline("date"), "REF.DOC.OJ": .inline("reference"), "REF.DOC": .inline("reference"),
      "REF.DOC.ECR": .inline("reference"), "NO.DOC": .inline("number"), "NO.DOC.C": .inline("number"),
      "TBL": .wrapper, "GR.TBL": .wrapper, "CORPUS": .table, "ROW": .row, "CELL": .cell, "BLK": .wrapper,
      "TI.BLK": .row, "STI.BLK": .row, "SIGNATORY": .wrapper, "PL.DATE": .wrapper, "BR": .lineBreak,
    ], variants: ["HT": "TYPE"],
    identity: IdentitySources(
      titles: ["ACT/TITLE", "CONS.ACT/TITLE", "AGR/TITLE", "ANNEX/TITLE", "TITLE"],
      numbers: ["BIB.INSTANCE/NO.CELEX", "NO.CELEX", "NO.DOC/NO.CURRENT", "NO.CURRENT"],
      dates: ["BIB.INSTANCE/DATE@ISO", "BIB.DOC/DATE@ISO", "DATE@ISO", "NO.DOC/YEAR"],
      languages: ["LG.DOC", "LG.OJ", "LG.DOC.ORIG"]))
}
