internal import CLibXML2
internal import Diagnostics

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
      var finding = Finding(sighting.code, sighting.severity, at: cursor.place, sighting.arguments)
      finding.excerpt = Excerpt(of: utf8, at: sighting.offset)
      return finding
    }
  }

  /// Places of tags in the bytes of the file instead of the text.
  func filePositions(of tags: [TagPosition]) -> [TagPosition] {
    if encoding == .utf8, markLength == 0 { return tags }
    var cursor = SourceCursor(self)
    return tags.map { tag in
      cursor.advance(to: Int(tag.offset))
      return TagPosition(line: tag.line, offset: Int32(clamping: cursor.byteOffset))
    }
  }

  func refusal(_ sighting: Sighting) -> Refusal {
    Refusal(findings([sighting]))
  }
}
