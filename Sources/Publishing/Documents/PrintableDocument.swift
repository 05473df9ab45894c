public import Diagnostics
public import SafeXML

/// A document as a value, of which every form that is printed or sent is a rendering.
public protocol PrintableDocument: Sendable {
  /// Stable kind, such as `opinion` or `response-matrix`: names of files and FRBR URIs are made from it.
  var documentKind: String { get }
  var cover: DocumentCover { get }
  /// The document in one language as Akoma Ntoso 3.0, valid against the schema of OASIS.
  func akomaNtoso(in language: Language) -> XMLDocument
}
