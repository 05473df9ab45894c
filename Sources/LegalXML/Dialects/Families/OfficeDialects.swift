extension Dialect {
  /// The text of a word processor's document (`word/document.xml` of a DOCX); numbers that it counts itself are not in it.
  static let wordProcessing = Dialect(
    name: "wordprocessingml", roots: ["document"], namespace: "http://schemas.openxmlformats.org/wordprocessingml/",
    meanings: [
      "body": .wrapper, "p": .text(nil), "r": .inline("span"), "t": .inline("span"), "br": .lineBreak, "cr": .lineBreak,
      "tab": .inline("span"), "hyperlink": .inline("span"), "tbl": .table, "tr": .row, "tc": .cell, "pPr": .metadata,
      "rPr": .metadata, "sectPr": .metadata, "tblPr": .metadata, "tblGrid": .metadata, "trPr": .metadata,
      "tcPr": .metadata, "delText": .inline("del"), "del": .inline("del"), "ins": .inline("ins"),
      "proofErr": .metadata, "bookmarkStart": .metadata, "bookmarkEnd": .metadata, "instrText": .metadata,
      "sdt": .wrapper, "sdtContent": .wrapper, "sdtPr": .metadata,
    ])
}
