public import Diagnostics
internal import LegalXML
public import SafeXML

extension LegalCalendar {
  /// Namespace of calendar files.
  public static let namespace = "urn:kenes:calendar:1"

  /// A calendar that comes with the product, such as `kz`.
  ///
  /// - Throws: ``Refusal`` `calendar.unknown` where there is none of that name.
  public static func shipped(_ id: String) throws(Refusal) -> LegalCalendar {
    guard let bytes = ShippedFile.bytes(named: "\(id).xml") else {
      throw Refusal("calendar.unknown", ["calendar": id])
    }
    return try read(try XMLReader().read(bytes, name: "\(id).xml"))
  }

  /// Reads a calendar file.
  ///
  /// - Throws: ``Refusal`` with a finding, with its line, for everything that is wrong.
  public static func read(_ document: XMLDocument) throws(Refusal) -> LegalCalendar {
    var reader = CalendarReader(
      file: try FileReading(document, root: "calendar", namespace: namespace, schema: DataSchema.calendar))
    return try reader.read(document.root)
  }
}

private struct CalendarReader {
  var file: FileReading

  mutating func read(_ root: XMLElement) throws(Refusal) -> LegalCalendar {
    file.readBases(root)
    let id = file.required("id", of: root)
    let version = file.required("version", of: root)
    let firstYear = year("first-year", of: root)
    if firstYear == nil { _ = file.required("first-year", of: root) }
    let title = file.requiredText(root, "title")
    let zone = file.requiredChild(root, "time-zone")
    let zoneID = zone.map { file.required("id", of: $0) } ?? ""
    let changes = zone.map { readClockChanges($0) } ?? []
    let rules = readRules(root)
    let weekend = readWeekend(root)
    let holidays = readHolidays(root)
    let yearlyDays = holidays.reduce(0) { sum, holiday in
      if case .yearly(let days) = holiday.rule { sum + days.count } else { sum }
    }
    if yearlyDays > Self.mostHolidays {
      file.report("calendar.holidays-too-many", at: root, ["limit": String(Self.mostHolidays)])
    }
    let exceptions = readExceptions(root, weekend: weekend.days)
    try file.finish()
    let calendar = LegalCalendar(
      id: id, version: version, title: title, timeZone: zoneID,
      clockChanges: changes, rules: rules, weekend: weekend.days, weekendBasis: weekend.basis, holidays: holidays,
      exceptions: exceptions.map(\.exception), firstYear: firstYear ?? 1970)
    checkExceptions(exceptions, against: calendar)
    try file.refuseErrors()
    return calendar
  }

  /// With a weekend of at most three days and this many holidays a year, each of which may move, every year has
  /// working days, so that counting ends.
  private static let mostHolidays = 60

  private mutating func year(_ attribute: String, of element: XMLElement) -> Int? {
    file.value(attribute, of: element) { text in
      Int(text).flatMap { (1...9999).contains($0) ? $0 : nil }
    }
  }

  private mutating func readClockChanges(_ zone: XMLElement) -> [LegalCalendar.ClockChange] {
    _ = file.basis(of: zone)
    var changes: [LegalCalendar.ClockChange] = []
    for element in file.children(zone, "offset") {
      guard let offset = file.requiredValue("utc", of: element, { UTCOffset($0) }) else { continue }
      let from = file.value("from", of: element) { Instant($0) }
      if let last = changes.last, from.map({ $0 <= last.from ?? Instant(millisecondsSince1970: .min) }) ?? true {
        file.report("calendar.offsets-unordered", at: element)
      }
      changes.append(LegalCalendar.ClockChange(from: from, offset: offset))
    }
    if changes.first.map({ $0.from != nil }) ?? true {
      file.report("calendar.offset-missing", at: zone)
    }
    return changes
  }

  private mutating func readRules(_ root: XMLElement) -> LegalCalendar.Rules {
    let parent = file.requiredChild(root, "rules") ?? root
    let start = file.requiredChild(parent, "start")
    let roll = readRule(parent, "roll", says: "next-working-day", in: "to")
    return LegalCalendar.Rules(
      start: start.flatMap { file.requiredValue("day", of: $0) { TermStart(rawValue: $0) } } ?? .nextDay,
      startBasis: start.flatMap { file.basis(of: $0).first },
      monthEndBasis: readRule(parent, "month-end", says: "last", in: "day").flatMap { file.basis(of: $0).first },
      rollsForward: roll != nil, rollBasis: roll.flatMap { file.basis(of: $0).first },
      movedHolidayBasis: readRule(parent, "moved-holiday", says: "next-working-day", in: "to").flatMap {
        file.basis(of: $0).first
      })
  }

  /// A rule that can be said in one way only, so that a file never means more than is computed.
  private mutating func readRule(
    _ parent: XMLElement, _ local: String, says value: String, in attribute: String
  ) -> XMLElement? {
    guard let element = file.child(parent, local) else { return nil }
    _ = file.requiredValue(attribute, of: element) { $0 == value ? value : nil }
    return element
  }

  private mutating func readWeekend(_ root: XMLElement) -> (days: Set<Weekday>, basis: LegalBasis?) {
    guard let element = file.requiredChild(root, "weekend") else { return ([], nil) }
    let days = file.requiredValue("days", of: element) { text -> Set<Weekday>? in
      let days = FileReading.words(text).map { Weekday(name: $0) }
      return days.contains(nil) ? nil : Set(days.compactMap { $0 })
    }
    if let days, days.count > 3 { file.report("calendar.weekend-too-long", at: element) }
    return (days ?? [], file.basis(of: element).first)
  }

  private mutating func readHolidays(_ root: XMLElement) -> [Holiday] {
    var seen: Set<String> = []
    let parent = file.requiredChild(root, "holidays") ?? root
    let yearly = file.children(parent, "holiday").map { readHoliday($0, among: &seen) }
    return yearly + file.children(parent, "variable-holiday").map { readHoliday($0, among: &seen) }
  }

  private mutating func readHoliday(_ element: XMLElement, among seen: inout Set<String>) -> Holiday {
    let id = file.uniqueID(of: element, among: &seen)
    let rule: Holiday.Rule
    if element.name.local == "holiday" {
      let days = file.requiredValue("on", of: element) { text -> [Holiday.YearDay]? in
        let days = FileReading.words(text).map { Self.yearDay($0) }
        return days.contains(nil) || days.isEmpty ? nil : days.compactMap { $0 }
      }
      rule = .yearly(days ?? [])
    } else {
      let dates = file.children(element, "date").compactMap { child -> Holiday.ListedDate? in
        guard let date = file.requiredDate("on", of: child) else { return nil }
        return Holiday.ListedDate(date: date, isEstimate: file.flag("estimate", of: child))
      }
      if dates.isEmpty { _ = file.requiredChild(element, "date") }
      rule = .variable(dates.sorted { $0.date < $1.date })
    }
    return Holiday(
      name: Holiday.Name(id: id, title: file.requiredText(element, "title")), rule: rule,
      moves: file.requiredValue("moves", of: element) { ["yes": true, "no": false][$0] } ?? false,
      fromYear: year("from-year", of: element), untilYear: year("until-year", of: element),
      basis: file.basis(of: element).first)
  }

  /// Reads `MM-DD`; 29 February is a day.
  private static func yearDay(_ text: String) -> Holiday.YearDay? {
    CivilDate("2000-\(text)").map { Holiday.YearDay(month: $0.month, day: $0.day) }
  }

  private typealias PlacedException = (element: XMLElement, exception: CalendarException)

  private mutating func readExceptions(_ root: XMLElement, weekend: Set<Weekday>) -> [PlacedException] {
    var result: [PlacedException] = []
    var seen: Set<CivilDate> = []
    for element in file.children(root, in: "swaps", "swap") {
      let free = file.date("free", of: element)
      let worked = file.date("worked", of: element)
      if file.attribute("free", of: element) == nil, file.attribute("worked", of: element) == nil {
        _ = file.required("free", of: element)
      }
      _ = file.required("basis", of: element)
      guard let basis = file.basis(of: element).first else { continue }
      for (date, isWorked, counterpart) in [(free, false, worked), (worked, true, free)] {
        guard let date else { continue }
        if !seen.insert(date).inserted {
          file.report("calendar.swap-twice", at: element, ["date": date.description])
        }
        result.append(
          (element, CalendarException(date: date, isWorked: isWorked, counterpart: counterpart, basis: basis)))
      }
    }
    return result.sorted { $0.exception.date < $1.exception.date }
  }

  /// A swap has to change something: what it frees must have been worked, and what it makes worked must be a weekend.
  private mutating func checkExceptions(_ exceptions: [PlacedException], against calendar: LegalCalendar) {
    let without = LegalCalendar(
      id: calendar.id, version: calendar.version, title: calendar.title, timeZone: calendar.timeZone,
      clockChanges: calendar.clockChanges, rules: calendar.rules, weekend: calendar.weekend,
      weekendBasis: calendar.weekendBasis, holidays: calendar.holidays, exceptions: [], firstYear: calendar.firstYear)
    for (element, exception) in exceptions {
      let kind = without.kind(of: exception.date)
      if exception.isWorked ? kind != .weekend : !kind.isWorking {
        file.report(
          exception.isWorked ? "calendar.swap-worked-no-weekend" : "calendar.swap-free-already", at: element,
          ["date": exception.date.description])
      }
    }
  }
}
