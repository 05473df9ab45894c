internal import Diagnostics

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
