/// The order of numbers as texts have them: 5, 5-1, 5-2, 6.
enum NumberOrder {
  static func isBefore(_ left: String, _ right: String) -> Bool {
    let a = parts(left)
    let b = parts(right)
    for (one, other) in zip(a, b) where one != other {
      if let first = Int(one), let second = Int(other), first != second { return first < second }
      if Int(one) == nil || Int(other) == nil { return one < other }
    }
    return a.count < b.count
  }

  private static func parts(_ number: String) -> [Substring] {
    var result: [Substring] = []
    for part in number.split(whereSeparator: { $0 == "-" || $0 == "." }) {
      // 12a is 12 and a.
      let digits = part.prefix { $0.isNumber }
      if !digits.isEmpty { result.append(digits) }
      if digits.count < part.count { result.append(part[digits.endIndex...]) }
    }
    return result
  }

  /// A number in the dress of another: 6 instead of «Статья 5.» is «Статья 6.».
  static func dressed(_ number: String, like written: String) -> String {
    let isBare = number.allSatisfy { $0.isNumber || $0 == "-" || $0 == "." } && number.last?.isNumber == true
    guard isBare, let start = written.firstIndex(where: \.isNumber) else { return number }
    var end = start
    var position = start
    while position < written.endIndex {
      let character = written[position]
      let next = written.index(after: position)
      if character.isNumber {
        end = next
      } else if !(character == "-" && next < written.endIndex && written[next].isNumber) {
        break
      }
      position = next
    }
    return written[..<start] + number + written[end...]
  }
}
