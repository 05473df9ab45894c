internal import CLibXML2
internal import Diagnostics

/// The walk that makes a ``MarkupScan``, over well-formed UTF-8.
///
/// On input that is not well-formed XML it may err about structure, but never skips a `<` that the parser might take
/// for a tag: inside of a tag each `<` starts a new one.
struct MarkupScanner {
  var scan = MarkupScan()
  let bytes: UnsafeBufferPointer<UInt8>
  let limits: XMLLimits
  var index = 0
  /// Letters of the text that stand together.
  var word = WordRun()

  private let depth: Int
  private var line: Int32 = 1
  private var nodes = 0
  private var nesting = 0
  /// For each open element, how many namespaces it declares.
  private var open: [Int] = []
  private var namespaces = 0
  private var textStart = 0
  /// Start and end of comments and instructions directly behind a digit.
  private var split: (start: Int, end: Int)?

  /// No legal document is deeper; six times the depth of the deepest one that is known.
  private static let usualDepth = 256

  init(_ bytes: UnsafeBufferPointer<UInt8>, limits: XMLLimits) {
    self.bytes = bytes
    self.limits = limits
    depth = min(limits.depth, Int(KENES_XML_DEEPEST))
  }

  mutating func run() {
    while scan.refusal == nil {
      scanText()
      guard index < bytes.count, scan.refusal == nil else { return }
      scanMarkup()
    }
  }

  // MARK: Text

  private mutating func scanText() {
    while index < bytes.count {
      if !word.isOpen, Byte.isPlain(bytes[index]) { skipPlainText() }
      guard index < bytes.count else { break }
      let byte = bytes[index]
      if byte >= 0x80 {
        scanWideCharacter(inText: true)
        continue
      }
      if byte == Byte.less { break }
      if Byte.isLetter(byte) {
        word.addLatin(at: index)
      } else {
        if byte == Byte.ampersand {
          scanReference(inText: true)
          continue
        }
        endWord()
        if byte == Byte.lineFeed { line += 1 }
      }
      index += 1
    }
    endWord()
    if index - textStart > limits.textBytes {
      refuse("xml.text-too-long", at: textStart, ["limit": String(limits.textBytes)])
    }
  }

  /// Goes over text of ASCII alone, where no word can have letters of two alphabets.
  private mutating func skipPlainText() {
    while true {
      let start = index
      index = bytes.plainEnd(from: start, to: bytes.count, Byte.less, Byte.ampersand, Byte.lineFeed, Byte.less)
      guard index < bytes.count, bytes[index] != Byte.less else { return }
      if bytes[index] == Byte.lineFeed {
        line += 1
        index += 1
        continue
      }
      // The letters right before a character of another alphabet may be of one word with it.
      var first = index
      while first > start, Byte.isLetter(bytes[first - 1]) { first -= 1 }
      if first < index { word.addLatin(at: first) }
      return
    }
  }

  // MARK: Markup

  /// At a `<`.
  private mutating func scanMarkup() {
    let next = index + 1 < bytes.count ? bytes[index + 1] : 0
    switch next {
    case Byte.exclamation:
      if follows("<!--") {
        scanAside(opening: 4, end: "-->")
      } else if follows("<![CDATA[") {
        scanCDATA()
      } else if follows("<!DOCTYPE") {
        scanDoctype()
      } else {
        index += 2
      }
    case Byte.question:
      scanAside(opening: 2, end: "?>")
    case Byte.slash:
      if let declared = open.popLast() { namespaces -= declared }
      skip(to: ">")
      textStart = index
    default:
      if Byte.isLetter(next) || next == Byte.underscore || next == Byte.colon || next >= 0x80 {
        scanStartTag()
        textStart = index
      } else {
        index += 1
      }
    }
  }

  /// A comment or a processing instruction.
  private mutating func scanAside(opening: Int, end: StaticString) {
    count(1)
    let start = index
    if start > 0, Byte.isDigit(bytes[start - 1]) {
      split = (start, start)
    } else if split?.end != start {
      split = nil
    }
    index = min(index + opening, bytes.count)
    skip(to: end)
    textStart = index
    if index - start > limits.textBytes {
      return refuse("xml.text-too-long", at: start, ["limit": String(limits.textBytes)])
    }
    guard let begun = split else { return }
    split = (begun.start, index)
    if index < bytes.count, Byte.isDigit(bytes[index]) {
      sight("xml.number-split", at: begun.start)
      split = nil
    }
  }

  private mutating func scanCDATA() {
    index += 9
    while index < bytes.count, !follows("]]>") {
      let byte = bytes[index]
      if byte >= 0x80 {
        scanWideCharacter(inText: true)
        continue
      }
      if Byte.isLetter(byte) { word.addLatin(at: index) } else { endWord() }
      if byte == Byte.lineFeed { line += 1 }
      index += 1
    }
    endWord()
    index = min(index + 3, bytes.count)
  }

  private mutating func scanDoctype() {
    let start = index
    index += 9
    var quote: UInt8 = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte == Byte.lineFeed { line += 1 }
      if quote != 0 {
        if byte == quote { quote = 0 }
      } else if byte == Byte.quotation || byte == Byte.apostrophe {
        quote = byte
      } else if byte == Byte.bracket {
        return refuse("xml.dtd-subset", at: start)
      } else if byte == Byte.greater {
        index += 1
        return
      } else if byte == Byte.less {
        return
      }
      index += 1
    }
  }

  private mutating func scanStartTag() {
    let start = index
    scan.tags.append(TagPosition(line: line, offset: Int32(start)))
    if open.count > depth { return refuse("xml.too-deep", at: start, ["limit": String(depth)]) }
    if open.count > Self.usualDepth {
      nesting += open.count
      if nesting > limits.nesting { return refuse("xml.too-nested", at: start, ["limit": String(limits.nesting)]) }
    }
    var attributes = 0
    var declared = 0
    var quote: UInt8 = 0
    index += 1
    let longest = start + limits.startTagBytes
    while index < bytes.count {
      if index >= longest {
        return refuse("xml.start-tag-too-long", at: start, ["limit": String(limits.startTagBytes)])
      }
      if quote != 0, Byte.isPlain(bytes[index]) {
        index = bytes.plainEnd(
          from: index, to: min(longest, bytes.count), quote, Byte.ampersand, Byte.less, Byte.lineFeed)
        guard index < bytes.count else { break }
        guard index < longest else { continue }
      }
      let byte = bytes[index]
      if byte >= 0x80 {
        scanWideCharacter(inText: false)
        continue
      }
      if byte == Byte.less { return }
      if byte == Byte.lineFeed { line += 1 }
      if quote != 0 {
        if byte == quote {
          quote = 0
        } else if byte == Byte.ampersand {
          scanReference(inText: false)
          continue
        }
      } else if byte == Byte.quotation || byte == Byte.apostrophe {
        quote = byte
      } else if byte == Byte.equals {
        attributes += 1
      } else if byte == Byte.greater {
        break
      } else if byte == Byte.x, Byte.isSpace(bytes[index - 1]), follows("xmlns") {
        declared += 1
      }
      index += 1
    }
    let isEmpty = index < bytes.count && bytes[index - 1] == Byte.slash
    index = min(index + 1, bytes.count)
    attributes -= min(declared, attributes)
    if attributes > limits.attributes {
      return refuse("xml.too-many-attributes", at: start, ["limit": String(limits.attributes)])
    }
    if namespaces + declared > limits.namespaces {
      return refuse("xml.too-many-namespaces", at: start, ["limit": String(limits.namespaces)])
    }
    count(1 + attributes + declared)
    if !isEmpty {
      open.append(declared)
      namespaces += declared
    }
  }

  // MARK: Helpers

  private mutating func count(_ more: Int) {
    nodes += more
    if nodes > limits.nodes { refuse("xml.too-many-nodes", at: index, ["limit": String(limits.nodes)]) }
  }

  /// Goes behind the next occurrence of an ASCII text, or to the end.
  private mutating func skip(to end: StaticString) {
    let first = end.utf8Start.pointee
    while index < bytes.count {
      let byte = bytes[index]
      if byte == first, follows(end) {
        index += end.utf8CodeUnitCount
        return
      }
      if byte == Byte.lineFeed { line += 1 }
      index += 1
    }
  }

  private func follows(_ text: StaticString) -> Bool {
    guard index + text.utf8CodeUnitCount <= bytes.count else { return false }
    for offset in 0..<text.utf8CodeUnitCount where bytes[index + offset] != text.utf8Start[offset] { return false }
    return true
  }

  private mutating func refuse(_ code: String, at offset: Int, _ arguments: [String: String] = [:]) {
    if scan.refusal == nil {
      scan.refusal = Sighting(offset: offset, code: code, severity: .error, arguments: arguments)
    }
  }

  mutating func sight(_ code: String, at offset: Int, _ arguments: [String: String] = [:]) {
    if scan.sightings.count < limits.errors {
      scan.sightings.append(Sighting(offset: offset, code: code, severity: .warning, arguments: arguments))
    } else {
      scan.suppressed += 1
    }
  }
}
