internal import Diagnostics

/// Goes on where libxml2 gives up: finds every mistake in a document that is known to be malformed.
///
/// libxml2 loses its place with the first broken tag, so that what it says from there on is consequences. This walk takes
/// up again at the next `>` or `<` and matches tags by name, so that a person can mend a file in one go. It only ever
/// runs on input that is refused anyway; which input that is, libxml2 alone decides.
struct FaultScanner {
  private(set) var faults: [Sighting] = []

  private let bytes: UnsafeBufferPointer<UInt8>
  private let limit: Int
  private var index = 0
  private var open: [OpenTag] = []
  private var hasRoot = false
  /// A construct without end was met: all that follows is inside of it.
  private var isOver = false
  private var counted = 0
  private var line = 1

  private struct OpenTag {
    var name: Range<Int>
    var line: Int
  }

  /// The first mistakes in well-formed UTF-8, one more than `limit` where there are more.
  static func faults(in utf8: [UInt8], limit: Int) -> [Sighting] {
    utf8.withUnsafeBufferPointer { bytes in
      var scanner = FaultScanner(bytes, limit: limit)
      scanner.run()
      return scanner.faults
    }
  }

  private init(_ bytes: UnsafeBufferPointer<UInt8>, limit: Int) {
    self.bytes = bytes
    self.limit = limit
  }

  private var isDone: Bool { isOver || faults.count > limit }

  private mutating func run() {
    while !isDone {
      scanText()
      guard index < bytes.count, !isDone else { break }
      scanMarkup()
    }
    if !isDone, let last = open.last {
      report("xml.tag-unclosed", at: bytes.count, ["open": text(last.name), "line": String(last.line)])
    }
  }

  // MARK: Text

  private mutating func scanText() {
    var isReported = false
    while index < bytes.count, bytes[index] != Byte.less, !isDone {
      let byte = bytes[index]
      if open.isEmpty, hasRoot, !isReported, !Byte.isSpace(byte) {
        report("xml.content-after-root", at: index)
        isReported = true
      }
      if byte == Byte.ampersand {
        scanReference()
      } else if byte == UInt8(ascii: "]"), follows("]]>") {
        report("xml.cdata-end", at: index)
        index += 3
      } else {
        scanCharacter()
      }
    }
  }

  /// One byte that is no markup.
  private mutating func scanCharacter() {
    let byte = bytes[index]
    if byte < 0x20, !Byte.isSpace(byte) {
      forbid(UInt32(byte), at: index)
    } else if byte == 0xEF, index + 2 < bytes.count, bytes[index + 1] == 0xBF, bytes[index + 2] >= 0xBE {
      forbid(0xFF40 + UInt32(bytes[index + 2]), at: index)
    }
    index += 1
  }

  /// At a `&`.
  private mutating func scanReference() {
    let start = index
    index += 1
    if index < bytes.count, bytes[index] == UInt8(ascii: "#") { return scanCharacterReference(from: start) }
    let name = takeName()
    if name.isEmpty || index >= bytes.count || bytes[index] != UInt8(ascii: ";") {
      return report("xml.ampersand", at: start)
    }
    index += 1
    if !["amp", "lt", "gt", "quot", "apos"].contains(text(name)) {
      report("xml.entity-undefined", at: start, ["name": text(name)])
    }
  }

  private mutating func scanCharacterReference(from start: Int) {
    index += 1
    let isHexadecimal = index < bytes.count && bytes[index] == Byte.x
    if isHexadecimal { index += 1 }
    let digits = index
    while index < bytes.count, Byte.isDigit(bytes[index]) || Byte.isLetter(bytes[index]) { index += 1 }
    guard index < bytes.count, bytes[index] == UInt8(ascii: ";"),
      let value = UInt32(text(digits..<index), radix: isHexadecimal ? 16 : 10)
    else { return report("xml.reference-malformed", at: start) }
    index += 1
    switch value {
    case 0x09, 0x0A, 0x0D, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: break
    default: forbid(value, at: start)
    }
  }

  private mutating func forbid(_ value: UInt32, at offset: Int) {
    report("xml.character-forbidden", at: offset, ["character": ParserWording.codePoint(value)])
  }

  // MARK: Markup

  /// At a `<`.
  private mutating func scanMarkup() {
    let next = index + 1 < bytes.count ? bytes[index + 1] : 0
    if follows("<!--") {
      scanComment()
    } else if follows("<![CDATA[") {
      skip(to: "]]>", orReport: "xml.cdata-unfinished")
    } else if follows("<!DOCTYPE") {
      skip(to: ">", orReport: "xml.doctype-malformed")
    } else if next == Byte.question {
      if index > 0, follows("<?xml"), index + 5 < bytes.count, Byte.isSpace(bytes[index + 5]) {
        report("xml.declaration-not-first", at: index)
      }
      skip(to: "?>", orReport: "xml.instruction-unfinished")
    } else if next == Byte.slash {
      scanEndTag()
    } else if Self.startsName(next) {
      scanStartTag()
    } else {
      report("xml.less-than", at: index)
      index += 1
    }
  }

  private mutating func scanComment() {
    let start = index
    index += 4
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "-"), follows("--") {
        if follows("-->") {
          index += 3
          return
        }
        report("xml.comment-hyphens", at: index)
        index += 1
        while index < bytes.count, bytes[index] == UInt8(ascii: "-") { index += 1 }
        if index < bytes.count, bytes[index] == Byte.greater {
          index += 1
          return
        }
        if isDone { return }
      } else {
        scanCharacter()
      }
    }
    report("xml.comment-unfinished", at: start)
    isOver = true
  }

  private mutating func scanStartTag() {
    let start = index
    index += 1
    let name = takeName()
    let tag = OpenTag(name: name, line: lineNumber(at: start))
    if open.isEmpty, hasRoot { report("xml.content-after-root", at: start) }
    hasRoot = true
    let isEmpty = scanAttributes(from: start)
    if !isEmpty { open.append(tag) }
  }

  /// Reads up to and with `>`; whether the element is closed at once. After a mistake, the rest of the tag is skipped.
  private mutating func scanAttributes(from start: Int) -> Bool {
    var names: [Range<Int>] = []
    while !isDone {
      let hasSpace = skipSpace()
      guard index < bytes.count, bytes[index] != Byte.less else {
        report("xml.tag-unfinished", at: index < bytes.count ? start : index)
        isOver = index >= bytes.count
        return false
      }
      if bytes[index] == Byte.greater {
        index += 1
        return false
      }
      if follows("/>") {
        index += 2
        return true
      }
      guard hasSpace, Self.startsName(bytes[index]) else {
        report("xml.attribute-spacing", at: index)
        return skipTag()
      }
      let at = index
      let name = takeName()
      if names.contains(where: { bytes[$0].elementsEqual(bytes[name]) }) {
        report("xml.attribute-twice", at: at, ["name": text(name)])
      }
      names.append(name)
      _ = skipSpace()
      guard index < bytes.count, bytes[index] == Byte.equals else {
        report("xml.attribute-unquoted", at: at)
        return skipTag()
      }
      index += 1
      _ = skipSpace()
      guard index < bytes.count, bytes[index] == Byte.quotation || bytes[index] == Byte.apostrophe else {
        report("xml.attribute-unquoted", at: index)
        return skipTag()
      }
      guard scanValue() else { return false }
    }
    return false
  }

  /// At a quotation mark; false where the value has no end.
  private mutating func scanValue() -> Bool {
    let start = index
    let quote = bytes[index]
    index += 1
    while index < bytes.count, bytes[index] != quote, !isDone {
      if bytes[index] == Byte.less {
        report("xml.less-than-in-attribute", at: index)
        let next = index + 1 < bytes.count ? bytes[index + 1] : 0
        // A tag: a quotation mark is missing before it. All else: a sign that should have been escaped.
        if next == Byte.slash || next == Byte.exclamation || Self.startsName(next) { return false }
        index += 1
        continue
      }
      if bytes[index] == Byte.ampersand { scanReference() } else { scanCharacter() }
    }
    guard index < bytes.count else {
      report("xml.attribute-unfinished", at: start)
      isOver = true
      return false
    }
    index += 1
    return true
  }

  /// Goes behind the next `>`, or to the next `<`; whether the tag closes its element at once.
  private mutating func skipTag() -> Bool {
    while index < bytes.count, bytes[index] != Byte.less {
      index += 1
      if bytes[index - 1] == Byte.greater { return bytes[index - 2] == Byte.slash }
    }
    return false
  }

  private mutating func scanEndTag() {
    let start = index
    index += 2
    let name = takeName()
    _ = skipSpace()
    let isFinished = index < bytes.count && bytes[index] == Byte.greater
    if isFinished { index += 1 }
    close(name, at: start)
    if !isFinished {
      report("xml.tag-unfinished", at: index)
      isOver = index >= bytes.count
    }
  }

  /// Matches an end tag with what is open, so that one mistake is told once.
  private mutating func close(_ name: Range<Int>, at start: Int) {
    guard let top = open.last else { return report("xml.content-after-root", at: start) }
    if isSame(top.name, name) {
      open.removeLast()
      return
    }
    report("xml.tag-mismatch", at: start, ["open": text(top.name), "close": text(name), "line": String(top.line)])
    if let position = open.lastIndex(where: { isSame($0.name, name) }) {
      open.removeSubrange(position...)
    } else if open.count > 1, !isClosedLater(top.name) {
      // A slip of the pen in the name, not an end tag too many.
      open.removeLast()
    }
  }

  /// Whether the first end tag behind this place that closes more than was opened since has a name.
  private func isClosedLater(_ name: Range<Int>) -> Bool {
    var depth = 0
    var place = index
    let end = min(bytes.count, index + Self.lookAhead)
    while let tag = bytes[place..<end].firstIndex(of: Byte.less), tag + 2 < end {
      let stop = bytes[(tag + 1)..<end].firstIndex { $0 == Byte.greater || $0 == Byte.less } ?? end
      if bytes[tag + 1] == Byte.slash {
        depth -= 1
        let rest = bytes[(tag + 2)..<stop]
        if depth < 0 { return rest.count >= name.count && rest.prefix(name.count).elementsEqual(bytes[name]) }
      } else if bytes[tag + 1] != Byte.exclamation, bytes[tag + 1] != Byte.question, bytes[stop - 1] != Byte.slash {
        depth += 1
      }
      place = stop
    }
    return false
  }

  /// How many bytes are looked at to tell a misspelt end tag from one too many.
  private static let lookAhead = 65_536

  // MARK: Helpers

  private func isSame(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
    left.count == right.count && bytes[left].elementsEqual(bytes[right])
  }

  private mutating func takeName() -> Range<Int> {
    let start = index
    guard index < bytes.count, Self.startsName(bytes[index]) else { return start..<start }
    while index < bytes.count, Self.continuesName(bytes[index]) { index += 1 }
    return start..<index
  }

  private static func startsName(_ byte: UInt8) -> Bool {
    Byte.isLetter(byte) || byte == Byte.underscore || byte == Byte.colon || byte >= 0x80
  }

  private static func continuesName(_ byte: UInt8) -> Bool {
    startsName(byte) || Byte.isDigit(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
  }

  private mutating func skipSpace() -> Bool {
    let start = index
    while index < bytes.count, Byte.isSpace(bytes[index]) { index += 1 }
    return index > start
  }

  /// Goes behind the next occurrence of an ASCII text; without one there is nothing more to be read.
  private mutating func skip(to end: StaticString, orReport code: String) {
    let start = index
    while index < bytes.count {
      if bytes[index] == end.utf8Start.pointee, follows(end) {
        index += end.utf8CodeUnitCount
        return
      }
      index += 1
    }
    report(code, at: start)
    isOver = true
  }

  private func follows(_ text: StaticString) -> Bool {
    guard index + text.utf8CodeUnitCount <= bytes.count else { return false }
    for offset in 0..<text.utf8CodeUnitCount where bytes[index + offset] != text.utf8Start[offset] { return false }
    return true
  }

  /// 1-based line of an offset that is not before the last one asked for.
  private mutating func lineNumber(at offset: Int) -> Int {
    while counted < offset {
      if bytes[counted] == Byte.lineFeed { line += 1 }
      counted += 1
    }
    return line
  }

  private func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range].prefix(200), as: UTF8.self)
  }

  private mutating func report(_ code: String, at offset: Int, _ arguments: [String: String] = [:]) {
    faults.append(Sighting(offset: offset, code: code, severity: .error, arguments: arguments))
  }
}
