import LegalXML
import Testing

@Suite("Shipped files")
struct ShippedFileTests {
  @Test("the Akoma Ntoso schema and the one it imports are inside the product, whole")
  func schemas() throws {
    let schema = try #require(ShippedFile.bytes(named: "akomantoso30.xsd"))
    let text = String(decoding: schema, as: UTF8.self)
    #expect(text.contains("http://docs.oasis-open.org/legaldocml/ns/akn/3.0"))
    #expect(text.hasSuffix("</xsd:schema>\n") || text.hasSuffix("</xsd:schema>"))
    #expect(ShippedFile.bytes(named: "xml.xsd") != nil)
  }

  @Test("names are sorted and unique, and an unknown name is no crash")
  func names() {
    #expect(ShippedFile.names == Set(ShippedFile.names).sorted())
    #expect(ShippedFile.bytes(named: "../akomantoso30.xsd") == nil)
  }
}
