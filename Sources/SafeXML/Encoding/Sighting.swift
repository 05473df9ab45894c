internal import Diagnostics

/// Something noticed at a place of a text; becomes a ``Finding`` once its line is known.
struct Sighting {
  /// Offset in ``SourceText/utf8``.
  var offset: Int
  var code: String
  var severity: Severity
  var arguments: [String: String] = [:]
}
