/// A piece of a source, to be shown under a finding with a mark below the place that it points to.
public struct Excerpt: Codable, Hashable, Sendable {
  /// The line as it is stored; of a long one the neighbourhood of the place, with `…` where it was cut.
  public var text: String
  /// Number of Unicode scalars of ``text`` before the place: 0 up to all of them.
  public var caret: Int

  public init(text: String, caret: Int) {
    self.text = text
    self.caret = caret
  }
}
