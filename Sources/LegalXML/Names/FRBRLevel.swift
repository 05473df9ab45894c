import SafeXML

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
