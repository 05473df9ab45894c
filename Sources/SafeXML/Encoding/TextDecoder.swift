internal import Diagnostics

/// Turns the bytes of a file into characters, or says which byte is wrong; it never guesses silently.
///
/// A byte order mark or the pattern of UTF-16 and UTF-32 wins over the declaration, as the bytes cannot be read
/// otherwise; a declaration that says something else is reported.
struct TextDecoder {
  private let bytes: [UInt8]
  private let name: String
  private var encoding = TextEncoding.utf8
  private var markLength = 0

  static func decode(_ bytes: [UInt8], name: String) throws(Refusal) -> (text: SourceText, findings: [Finding]) {
    var decoder = TextDecoder(bytes: bytes, name: name)
    return try decoder.decode()
  }

  private init(bytes: [UInt8], name: String) {
    self.bytes = bytes
    self.name = name
  }

  private mutating func decode() throws(Refusal) -> (text: SourceText, findings: [Finding]) {
    if bytes.starts(with: [0x4C, 0x6F, 0xA7, 0x94]) { throw unknown("EBCDIC") }
    let isMarked = detectByBytes()
    var declaration = encoding.isASCIICompatible ? XMLDeclaration(startOf: bytes.dropFirst(markLength)) : nil
    if !isMarked, let declared = declaration?.encoding {
      guard let named = TextEncoding(named: declared) else { throw unknown(declared) }
      // An ASCII declaration cannot stand in a file of UTF-16.
      encoding = named.isASCIICompatible ? named : .utf8
      if case .codePage = named, isSurelyUTF8 { encoding = .utf8 }
    }
    if encoding.isASCIICompatible, let zero = bytes.firstZero {
      throw refusal("xml.nul", at: zero, after: (try? utf8(from: bytes[..<zero])) ?? [])
    }
    let utf8 = try utf8(from: bytes[markLength...])
    if !encoding.isASCIICompatible { declaration = XMLDeclaration(startOf: utf8[...]) }
    let text = SourceText(
      name: name, utf8: utf8, encoding: encoding, markLength: markLength, declaration: declaration)
    if !encoding.isASCIICompatible, let zero = utf8.firstZero {
      throw text.refusal(Sighting(offset: zero, code: "xml.nul", severity: .error))
    }
    guard let declared = declaration?.encoding, contradicts(declared) else { return (text, []) }
    let conflict = Finding(
      "xml.encoding-conflict", .warning, at: Place(file: name, line: 1),
      ["declared": declared, "actual": encoding.name])
    return (text, [conflict])
  }

  /// Looks for a byte order mark, then for `<` in UTF-16 or UTF-32 (XML 1.0, appendix F).
  private mutating func detectByBytes() -> Bool {
    let marks: [([UInt8], TextEncoding)] = [
      ([0xFF, 0xFE, 0, 0], .utf32LittleEndian), ([0, 0, 0xFE, 0xFF], .utf32BigEndian), ([0xEF, 0xBB, 0xBF], .utf8),
      ([0xFF, 0xFE], .utf16LittleEndian), ([0xFE, 0xFF], .utf16BigEndian),
    ]
    for (mark, encoding) in marks where bytes.starts(with: mark) {
      self.encoding = encoding
      markLength = mark.count
      return true
    }
    let patterns: [([UInt8], TextEncoding)] = [
      ([0x3C, 0, 0, 0], .utf32LittleEndian), ([0, 0, 0, 0x3C], .utf32BigEndian), ([0x3C, 0], .utf16LittleEndian),
      ([0, 0x3C], .utf16BigEndian),
    ]
    for (pattern, encoding) in patterns where bytes.starts(with: pattern) {
      self.encoding = encoding
      return true
    }
    return false
  }

  /// Whether a file that declares a code page can only be UTF-8: text of no code page looks like it by chance.
  private var isSurelyUTF8: Bool {
    bytes.withUnsafeBufferPointer { buffer in
      let check = UTF8Check(buffer)
      return check.fault == nil && check.wideCharacters >= 4
    }
  }

  private func contradicts(_ declared: String) -> Bool {
    guard let named = TextEncoding(named: declared) else { return true }
    switch (named, encoding) {
    case (.utf16LittleEndian, .utf16BigEndian), (.utf16BigEndian, .utf16LittleEndian),
      (.utf32LittleEndian, .utf32BigEndian), (.utf32BigEndian, .utf32LittleEndian):
      return declared.lowercased().hasSuffix("e")
    default:
      return named != encoding
    }
  }

  private func utf8(from content: ArraySlice<UInt8>) throws(Refusal) -> [UInt8] {
    switch encoding {
    case .utf8: return try checkedUTF8(content)
    case .ascii:
      guard let fault = content.firstIndex(where: { $0 >= 0x80 }) else { return Array(content) }
      throw invalid(at: fault, length: 1, after: Array(content[..<fault]))
    case .codePage(let page): return try decode(content, page)
    case .utf16LittleEndian: return try decodeUTF16(content, low: 0)
    case .utf16BigEndian: return try decodeUTF16(content, low: 1)
    case .utf32LittleEndian: return try decodeUTF32(content, isLittleEndian: true)
    case .utf32BigEndian: return try decodeUTF32(content, isLittleEndian: false)
    }
  }

  private func checkedUTF8(_ content: ArraySlice<UInt8>) throws(Refusal) -> [UInt8] {
    let fault = content.withUnsafeBufferPointer { UTF8Check($0).fault }
    // Without a byte order mark the slice is the whole array, and nothing is copied.
    guard let fault else { return markLength == 0 && content.count == bytes.count ? bytes : Array(content) }
    let start = content.startIndex + fault
    throw invalid(at: start, length: min(4, content.endIndex - start), after: Array(content[..<start]))
  }

  private func decode(_ content: ArraySlice<UInt8>, _ page: CodePage) throws(Refusal) -> [UInt8] {
    let encoded = page.upperHalf.map { Array(String($0).utf8) }
    var result: [UInt8] = []
    result.reserveCapacity(content.count * 2)
    for (index, byte) in zip(content.indices, content) {
      if byte < 0x80 {
        result.append(byte)
      } else {
        if page.upperHalf[Int(byte) - 0x80] == "\u{FFFD}" { throw invalid(at: index, length: 1, after: result) }
        result.append(contentsOf: encoded[Int(byte) - 0x80])
      }
    }
    return result
  }

  /// - Parameter low: Which byte of a pair is the lower one, 0 or 1.
  private func decodeUTF16(_ content: ArraySlice<UInt8>, low: Int) throws(Refusal) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(content.count)
    var index = content.startIndex
    func unit(at index: Int) -> UInt32? {
      guard index + 1 < content.endIndex else { return nil }
      return UInt32(content[index + low]) | UInt32(content[index + 1 - low]) << 8
    }
    while index < content.endIndex {
      guard var scalar = unit(at: index) else { throw invalid(at: index, length: 1, after: result) }
      var length = 2
      if (0xD800..<0xDC00).contains(scalar), let next = unit(at: index + 2), (0xDC00..<0xE000).contains(next) {
        scalar = 0x10000 + (scalar - 0xD800) << 10 + (next - 0xDC00)
        length = 4
      }
      guard let character = Unicode.Scalar(scalar) else { throw invalid(at: index, length: 2, after: result) }
      result.append(character)
      index += length
    }
    return result
  }

  private func decodeUTF32(_ content: ArraySlice<UInt8>, isLittleEndian: Bool) throws(Refusal) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(content.count)
    var index = content.startIndex
    while index < content.endIndex {
      let length = min(4, content.endIndex - index)
      let unit = content[index..<index + length]
      let value = (isLittleEndian ? Array(unit.reversed()) : Array(unit)).reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
      guard length == 4, let character = Unicode.Scalar(value) else {
        throw invalid(at: index, length: length, after: result)
      }
      result.append(character)
      index += 4
    }
    return result
  }

  private func unknown(_ encoding: String) -> Refusal {
    Refusal(
      "xml.encoding-unknown", at: Place(file: name, line: 1),
      ["encoding": String(encoding.prefix(40)), "supported": TextEncoding.names])
  }

  private func invalid(at index: Int, length: Int, after decoded: [UInt8]) -> Refusal {
    let shown = bytes[index..<index + length].map { ($0 < 16 ? "0" : "") + String($0, radix: 16, uppercase: true) }
    return refusal(
      "xml.encoding-invalid", at: index, after: decoded,
      ["encoding": encoding.name, "bytes": shown.joined(separator: " ")])
  }

  /// A refusal at a byte of the file, with the line and column that the text decoded so far leads to.
  private func refusal(
    _ code: String, at index: Int, after decoded: [UInt8], _ arguments: [String: String] = [:]
  ) -> Refusal {
    let text = SourceText(name: name, utf8: decoded, encoding: encoding, markLength: markLength, declaration: nil)
    var cursor = SourceCursor(text)
    cursor.advance(to: decoded.count)
    var place = cursor.place
    place.byteOffset = index
    var finding = Finding(code, .error, at: place, arguments)
    // What cannot be read is shown as U+FFFD, in UTF-8 with the rest of the line behind it.
    let rest = encoding == .utf8 ? String(decoding: bytes[index...].prefix(1000), as: UTF8.self) : "\u{FFFD}"
    finding.excerpt = Excerpt(of: decoded + rest.utf8, at: decoded.count)
    return Refusal([finding])
  }
}

extension [UInt8] {
  /// Appends a character as UTF-8.
  fileprivate mutating func append(_ scalar: Unicode.Scalar) {
    if scalar.value < 0x80 { append(UInt8(scalar.value)) } else { append(contentsOf: UTF8.encode(scalar) ?? .init()) }
  }

  /// Offset of the first zero byte, found eight bytes at a time.
  fileprivate var firstZero: Int? {
    withUnsafeBytes { bytes in
      var index = 0
      while index + 8 <= bytes.count {
        let word = bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
        if (word &- 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080 != 0 { break }
        index += 8
      }
      return bytes[index...].firstIndex(of: 0)
    }
  }
}
