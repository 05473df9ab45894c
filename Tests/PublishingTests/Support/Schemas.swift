import LegalXML
import SafeXML

enum Schemas {
  /// The OASIS schema of Akoma Ntoso 3.0, compiled once.
  static let akomaNtoso = Result {
    let names = ["akomantoso30.xsd", "xml.xsd"]
    let files = names.map { ($0, ShippedFile.bytes(named: $0) ?? []) }
    return try XMLSchema(xsd: "akomantoso30.xsd", files: Dictionary(uniqueKeysWithValues: files))
  }
}
