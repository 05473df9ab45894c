internal import Foundation

/// Rules for the names of files in a container: what unpacks to the same harmless place everywhere.
enum ZipName {
  /// The code of what is wrong with a name, or `nil`.
  static func problem(_ name: String, limit: Int) -> String? {
    let bytes = Array(name.utf8)
    if bytes.isEmpty { return "zip.name-empty" }
    if bytes.count > limit { return "zip.name-long" }
    // Bidirectional overrides and zero-width characters make one name look like another.
    if name.unicodeScalars.contains(where: isHidden) { return "zip.name-control" }
    if bytes.contains(UInt8(ascii: "\\")) { return "zip.name-backslash" }
    if bytes[0] == UInt8(ascii: "/") { return "zip.name-absolute" }
    if bytes.count >= 2, bytes[1] == UInt8(ascii: ":") { return "zip.name-drive" }
    var parts = name.split(separator: "/", omittingEmptySubsequences: false)
    if parts.count > 1, parts.last == "" { parts.removeLast() }
    if parts.contains(where: { $0 == ".." || $0 == "." || $0.isEmpty }) { return "zip.name-outside" }
    return nil
  }

  /// What two names share that are one file on a disk that folds case or normalises Unicode.
  static func folded(_ name: String) -> String {
    name.precomposedStringWithCanonicalMapping.lowercased()
  }

  /// The name with everything unprintable made visible, for messages.
  static func printable(_ name: String) -> String {
    String(name.unicodeScalars.prefix(200).map { isHidden($0) ? "\u{FFFD}" : Character($0) })
  }

  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned: true
    default: false
    }
  }
}
