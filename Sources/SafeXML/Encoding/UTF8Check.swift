/// Whether bytes are well-formed UTF-8 (Unicode, table 3-7): no overlong forms, no surrogates, nothing cut off.
struct UTF8Check {
  /// Offset of the first byte that is not part of a character; `nil` where all is well.
  private(set) var fault: Int?
  /// Number of characters above ASCII before the fault.
  private(set) var wideCharacters = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    let raw = UnsafeRawBufferPointer(bytes)
    var index = 0
    while index < bytes.count {
      // Eight ASCII bytes at a time.
      while index + 8 <= bytes.count,
        raw.loadUnaligned(fromByteOffset: index, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
      {
        index += 8
      }
      guard index < bytes.count else { return }
      if bytes[index] < 0x80 {
        index += 1
        continue
      }
      let length = Self.length(of: bytes, at: index)
      if length == 0 {
        fault = index
        return
      }
      wideCharacters += 1
      index += length
    }
  }

  /// Length of the character above ASCII that starts here; 0 where none does.
  private static func length(of bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    let lead = bytes[index]
    guard lead >= 0xC2, lead <= 0xF4, index + 1 < bytes.count else { return 0 }
    let second = bytes[index + 1]
    let lowest: UInt8 = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80
    let highest: UInt8 = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF
    guard second >= lowest, second <= highest else { return 0 }
    let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    guard index + length <= bytes.count else { return 0 }
    for next in index + 2..<max(index + length, index + 2) where bytes[next] & 0xC0 != 0x80 { return 0 }
    return length
  }
}
