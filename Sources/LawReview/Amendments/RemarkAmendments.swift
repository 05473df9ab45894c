public import Diagnostics
public import LegalXML

extension OpinionContent {
  /// What the remarks want done to the draft in one language; observations want nothing definite and are left out.
  ///
  /// - Parameter file: name of the file for findings.
  public func amendments(in language: Language, file: String? = nil) -> [Amendment] {
    remarks.compactMap {
      Amendment(
        kind: $0.kind, provision: $0.provision, quote: $0.quote, proposed: $0.proposed, reason: $0.reason ?? $0.text,
        name: "\(body)/\($0.id)", line: $0.line, file: file, in: language)
    }
  }
}

extension CouncilOpinionContent {
  /// What the recommendations want done to the draft in one language; advice is left out.
  ///
  /// - Parameter file: name of the file for findings.
  public func amendments(in language: Language, file: String? = nil) -> [Amendment] {
    recommendations.compactMap {
      Amendment(
        kind: $0.kind, provision: $0.provision, quote: $0.quote, proposed: $0.proposed, reason: $0.reason ?? $0.text,
        name: $0.id, line: $0.line, file: file, in: language)
    }
  }
}

extension Amendment {
  /// What a remark or a recommendation wants done; `nil` where it has no words in the language or wants nothing definite.
  fileprivate init?(
    kind: AmendmentKind, provision: String?, quote: LocalizedText?, proposed: LocalizedText?, reason: LocalizedText,
    name: String, line: Int?, file: String?, in language: Language
  ) {
    guard let provision else { return nil }
    func own(_ text: LocalizedText?) -> String? {
      // A text without a language is the same in all of them.
      text.flatMap { $0[exactly: language] ?? ($0.languages.isEmpty ? $0.text(in: language) : nil) }
    }
    if quote != nil, own(quote) == nil { return nil }
    let change: AmendmentChange
    switch (kind, own(quote), own(proposed)) {
    case (.replace, let words?, let new?): change = .replaceWords(words, with: new, extent: .only)
    case (.replace, nil, let new?): change = .restate(ProposedText.content(new))
    case (.insert, let words?, let new?): change = .insertWords(new, at: .after(words))
    case (.insert, nil, let new?): change = .insert(ProposedText.content(new), at: .after)
    case (.delete, let words?, _): change = .deleteWords(words, extent: .only)
    case (.delete, nil, _): change = .delete
    case (.renumber, _, let number?): change = .renumber(number)
    default: return nil
    }
    self.init(
      change, at: AmendmentTarget(Citation(steps: []), eId: provision), justification: reason.text(in: language),
      source: AmendmentSource(eId: "", text: "", line: line, file: file), name: name)
  }
}
