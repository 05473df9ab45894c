import Diagnostics
import Foundation
import LegalXML
import Publishing
import Testing

@Suite("Packages of draft laws")
struct DraftPackageTests {
  private func law(_ form: String, _ text: String) -> [UInt8] {
    [UInt8](
      """
      <akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><\(form) name="\(form)"><body><article eId="art_1">
      <num>1</num><content><p>\(text)</p></content></article></body></\(form)></akomaNtoso>
      """)
  }

  private func package(_ entries: [ZipEntry]) throws -> DraftPackage {
    try DraftPackage(try ZipWriter.bytes(of: entries), name: "draft.leg")
  }

  @Test("list what they hold: laws with their dialect, what cannot be read with the reasons, and everything else")
  func listing() throws {
    let inner = try ZipWriter.bytes(of: [ZipEntry("x.xml", law("bill", "x"))])
    let found = try package([
      ZipEntry("bill.xml", law("bill", "Мәтін")), ZipEntry("memo/memo.xml", [UInt8]("<memo><p>Words</p></memo>")),
      ZipEntry("broken.xml", [UInt8]("<a><b></a>")), ZipEntry("media/picture.png", [0x89, 0x50]),
      ZipEntry("inner.zip", inner), ZipEntry("META-INF/manifest.xml", [UInt8]("<manifest/>")),
    ])
    #expect(found.documents.map { $0.reading?.dialect } == ["akoma-ntoso-3.0", "generic", nil, nil, nil, nil])
    guard case .refused(let reasons) = found.documents[2].state else {
      Issue.record("broken.xml was read")
      return
    }
    #expect(!reasons.isEmpty && reasons.allSatisfy { $0.place.file == "draft.leg/broken.xml" })
    #expect(found.findings.map(\.code) == ["package.nested"])
    #expect(try found.document().name == "bill.xml")
    #expect(try found.document(named: "memo/memo.xml").reading?.law.text == "Words")
  }

  @Test("say why a document cannot be picked")
  func picking() throws {
    let two = [ZipEntry("a.xml", law("bill", "a")), ZipEntry("b.xml", law("bill", "b")), ZipEntry("c.txt", [1])]
    let found = try package(two)
    for (name, code) in [
      (nil, "package.ambiguous"), ("d.xml", "package.entry-missing"), ("c.txt", "package.entry-other"),
    ] {
      let refusal = #expect(throws: Refusal.self) { try found.document(named: name) }
      #expect(refusal?.findings.map(\.code) == [code])
    }
    let refusal = #expect(throws: Refusal.self) { try package([ZipEntry("c.txt", [1])]).document() }
    #expect(refusal?.findings.map(\.code) == ["package.no-draft"])
  }

  @Test("are refused whole where their structure is not sound")
  func hostile() throws {
    let bomb = ZipEntry("bomb.xml", [UInt8](repeating: 0x20, count: 3_000_000))
    let many = (0..<501).map { ZipEntry("\($0).xml", [0x3C]) }
    // A name of the same length that leads out of the package, in both headers.
    var traversal = try ZipWriter.bytes(of: [ZipEntry("aa/b.xml", law("bill", "a"))])
    while let at = traversal.firstRange(of: [UInt8]("aa/b.xml")) {
      traversal.replaceSubrange(at..<(at + 8), with: [UInt8]("../b.xml"))
    }
    // The flag of encryption, in both headers.
    var encrypted = try ZipWriter.bytes(of: [ZipEntry("b.xml", law("bill", "a"))])
    for (signature, offset) in [([0x50, 0x4b, 3, 4], 6), ([0x50, 0x4b, 1, 2], 8)] as [([UInt8], Int)] {
      let at = try #require(encrypted.firstRange(of: signature))
      encrypted[at + offset] |= 1
    }
    let cases: [([UInt8], String)] = [
      (try ZipWriter.bytes(of: [bomb]), "zip.ratio"), (try ZipWriter.bytes(of: many), "zip.too-many-entries"),
      (traversal, "zip.name-outside"), (encrypted, "zip.encrypted"),
    ]
    for (bytes, code) in cases {
      let refusal = #expect(throws: Refusal.self) { try DraftPackage(bytes, name: "draft.leg") }
      #expect(refusal?.findings.contains { $0.code == code } == true, "\(code)")
    }
  }

  @Test("of LEOS open, and their bill is found")
  func leos() throws {
    guard let folder = SharedFolder.find("corpus/dev/leos-package") else { return }
    let file = folder.appending(path: "proposal_3Articles.leg")
    let found = try DraftPackage([UInt8](contentsOf: file), name: "proposal.leg")
    #expect(found.documents.count == 5)
    #expect(found.documents.count { $0.reading?.dialect == "akoma-ntoso-3.0" } == 3)
    #expect(try found.document().name.hasPrefix("bill_"))
  }
}
