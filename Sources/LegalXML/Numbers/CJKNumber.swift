/// Numbers of Chinese and Japanese law: `第二十三條之一`, `第三十六条の二`, `第 23-1 條`, `（十一）`.
enum CJKNumber {
  /// Digits of the first number and its insertions, `23-1`; `nil` where the text has no such number.
  static func normalise(_ written: String) -> String? {
    if written.utf8.allSatisfy({ $0 < 0x80 }) { return nil }
    let scalars = Array(written.unicodeScalars).filter { !Whitespace.contains($0) && $0 != "\u{3000}" }
    guard scalars.contains(where: { marks.contains($0) || value(of: $0) != nil }) else { return nil }
    guard var position = scalars.firstIndex(where: isNumeral) else { return nil }
    guard let first = number(scalars, &position) else { return nil }
    var result = String(first)
    while position < scalars.count {
      var next = position
      while next < scalars.count, marks.contains(scalars[next]), !insertions.contains(scalars[next]) { next += 1 }
      guard next < scalars.count, insertions.contains(scalars[next]) else { break }
      next += 1
      guard let inserted = number(scalars, &next) else { break }
      result += "-" + String(inserted)
      position = next
    }
    return result
  }

  /// Reads one number: digits of any script, or signs with their tens and hundreds.
  private static func number(_ scalars: [Unicode.Scalar], _ position: inout Int) -> Int? {
    var total = 0
    var current: Int?
    let start = position
    while position < scalars.count, position - start < 12 {
      if let digit = decimal(scalars[position]) ?? value(of: scalars[position]) {
        current = (current ?? 0) * 10 + digit
      } else if let unit = units[scalars[position]] {
        total += (current ?? 1) * unit
        current = nil
      } else {
        break
      }
      position += 1
    }
    return position == start ? nil : total + (current ?? 0)
  }

  private static func isNumeral(_ scalar: Unicode.Scalar) -> Bool {
    decimal(scalar) != nil || value(of: scalar) != nil || units[scalar] != nil
  }

  private static func decimal(_ scalar: Unicode.Scalar) -> Int? {
    scalar.properties.numericType == .decimal ? scalar.properties.numericValue.map { Int($0) } : nil
  }

  private static func value(of scalar: Unicode.Scalar) -> Int? { signs[scalar] }

  private static let signs: [Unicode.Scalar: Int] = [
    "〇": 0, "零": 0, "一": 1, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9, "壹": 1, "壱": 1,
    "貳": 2, "弐": 2, "參": 3, "叁": 3, "参": 3, "肆": 4, "伍": 5, "陸": 6, "柒": 7, "捌": 8, "玖": 9,
  ]

  private static let units: [Unicode.Scalar: Int] = ["十": 10, "拾": 10, "百": 100, "佰": 100, "千": 1000]

  /// What stands between a number and one that was inserted behind it.
  private static let insertions: Set<Unicode.Scalar> = ["之", "の", "ノ", "-", "－", "‐", "–"]

  /// Names of levels, which stand around numbers.
  private static let marks: Set<Unicode.Scalar> = [
    "第", "条", "條", "章", "節", "节", "款", "目", "編", "编", "项", "項", "号", "號", "類", "類", "之", "の",
  ]
}
