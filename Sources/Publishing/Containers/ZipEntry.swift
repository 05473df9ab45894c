/// A file in a ZIP container, as a value.
public struct ZipEntry: Hashable, Sendable {
  /// How the bytes lie in the container (APPNOTE 6.3.10, 4.4.5).
  public enum Method: UInt16, Hashable, Sendable {
    case stored = 0
    case deflated = 8
  }

  /// Path with `/` between folders, without a leading one.
  public var name: String
  public var bytes: [UInt8]
  public var method: Method

  public init(_ name: String, _ bytes: [UInt8], method: Method = .deflated) {
    self.name = name
    self.bytes = bytes
    self.method = method
  }
}
