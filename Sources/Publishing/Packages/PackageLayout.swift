/// Where things lie in a package (ETSI EN 319 162-1, 4.4).
public enum PackageLayout {
  /// Media type of the container, and content of its first entry.
  public static let mediaType = "application/vnd.etsi.asic-e+zip"
  /// First entry, stored, so that the type can be read at byte 38.
  public static let mimetype = "mimetype"
  /// The manifest of Kenes. It lies outside `META-INF/` so that signatures cover it like any document.
  public static let manifest = "manifest.xml"
  /// Digests of all files in the format of `sha256sum`.
  public static let checksums = "SHA256SUMS"
  /// List of files in the form that the standard prescribes for this name (OpenDocument 1.2, part 3).
  public static let containerManifest = "META-INF/manifest.xml"
  /// The log of the review.
  public static let auditEvents = "audit/events.jsonl"
  /// The head of every stream of the log.
  public static let auditHeads = "audit/heads.json"

  /// Whether a path belongs to the container itself, so that no document may lie there.
  static func isReserved(_ path: String) -> Bool {
    let folded = ZipName.folded(path)
    return [mimetype, manifest, checksums].map(ZipName.folded).contains(folded) || folded.hasPrefix("meta-inf/")
  }

  /// Whether a path is one where signatures lie (ETSI EN 319 162-1, 4.4.3.2).
  static func isSignature(_ path: String) -> Bool {
    path.hasPrefix("META-INF/") && path.contains("signatures") && path.hasSuffix(".xml")
  }
}
