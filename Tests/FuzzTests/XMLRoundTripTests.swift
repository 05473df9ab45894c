import Diagnostics
import Foundation
import SafeXML
import Testing

/// Throws broken documents at the reader. `KENES_FUZZ_SEED` repeats a run, `KENES_FUZZ_ROUNDS` makes it longer.
@Suite("Reading mutated documents")
struct XMLRoundTripTests {
  private static let wide: [UInt8] = {
    var bytes: [UInt8] = [0xFF, 0xFE]
    for unit in "<a>Ж😀</a>".utf16 { bytes += [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    return bytes
  }()

  static let seeds: [[UInt8]] = [
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <!-- жоба --><akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0" xmlns:k="urn:k">
      <bill name="draft"><body><article eId="art_1"><num>1-бап.</num><k:note k:by='"x"'>&lt;a&#x416;&amp;</k:note>
      <content><p>срок <b>10</b> күн<![CDATA[ <&> ]]>. <?mark x?></p></content></article></body></bill>
    </akomaNtoso>
    """.bytes,
    "<a xmlns='urn:1'><p:b xmlns:p='urn:2' p:c='1' c='2'><b xmlns=''/><p:b xmlns:p='urn:3'/></p:b></a>".bytes,
    "<?xml version='1.0' encoding='windows-1251'?><a b='".bytes + [0xC0, 0xE0] + "'>".bytes + [0xFF, 0xB2]
      + "</a>".bytes,
    wide,
    "<!DOCTYPE a PUBLIC '-//x//y' 'z.dtd'><a>1<!-- -->0 Cтатья \u{202E}x</a>\n<?end?>".bytes,
    "<a>\(String(repeating: "<b c='d'>", count: 200))x\(String(repeating: "</b>", count: 200))</a>".bytes,
  ]

  @Test("never crashes, and what is accepted is written and read without a difference")
  func mutations() throws {
    let seed = FuzzSettings.seed
    let rounds = FuzzSettings.environment["KENES_FUZZ_ROUNDS"].flatMap(Int.init) ?? 1500
    print("fuzz seed \(seed), \(rounds) rounds; repeat with KENES_FUZZ_SEED=\(seed)")
    var random = SplitMix(seed: seed)
    var accepted = 0
    for round in 0..<rounds {
      let bytes = Mutation.of(Self.seeds[round % Self.seeds.count], &random)
      let document: XMLDocument
      do throws(Refusal) {
        document = try XMLReader().read(bytes, name: "fuzz.xml")
      } catch {
        // What libxml2 says in its own words is no help to a clerk.
        #expect(
          !error.findings.contains { $0.code == "xml.malformed" },
          "seed \(seed), round \(round): \(error.findings) \(Data(bytes).base64EncodedString())")
        continue
      }
      accepted += 1
      let written = XMLWriter().bytes(of: document)
      let again = try XMLReader().read(written, name: "again.xml")
      let isEqual = again.root == document.root && again.prolog == document.prolog && again.epilog == document.epilog
      #expect(isEqual, "seed \(seed), round \(round): \(Data(bytes).base64EncodedString())")
      #expect(XMLWriter().bytes(of: again) == written, "seed \(seed), round \(round)")
      #expect(document.root.canonicalBytes() == again.root.canonicalBytes(), "seed \(seed), round \(round)")
      let indented = XMLWriter(.indented).bytes(of: document)
      #expect(XMLWriter(.indented).bytes(of: try XMLReader().read(indented, name: "indented.xml")) == indented)
    }
    #expect(accepted > rounds / 20)
  }
}

extension String {
  fileprivate var bytes: [UInt8] { Array(utf8) }
}
