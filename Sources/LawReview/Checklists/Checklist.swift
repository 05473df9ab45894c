public import Diagnostics
public import SafeXML

/// What a package has to hold, and when.
public struct Checklist: Codable, Hashable, Sendable {
  /// When an item has to be there.
  public enum Requirement: Codable, Hashable, Sendable {
    case always
    /// Never required: it goes in where it is there.
    case never
    /// Required where the expression is true of the facts (`$facts`).
    case when(XPathExpression)
  }

  /// Where an item comes from.
  public enum Provider: Codable, Hashable, Sendable {
    /// Somebody hands it in under the item's id.
    case attachment
    /// The engine produces documents of this kind, such as `opinion` or `vote-record`.
    case engine(kind: String)
  }

  /// One item.
  public struct Item: Codable, Hashable, Sendable {
    /// Short name such as `explanatory-note`.
    public var id: String
    /// Number as people cite it, such as `6.1`.
    public var number: String
    public var title: LocalizedText
    public var requirement: Requirement
    /// The requirement in words; `nil` where it needs none.
    public var requirementText: LocalizedText?
    public var provider: Provider
    /// Languages in which it has to be there; empty where one file of any language will do.
    public var languages: [Language]
    public var basis: [LegalBasis]
  }

  public var id: String
  public var version: String
  public var title: LocalizedText
  /// In the order of the file, which is the order in the package.
  public var items: [Item]

  public func item(_ id: String) -> Item? {
    items.first { $0.id == id }
  }
}
