public import Diagnostics

extension DraftLawIndex {
  /// eIds of the provisions that a citation in words can mean, in document order; exactly one where it is clear.
  ///
  /// Understands what ``Citation/text(in:)`` writes, in any grammatical case, and common Russian abbreviations. Provisions
  /// inside quotations are found only where nothing else fits.
  public func provisions(cited text: String, in language: Language) -> [String] {
    let wanted = CitationParser(language).parse(text)
    guard let last = wanted.last else { return [] }
    var own: [String] = []
    var quoted: [String] = []
    for (position, entry) in entries.enumerated() where last.kinds.contains(entry.provision.kind) {
      if let number = last.number, entry.provision.number?.normalised.lowercased() != number { continue }
      guard matches(wanted, position) else { continue }
      if isQuoted(position) { quoted.append(entry.provision.eId) } else { own.append(entry.provision.eId) }
    }
    return own.isEmpty ? quoted : own
  }

  /// Whether the steps are the provision and, in order, some of what it stands in.
  private func matches(_ wanted: [CitationParser.Step], _ position: Int) -> Bool {
    guard let last = wanted.last, fits(last, position) else { return false }
    var rest = wanted.dropLast()
    var next = entries[position].parent
    while let step = rest.last {
      guard let current = next else { return false }
      if fits(step, current) { rest.removeLast() }
      next = entries[current].parent
    }
    return true
  }

  private func fits(_ step: CitationParser.Step, _ position: Int) -> Bool {
    let provision = entries[position].provision
    guard step.kinds.contains(provision.kind) else { return false }
    if let number = step.number { return provision.number?.normalised.lowercased() == number }
    guard let ordinal = step.ordinal else { return true }
    return Citation(of: position, in: self).steps.last?.ordinal == ordinal
  }

  private func isQuoted(_ position: Int) -> Bool {
    chain(to: position).dropLast().contains { $0.kind == .quotedStructure }
  }
}
