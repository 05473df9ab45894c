/// Bounds that a ZIP container must keep; beyond one of them nothing is unpacked.
public struct ZipLimits: Hashable, Sendable {
  /// Largest container, in bytes.
  public var containerBytes = 500_000_000
  /// Most entries, folders counted.
  public var entries = 500
  /// Largest single file when unpacked, in bytes.
  public var entryBytes = 200_000_000
  /// Most bytes of all files together when unpacked.
  public var totalBytes = 1_000_000_000
  /// How many times larger a file may become when unpacked; files of up to a megabyte may always.
  public var ratio = 200
  /// Longest name, in bytes.
  public var nameBytes = 512

  public init() {}
}
