/// Finds the lines that open an amending law and those that name the laws it changes.
enum AmendedLawName {
  enum Opening: Hashable {
    /// The laws follow, each on a line of its own.
    case list
    /// One law; its changes follow.
    case law(String)
    /// Laws that lose their force follow.
    case repeals
    /// One law loses its force.
    case repeal(String)
  }

  /// What a line opens; `nil` for any other line.
  static func opening(_ line: String) -> Opening? {
    let text = Whitespace.trim(Whitespace.collapse(line))
    let lower = CyrillicWord.normalised(outsideQuotations(text))
    return russian(text, lower) ?? kazakh(text, lower)
  }

  /// The name of a law on a line of a list: «1. В Закон … «О …»:»; `nil` where it is none.
  static func law(_ line: String) -> String? {
    let text = Whitespace.trim(Whitespace.collapse(line))
    guard text.hasSuffix(":") else { return nil }
    let head = withoutNotes(String(text.dropLast()))
    let lower = CyrillicWord.normalised(outsideQuotations(head))
    if lower.hasPrefix("в ") || lower.hasPrefix("во ") {
      let name = String(head.drop { $0 != " " }.dropFirst())
      return names.contains { lower.contains(" " + $0) } ? nominative(name) : nil
    }
    return kazakhName(head)
  }

  // MARK: Russian

  private static let names = ["закон", "кодекс", "конституционный закон", "указ", "постановление", "конституцию"]

  private static func russian(_ text: String, _ lower: String) -> Opening? {
    if lower.hasPrefix("признать утратившим") {
      guard let range = text.firstRange(of: "силу") else { return nil }
      let rest = Whitespace.trim(String(text[range.upperBound...]))
      if rest == ":" || rest.lowercased().hasPrefix("следующие"), rest.hasSuffix(":") { return .repeals }
      let name = withoutNotes(rest.trimmingEnd())
      return names.contains { name.lowercased().hasPrefix($0) } ? .repeal(name) : nil
    }
    guard lower.contains("внести"), lower.hasSuffix(":"),
      lower.contains("изменени") || lower.contains("дополнени")
    else { return nil }
    if lower.contains("в следующие") { return .list }
    guard let start = text.firstRange(of: "нести в ") ?? text.firstRange(of: "нести во ") else { return nil }
    var name = String(text[start.upperBound...].dropLast())
    for end in [" следующие изменени", " следующее изменени", " следующее дополнени", " следующие дополнени"] {
      if let range = name.ranges(of: end).last { name = String(name[..<range.lowerBound]) }
    }
    name = withoutNotes(name)
    return names.contains { name.lowercased().contains($0) } ? .law(nominative(name)) : nil
  }

  private static func nominative(_ name: String) -> String {
    name.hasPrefix("Конституцию") ? "Конституция" + name.dropFirst("Конституцию".count) : name
  }

  // MARK: Kazakh

  private static func kazakh(_ text: String, _ lower: String) -> Opening? {
    if lower.hasSuffix(":"), lower.contains("күші жойылды деп танылсын") { return .repeals }
    guard lower.hasSuffix("енгізілсін:") else { return nil }
    guard lower.contains("өзгеріс") || lower.contains("толықтыру") else { return nil }
    if lower.contains("заңнамалық актілеріне") || lower.contains("заң актілеріне") { return .list }
    var name = text
    for end in [" мынадай өзгер", " мынадай толық", " мына өзгер", " мына толық", " өзгеріс", " өзгерiс", " толықтыру"]
    {
      if let range = name.ranges(of: end).last { name = String(name[..<range.lowerBound]) }
    }
    return kazakhName(withoutNotes(name)).map(Opening.law)
  }

  /// The dative of the instruction becomes the nominative.
  private static func kazakhName(_ name: String) -> String? {
    guard let last = name.split(separator: " ").last.map(String.init) else { return nil }
    let lower = CyrillicWord.normalised(last)
    for noun in ["заңы", "кодексі", "жарлығы", "қаулысы", "конституциясы"] {
      guard lower == noun + "на" || lower == noun + "не" else { continue }
      return String(name.dropLast(2))
    }
    return nil
  }

  // MARK: Text

  /// Without the places of publication, which stand in brackets outside of quotations.
  private static func withoutNotes(_ text: String) -> String {
    var result = ""
    var depth = 0
    var quotation = 0
    for character in text {
      if "«“„".contains(character) { quotation += 1 }
      if "»”".contains(character) { quotation -= 1 }
      if character == "(", quotation <= 0 { depth += 1 }
      if depth == 0 { result.append(character) }
      if character == ")", quotation <= 0, depth > 0 { depth -= 1 }
    }
    return Whitespace.trim(Whitespace.collapse(result))
  }

  private static func outsideQuotations(_ text: String) -> String {
    var result = ""
    var depth = 0
    var isStraight = false
    for character in text {
      if "«“„".contains(character) { depth += 1 }
      if character == "\"" {
        isStraight.toggle()
        continue
      }
      if depth == 0, !isStraight { result.append(character) }
      if "»”".contains(character), depth > 0 { depth -= 1 }
    }
    return result
  }
}

extension String {
  fileprivate func trimmingEnd() -> String {
    var result = self
    while let last = result.last, ".; ".contains(last) { result.removeLast() }
    return result
  }
}
