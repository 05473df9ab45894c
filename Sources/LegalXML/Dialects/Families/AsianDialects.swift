extension Dialect {
  /// Law of Taiwan as its Ministry of Justice publishes it.
  static let taiwanese = Dialect(
    name: "tw-moj", roots: ["法規", "LAWS", "法規資料"], forms: ["法規": "act"], country: "tw", language: "zh",
    meanings: [
      "法規性質": .text("category"), "法規名稱": .title, "英文法規名稱": .title, "中文法規名稱": .title,
      "法規內容": .wrapper, "條文": .container("article"), "條號": .number, "條文內容": .text(nil),
      "編章節": .division(.han), "前言": .text("preamble"), "沿革內容": .text("history"),
    ],
    identity: IdentitySources(
      titles: ["法規名稱", "中文法規名稱", "英文法規名稱"],
      dates: ["最新異動日期", "最新英文異動日期"],
      subtypes: ["法規性質"]))

  /// Law of Japan after the Standard Law XML Schema of e-Gov.
  static let japanese = Dialect(
    name: "jp-egov", roots: ["Law", "DataRoot"], forms: ["Law": "act"], country: "jp", language: "ja",
    meanings: [
      "LawNum": .text("number"), "LawBody": .wrapper, "LawTitle": .title, "EnactStatement": .text("enacting-clause"),
      "TOC": .container("toc"), "Preamble": .container("preamble"), "MainProvision": .wrapper,
      "Part": .container("part"), "Chapter": .container("chapter"), "Section": .container("section"),
      "Subsection": .container("subsection"), "Division": .container("division"), "Article": .container("article"),
      "Paragraph": .container("paragraph"), "Item": .container("point"), "Subitem1": .container("indent"),
      "Subitem2": .container("indent"), "Subitem3": .container("indent"), "Subitem4": .container("indent"),
      "PartTitle": .heading, "ChapterTitle": .heading, "SectionTitle": .heading, "SubsectionTitle": .heading,
      "DivisionTitle": .heading, "ArticleTitle": .number, "ArticleCaption": .heading, "ParagraphNum": .number,
      "ParagraphCaption": .heading, "ItemTitle": .number, "Subitem1Title": .number, "Subitem2Title": .number,
      "Subitem3Title": .number, "Subitem4Title": .number, "ParagraphSentence": .wrapper, "ItemSentence": .wrapper,
      "Subitem1Sentence": .wrapper, "Subitem2Sentence": .wrapper, "Sentence": .text(nil), "Column": .wrapper,
      "SupplProvision": .attachment, "SupplProvisionLabel": .heading, "AppdxTable": .attachment,
      "AppdxTableTitle": .heading, "Appdx": .attachment, "AppdxStyle": .attachment, "AppdxStyleTitle": .heading,
      "TableStruct": .wrapper, "Table": .table, "TableRow": .row, "TableHeaderRow": .row, "TableColumn": .cell,
      "TableHeaderColumn": .headerCell, "Ruby": .inline("ruby"), "Rt": .inline("ruby-text"), "Sup": .inline("sup"),
      "Sub": .inline("sub"), "Line": .inline("u"), "AmendProvision": .quotation, "NewProvision": .wrapper,
      "Remarks": .container("remarks"), "RemarksLabel": .heading, "List": .wrapper, "ListSentence": .wrapper,
    ],
    identity: IdentitySources(
      titles: ["LawBody/LawTitle"],
      numbers: ["LawNum"],
      dates: ["Law@Year"],
      languages: ["Law@Lang"],
      subtypes: ["Law@LawType"]))
}
