public import Diagnostics
public import LegalXML
internal import SafeXML

/// A law with its changes marked, as a page: what goes out struck through, what comes in underlined.
public enum RedlinePage {
  /// The page: HTML without scripts, everything in one file.
  ///
  /// - Parameter redline: a law with `ins` and `del`, as ``LegalXML/Consolidation/redline`` is.
  public static func html(_ redline: DraftLaw, language: Language) -> [UInt8] {
    var document = AkomaNtosoWriter().document(of: redline)
    document.root = noted(document.root, language)
    return DocumentPage([(document, language)], style: "law").bytes
  }

  /// The law with a line at its head that says how to read it.
  private static func noted(_ root: XMLElement, _ language: Language) -> XMLElement {
    let note = Akn.element(
      "p", [("class", "legend")],
      [
        .element(Akn.element("del", text: DocumentTerms.words("redline.deleted", in: language))), .text(" · "),
        .element(Akn.element("ins", text: DocumentTerms.words("redline.inserted", in: language))),
      ])
    var result = root
    guard let index = result.children.firstIndex(where: { $0.element != nil }), var law = result.children[index].element
    else { return root }
    if let place = law.children.firstIndex(where: { $0.element?.name.local == "preface" }),
      var preface = law.children[place].element
    {
      preface.children.insert(.element(note), at: 0)
      law.children[place] = .element(preface)
    } else {
      let meta = law.children.firstIndex { $0.element?.name.local == "meta" }
      law.children.insert(.element(Akn.element("preface", [], [note])), at: meta.map { $0 + 1 } ?? 0)
    }
    result.children[index] = .element(law)
    return result
  }
}
