internal import Diagnostics

/// Something noticed at a place of a text; becomes a ``Finding`` once its line is known.
struct Sighting {
  /// Offset in ``SourceText/utf8``.
  var offset: Int
  var code: String
  var severity: Severity
  var arguments: [String: String] = [:]
}

/// The characters of a file, and the way back from them to its lines and bytes.
struct SourceText {
  /// Name of the file.
  let name: String
  /// The content as well-formed UTF-8 without a byte order mark.
  let utf8: [UInt8]
  /// How the file was written.
  let encoding: TextEncoding
  /// Length of the byte order mark in the file, in bytes.
  let markLength: Int
  let declaration: XMLDeclaration?

  /// Findings in the order of their places; takes one walk over the text for all of them.
  func findings(_ sightings: [Sighting]) -> [Finding] {
    let sorted = sightings.enumerated().sorted { ($0.element.offset, $0.offset) < ($1.element.offset, $1.offset) }
    var cursor = SourceCursor(self)
    return sorted.map { _, sighting in
      cursor.advance(to: sighting.offset)
      return Finding(sighting.code, sighting.severity, at: cursor.place, sighting.arguments)
    }
  }

  func refusal(_ sighting: Sighting) -> Refusal {
    Refusal(findings([sighting]))
  }
}

/// Walks forward over a text and knows line, column and byte offset in the file.
struct SourceCursor {
  private let text: SourceText
  private var offset = 0
  private var line = 1
  private var column = 1
  private(set) var byteOffset: Int

  init(_ text: SourceText) {
    self.text = text
    byteOffset = text.markLength
  }

  var place: Place {
    Place(file: text.name, line: line, column: column, byteOffset: byteOffset)
  }

  /// Goes on to an offset of the UTF-8 text that is not before the last one.
  mutating func advance(to target: Int) {
    let start = offset
    let end = min(target, text.utf8.count)
    guard end > start else { return }
    text.utf8.withUnsafeBufferPointer { bytes in
      var line = line
      var column = column
      // Characters of two, three and four bytes of UTF-8.
      var wide = (0, 0, 0)
      for index in start..<end {
        let byte = bytes[index]
        if byte == 0x0A {
          line += 1
          column = 1
        } else if byte < 0x80 {
          column += 1
        } else if byte >= 0xC0 {
          column += 1
          if byte < 0xE0 { wide.0 += 1 } else if byte < 0xF0 { wide.1 += 1 } else { wide.2 += 1 }
        }
      }
      let narrow = end - start - 2 * wide.0 - 3 * wide.1 - 4 * wide.2
      self.line = line
      self.column = column
      byteOffset +=
        narrow * text.encoding.width(of: 0x20) + wide.0 * text.encoding.width(of: 0x400)
        + wide.1 * text.encoding.width(of: 0x2000) + wide.2 * text.encoding.width(of: 0x10000)
    }
    offset = end
  }
}
