import Diagnostics

/// Whether numbers run on: articles through the whole act, everything else among its siblings.
enum NumberingChecks {
  /// - Parameter numbers: those that are known, by their wording.
  static func findings(
    in index: DraftLawIndex, file: String, numbers: [String: ProvisionNumber] = [:]
  ) -> [Finding] {
    var groups: [Group: Int] = [:]
    var members: [[Member]] = []
    var scopes: [Int?] = []
    scopes.reserveCapacity(index.entries.count)
    var numbers = numbers
    for (position, entry) in index.entries.enumerated() {
      let scope = scope(of: entry.provision, at: position, in: entry.parent.map { scopes[$0] } ?? -1)
      scopes.append(scope)
      guard let scope, let written = entry.provision.writtenNumber else { continue }
      let number: ProvisionNumber
      if let known = numbers[written] {
        number = known
      } else {
        number = ProvisionNumber(written)
        numbers[written] = number
      }
      guard let leading = number.leading else { continue }
      let isThrough = NamingConvention.numberedThrough.contains(entry.provision.element)
      let group = Group(holder: isThrough ? scope : entry.parent ?? -1, kind: entry.provision.kind)
      let member = Member(provision: entry.provision, number: number, leading: leading)
      if let place = groups[group] {
        members[place].append(member)
      } else {
        groups[group] = members.count
        members.append([member])
      }
    }
    return members.flatMap { check($0, file: file) }
  }

  private struct Member {
    var provision: Provision
    var number: ProvisionNumber
    var leading: Int
  }

  private struct Group: Hashable {
    var holder: Int
    var kind: ProvisionKind
  }

  /// The nearest attachment or language version that a provision is or stands in, -1 for the act itself; `nil` inside
  /// quotations, which begin anywhere.
  private static func scope(of provision: Provision, at position: Int, in parent: Int?) -> Int? {
    guard parent != nil else { return nil }
    switch provision.kind {
    case .quotedStructure: return nil
    case .attachment, .other("languageVersion"): return position
    default: return parent
    }
  }

  private static func check(_ members: [Member], file: String) -> [Finding] {
    if members.count < 2 { return [] }
    var findings: [Finding] = []
    var seen: Set<String> = []
    var before: Member?
    for member in members {
      let (provision, number, leading) = (member.provision, member.number, member.leading)
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
      before = member
    }
    return findings
  }
}
