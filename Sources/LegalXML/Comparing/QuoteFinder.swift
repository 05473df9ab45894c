/// Finds quoted words in the text of a provision; of several places the one with the same words around it.
struct QuoteFinder {
  /// The text, each run of whitespace one space.
  private let bytes: [UInt8]

  init(_ text: String) {
    bytes = Array(Whitespace.collapse(text).utf8)
  }

  /// The quotation with what stands around it now; `nil` where the words do not occur.
  ///
  /// - Parameter context: What stood around it before; without it the first place counts.
  func quote(_ words: String, in context: ProvisionAnchor.Quote? = nil) -> ProvisionAnchor.Quote? {
    let wanted = Array(Whitespace.trim(Whitespace.collapse(words)).utf8)
    guard !wanted.isEmpty, bytes.count >= wanted.count else { return nil }
    let (before, after) = (Array((context?.before ?? "").utf8), Array((context?.after ?? "").utf8))
    var best: (place: Int, score: Int)?
    for place in 0...(bytes.count - wanted.count) where bytes[place] == wanted[0] {
      guard bytes[place..<(place + wanted.count)].elementsEqual(wanted) else { continue }
      let score = common(backFrom: place, with: before) + common(from: place + wanted.count, with: after)
      if score > best?.score ?? -1 { best = (place, score) }
      if context == nil { break }
    }
    guard let place = best?.place else { return nil }
    return ProvisionAnchor.Quote(
      text: String(decoding: wanted, as: UTF8.self), before: String(text(before: place).suffix(Self.context)),
      after: String(text(behind: place + wanted.count).prefix(Self.context)))
  }

  /// Characters on each side that are remembered.
  private static let context = 40

  private func common(backFrom place: Int, with other: [UInt8]) -> Int {
    zip(bytes[..<place].reversed(), other.reversed()).prefix { $0 == $1 }.count
  }

  private func common(from place: Int, with other: [UInt8]) -> Int {
    zip(bytes[place...], other).prefix { $0 == $1 }.count
  }

  /// A stretch that holds enough characters, cut where one begins.
  private func text(before place: Int) -> String {
    var start = max(0, place - Self.context * 16)
    while start < place, bytes[start] & 0xC0 == 0x80 { start += 1 }
    return String(decoding: bytes[start..<place], as: UTF8.self)
  }

  private func text(behind place: Int) -> String {
    var end = min(bytes.count, place + Self.context * 16)
    while end > place, end < bytes.count, bytes[end] & 0xC0 == 0x80 { end -= 1 }
    return String(decoding: bytes[place..<end], as: UTF8.self)
  }
}
