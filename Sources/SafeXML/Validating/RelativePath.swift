/// Paths with `/` inside of a folder, which they never leave.
enum RelativePath {
  /// Where a reference leads from a file; `nil` for addresses, absolute paths and ways out of the folder.
  static func resolve(_ reference: String, from file: String) -> String? {
    let parts = file.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    return resolve(reference, in: parts.joined(separator: "/"))
  }

  /// Where a reference leads from a folder; `nil` for addresses, absolute paths and ways out.
  static func resolve(_ reference: String, in folder: String) -> String? {
    let reference = reference.prefix { $0 != "#" && $0 != "?" }
    if reference.hasPrefix("/") || reference.contains("\\") || isAddress(reference) { return nil }
    var result = folder.split(separator: "/").map(String.init)
    for part in reference.split(separator: "/") {
      switch part {
      case ".": break
      case "..":
        guard result.popLast() != nil else { return nil }
      default: result.append(String(part))
      }
    }
    return result.joined(separator: "/")
  }

  /// What stands behind the last slash.
  static func base(of path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  /// Whether a reference starts with a scheme (RFC 3986, 3.1).
  private static func isAddress(_ reference: Substring) -> Bool {
    guard let colon = reference.firstIndex(of: ":"), colon > reference.startIndex else { return false }
    return reference[..<colon].allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "+-.".contains($0)) }
  }
}
