import Diagnostics
import Foundation
import SafeXML
import Testing

/// Throws broken documents at the reader. `KENES_FUZZ_SEED` repeats a run, `KENES_FUZZ_ROUNDS` makes it longer.
@Suite("Reading mutated documents")
struct FuzzTests {
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
    [0xFF, 0xFE] + Array("<a>Ж😀</a>".utf16).reduce(into: []) { $0 += [UInt8($1 & 0xFF), UInt8($1 >> 8)] },
    "<!DOCTYPE a PUBLIC '-//x//y' 'z.dtd'><a>1<!-- -->0 Cтатья \u{202E}x</a>\n<?end?>".bytes,
    "<a>\(String(repeating: "<b c='d'>", count: 200))x\(String(repeating: "</b>", count: 200))</a>".bytes,
  ]

  /// Pieces that make parsers stumble.
  static let tokens: [[UInt8]] =
    [
      "<", ">", "</", "/>", "<!--", "-->", "<![CDATA[", "]]>", "<?", "?>", "&", ";", "&#", "&#x0;", "&lt;", "&x;", "\"",
      "'", "=", " xmlns=''", " xmlns:p='u'", "p:", "xml:id='a'", "xmlns:xml='u'", "<!DOCTYPE a [", "]", "<!DOCTYPE a>",
      "<?xml version='1.0'?>", "encoding='UTF-16'", "\u{0}", "\u{FEFF}", "\u{FFFF}", "\r", "\r\n", "\t", "Ә", "😀", "9",
    ].map(\.bytes) + [[0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90], [0x80]]

  static func mutate(_ source: [UInt8], _ random: inout SplitMix) -> [UInt8] {
    var bytes = source
    for _ in 0..<([1, 1, 1, 2, 4].randomElement(using: &random) ?? 1) {
      let place = Int.random(in: 0...bytes.count, using: &random)
      let end = min(bytes.count, place + Int.random(in: 0...12, using: &random))
      switch Int.random(in: 0..<6, using: &random) {
      case 0: bytes.insert(contentsOf: tokens.randomElement(using: &random) ?? [], at: place)
      case 1: bytes.removeSubrange(place..<end)
      case 2: bytes.insert(contentsOf: bytes[place..<end], at: Int.random(in: 0...bytes.count, using: &random))
      case 3: if place < bytes.count { bytes[place] = UInt8.random(in: 0...255, using: &random) }
      case 4: if place < bytes.count { bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &random) }
      default: bytes.replaceSubrange(place..<end, with: tokens.randomElement(using: &random) ?? [])
      }
    }
    return bytes
  }

  @Test("never crashes, and what is accepted is written and read without a difference")
  func mutations() throws {
    let environment = ProcessInfo.processInfo.environment
    let seed = environment["KENES_FUZZ_SEED"].flatMap(UInt64.init) ?? UInt64.random(in: 0...UInt64.max)
    let rounds = environment["KENES_FUZZ_ROUNDS"].flatMap(Int.init) ?? 1500
    print("fuzz seed \(seed), \(rounds) rounds; repeat with KENES_FUZZ_SEED=\(seed)")
    var random = SplitMix(seed: seed)
    var accepted = 0
    for round in 0..<rounds {
      let bytes = Self.mutate(Self.seeds[round % Self.seeds.count], &random)
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
