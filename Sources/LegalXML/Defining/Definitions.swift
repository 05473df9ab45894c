public import Diagnostics

/// The terms that a draft defines and the places where it uses them.
public struct Definitions: Sendable {
  /// In document order.
  public let all: [Definition]
  private let index: DraftLawIndex

  /// Finds definitions and, in whatever grammatical form, the uses of their terms.
  public init(_ law: DraftLaw) {
    self.init(DraftLawIndex(law))
  }

  init(_ index: DraftLawIndex) {
    self.index = index
    var definitions = DefinitionFinder(index: index).find()
    Self.findUses(of: &definitions, in: index)
    all = definitions
  }

  /// Terms that are defined twice, never used, or used in an article before the one that defines them.
  public func findings(file: String) -> [Finding] {
    var seen: [String: Definition] = [:]
    return all.flatMap { definition -> [Finding] in
      let place = Place(file: file, line: index[definition.provision]?.line, provision: definition.provision)
      var findings: [Finding] = []
      if let first = seen[definition.term.lowercased()], first.language == definition.language,
        !isNested(definition.provision, first.provision)
      {
        findings.append(
          Finding("draft.definition-twice", .warning, at: place, ["term": definition.term, "first": first.provision]))
      } else {
        seen[definition.term.lowercased()] = definition
      }
      if definition.uses.isEmpty {
        findings.append(Finding("draft.definition-unused", .note, at: place, ["term": definition.term]))
      } else if let early = earlyUse(of: definition) {
        findings.append(
          Finding("draft.definition-late", .note, at: place, ["term": definition.term, "use": early.provision]))
      }
      return findings
    }
  }

  /// A use in an article before that of the definition; title, preamble and headings are read with the whole law in mind.
  private func earlyUse(of definition: Definition) -> Definition.Use? {
    guard let home = article(definition.provision) else { return nil }
    return definition.uses.first { use in
      guard !use.isInHeading, let place = article(use.provision) else { return false }
      return place < home
    }
  }

  private func article(_ eId: String) -> Int? {
    var next = index.position(of: eId)
    while let current = next {
      if index.entries[current].provision.kind == .article { return current }
      next = index.entries[current].parent
    }
    return nil
  }

  private func isNested(_ one: String, _ other: String) -> Bool {
    one == other || index.chain(to: one).contains { $0.eId == other }
      || index.chain(to: other).contains { $0.eId == one }
  }

  // MARK: Uses

  private static func findUses(of definitions: inout [Definition], in index: DraftLawIndex) {
    var byKey: [String: [(definition: Int, stem: TermStem)]] = [:]
    for (number, definition) in definitions.enumerated() {
      guard let language = Language(rawValue: definition.language),
        let stem = TermStem(definition.term, language: language)
      else { continue }
      byKey[stem.key, default: []].append((number, stem))
    }
    guard !byKey.isEmpty else { return }
    for entry in index.entries {
      let texts = [(entry.provision.heading ?? "", true), (entry.provision.ownText, false)]
      for (text, isInHeading) in texts where !text.isEmpty {
        let tokens = ReferenceToken.tokens(of: text)
        let scalars = Array(text.unicodeScalars)
        for position in tokens.indices {
          for (number, stem) in byKey[String(tokens[position].text.prefix(2))] ?? [] {
            guard let length = stem.match(tokens, at: position) else { continue }
            let range = tokens[position].range.lowerBound..<tokens[position + length - 1].range.upperBound
            let isDefinition =
              entry.provision.eId == definitions[number].provision && !isInHeading
              && definitions[number].uses.last?.provision != entry.provision.eId
              && isFirst(stem, in: tokens, before: position)
            if isDefinition { continue }
            definitions[number].uses.append(
              Definition.Use(
                provision: entry.provision.eId, range: range, isInHeading: isInHeading,
                text: String(String.UnicodeScalarView(scalars[range]))))
          }
        }
      }
    }
  }

  private static func isFirst(_ stem: TermStem, in tokens: [ReferenceToken], before position: Int) -> Bool {
    !tokens[..<position].indices.contains { stem.match(tokens, at: $0) != nil }
  }
}
