public import Diagnostics
public import SafeXML

/// Turns documents into the bytes that are kept, printed and sent.
public enum DocumentRendering {
  /// The document as an XML file, indented where white space means nothing.
  public static func xml(_ document: XMLDocument) -> [UInt8] {
    XMLWriter(.indented, unbroken: ["p", "num", "heading", "caption"]).bytes(of: document)
  }

  /// The document as a page that can be printed on A4: HTML without scripts, everything in one file.
  public static func html(_ document: XMLDocument, language: Language) -> [UInt8] {
    DocumentPage([(document, language)]).bytes
  }

  /// The same document in several languages as one page, paragraph beside paragraph.
  public static func sideBySide(_ document: some PrintableDocument, languages: [Language]) -> [UInt8] {
    DocumentPage(languages.map { (document.akomaNtoso(in: $0), $0) }).bytes
  }
}
