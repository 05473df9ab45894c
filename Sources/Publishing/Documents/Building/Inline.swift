internal import Diagnostics
internal import LawReview
internal import SafeXML

/// What all parts of a document are written for.
struct DocumentSetting {
  var language: Language
  /// FRBR URI of the draft law's work, which references point into.
  var draft: String
}

/// A piece of a line.
enum Inline {
  case text(String)
  case inline(LocalizedText)
  case strong(String)
  /// A provision, linked to its place in the draft law.
  case provision(ProvisionReference)
  case date(CivilDate)
  /// A date in figures, for tables.
  case shortDate(CivilDate)
  /// What something came to.
  case outcome(String)
  /// A text with a class of the style sheet.
  case styled(String, String)

  func node(in setting: DocumentSetting) -> XMLNode {
    let language = setting.language
    switch self {
    case .text(let text): return .text(text)
    case .inline(let text):
      let wording = Wording(text, for: language)
      if let foreign = wording.foreign {
        return .element(Akn.element("span", [("xml:lang", foreign)], text: wording.text))
      }
      return .text(wording.text)
    case .strong(let text): return .element(Akn.element("b", text: text))
    case .provision(let provision):
      return .element(
        Akn.element(
          "ref", [("href", "\(setting.draft)/!main~\(provision.eId)")],
          text: provision.citation.text(in: language)))
    case .date(let date):
      return .element(Akn.element("date", [("date", date.description)], text: date.text(in: language)))
    case .shortDate(let date):
      return .element(
        Akn.element("date", [("date", date.description)], text: DocumentTerms.figures(date, in: language)))
    case .outcome(let text): return .element(Akn.element("outcome", text: text))
    case .styled(let name, let text): return .element(Akn.element("span", [("class", name)], text: text))
    }
  }
}
