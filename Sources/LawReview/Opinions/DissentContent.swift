public import Diagnostics

/// A dissenting opinion as it was handed in; its author is whoever files it.
public struct DissentContent: Codable, Hashable, Sendable {
  public var text: LocalizedText
  /// Whether it is printed in the opinion, or only kept in the file.
  public var isPublished: Bool

  public init(text: LocalizedText, isPublished: Bool) {
    self.text = text
    self.isPublished = isPublished
  }
}
