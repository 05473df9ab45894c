import SafeXML

extension Dialect {
  /// Federal law of Germany as published by gesetze-im-internet.de.
  static let german = Dialect(
    name: "gii-norm", roots: ["dokumente"], forms: ["dokumente": "act"], country: "de", language: "de",
    meanings: [
      "metadaten": .metadata, "norm": .container("article"), "textdaten": .wrapper, "text": .wrapper,
      "Content": .wrapper, "fussnoten": .container("note"), "Footnotes": .container("note"),
      "kopf": .preface, "langue": .title, "anlage": .attachment, "formel": .container("formula"),
      "gliederung": .division(.attribute("stufe")), "gliederungsbez": .number, "gliederungstitel": .heading,
      "enbez": .number, "titel": .heading, "bezeichnung": .heading, "Content/P": .numbered("paragraph", always: false),
      "P": .text(nil), "DL": .wrapper, "stelle": .container("point"), "DT": .number, "DD": .wrapper, "LA": .text(nil),
      "BR": .lineBreak, "B": .inline("b"), "I": .inline("i"), "U": .inline("u"), "SUP": .inline("sup"),
      "SUB": .inline("sub"), "SP": .inline("span"), "small": .inline("small"), "F": .inline("span"),
      "TOC": .container("toc"), "Ident": .text(nil), "Title": .text("heading"), "Subtitle": .text("subheading"),
      "Footnote": .note, "FnR": .inline("noteRef"), "FnArea": .text("notes"), "pre": .text("pre"),
      "kommentar": .inline("comment"), "noindex": .inline("span"),
      "table": .table, "colspec": .wrapper, "Revision": .text(nil), "NB": .inline("span"), "IMG": .image,
    ],
    identity: IdentitySources(
      titles: ["langue", "kurzue"],
      numbers: ["amtabk", "jurabk"],
      dates: ["ausfertigung-datum"],
      versions: ["@builddate"]),
    prepare: GermanPreparation.prepared)
}

/// Brings to the front of each norm what its metadata say of its number, its heading and the division it opens.
private enum GermanPreparation {
  static func prepared(_ root: XMLElement) -> XMLElement {
    var result = root
    var opened = ""
    result.children = root.children.flatMap { node -> [XMLNode] in
      guard let norm = node.element, norm.name.local == "norm" else { return [node] }
      return Self.norm(norm, opened: &opened)
    }
    return result
  }

  private static func norm(_ norm: XMLElement, opened: inout String) -> [XMLNode] {
    var result = lists(norm)
    guard let metadata = norm.elements.first(where: { $0.name.local == "metadaten" }) else {
      return [.element(result)]
    }
    func part(_ name: String) -> XMLElement? { metadata.elements.first { $0.name.local == name } }
    var nodes: [XMLNode] = []
    if let unit = part("gliederungseinheit"), unit.text != opened {
      opened = unit.text
      var division = unit
      let code = unit.elements.first { $0.name.local == "gliederungskennzahl" }?.text ?? ""
      division.name = XMLName("gliederung")
      // Three figures of the code for each level.
      division.attributes = [XMLAttribute(XMLName("stufe"), String(max(1, code.count / 3)))]
      division.children = unit.children.filter { $0.element?.name.local != "gliederungskennzahl" }
      nodes.append(.element(division))
    }
    if let number = part("enbez") {
      let isNumbered = number.text.contains { $0.isNumber } || ProvisionNumber(number.text).roman != nil
      let isAnnex = number.text.hasPrefix("Anlage") || number.text.hasPrefix("Anhang")
      var label = number
      if !isNumbered { label.name = XMLName("bezeichnung") }
      result.name = XMLName(isAnnex ? "anlage" : isNumbered ? "norm" : "formel")
      result.children.insert(contentsOf: [.element(label)] + (part("titel").map { [.element($0)] } ?? []), at: 0)
    } else if let title = part("langue") {
      var head = title
      head.name = XMLName("kopf")
      head.children = [.element(title)]
      nodes.append(.element(head))
      result.name = XMLName("text")
    } else {
      // A norm that only opens a division; its text stands in the division.
      result.name = XMLName("text")
    }
    return nodes + [.element(result)]
  }

  /// Lists have the numbers of their points beside the points: each pair becomes one.
  private static func lists(_ element: XMLElement) -> XMLElement {
    var result = element
    result.children = element.children.map { $0.element.map { .element(lists($0)) } ?? $0 }
    guard element.name.local == "DL" else { return result }
    var children: [XMLNode] = []
    var point: XMLElement?
    for node in result.children {
      if node.element?.name.local == "DT" {
        if let point { children.append(.element(point)) }
        point = XMLElement(XMLName("stelle"), children: [node], line: node.element?.line)
      } else if point != nil {
        point?.children.append(node)
      } else {
        children.append(node)
      }
    }
    if let point { children.append(.element(point)) }
    result.children = children
    return result
  }
}
