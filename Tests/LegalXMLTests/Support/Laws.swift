import LegalXML
import SafeXML

/// Small laws for tests.
enum Laws {
  static let namespace = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0"

  /// A bill around a body.
  static func bill(_ body: String, language: String = "rus", namespace: String? = Laws.namespace) -> String {
    let declaration = namespace.map { #" xmlns="\#($0)""# } ?? ""
    return #"""
      <?xml version="1.0" encoding="UTF-8"?>
      <akomaNtoso\#(declaration)>
        <bill name="bill">
          <meta>
            <identification source="#editor">
              <FRBRWork>
                <FRBRthis value="/akn/kz/bill/2026/5/!main"/><FRBRuri value="/akn/kz/bill/2026/5"/>
                <FRBRdate date="2026-03-02" name="generation"/><FRBRauthor href="#ministry"/><FRBRcountry value="kz"/>
                <FRBRnumber value="5"/>
              </FRBRWork>
              <FRBRExpression>
                <FRBRthis value="/akn/kz/bill/2026/5/\#(language)@2026-03-02/!main"/>
                <FRBRuri value="/akn/kz/bill/2026/5/\#(language)@2026-03-02"/>
                <FRBRdate date="2026-03-02" name="generation"/><FRBRauthor href="#ministry"/>
                <FRBRlanguage language="\#(language)"/>
              </FRBRExpression>
              <FRBRManifestation>
                <FRBRthis value="/akn/kz/bill/2026/5/\#(language)@2026-03-02/!main.xml"/>
                <FRBRuri value="/akn/kz/bill/2026/5/\#(language)@2026-03-02.xml"/>
                <FRBRdate date="2026-03-02" name="generation"/><FRBRauthor href="#ministry"/>
              </FRBRManifestation>
            </identification>
            <references source="#editor">
              <TLCOrganization eId="ministry" href="/ontology/organization/kz/ministry" showAs="Ministry"/>
              <TLCOrganization eId="editor" href="/ontology/organization/kz/editor" showAs="Editor"/>
            </references>
          </meta>
          <body>
            \#(body)
          </body>
        </bill>
      </akomaNtoso>
      """#
  }

  static func read(_ source: String, name: String = "test.xml") throws -> DraftLawReading {
    try DraftLawReader().read(Array(source.utf8), name: name)
  }

  static func law(_ body: String, language: String = "rus") throws -> DraftLaw {
    try read(bill(body, language: language)).law
  }
}
