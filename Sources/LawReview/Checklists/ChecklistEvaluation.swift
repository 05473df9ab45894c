public import Diagnostics
import SafeXML

/// What a checklist says about a review: what is required, what is there, what is missing.
public struct ChecklistEvaluation: Hashable, Sendable {
  /// One item, judged.
  public struct Entry: Hashable, Sendable {
    public var item: Checklist.Item
    public var isRequired: Bool
    /// Languages in which it has to be there and is not; holds one empty entry where any language would do.
    public var missingLanguages: [Language?]

    /// Whether it is required and not all there.
    public var isMissing: Bool { isRequired && !missingLanguages.isEmpty }
  }

  /// In the order of the checklist.
  public var entries: [Entry]

  /// Entries that stand in the way of a package.
  public var missing: [Entry] { entries.filter(\.isMissing) }
}

extension Checklist {
  /// Judges a review; bodies as of a day.
  ///
  /// - Throws: ``Refusal`` where a condition cannot be evaluated.
  public func evaluate(
    _ review: Review, bodies: BodyRegister, on day: CivilDate
  ) throws(Refusal) -> ChecklistEvaluation {
    let facts = FactsDocument.element(for: review, bodies: bodies, on: day)
    var entries: [ChecklistEvaluation.Entry] = []
    for item in items {
      let isRequired =
        switch item.requirement {
        case .always: true
        case .never: false
        case .when(let condition): try FactsDocument.holds(condition, in: facts)
        }
      let present = review.languages(of: item)
      let missing: [Language?] =
        item.languages.isEmpty
        ? (present.isEmpty ? [nil] : [])
        : item.languages.filter { !present.contains($0.rawValue) && !present.contains("") }
      entries.append(ChecklistEvaluation.Entry(item: item, isRequired: isRequired, missingLanguages: missing))
    }
    return ChecklistEvaluation(entries: entries)
  }
}

extension Review {
  /// Languages in which an item is there; an empty one for a file of no language.
  fileprivate func languages(of item: Checklist.Item) -> Set<String> {
    switch item.provider {
    case .attachment: Set(attachments.filter { $0.item == item.id }.map { $0.language ?? "" })
    case .engine(let kind): engineLanguages(of: kind)
    }
  }

  private func engineLanguages(of kind: String) -> Set<String> {
    switch kind {
    case "draft-law": Set(currentVersion?.expressions.keys ?? [:].keys)
    case "expert-opinions": opinions.isEmpty ? [] : [""]
    // Both are made with the package itself.
    case "audit-extract", "manifest": [""]
    default: Set(documents.filter { $0.kind == kind }.map(\.language))
    }
  }
}

extension FactsDocument {
  /// Whether a condition holds of some facts.
  static func holds(_ condition: XPathExpression, in facts: XMLElement) throws(Refusal) -> Bool {
    let workspace = XPathWorkspace()
    workspace.bind("facts", to: facts)
    return try workspace.evaluate(condition).boolean
  }
}
