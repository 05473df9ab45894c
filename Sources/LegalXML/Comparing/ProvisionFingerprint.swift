/// What identifies a provision by its wording, whatever its number and place.
public struct ProvisionFingerprint: Hashable, Sendable, Codable {
  /// Hash of heading and own text, children left out.
  public var own: TextHash
  /// Hash of heading and all text below, its own number left out.
  public var whole: TextHash

  public init(_ provision: Provision) {
    own = TextHash(of: [provision.heading, provision.ownText].compactMap(\.self).joined(separator: "\n"))
    whole = TextHash(of: Self.wholeText(provision))
  }

  /// Heading and all text below, the provision's own number left out.
  static func wholeText(_ provision: Provision) -> String {
    [provision.heading, provision.bodyText].compactMap(\.self).joined(separator: "\n")
  }
}
