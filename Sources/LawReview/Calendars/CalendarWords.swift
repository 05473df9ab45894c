public import Diagnostics

private let words = ReferenceDataMessages.catalogue

extension CivilDate {
  /// The date in words: “27 March 2026”, «27 марта 2026 года», «2026 жылғы 27 наурыз».
  public func text(in language: Language) -> String {
    words.text(
      "date.long", in: language,
      ["day": String(day), "month": words.text("date.month.\(month)", in: language), "year": String(year)])
  }
}

extension Weekday {
  /// The name: “Monday”, «понедельник», «дүйсенбі».
  public func text(in language: Language) -> String {
    words.text("date.weekday.\(rawValue)", in: language)
  }
}

extension Term {
  /// The term in words, with the right plural: “15 working days”, «15 рабочих дней», «15 жұмыс күні».
  public func text(in language: Language) -> String {
    words.text(
      "term.\(unit.rawValue).\(PluralForm(count, in: language).rawValue)", in: language, ["count": String(count)])
  }
}

extension LegalCalendar {
  /// A number of working days in words: “3 working days”, «3 рабочих дня», «3 жұмыс күні».
  public static func workingDaysText(_ count: Int, in language: Language) -> String {
    words.text(
      "term.wd.\(PluralForm(count, in: language).rawValue)", in: language, ["count": String(count)])
  }
}

extension DayKind {
  /// What the day is, in words: “holiday: Nauryz”.
  public func text(in language: Language) -> String {
    switch self {
    case .working: words.text("calendar.day.working", in: language)
    case .weekend: words.text("calendar.day.weekend", in: language)
    case .worked(let freeDay, let basis):
      words.text(
        freeDay == nil ? "calendar.day.worked" : "calendar.day.worked-instead", in: language,
        ["basis": basis.text.text(in: language), "date": freeDay?.text(in: language) ?? ""])
    case .free(let workedDay, let basis):
      words.text(
        workedDay == nil ? "calendar.day.free" : "calendar.day.free-instead", in: language,
        ["basis": basis.text.text(in: language), "date": workedDay?.text(in: language) ?? ""])
    case .holiday(let name, let isEstimate):
      words.text(
        isEstimate ? "calendar.day.holiday-estimated" : "calendar.day.holiday", in: language,
        ["holiday": name.title.text(in: language)])
    case .movedHoliday(let name, let date):
      words.text(
        "calendar.day.moved", in: language,
        ["holiday": name.title.text(in: language), "date": date.text(in: language)])
    case .suspended(let reason):
      words.text("calendar.day.suspended", in: language, ["reason": reason])
    }
  }
}

extension CountedDay {
  /// What the day is, in words; a weekend is named by its day.
  public func text(in language: Language) -> String {
    kind == .weekend ? date.weekday.text(in: language) : kind.text(in: language)
  }
}

extension TermLeg {
  /// Why the end was moved, with the rule; empty where it was not.
  public func rollText(in language: Language) -> String {
    guard isRolled else { return "" }
    let reason = days.first { $0.date == lastCounted }?.text(in: language) ?? ""
    return words.text(
      "calendar.rolled", in: language,
      [
        "from": lastCounted.text(in: language), "to": due.text(in: language), "reason": reason,
        "basis": rollBasis?.text.text(in: language) ?? "–",
      ])
  }
}

/// Which form of a noun goes with a number (CLDR cardinal categories, whole numbers only).
enum PluralForm: String {
  case one, few, many

  init(_ count: Int, in language: Language) {
    let size = count.magnitude
    switch language {
    case .russian:
      let isTeen = (11...14).contains(size % 100)
      self = isTeen ? .many : size % 10 == 1 ? .one : (2...4).contains(size % 10) ? .few : .many
    case .english: self = size == 1 ? .one : .many
    // A Kazakh noun keeps the singular after a number.
    case .kazakh: self = .one
    }
  }
}
