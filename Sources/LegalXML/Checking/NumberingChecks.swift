import Diagnostics

/// Whether numbers run on: articles through the whole act, everything else among its siblings.
enum NumberingChecks {
  static func findings(in index: DraftLawIndex, file: String) -> [Finding] {
    var groups: [Group: [Provision]] = [:]
    var order: [Group] = []
    for (position, entry) in index.entries.enumerated() {
      guard let scope = scope(of: position, in: index), entry.provision.number?.leading != nil else { continue }
      let isThrough = NamingConvention.numberedThrough.contains(entry.provision.element)
      let group = Group(holder: isThrough ? scope : entry.parent ?? -1, kind: entry.provision.kind)
      if groups[group] == nil { order.append(group) }
      groups[group, default: []].append(entry.provision)
    }
    return order.flatMap { check(groups[$0] ?? [], file: file) }
  }

  private struct Group: Hashable {
    var holder: Int
    var kind: ProvisionKind
  }

  /// The attachment or language version that a provision stands in, -1 for the act itself; `nil` inside quotations, which begin anywhere.
  private static func scope(of position: Int, in index: DraftLawIndex) -> Int? {
    var next: Int? = position
    var attachment = -1
    while let current = next {
      let entry = index.entries[current]
      if entry.provision.kind == .quotedStructure { return nil }
      let isOwnAct = entry.provision.kind == .attachment || entry.provision.kind == .other("languageVersion")
      if isOwnAct, attachment < 0 { attachment = current }
      next = entry.parent
    }
    return attachment
  }

  private static func check(_ provisions: [Provision], file: String) -> [Finding] {
    var findings: [Finding] = []
    var seen: Set<String> = []
    var before: (number: ProvisionNumber, leading: Int)?
    for provision in provisions {
      guard let number = provision.number, let leading = number.leading else { continue }
      var code: String?
      if !seen.insert(number.normalised).inserted {
        code = "draft.number-duplicate"
      } else if let before, leading < before.leading {
        code = "draft.number-reset"
      } else if let before, leading > before.leading + 1 {
        code = "draft.number-gap"
      }
      if let code, let before {
        findings.append(
          Finding(
            code, .warning, at: Place(file: file, line: provision.line, provision: provision.eId),
            ["number": number.written, "before": before.number.written]))
      }
      before = (number, leading)
    }
    return findings
  }
}
