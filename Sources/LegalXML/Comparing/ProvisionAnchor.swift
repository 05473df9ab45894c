/// Where a remark points to: a provision of one version, recognisable in the next.
public struct ProvisionAnchor: Hashable, Sendable, Codable {
  /// Words that a remark is about, with what stands around them.
  public struct Quote: Hashable, Sendable, Codable {
    /// As they stand in the provision, whitespace collapsed.
    public var text: String
    /// Up to 40 characters before.
    public var before: String
    /// Up to 40 characters after.
    public var after: String

    public init(text: String, before: String, after: String) {
      self.text = text
      self.before = before
      self.after = after
    }
  }

  public var eId: String
  /// How people cite it in its version.
  public var citation: Citation
  /// `nil` where the remark is about the provision as a whole.
  public var quote: Quote?
  /// Wording of the whole provision, children included.
  public var wording: TextHash
  /// Digest of the version that it points into, made outside; `nil` where none was given.
  public var version: String?

  /// Points to a provision; `nil` where there is none of that eId, or where the quoted words do not occur in it.
  public init?(to eId: String, in index: DraftLawIndex, quoting words: String? = nil, version: String? = nil) {
    guard let provision = index[eId], let citation = Citation(of: eId, in: index) else { return nil }
    self.eId = eId
    self.citation = citation
    self.version = version
    let text = ProvisionFingerprint.wholeText(provision)
    wording = TextHash(of: text)
    guard let words else { return }
    guard let quote = QuoteFinder(text).quote(words) else { return nil }
    self.quote = quote
  }

  /// Points to a provision of a law; use an index for many.
  public init?(to eId: String, in law: DraftLaw, quoting words: String? = nil, version: String? = nil) {
    self.init(to: eId, in: DraftLawIndex(law), quoting: words, version: version)
  }

  init(eId: String, citation: Citation, wording: TextHash, version: String?) {
    self.eId = eId
    self.citation = citation
    self.wording = wording
    self.version = version
  }
}
