import SafeXML

/// What brought a consolidated text about.
public struct ConsolidationRecord: Hashable, Sendable {
  /// ISO 8601 day on which the amendments take effect.
  public var date: String
  /// IRI of the amending law or of the file of amendments.
  public var source: String
  /// Its name for people.
  public var name: String

  public init(date: String, source: String, name: String) {
    self.date = date
    self.source = source
    self.name = name
  }
}

extension Consolidation {
  /// The consolidated law with an account of what was changed by what in its metadata, and names of its own date.
  public func law(recording record: ConsolidationRecord) -> DraftLaw {
    guard outcomes.contains(where: { $0.status == .applied }), var metadata = law.metadata else { return law }
    let before = law.names.expression.this ?? law.names.work.this ?? ""
    let date = LegalDate.acceptable(record.date)
    var identifiers = Set(law.all().map(\.eId))
    func collect(_ element: XMLElement) {
      if let eId = element.attribute("eId") { identifiers.insert(eId) }
      element.elements.forEach(collect)
    }
    collect(metadata)
    func fresh(_ base: String) -> String {
      var number = 1
      while !identifiers.insert("\(base)_\(number)").inserted { number += 1 }
      return "\(base)_\(number)"
    }
    let reference = fresh("amending")
    let source = metadata.elements.first { $0.name.local == "identification" }?.attribute("source") ?? "#source"
    let isRepeal = outcomes.contains { outcome in
      if case .repeal = outcome.amendment.change { outcome.place == nil && outcome.status == .applied } else { false }
    }
    let event = AmendingLawMetadata.element(
      "eventRef",
      [
        ("eId", fresh("evt")), ("date", date), ("source", "#" + reference), ("type", isRepeal ? "repeal" : "amendment"),
      ])
    var modifications: [XMLElement] = []
    for outcome in outcomes where outcome.status == .applied {
      let from =
        outcome.amendment.source.map { $0.eId.isEmpty ? record.source : record.source + "~" + $0.eId }
        ?? record.source
      modifications.append(
        TextualModification(
          eId: fresh("pmod"), source: from, destination: outcome.place.map { before + "~" + $0 } ?? before,
          amendment: outcome.amendment, old: [], new: outcome.results
        ).element)
    }
    metadata = MetadataInsertion.add([event], to: "lifecycle", of: metadata, source: source)
    metadata = MetadataInsertion.addModifications(modifications, to: metadata, source: source)
    metadata = MetadataInsertion.add(
      [
        AmendingLawMetadata.element(
          "passiveRef", [("eId", reference), ("href", record.source), ("showAs", record.name)])
      ], to: "references", of: metadata, source: source)
    var result = law
    result.metadata = MetadataInsertion.dated(metadata, date)
    return result
  }
}

/// Puts elements into metadata where the schema wants them.
enum MetadataInsertion {
  private static let order = [
    "identification", "publication", "classification", "lifecycle", "workflow", "analysis", "temporalData",
    "references", "notes", "proprietary", "presentation",
  ]

  /// Adds to a part of the metadata, which comes into being where it was missing.
  static func add(_ new: [XMLElement], to part: String, of metadata: XMLElement, source: String) -> XMLElement {
    var result = metadata
    if let index = result.children.firstIndex(where: { $0.element?.name.local == part }),
      var element = result.children[index].element
    {
      element.children += new.map(XMLNode.element)
      result.children[index] = .element(element)
      return result
    }
    let element = AmendingLawMetadata.element(part, [("source", source)], new)
    let later = order.drop { $0 != part }.dropFirst()
    let index = result.children.firstIndex { $0.element.map { later.contains($0.name.local) } ?? false }
    result.children.insert(.element(element), at: index ?? result.children.endIndex)
    return result
  }

  static func addModifications(_ new: [XMLElement], to metadata: XMLElement, source: String) -> XMLElement {
    var result = metadata
    guard let index = result.children.firstIndex(where: { $0.element?.name.local == "analysis" }),
      var analysis = result.children[index].element
    else {
      return add(
        [AmendingLawMetadata.element("passiveModifications", [], new)], to: "analysis", of: metadata, source: source)
    }
    if let own = analysis.children.firstIndex(where: { $0.element?.name.local == "passiveModifications" }),
      var passive = analysis.children[own].element
    {
      passive.children += new.map(XMLNode.element)
      analysis.children[own] = .element(passive)
    } else {
      let isActive = analysis.children.first?.element?.name.local == "activeModifications"
      analysis.children.insert(
        .element(AmendingLawMetadata.element("passiveModifications", [], new)), at: isActive ? 1 : 0)
    }
    result.children[index] = .element(analysis)
    return result
  }

  /// Expression and manifestation get the date of the amendment: in their FRBR date and behind the @ of their IRIs.
  static func dated(_ metadata: XMLElement, _ date: String) -> XMLElement {
    var result = metadata
    result.children = metadata.children.map { node in
      guard var identification = node.element, identification.name.local == "identification" else { return node }
      identification.children = identification.children.map { node in
        guard var level = node.element, ["FRBRExpression", "FRBRManifestation"].contains(level.name.local) else {
          return node
        }
        level.children = level.children.map { $0.element.map { .element(name($0, date)) } ?? $0 }
        return .element(level)
      }
      return .element(identification)
    }
    return result
  }

  private static func name(_ element: XMLElement, _ date: String) -> XMLElement {
    var result = element
    result.attributes = element.attributes.map { attribute in
      var new = attribute
      switch (element.name.local, attribute.name.local) {
      case ("FRBRdate", "date"): new.value = date
      case ("FRBRthis", "value"), ("FRBRuri", "value"):
        if let at = attribute.value.firstIndex(of: "@") {
          let rest = attribute.value[at...].dropFirst().drop { $0.isNumber || $0 == "-" }
          new.value = attribute.value[..<at] + "@" + date + rest
        }
      default: break
      }
      return new
    }
    return result
  }
}
