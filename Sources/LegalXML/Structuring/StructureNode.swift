import SafeXML

/// A provision under construction: its head, and what came below it in order.
struct StructureNode {
  /// What stands in a part of a provision.
  enum Entry {
    case block(XMLElement)
    /// Position of a subpoint, letter or indent in the builder.
    case node(Int)
  }

  /// `nil` for the body itself, quotations and signatures.
  var level: StructureLevel?
  /// Value of `name` for what Akoma Ntoso has no element for.
  var name: String?
  var attributes: [XMLAttribute] = []
  var marker: StructureMarker?
  var number: [XMLNode] = []
  /// Heading and subheading.
  var headings: [[XMLNode]] = []
  /// Its unnumbered parts; most provisions have one.
  var parts: [[Entry]] = []
  /// Positions of the chapters, articles or points in it.
  var children: [Int] = []
  var line: Int?

  mutating func append(_ entry: Entry, inNewPart: Bool = false) {
    if parts.isEmpty || inNewPart {
      parts.append([entry])
    } else {
      parts[parts.count - 1].append(entry)
    }
  }
}
