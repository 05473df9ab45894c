public import Diagnostics

/// Amendments as an amending law orders them: by law, by article, numbered, in official wording.
public struct AmendingText: Hashable, Sendable {
  /// A line of an instruction.
  public enum Line: Hashable, Sendable {
    /// What the lines below are about: «в статье 3:».
    case lead(String)
    /// One amendment, by its place in the list, and the mark that closes it.
    case instruction(AmendmentPhrase, amendment: Int, mark: String)
  }

  /// A numbered item: the amendments of one article.
  public struct Item: Hashable, Sendable {
    /// `nil` where there is only one item.
    public var number: String?
    public var lines: [Line]
  }

  /// The amendments of one law.
  public struct Part: Hashable, Sendable {
    /// Its number where several laws are amended; `nil` for a single one.
    public var number: String?
    /// «Внести в Закон … следующие изменения:», or «В Закон …:» where several laws are amended.
    public var opening: String
    public var items: [Item]
  }

  /// What opens the list of laws; `nil` where only one is amended.
  public var opening: String?
  public var parts: [Part]
  public var language: Language
  /// The amendments with their places in words.
  let amendments: [Amendment]
  /// Names of the laws, in order; empty for the law at hand where nobody names it.
  let names: [String]

  /// Lays amendments out.
  ///
  /// - Parameters:
  ///   - law: The law where it is at hand: it gives the order, and places for amendments that only name an eId.
  ///   - name: Its name in the nominative; amendments that name another law are of that one.
  public init(_ amendments: [Amendment], of law: DraftLaw? = nil, named name: String? = nil, in language: Language) {
    self.language = language
    let order = law.map { AmendmentOrder($0) }
    let all = amendments.enumerated().map { (number: $0.offset, amendment: order?.placed($0.element) ?? $0.element) }
    self.amendments = all.map(\.amendment)
    var names: [String] = []
    for entry in all {
      let own = entry.amendment.law ?? name ?? ""
      if !names.contains(own) { names.append(own) }
    }
    self.names = names
    parts = []
    let isSingle = names.count < 2
    for (index, own) in names.enumerated() {
      var those = all.filter { ($0.amendment.law ?? name ?? "") == own }
      if let order { those = order.sorted(those) }
      let isLast = index == names.count - 1
      let changes = those.map(\.amendment.change)
      parts.append(
        Part(
          number: isSingle ? nil : "\(index + 1).",
          opening: isSingle
            ? AmendingOpening.single(own, changes, in: language) : AmendingOpening.listed(own, in: language),
          items: Self.items(those, language, closing: isLast || !isSingle ? "." : ";")))
    }
    opening = isSingle ? nil : AmendingOpening.several(all.map(\.amendment.change), in: language)
  }

  typealias Entry = (number: Int, amendment: Amendment)

  private static func items(_ entries: [Entry], _ language: Language, closing: String) -> [Item] {
    let groups = groups(entries, at: 0)
    var left = entries.count
    func closed(_ phrase: AmendmentPhrase, _ number: Int) -> Line {
      left -= 1
      return .instruction(phrase, amendment: number, mark: left == 0 ? closing : ";")
    }
    return groups.enumerated().map { index, group in
      var lines: [Line] = []
      if group.count == 1 {
        lines = [closed(group[0].amendment.phrase(in: language), group[0].number)]
      } else {
        if let lead = lead(group, from: 0, to: 1, language) { lines.append(.lead(lead)) }
        for inner in Self.groups(group, at: 1) {
          let isNested = inner.count > 1 && AmendmentInstruction.holder(of: inner[0].amendment).count > 1
          if isNested, let lead = lead(inner, from: 1, to: 2, language) { lines.append(.lead(lead)) }
          let depth = isNested ? 2 : AmendmentInstruction.holder(of: group[0].amendment).isEmpty ? 0 : 1
          lines += inner.map { closed($0.amendment.phrase(in: language, below: depth), $0.number) }
        }
      }
      return Item(number: groups.count == 1 ? nil : "\(index + 1))", lines: lines)
    }
  }

  /// Entries with the same step together, where the first of them stands; what has no such step stays by itself.
  private static func groups(_ entries: [Entry], at depth: Int) -> [[Entry]] {
    var groups: [[Entry]] = []
    var groupOfStep: [Citation.Step: Int] = [:]
    for entry in entries {
      let holder = AmendmentInstruction.holder(of: entry.amendment)
      guard holder.count > depth else {
        groups.append([entry])
        continue
      }
      if let group = groupOfStep[holder[depth]] {
        groups[group].append(entry)
      } else {
        groupOfStep[holder[depth]] = groups.count
        groups.append([entry])
      }
    }
    return groups
  }

  private static func lead(_ group: [Entry], from: Int, to: Int, _ language: Language) -> String? {
    guard let first = group.first else { return nil }
    let steps = Array(AmendmentInstruction.holder(of: first.amendment).dropFirst(from).prefix(to - from))
    guard !steps.isEmpty else { return nil }
    let place = Citation(steps: steps).text(in: language, .locative)
    switch language {
    case .russian: return "в \(place):"
    case .kazakh: return "\(place):"
    case .english: return "in \(place):"
    }
  }

  /// The whole as plain text, a line per paragraph.
  public var text: String {
    var lines: [String] = []
    if let opening { lines.append(opening) }
    for part in parts {
      lines.append([part.number, part.opening].compactMap(\.self).joined(separator: " "))
      for item in part.items {
        for (index, line) in item.lines.enumerated() {
          let start = index == 0 ? item.number.map { $0 + " " } ?? "" : ""
          switch line {
          case .lead(let text): lines.append(start + text)
          case .instruction(let phrase, _, let mark): lines.append(start + phrase.text + mark)
          }
        }
      }
    }
    return lines.joined(separator: "\n")
  }
}

/// Where amendments stand in the law that they are of.
struct AmendmentOrder {
  private let targets: TargetResolution

  init(_ law: DraftLaw) { targets = TargetResolution(map: LawMap(law)) }

  /// The amendment with a citation, where it only names an eId.
  func placed(_ amendment: Amendment) -> Amendment {
    guard amendment.target.citation.steps.isEmpty, let eId = amendment.target.eId,
      let citation = Citation(of: eId, in: targets.map.index)
    else { return amendment }
    var result = amendment
    result.target.citation = citation
    return result
  }

  func sorted(_ entries: [AmendingText.Entry]) -> [AmendingText.Entry] {
    let places = entries.map { place(of: $0.amendment) }
    return entries.indices.sorted { (places[$0], $0) < (places[$1], $1) }.map { entries[$0] }
  }

  /// Counts the provisions before it, twice, so that what comes in behind one has a place of its own.
  private func place(of amendment: Amendment) -> Int {
    guard let place = targets.places(of: amendment.target).first else { return Int.max }
    var position = -1
    switch place {
    case .law: break
    case .provision(let own): position = own
    case .block(let block): position = targets.map.blocks[block].provision
    }
    guard case .insert(let content, let spot) = amendment.change, spot != .before else { return 2 * position }
    let holder = position < 0 ? nil : position
    if spot == .within, let new = content.provisionsOnTop.first, let number = new.number?.normalised {
      let lower = targets.peers(of: new.kind, in: holder).last {
        NumberOrder.isBefore(targets.map.provision($0).number?.normalised ?? "", number)
      }
      if let lower { return 2 * (targets.map.extents[lower].end - 1) + 1 }
    }
    return 2 * (holder.map { targets.map.extents[$0].end - 1 } ?? targets.map.extents.count) + 1
  }
}
