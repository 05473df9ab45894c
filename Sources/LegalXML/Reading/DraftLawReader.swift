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
    if Self.isAkomaNtoso(document.root) {
      return try read(document.root, file: document.name, isGeneric: false, findings: document.findings)
    }
    let conversion = try DialectConversion(copy document, opensWordless: opensWordless)
    let (file, findings) = (document.name, document.findings + conversion.findings)
    // A large document is let go before the law is made.
    document.root = XMLElement(document.root.name)
    var reading = try read(conversion.root, file: file, isGeneric: conversion.isGeneric, findings: findings)
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
    _ root: XMLElement, file: String, isGeneric: Bool, findings: [Finding]
  ) throws(Refusal) -> DraftLawReading {
    let flat = FlatStructure(root, isGeneric: isGeneric, recognition: structure, file: file)
    let root = flat?.root ?? root
    var reader = AkomaNtosoReader(file: file, namespace: root.name.namespace)
    var law = try reader.read(root)
    var findings = findings + (flat?.findings ?? [])
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
