import Diagnostics

/// Finds the numbers, amounts and dates that a text states.
struct ValueScanner {
  private let tokens: [ReferenceToken]
  private let scalars: [Unicode.Scalar]
  private let words: ValueWords
  private let language: Language

  /// - Parameter skipped: scalars that are judged elsewhere, such as references.
  static func values(in text: String, language: Language, skipping skipped: [Range<Int>] = []) -> [StatedValue] {
    let tokens = ReferenceToken.tokens(of: text).filter { token in
      !skipped.contains { $0.overlaps(token.range) }
    }
    return ValueScanner(
      tokens: tokens, scalars: Array(text.unicodeScalars), words: .of(language), language: language
    ).scan()
  }

  private func scan() -> [StatedValue] {
    var result: [StatedValue] = []
    /// Index behind the last number, and whether it has a multiplier of its own.
    var last: (value: Int, end: Int, isMultiplied: Bool)?
    var position = 0
    while position < tokens.count {
      if let (date, end) = date(at: position) {
        result.append(
          StatedValue(kind: .date, value: date, text: text(position..<end), isInWords: false))
        (position, last) = (end, nil)
        continue
      }
      guard let number = number(at: position) else {
        position += 1
        continue
      }
      if number.isMultiplied, let before = last, !before.isMultiplied, before.value < 1000,
        isBound(from: before.end, to: position), let whole = Int(result.last?.value ?? "")
      {
        result[result.count - 1].value = String(whole * number.multiplier)
      }
      result.append(value(number, from: position))
      last = (number.whole ?? Int.max, number.end, number.isMultiplied)
      position = number.end
    }
    return result
  }

  // MARK: Numbers

  private struct Number {
    var value: String
    var whole: Int?
    var end: Int
    var multiplier = 1
    var isInWords = false
    var unit: StatedValue.Unit?
    var isMultiplied: Bool { multiplier > 1 }
  }

  private func number(at start: Int) -> Number? {
    tokens[start].kind == .number ? figures(at: start) : cardinal(at: start) ?? adjective(at: start)
  }

  /// «1 000», «10,5», «20 тысяч».
  private func figures(at start: Int) -> Number? {
    var value = tokens[start].text
    var end = start + 1
    while end < tokens.count, tokens[end].kind == .number, tokens[end].text.count == 3, value.count <= 9,
      tokens[end].range.lowerBound == tokens[end - 1].range.upperBound + 1, Int(value) != nil,
      end > start + 1 || value.count <= 3
    {
      value += tokens[end].text
      end += 1
    }
    var fraction = ""
    if end + 1 < tokens.count, tokens[end].text == "," || tokens[end].text == ".", tokens[end + 1].kind == .number,
      tokens[end].touches(tokens[end - 1]), tokens[end + 1].touches(tokens[end])
    {
      fraction = tokens[end + 1].text
      end += 2
    }
    var number = Number(value: fraction.isEmpty ? value : value + "." + fraction, whole: Int(value), end: end)
    if let multiplier = multiplier(at: end), let decimal = Double(number.value) {
      number.multiplier = multiplier
      number.value = String(Int((decimal * Double(multiplier)).rounded()))
      number.end = end + 1
    }
    return number
  }

  /// «двадцати пяти», «екі жүз мың», "one hundred".
  private func cardinal(at start: Int) -> Number? {
    var (total, current, lowest) = (0, 0, 1000)
    var end = start
    var multiplier = 1
    while end < tokens.count, tokens[end].kind == .word {
      if let value = words.cardinals[tokens[end].text] {
        if value == words.hundred, (2...9).contains(current) {
          current *= 100
        } else {
          // «пять двадцать» are two numbers.
          guard value < lowest, !(lowest == 10 && current % 100 == 10 && value < 10 && language == .russian) else {
            break
          }
          current += value
        }
        lowest = value >= 100 ? 100 : value >= 20 ? 10 : value == 10 ? 10 : 1
      } else if let factor = self.multiplier(at: end), end > start {
        total += max(current, 1) * factor
        (current, lowest, multiplier) = (0, 1000, factor)
      } else {
        break
      }
      end += 1
      if end < tokens.count, tokens[end].isDash, language == .english, tokens[end].touches(tokens[end - 1]) { end += 1 }
    }
    guard end > start else { return nil }
    let whole = total + current
    return Number(value: String(whole), whole: whole, end: end, multiplier: multiplier, isInWords: true)
  }

  /// «десятидневный».
  private func adjective(at start: Int) -> Number? {
    guard tokens[start].kind == .word else { return nil }
    let word = tokens[start].text
    guard let prefix = words.prefixes.first(where: { word.hasPrefix($0.word) }) else { return nil }
    let rest = word.dropFirst(prefix.word.count)
    guard let kind = words.adjectives.first(where: { rest.hasPrefix($0.stem) }) else { return nil }
    return Number(
      value: String(prefix.value), whole: prefix.value, end: start + 1, isInWords: true, unit: kind.unit)
  }

  private func multiplier(at position: Int) -> Int? {
    guard position < tokens.count, tokens[position].kind == .word else { return nil }
    let word = tokens[position].text
    return words.multipliers.first { word.hasPrefix($0.stem) && word.count - $0.stem.count <= 4 }?.value
  }

  private func isBound(from end: Int, to start: Int) -> Bool {
    start - end <= 2 && tokens[end..<max(end, start)].contains { words.bounds.contains($0.text) }
  }

  private func value(_ number: Number, from start: Int) -> StatedValue {
    var result = StatedValue(
      kind: .number, value: number.value, unit: number.unit, text: text(start..<number.end), isInWords: number.isInWords
    )
    var isWorking = false
    var isCalendar = start > 0 && starts(start - 1, words.calendarDays)
    // Behind the number: what it counts, with a word or two between.
    var position = number.end
    if position < tokens.count, tokens[position].text == "%" { result.kind = .percent }
    while position < min(tokens.count, number.end + 3), tokens[position].kind == .word || tokens[position].isDash {
      let word = tokens[position].text
      if starts(position, words.percents) { result.kind = .percent }
      if starts(position, words.currencies) { result.kind = .amount }
      isWorking = isWorking || starts(position, words.workingDays)
      isCalendar = isCalendar || starts(position, words.calendarDays)
      if let unit = words.units.first(where: { Self.isForm(word, of: $0.stem) })?.unit {
        result.unit = unit == .day ? (isWorking ? .workingDay : isCalendar ? .calendarDay : .day) : unit
        break
      }
      if words.cardinals[word] != nil { break }
      position += 1
    }
    return result
  }

  private static func isForm(_ word: String, of stem: String) -> Bool {
    stem.count <= 2 ? word == stem : word.hasPrefix(stem) && word.count - stem.count <= 6
  }

  // MARK: Dates

  private func date(at start: Int) -> (String, end: Int)? {
    guard tokens[start].kind == .number || language == .english else { return nil }
    return numeric(at: start) ?? yearFirst(at: start) ?? dayFirst(at: start) ?? monthFirst(at: start)
      ?? year(at: start)
  }

  /// «01.07.2026», «2026-07-01».
  private func numeric(at start: Int) -> (String, end: Int)? {
    let written = tokens[start].text.split(separator: "-").map(String.init)
    if written.count == 3, written[0].count == 4 { return (tokens[start].text, start + 1) }
    guard start + 4 < tokens.count, tokens[start + 1].text == ".", tokens[start + 3].text == ".",
      tokens[(start + 1)...(start + 4)].indices.allSatisfy({ tokens[$0].touches(tokens[$0 - 1]) }),
      let day = Int(tokens[start].text), let month = Int(tokens[start + 2].text),
      let year = Int(tokens[start + 4].text),
      (1...31).contains(day), (1...12).contains(month), (1800...2200).contains(year)
    else { return nil }
    return (Self.iso(year, month, day), start + 5)
  }

  /// «2026 жылғы 1 шілде».
  private func yearFirst(at start: Int) -> (String, end: Int)? {
    guard language == .kazakh, let year = fourDigits(start), start + 2 < tokens.count, starts(start + 1, words.years)
    else {
      return nil
    }
    if let month = month(at: start + 2) { return (Self.iso(year, month, nil), start + 3) }
    guard let day = day(start + 2), start + 3 < tokens.count else { return nil }
    let name = tokens[start + 3].isDash ? start + 4 : start + 3
    return month(at: name).map { (Self.iso(year, $0, day), name + 1) }
  }

  /// «1 июля 2026 года», "1 July 2026", «1 шілде».
  private func dayFirst(at start: Int) -> (String, end: Int)? {
    guard let day = day(start), start + 1 < tokens.count else { return nil }
    let name = tokens[start + 1].isDash ? start + 2 : start + 1
    guard let month = month(at: name) else { return nil }
    guard let year = fourDigits(name + 1) else { return (Self.iso(nil, month, day), name + 1) }
    let end = starts(name + 2, words.years) ? name + 3 : name + 2
    return (Self.iso(year, month, day), end)
  }

  /// "July 1, 2026".
  private func monthFirst(at start: Int) -> (String, end: Int)? {
    guard language == .english, tokens[start].isCapital, let month = month(at: start) else { return nil }
    if let year = fourDigits(start + 1) { return (Self.iso(year, month, nil), start + 2) }
    guard let day = day(start + 1) else { return nil }
    let next = start + 2 < tokens.count && tokens[start + 2].text == "," ? start + 3 : start + 2
    guard let year = fourDigits(next) else { return (Self.iso(nil, month, day), start + 2) }
    return (Self.iso(year, month, day), next + 1)
  }

  /// «2026 года», «2026 жылы».
  private func year(at start: Int) -> (String, end: Int)? {
    guard let year = fourDigits(start), starts(start + 1, words.years) else { return nil }
    return (String(year), start + 2)
  }

  private func month(at position: Int) -> Int? {
    guard position < tokens.count, tokens[position].kind == .word else { return nil }
    let word = tokens[position].text
    return words.months.firstIndex { stem in
      if stem == "ма" { return ["май", "мая", "мае", "маю", "маем"].contains(word) }
      return word.hasPrefix(stem) && word.count - stem.count <= 8
    }.map { $0 + 1 }
  }

  private func day(_ position: Int) -> Int? {
    guard position < tokens.count, let day = Int(tokens[position].text), (1...31).contains(day) else { return nil }
    return day
  }

  private func fourDigits(_ position: Int) -> Int? {
    guard position < tokens.count, tokens[position].text.count == 4, let year = Int(tokens[position].text),
      (1800...2200).contains(year)
    else { return nil }
    return year
  }

  private static func iso(_ year: Int?, _ month: Int, _ day: Int?) -> String {
    func two(_ value: Int) -> String { value < 10 ? "0\(value)" : String(value) }
    return (year.map(String.init) ?? "-") + "-" + two(month) + (day.map { "-" + two($0) } ?? "")
  }

  private func starts(_ position: Int, _ stems: [String]) -> Bool {
    guard tokens.indices.contains(position), tokens[position].kind == .word else { return false }
    let word = tokens[position].text
    return stems.contains { word.hasPrefix($0) && ($0.count > 1 || word == $0) }
  }

  private func text(_ range: Range<Int>) -> String {
    guard let first = range.first, let last = range.last else { return "" }
    return String(String.UnicodeScalarView(scalars[tokens[first].range.lowerBound..<tokens[last].range.upperBound]))
  }
}
