/// What one walk over the bytes finds before libxml2 sees them.
///
/// It refuses what libxml2 would need too long or too much memory for, finds the exact place of every start tag (the
/// parser remembers where tags end, and lines only up to 65,535), and reports text that looks other than it is.
struct MarkupScan {
  /// In document order, which is that of elements in the tree.
  var tags: [TagPosition] = []
  /// Why the input is refused.
  var refusal: Sighting?
  /// What people should look at.
  var sightings: [Sighting] = []
  /// How many more of them there would be.
  var suppressed = 0

  init(_ text: SourceText, limits: XMLLimits) {
    self = text.utf8.withUnsafeBufferPointer { bytes in
      var scanner = MarkupScanner(bytes, limits: limits)
      scanner.run()
      return scanner.scan
    }
  }

  init() {}
}
