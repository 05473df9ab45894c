public import Diagnostics

/// What the check of a submission package came to.
public struct PackageReport: Codable, Hashable, Sendable {
  /// Whether a file is what the manifest says.
  public enum State: String, Codable, Sendable {
    case intact
    case changed
    case missing
    /// In the container, but the manifest does not know it.
    case extra
    /// In the container, but its bytes cannot be unpacked.
    case damaged
  }

  /// One file of the container.
  public struct File: Codable, Hashable, Sendable {
    public var path: String
    public var state: State
    /// SHA-256 that the manifest names.
    public var expected: String?
    /// SHA-256 of what lies in the container.
    public var found: String?
  }

  /// Name of the container as the person gave it.
  public var name: String
  /// SHA-256 of the container.
  public var sha256: String
  /// In bytes.
  public var size: Int
  /// What the package says about itself; `nil` where that cannot be read.
  public var manifest: PackageManifest?
  /// All files, in the order of the manifest, then the container's own, then extra ones.
  public var files: [File] = []
  /// Events of the audit extract whose hash was recomputed and holds.
  public var verifiedEvents = 0
  /// In order of importance to the reader: the container, the files, the log, notes.
  public var findings: [Finding] = []

  /// Whether nothing at all is wrong.
  public var isIntact: Bool { !findings.containsError }
}
