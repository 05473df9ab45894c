public import SafeXML

/// A date with the name of what happened then (`generation`, `introduction`, `amendment`).
public struct NamedDate: Hashable, Sendable, Codable {
  /// As written; ISO 8601 where the source keeps to the standard.
  public var date: String
  public var name: String

  public init(date: String, name: String) {
    self.date = date
    self.name = name
  }
}

/// What the metadata says on one FRBR level: work, expression or manifestation.
public struct FRBRLevel: Hashable, Sendable, Codable {
  /// IRI of this document (`FRBRthis`).
  public var this: String?
  /// IRI of the whole that it belongs to (`FRBRuri`).
  public var uri: String?
  public var dates: [NamedDate] = []
  /// References or names of the authors.
  public var authors: [String] = []
  public var aliases: [String] = []

  init(_ element: XMLElement?) {
    guard let element else { return }
    for child in element.elements {
      let value = child.attribute("value")
      switch child.name.local {
      case "FRBRthis": this = this ?? value
      case "FRBRuri": uri = uri ?? value
      case "FRBRdate":
        dates.append(NamedDate(date: child.attribute("date") ?? "", name: child.attribute("name") ?? ""))
      case "FRBRauthor": if let author = child.attribute("href") ?? value { authors.append(author) }
      case "FRBRalias": if let value { aliases.append(value) }
      default: break
      }
    }
  }
}

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
