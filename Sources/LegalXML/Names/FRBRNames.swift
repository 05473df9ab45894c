public import SafeXML

/// The names of a document after FRBR (Akoma Ntoso Naming Convention 1.0, 4).
public struct FRBRNames: Hashable, Sendable, Codable {
  /// The law as such, whatever its version and language.
  public var work: FRBRLevel
  /// One version in one language.
  public var expression: FRBRLevel
  /// One file.
  public var manifestation: FRBRLevel
  /// Country code (`FRBRcountry`).
  public var country: String?
  public var subtype: String?
  /// Numbers of the law (`FRBRnumber`).
  public var numbers: [String]
  /// Names of the law (`FRBRname`).
  public var names: [String]
  /// BCP 47 tags of the expression's languages, in the order of the source.
  public var languages: [String]
  public var version: String?

  /// Reads the `identification` of a `meta` element.
  public init(metadata: XMLElement?) {
    let identification = metadata?.elements.first { $0.name.local == "identification" }
    func level(_ name: String) -> XMLElement? { identification?.elements.first { $0.name.local == name } }
    let workElement = level("FRBRWork")
    let expressionElement = level("FRBRExpression")
    work = FRBRLevel(workElement)
    expression = FRBRLevel(expressionElement)
    manifestation = FRBRLevel(level("FRBRManifestation"))
    func values(_ name: String, _ attribute: String = "value") -> [String] {
      [workElement, expressionElement].compactMap(\.self).flatMap(\.elements)
        .filter { $0.name.local == name }.compactMap { $0.attribute(attribute) }
    }
    country = values("FRBRcountry").first
    subtype = values("FRBRsubtype").first
    numbers = values("FRBRnumber")
    names = values("FRBRname")
    languages = values("FRBRlanguage", "language").map(LanguageTag.bcp47)
    version = values("FRBRversionNumber").first
  }
}
