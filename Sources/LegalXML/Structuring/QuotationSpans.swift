/// Finds text of another law that is quoted over whole paragraphs: a number in it announces nothing.
struct QuotationSpans {
  /// Index of the last paragraph of a quotation, by that of its first.
  private(set) var ends: [Int: Int] = [:]
  /// Indices of paragraphs that open a quotation which nothing closes.
  private(set) var open: [Int] = []

  /// Nothing is quoted.
  init() {}

  /// - Parameter markers: what each paragraph announces, for where a quotation is closed carelessly.
  init(_ paragraphs: [FlatParagraph], markers: [StructureMarker?]) {
    var last: [StructureLevel: StructureMarker] = [:]
    var index = 0
    // Each paragraph may be looked at some times over; hostile ones would be looked at by all before them.
    var budget = 20 * paragraphs.count + 10_000
    while index < paragraphs.count {
      if Self.opensQuotation(paragraphs[index]), Self.isAnnounced(index, paragraphs) {
        if let end = Self.end(from: index, paragraphs, markers, last, &budget) {
          ends[index] = end
          index = end + 1
          continue
        }
        if Self.depth(of: paragraphs[index].text) > 0 { open.append(index) }
      }
      if let marker = markers[index] { last[marker.level] = marker }
      index += 1
    }
  }

  /// Where a quotation begins that runs on behind its paragraph, behind a colon; `nil` where none does.
  static func openedInside(_ text: String) -> Int? {
    let scalars = Array(text.unicodeScalars)
    guard depth(of: text) > 0 else { return nil }
    var result: Int?
    for position in scalars.indices.dropFirst(2) where isMark(scalars[position]) {
      if scalars[position - 1] == " ", scalars[position - 2] == ":" { result = position }
    }
    guard let result, depth(of: String(String.UnicodeScalarView(scalars[..<result]))) == 0 else { return nil }
    return result
  }

  /// How many scalars of a closing paragraph belong to the quotation: all before the last closing mark.
  static func closingMark(in text: String) -> Int? {
    let scalars = Array(text.unicodeScalars)
    guard let position = scalars.lastIndex(where: { $0 == "»" || $0 == "\"" || $0 == "”" || $0 == "“" }) else {
      return nil
    }
    return scalars[(position + 1)...].allSatisfy({ ".;:, )".unicodeScalars.contains($0) }) ? position : nil
  }

  static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "«" || scalar == "\"" || scalar == "“" || scalar == "„"
  }

  private static func opensQuotation(_ paragraph: FlatParagraph) -> Bool {
    paragraph.text.unicodeScalars.first.map(isMark) ?? false
  }

  /// Only an instruction, which ends with a colon, is followed by what it quotes.
  private static func isAnnounced(_ index: Int, _ paragraphs: [FlatParagraph]) -> Bool {
    index > 0 && paragraphs[index - 1].text.hasSuffix(":")
  }

  private static func end(
    from start: Int, _ paragraphs: [FlatParagraph], _ markers: [StructureMarker?],
    _ last: [StructureLevel: StructureMarker], _ budget: inout Int
  ) -> Int? {
    var depth = 0
    for index in start..<paragraphs.count {
      budget -= 1
      if budget < 0 { return nil }
      let text = paragraphs[index].text
      depth = max(0, depth + Self.depth(of: text, from: depth))
      guard closingMark(in: text) != nil else {
        if index == start, depth == 0 { return nil }
        continue
      }
      if depth == 0 { return index }
      // An inner quotation and the outer one often share their closing mark.
      if index + 1 < paragraphs.count, let next = markers[index + 1], let before = last[next.level],
        next.follows(before)
      {
        return index
      }
      if index + 1 == paragraphs.count { return index }
    }
    return nil
  }

  /// By how much more quotations a text opens than it closes; straight marks open where `depth` says that none is open.
  private static func depth(of text: String, from outer: Int = 0) -> Int {
    var depth = 0
    var before: Unicode.Scalar = " "
    let scalars = Array(text.unicodeScalars)
    for (position, scalar) in scalars.enumerated() {
      switch scalar {
      case "«", "„": depth += 1
      case "»", "”": depth -= 1
      case "“": depth += before == " " || before == "(" ? 1 : -1
      case "\"":
        let next = position + 1 < scalars.count ? scalars[position + 1] : " "
        let opens = (before == " " || before == "(" || before == "«" || before == "\"") && next != " "
        depth += opens && !(position == 0 && outer > 0 && next == ";") ? 1 : -1
      default: break
      }
      before = scalar
    }
    return depth
  }
}
