/// Bytes of several fields that cannot be read in two ways: each field is its length in 8 bytes, then its bytes.
///
/// Lengths are big-endian; an absent field is the length 2⁶⁴−1 alone; a number is its decimal digits.
struct FieldEncoding {
  private(set) var bytes: [UInt8] = []

  /// Starts with the name of what is encoded, so that two kinds of record never have the same bytes.
  init(_ tag: String) {
    add(tag)
  }

  mutating func add(_ field: some Collection<UInt8>) {
    addLength(UInt64(field.count))
    bytes.append(contentsOf: field)
  }

  mutating func add(_ text: String) {
    add(text.utf8)
  }

  mutating func add(_ text: String?) {
    if let text { add(text.utf8) } else { addLength(.max) }
  }

  mutating func add(_ number: Int) {
    add(String(number))
  }

  private mutating func addLength(_ length: UInt64) {
    for shift in stride(from: 56, through: 0, by: -8) {
      bytes.append(UInt8(truncatingIfNeeded: length >> UInt64(shift)))
    }
  }
}
