public import Diagnostics

/// A mandatory item of the checklist for which there is no document.
public struct MissingItem: Hashable, Sendable, Codable {
  /// Item of the checklist, such as `comparative-table`.
  public var item: String
  public var title: LocalizedText
  /// Why it is mandatory here.
  public var reason: LocalizedText
  public var basis: LocalizedText?

  public init(item: String, title: LocalizedText, reason: LocalizedText, basis: LocalizedText? = nil) {
    self.item = item
    self.title = title
    self.reason = reason
    self.basis = basis
  }
}

/// The extract of the log that goes into a package, so that its hash chain can be recomputed anywhere.
public struct PackageAudit: Hashable, Sendable {
  /// One JSON object a line, in the order of the log (``AuditRecord``).
  public var events: [UInt8]
  /// Head of every stream (``AuditHead``).
  public var heads: [UInt8]

  public init(events: [UInt8], heads: [UInt8]) {
    self.events = events
    self.heads = heads
  }
}

/// A package that was built.
public struct SubmissionPackage: Hashable, Sendable {
  /// The container.
  public var bytes: [UInt8]
  /// SHA-256 of the container.
  public var sha256: String
  public var manifest: PackageManifest

  public init(bytes: [UInt8], sha256: String, manifest: PackageManifest) {
    self.bytes = bytes
    self.sha256 = sha256
    self.manifest = manifest
  }
}

/// Builds submission packages: ASiC-E containers (ETSI EN 319 162-1) that are the same bytes for the same content.
public enum PackageBuilder {
  /// Builds a package from a manifest without files and the files in the order in which they shall lie.
  ///
  /// - Throws: ``Refusal`` with a finding `package.item-missing` for each missing mandatory item, or for each path that
  ///   cannot be used (`package.path-reserved`, `zip.name-…`).
  public static func build(
    _ header: PackageManifest, items: [PackageItem], audit: PackageAudit, missing: [MissingItem],
    language: Language = .english
  ) throws(Refusal) -> SubmissionPackage {
    if !missing.isEmpty { throw Refusal(missing.map { finding(for: $0, in: language) }) }
    let all = items + auditItems(audit)
    let reserved = all.filter { PackageLayout.isReserved($0.path) }
    if !reserved.isEmpty {
      throw Refusal(reserved.map { Finding("package.path-reserved", .error, ["entry": $0.path]) })
    }

    var manifest = header
    manifest.files = all.map(file)
    let manifestBytes = PackageManifestXML.bytes(of: manifest)
    let directory = ContainerManifest.bytes(of: manifest)
    let checksums = Checksums.bytes(of: manifest, manifestBytes: manifestBytes, directoryBytes: directory)
    let entries =
      [ZipEntry(PackageLayout.mimetype, Array(PackageLayout.mediaType.utf8), method: .stored)]
      + all.map { ZipEntry($0.path, $0.bytes) }
      + [
        ZipEntry(PackageLayout.manifest, manifestBytes),
        ZipEntry(PackageLayout.checksums, checksums),
        ZipEntry(PackageLayout.containerManifest, directory),
      ]
    let bytes = try ZipWriter.bytes(of: entries)
    return SubmissionPackage(bytes: bytes, sha256: ContentDigest.sha256(bytes), manifest: manifest)
  }

  private static func file(_ item: PackageItem) -> PackageManifest.File {
    PackageManifest.File(
      path: item.path, role: item.role, mediaType: item.mediaType, language: item.language, size: item.bytes.count,
      sha256: ContentDigest.sha256(item.bytes), checklistItem: item.checklistItem, title: item.title,
      basis: item.basis)
  }

  private static func auditItems(_ audit: PackageAudit) -> [PackageItem] {
    [
      PackageItem(
        path: PackageLayout.auditEvents, bytes: audit.events, role: .auditEvents, mediaType: "application/jsonl",
        title: DocumentTerms.text("package.audit-events")),
      PackageItem(
        path: PackageLayout.auditHeads, bytes: audit.heads, role: .auditHeads, mediaType: "application/json",
        title: DocumentTerms.text("package.audit-heads")),
    ]
  }

  private static func finding(for item: MissingItem, in language: Language) -> Finding {
    Finding(
      "package.item-missing", .error,
      [
        "item": item.item, "title": item.title.text(in: language), "reason": item.reason.text(in: language),
        "basis": item.basis?.text(in: language) ?? "–",
      ])
  }
}
