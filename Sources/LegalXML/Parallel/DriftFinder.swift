import Diagnostics

/// Finds in what the two languages of one provision differ.
struct DriftFinder {
  let kazakh: DriftSide
  let russian: DriftSide
  /// Russian eIds by Kazakh ones.
  let partners: [String: String]
  /// eIds whose wording changed since the last version, with whether it differed there; `nil` where none is known.
  var editedKazakh: [String: Bool]?
  var editedRussian: [String: Bool]?

  func differences(_ one: String, _ other: String) -> [LanguageDifference] {
    guard let left = kazakh.index.position(of: one), let right = russian.index.position(of: other) else { return [] }
    var result: [LanguageDifference] = []
    func add(_ kind: LanguageDifference.Kind, _ onlyKazakh: [String], _ onlyRussian: [String]) {
      result.append(
        LanguageDifference(
          kind: kind, kazakh: one, russian: other, onlyKazakh: onlyKazakh, onlyRussian: onlyRussian))
    }
    let numbers = (kazakh.index.entries[left].provision.number, russian.index.entries[right].provision.number)
    if numbers.0?.normalised != numbers.1?.normalised {
      add(.numbering, [numbers.0?.written ?? "–"], [numbers.1?.written ?? "–"])
    }
    let values = compared(kazakh.values(of: left), russian.values(of: right))
    if !values.isEmpty, !evensOut(left, right) { add(.value, values.onlyKazakh, values.onlyRussian) }
    if let references = references(left, right) { add(.reference, references.onlyKazakh, references.onlyRussian) }
    if let editedKazakh, let editedRussian {
      let isRepair = result.isEmpty && (editedKazakh[one] ?? editedRussian[other] ?? false)
      switch (editedKazakh[one] != nil, editedRussian[other] != nil) {
      case (true, false) where !isRepair: add(.change, kazakh.pieces(of: left).map(\.text), [])
      case (false, true) where !isRepair: add(.change, [], russian.pieces(of: right).map(\.text))
      default: break
      }
    }
    return result
  }

  // MARK: Values

  private struct Difference {
    var onlyKazakh: [String] = []
    var onlyRussian: [String] = []
    var isEmpty: Bool { onlyKazakh.isEmpty && onlyRussian.isEmpty }
  }

  private func compared(_ left: [StatedValue], _ right: [StatedValue]) -> Difference {
    var rest = right.filter(Self.counts)
    var alone = left.filter(Self.counts)
    var difference = Difference()
    // Values that say the same of what they count come first; where both say it, it has to agree.
    for fits in [{ $0 == $1 }, Self.agree] as [(StatedValue.Unit?, StatedValue.Unit?) -> Bool] {
      alone = alone.filter { value in
        guard let match = rest.firstIndex(where: { $0.key == value.key && fits($0.unit, value.unit) }) else {
          return true
        }
        rest.remove(at: match)
        return false
      }
    }
    difference.onlyKazakh = alone.map { Self.shown($0) }
    difference.onlyRussian = rest.map { Self.shown($0) }
    return difference
  }

  private static func shown(_ value: StatedValue) -> String {
    value.isInWords ? "\(value.text) (\(value.value))" : value.text
  }

  /// One in words is as often an article or “the same” as a number.
  private static func counts(_ value: StatedValue) -> Bool {
    !(value.value == "1" && value.kind == .number)
  }

  private static func agree(_ one: StatedValue.Unit?, _ other: StatedValue.Unit?) -> Bool {
    guard let one, let other, one != other else { return true }
    let isLoose = one == .day || other == .day
    let areDays = [.day, .workingDay, .calendarDay].contains(one) && [.day, .workingDay, .calendarDay].contains(other)
    return areDays && isLoose
  }

  /// Whether the values of the whole point agree: the order of words differs, so they may stand in another item.
  private func evensOut(_ left: Int, _ right: Int) -> Bool {
    let (one, other) = (kazakh.group(of: left), russian.group(of: right))
    guard one.count > 1 || other.count > 1 else { return false }
    return compared(one.flatMap { kazakh.values(of: $0) }, other.flatMap { russian.values(of: $0) }).isEmpty
  }

  // MARK: References

  private func references(_ left: Int, _ right: Int) -> Difference? {
    let (one, other) = (kazakh.references(of: left), russian.references(of: right))
    guard targets(one) != Set(other.flatMap { $0.targets + $0.missing }) else { return nil }
    let groups = (kazakh.group(of: left), russian.group(of: right))
    let whole = (
      groups.0.flatMap { kazakh.references(of: $0) }, groups.1.flatMap { russian.references(of: $0) }
    )
    if targets(whole.0) == Set(whole.1.flatMap { $0.targets + $0.missing }) { return nil }
    // A reference that was understood in one language only is no difference where all figures agree.
    if one.count != other.count, figures(kazakh, left) == figures(russian, right) { return nil }
    return Difference(onlyKazakh: one.map(\.text), onlyRussian: other.map(\.text))
  }

  /// Where Kazakh references lead, in the Russian text.
  private func targets(_ references: [TextReference]) -> Set<String> {
    Set(references.flatMap { $0.targets.map { partners[$0] ?? $0 } + $0.missing })
  }

  private func figures(_ side: DriftSide, _ position: Int) -> [String] {
    side.pieces(of: position).flatMap { ReferenceToken.tokens(of: $0.text) }.filter { $0.kind == .number }.map(\.text)
      .sorted()
  }
}
