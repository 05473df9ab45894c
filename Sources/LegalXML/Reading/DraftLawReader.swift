public import Diagnostics
public import SafeXML

/// A draft law as read, with what is worth telling about its source.
public struct DraftLawReading: Hashable, Sendable {
  public var law: DraftLaw
  /// In document order; the reading stands even where some are errors.
  public var findings: [Finding]
  /// Stable name of the vocabulary of the source, as docs/dialects.md lists them; `generic` for one that has no table.
  public var dialect: String

  public init(law: DraftLaw, findings: [Finding], dialect: String = "akoma-ntoso-3.0") {
    self.law = law
    self.findings = findings
    self.dialect = dialect
  }
}

/// Reads documents into draft laws.
public struct DraftLawReader: Sendable {
  /// Whether documents of unknown vocabularies open even where there is not a word in them.
  public var opensWordless: Bool
  /// When drafts that came as nothing but paragraphs get a structure from their numbers and headings.
  public var structure: StructureRecognition

  public init(opensWordless: Bool = false, structure: StructureRecognition = .automatic) {
    self.opensWordless = opensWordless
    self.structure = structure
  }

  /// Reads a document in Akoma Ntoso 3.0, one of its drafts, or any other vocabulary that can be turned into it.
  ///
  /// - Throws: ``Refusal`` `draft.no-document` or `draft.unknown-dialect` where there is nothing of a law in it.
  public func read(_ document: consuming XMLDocument) throws(Refusal) -> DraftLawReading {
    let (file, notes) = (document.name, document.findings)
    if Self.isAkomaNtoso(document.root) {
      let root = document.root
      document.root = XMLElement(root.name)
      return try read(consume root, file: file, isGeneric: false, findings: notes)
    }
    var conversion = try DialectConversion(document, opensWordless: opensWordless)
    var reading = try read(
      conversion.takeRoot(), file: file, isGeneric: conversion.isGeneric, findings: notes + conversion.findings)
    reading.dialect = conversion.dialect
    return reading
  }

  /// Whether it needs no dialect's table: an Akoma Ntoso 3.0 root with a document, or with nothing at all, in it.
  private static func isAkomaNtoso(_ root: XMLElement) -> Bool {
    root.name.local == "akomaNtoso" && AkomaNtoso.isReadable(namespace: root.name.namespace)
      && (root.elements.isEmpty
        || root.elements.contains { AkomaNtosoVocabulary.documents.contains($0.name.local) })
  }

  private func read(
    _ root: consuming XMLElement, file: String, isGeneric: Bool, findings: [Finding]
  ) throws(Refusal) -> DraftLawReading {
    var findings = findings
    if let flat = FlatStructure(copy root, isGeneric: isGeneric, recognition: structure, file: file) {
      root = flat.root
      findings += flat.findings
    }
    var reader = AkomaNtosoReader(file: file, namespace: root.name.namespace)
    var law = try reader.read(root)
    // The document is not needed any more.
    root = XMLElement(root.name)
    var identifiers = reader.identifiers
    findings += identifiers.fill(&law)
    findings += DraftLawChecks.findings(in: law, file: file, numbers: identifiers.numbers)
    law.metadata = law.metadata.map(AkomaNtosoUpgrade.metadata)
    findings.sort { ($0.place.line ?? 0, $0.code) < ($1.place.line ?? 0, $1.code) }
    return DraftLawReading(law: law, findings: findings)
  }

  /// Reads bytes; `name` stands for the source in findings.
  ///
  /// - Throws: ``Refusal`` where the bytes are no harmless XML or no draft law.
  public func read(
    _ bytes: [UInt8], name: String, limits: XMLLimits = XMLLimits()
  ) throws(Refusal) -> DraftLawReading {
    try read(try XMLReader(limits: limits).read(bytes, name: name))
  }
}
