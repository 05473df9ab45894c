/// Digests of the files of a package, one a line, as `sha256sum` writes and checks them.
enum Checksums {
  /// The list for a manifest: `mimetype`, the files in their order, and both manifests.
  static func bytes(of manifest: PackageManifest, manifestBytes: [UInt8], directoryBytes: [UInt8]) -> [UInt8] {
    let mimetype = ContentDigest.sha256(Array(PackageLayout.mediaType.utf8))
    var lines = [line(mimetype, PackageLayout.mimetype)]
    lines += manifest.files.map { line($0.sha256, $0.path) }
    lines.append(line(ContentDigest.sha256(manifestBytes), PackageLayout.manifest))
    lines.append(line(ContentDigest.sha256(directoryBytes), PackageLayout.containerManifest))
    return Array(lines.joined().utf8)
  }

  private static func line(_ digest: String, _ path: String) -> String {
    "\(digest)  \(path)\n"
  }

  /// Digest of each path; `nil` where a line does not have the form.
  static func digests(in bytes: [UInt8]) -> [String: String]? {
    guard let text = String(validating: bytes, as: UTF8.self) else { return nil }
    var result: [String: String] = [:]
    for line in text.split(separator: "\n") {
      let digest = String(line.prefix(64))
      let rest = line.dropFirst(64)
      guard ContentDigest.isSHA256(digest), rest.hasPrefix("  "), rest.count > 2 else { return nil }
      guard result.updateValue(digest, forKey: String(rest.dropFirst(2))) == nil else { return nil }
    }
    return result
  }
}
