extension Dialect {
  /// Akoma Ntoso 1.0, 2.0, LegalDocML.de, and documents of 3.0 that break its schema.
  static let akomaNtoso = Dialect(
    name: "akoma-ntoso", roots: ["akomaNtoso", "akomantoso"], forms: ["act": "act", "bill": "bill"], hasEIds: true,
    meanings: akomaNtosoMeanings)

  private static let akomaNtosoMeanings: [String: ElementMeaning] = {
    var table: [String: ElementMeaning] = [
      "meta": .metadata, "coverPage": .preface, "preface": .preface, "preamble": .preamble,
      "conclusions": .conclusions, "longTitle": .wrapper, "longTitle/p": .title,
      "num": .number, "heading": .heading, "subheading": .heading, "from": .heading, "caption": .heading,
      "crossHeading": .text("crossHeading"), "sidenote": .heading,
      "content": .wrapper, "intro": .wrapper, "wrapUp": .wrapper, "clauses": .wrapper, "recitals": .wrapper,
      "citations": .wrapper, "blockList": .list, "ul": .list, "ol": .list, "item": .item, "li": .item,
      "listIntroduction": .text(nil), "listWrapUp": .text(nil), "listConclusion": .text(nil),
      "p": .text(nil), "block": .text("block"), "tocItem": .text("tocItem"), "tocitem": .text("tocItem"),
      "recital": .container("recital"), "citation": .container("citation"),
      "attachments": .wrapper, "components": .wrapper, "attachment": .attachment, "component": .attachment,
      "hcontainer": .container(""), "container": .container(""), "blockContainer": .wrapper, "tblock": .wrapper,
      "formula": .wrapper, "div": .wrapper, "toc": .wrapper,
      "authorialNote": .note, "note": .note, "quotedStructure": .quotation, "embeddedStructure": .quotation,
      "table": .table, "tr": .row, "td": .cell, "th": .headerCell, "img": .image, "br": .lineBreak,
      "eol": .lineBreak, "ref": .inline("ref"), "a": .inline("ref"), "rref": .inline("rref"),
      "ActTitle": .inline("docTitle"), "ActType": .inline("docType"), "ActNumber": .inline("docNumber"),
      "ActPurpose": .inline("docPurpose"), "ActProponent": .inline("docProponent"), "inline": .inline(""),
    ]
    for name in AkomaNtosoShaper.hierarchy {
      table[name] = .container(name)
      // Akoma Ntoso 1.0 calls the heading of a provision its title.
      table[name + "/title"] = .heading
    }
    for name in AkomaNtosoVocabulary.documents.union(AkomaNtosoVocabulary.bodies) { table[name] = .wrapper }
    for name in AkomaNtosoVocabulary.mixed where table[name] == nil { table[name] = .inline(name) }
    return table
  }()
}
