import Diagnostics
import LawReview
import SafeXML
import Testing

/// A document that a test writes out, named `test.xml`.
func document(_ text: String) throws(Refusal) -> XMLDocument {
  try XMLReader().read(Array(text.utf8), name: "test.xml")
}

/// What a reader found wrong: `code:line` of every finding of the refusal, or nothing where it was content.
func complaints(about text: String, _ read: (XMLDocument) throws(Refusal) -> Void) -> [String] {
  do {
    try read(try document(text))
    return []
  } catch {
    return error.findings.map { "\($0.code):\($0.place.line.map(String.init) ?? "–")" }
  }
}
