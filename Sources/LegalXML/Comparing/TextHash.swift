/// A stable 64-bit FNV-1a hash of a text: quick to compare and the same in every run, but no protection against forgery.
public struct TextHash: Hashable, Sendable, Comparable {
  public let value: UInt64

  /// Hashes a text; runs of whitespace and no-break spaces count as one space, those at the ends not at all.
  public init(of text: String) {
    var builder = FNV()
    var isInGap = false
    var isEmpty = true
    var bytes = text.utf8.makeIterator()
    var held: UInt8?
    while let byte = held ?? bytes.next() {
      held = nil
      var isSpace = byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D
      if byte == 0xC2 {
        let next = bytes.next()
        if next == 0xA0 { isSpace = true } else { held = next }
      }
      if isSpace {
        isInGap = true
        continue
      }
      if isInGap, !isEmpty { builder.add(UInt8(0x20)) }
      isInGap = false
      isEmpty = false
      builder.add(byte)
    }
    value = builder.value
  }

  init(value: UInt64) {
    self.value = value
  }

  /// Sixteen hexadecimal digits.
  public var hexadecimal: String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  public static func < (left: TextHash, right: TextHash) -> Bool {
    left.value < right.value
  }
}

extension TextHash: Codable {
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let value = UInt64(text, radix: 16) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a hexadecimal hash: \(text)")
    }
    self.value = value
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(hexadecimal)
  }
}
