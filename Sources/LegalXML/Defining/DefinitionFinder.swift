import Diagnostics

/// Finds what a draft defines.
struct DefinitionFinder {
  let index: DraftLawIndex

  func find() -> [Definition] {
    var result: [Definition] = []
    var isQuoted: [Bool] = []
    for (position, entry) in index.entries.enumerated() {
      isQuoted.append(
        entry.provision.kind == .quotedStructure || (entry.parent.map { isQuoted[$0] } ?? false))
      guard !isQuoted[position] else { continue }
      let text = entry.provision.ownText
      guard let language = Self.language(of: text, declared: entry.language) else { continue }
      var found = marked(entry.provision.content).map { ($0, Definition.Form.marked) }
      if found.isEmpty, introducesTerms(entry.parent), let term = Self.listed(text) { found = [(term, .list)] }
      found += Self.shortForms(text).map { ($0, .shortForm) }
      if found.isEmpty, language == .english { found = Self.meanings(text).map { ($0, .sentence) } }
      for (term, form) in found where term.count < 150 {
        result.append(
          Definition(term: term, language: language.rawValue, provision: entry.provision.eId, form: form))
      }
    }
    return result
  }

  static func language(of text: String, declared: String?) -> Language? {
    switch declared {
    case "kk": .kazakh
    case "ru": .russian
    case "en": .english
    case nil, "und": TextLanguage.of(text)
    default: nil
    }
  }

  // MARK: Forms

  private func marked(_ content: [Content]) -> [String] {
    content.flatMap { item -> [String] in
      guard case .markup(let markup) = item else { return [] }
      if markup.isNamed("def") { return [Self.cleaned(markup.text)].filter { !$0.isEmpty } }
      return marked(markup.children)
    }
  }

  /// Whether the list or article that an item stands in begins as lists of terms do.
  private func introducesTerms(_ holder: Int?) -> Bool {
    var next = holder
    for _ in 0..<2 {
      guard let current = next else { return false }
      let text = index.entries[current].provision.ownText.lowercased()
      if text.hasSuffix(":") {
        let isRussian =
          (text.contains("поняти") || text.contains("термин") || text.contains("определени"))
          && (text.contains("использу") || text.contains("применя") || text.contains("следующ"))
        let isKazakh =
          (text.contains("ұғым") || text.contains("термин"))
          && (text.contains("пайдаланылады") || text.contains("қолданылады") || text.contains("мынадай"))
        return isRussian || isKazakh
      }
      next = index.entries[current].parent
    }
    return false
  }

  /// What stands before the dash of an item.
  private static func listed(_ text: String) -> String? {
    for dash in [" – ", " — ", " - ", " \u{2212} "] {
      guard let range = text.firstRange(of: dash) else { continue }
      let term = cleaned(String(text[..<range.lowerBound]))
      if !term.isEmpty, !term.contains(where: { ".:;".contains($0) }) { return term }
    }
    return nil
  }

  /// «(далее – …)», «(бұдан әрі – …)».
  private static func shortForms(_ text: String) -> [String] {
    var result: [String] = []
    let lower = text.lowercased()
    for opening in ["(далее", "(бұдан әрі"] where lower.contains(opening) {
      for part in text.split(separator: "(").dropFirst() {
        guard part.lowercased().hasPrefix(opening.dropFirst()), let end = part.firstIndex(of: ")"),
          let dash = part[..<end].firstIndex(where: { "–—-".contains($0) })
        else { continue }
        let term = cleaned(String(part[part.index(after: dash)..<end]))
        if !term.isEmpty { result.append(term) }
      }
    }
    return result
  }

  /// “…” means …, “…” includes ….
  private static func meanings(_ text: String) -> [String] {
    var result: [String] = []
    var rest = text[...]
    while let open = rest.firstIndex(where: { $0 == "“" || $0 == "\"" }) {
      let inner = rest[rest.index(after: open)...]
      guard let close = inner.firstIndex(where: { $0 == "”" || $0 == "\"" }) else { break }
      let after = inner[inner.index(after: close)...].drop { $0 == " " || $0 == "\u{A0}" || $0 == "," }
      if ["means", "includes", "has the meaning", "has the same meaning"].contains(where: after.hasPrefix) {
        result.append(cleaned(String(inner[..<close])))
      }
      rest = inner[inner.index(after: close)...]
    }
    return result
  }

  /// Without quotation marks and what stands in brackets.
  private static func cleaned(_ term: String) -> String {
    let outside = term.prefix { $0 != "(" }
    let words = outside.filter { !"«»\"“”„".contains($0) }
    return Whitespace.trim(Whitespace.collapse(words.replacing("\n", with: " ")))
  }
}
