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

  func refusal(_ sighting: Sighting) -> Refusal {
    Refusal(findings([sighting]))
  }
}
