internal import Diagnostics

/// Checks submission packages: needs nothing but the bytes, and names exactly what is wrong.
public enum PackageVerifier {
  /// Checks a package; `name` stands for it in findings. Never fails: what is wrong is in the report.
  public static func verify(_ bytes: [UInt8], name: String, limits: ZipLimits = ZipLimits()) -> PackageReport {
    var check = PackageCheck(bytes, name: name, limits: limits)
    return check.run()
  }
}

/// One check of one package.
///
/// Two lists tell the digest of every file, the manifest and `SHA256SUMS`, and each of them can be rebuilt from the
/// rest. A file is at fault where it disagrees with both; a list is at fault where it disagrees with the other one and
/// with the file. So the finding names the one file that was changed, even if that is one of the lists.
private struct PackageCheck {
  private let name: String
  private let bytes: [UInt8]
  private let archive: ZipArchive
  private let found: [String: String]
  private var report: PackageReport
  private var faulty: Set<String> = []

  init(_ bytes: [UInt8], name: String, limits: ZipLimits) {
    self.name = name
    self.bytes = bytes
    archive = ZipReader(limits: limits).inspect(bytes, name: name)
    found = Dictionary(
      archive.entries.map { ($0.name, ContentDigest.sha256($0.bytes)) }, uniquingKeysWith: { first, _ in first })
    report = PackageReport(name: name, sha256: ContentDigest.sha256(bytes), size: bytes.count)
  }

  mutating func run() -> PackageReport {
    report.findings = archive.findings
    faulty = Set(archive.damaged)
    guard !archive.entries.isEmpty else {
      if archive.findings.isEmpty { add("package.manifest-missing") }
      return report
    }
    checkMimetype()
    readManifest()
    let checksums = archive[PackageLayout.checksums].flatMap { Checksums.digests(in: $0.bytes) }
    checkLists(checksums)
    checkFiles(checksums ?? [:])
    checkExtra()
    checkAudit()
    addNotes()
    return report
  }

  // MARK: The container

  private mutating func checkMimetype() {
    let media = Array(PackageLayout.mediaType.utf8)
    let isDamaged = archive.damaged.contains(PackageLayout.mimetype)
    guard let entry = archive[PackageLayout.mimetype] else {
      if !isDamaged { add("package.mimetype-missing") }
      return record(PackageLayout.mimetype, expected: ContentDigest.sha256(media))
    }
    // The type has to be readable at byte 38, where programs look for it without unpacking anything.
    let head = bytes.dropFirst(30).prefix(8)
    if !head.elementsEqual(PackageLayout.mimetype.utf8) { add("package.mimetype-not-first") }
    if entry.method != .stored { add("package.mimetype-packed") }
    record(PackageLayout.mimetype, expected: ContentDigest.sha256(media), wrong: "package.mimetype-wrong")
  }

  private mutating func readManifest() {
    guard let entry = archive[PackageLayout.manifest] else {
      if !archive.damaged.contains(PackageLayout.manifest) { add("package.manifest-missing") }
      return
    }
    do throws(Refusal) {
      report.manifest = try PackageManifestXML.manifest(in: entry.bytes, name: PackageLayout.manifest)
    } catch {
      faulty.insert(PackageLayout.manifest)
      report.findings += error.findings
    }
  }

  // MARK: The lists against each other

  private mutating func checkLists(_ checksums: [String: String]?) {
    if archive[PackageLayout.checksums] != nil, checksums == nil { fault(PackageLayout.checksums, expected: nil) }
    let manifestDigest = found[PackageLayout.manifest]
    if let told = checksums?[PackageLayout.manifest], let manifestDigest, told != manifestDigest,
      !faulty.contains(PackageLayout.manifest)
    {
      // Two digests of different files agree in hardly any digit: where nearly all agree, the list itself was damaged.
      let isTypo = zip(told.utf8, manifestDigest.utf8).count { $0 != $1 } <= 8
      if isTypo {
        fault(PackageLayout.checksums, expected: nil)
      } else {
        fault(PackageLayout.manifest, expected: told)
      }
    }
    checkDerived(checksums ?? [:])
    for path in [PackageLayout.manifest, PackageLayout.checksums, PackageLayout.containerManifest] {
      if found[path] == nil, !archive.damaged.contains(path), path != PackageLayout.manifest {
        add("package.file-missing", ["entry": path, "expected": checksums?[path] ?? "–"])
      }
    }
  }

  /// What follows from the manifest word for word: the list of the standard, and the checksums.
  private mutating func checkDerived(_ checksums: [String: String]) {
    let directory = archive[PackageLayout.containerManifest]?.bytes
    guard let manifest = report.manifest, !faulty.contains(PackageLayout.manifest),
      let manifestBytes = archive[PackageLayout.manifest]?.bytes
    else {
      // A changed manifest says nothing about the list of the standard; its checksum does.
      if let told = checksums[PackageLayout.containerManifest], let digest = found[PackageLayout.containerManifest],
        told != digest
      {
        fault(PackageLayout.containerManifest, expected: told)
      }
      return
    }
    let rebuilt = ContainerManifest.bytes(of: manifest)
    if let directory, directory != rebuilt {
      fault(PackageLayout.containerManifest, expected: ContentDigest.sha256(rebuilt))
    }
    let list = Checksums.bytes(of: manifest, manifestBytes: manifestBytes, directoryBytes: rebuilt)
    if let entry = archive[PackageLayout.checksums], entry.bytes != list, !faulty.contains(PackageLayout.checksums) {
      fault(PackageLayout.checksums, expected: ContentDigest.sha256(list))
    }
  }

  // MARK: The files

  private mutating func checkFiles(_ checksums: [String: String]) {
    var told: [(path: String, digest: String, size: Int?)] = []
    if let manifest = report.manifest, !faulty.contains(PackageLayout.manifest) || checksums.isEmpty {
      told = manifest.files.map { ($0.path, $0.sha256, $0.size) }
    } else {
      // A changed manifest is no witness any more; the other list still is.
      told = checksums.filter { !PackageLayout.isReserved($0.key) }.map { ($0.key, $0.value, nil) }
        .sorted { $0.path < $1.path }
    }
    for file in told {
      record(file.path, expected: file.digest)
      if let size = file.size, let entry = archive[file.path], entry.bytes.count != size {
        add("package.size-differs", ["entry": file.path, "expected": String(size), "found": String(entry.bytes.count)])
      }
    }
    for path in [PackageLayout.manifest, PackageLayout.checksums, PackageLayout.containerManifest] {
      let state: PackageReport.State =
        archive.damaged.contains(path)
        ? .damaged : found[path] == nil ? .missing : faulty.contains(path) ? .changed : .intact
      report.files.append(
        PackageReport.File(path: path, state: state, expected: checksums[path], found: found[path]))
    }
  }

  private mutating func checkExtra() {
    let known = Set(report.files.map(\.path))
    for path in archive.entries.map(\.name) + archive.damaged where !known.contains(path) {
      if PackageLayout.isSignature(path) {
        add("package.signature-unchecked", .note, ["entry": path])
      } else if report.manifest != nil {
        add("package.file-extra", ["entry": path])
        report.files.append(PackageReport.File(path: path, state: .extra, expected: nil, found: found[path]))
      }
    }
    if !archive.comment.isEmpty { add("package.comment", .warning) }
  }

  private mutating func record(_ path: String, expected: String, wrong code: String = "package.file-changed") {
    var file = PackageReport.File(path: path, state: .intact, expected: expected, found: found[path])
    if archive.damaged.contains(path) {
      file.state = .damaged
    } else if let digest = found[path] {
      if digest != expected {
        file.state = .changed
        add(code, ["entry": path, "expected": expected, "found": digest])
      }
    } else {
      file.state = .missing
      if path != PackageLayout.mimetype { add("package.file-missing", ["entry": path, "expected": expected]) }
    }
    report.files.append(file)
  }

  // MARK: The log

  private mutating func checkAudit() {
    guard let events = archive[PackageLayout.auditEvents], let heads = archive[PackageLayout.auditHeads] else { return }
    // Heads that do not fit are only news where neither file was found changed already.
    let areFilesIntact = report.files.allSatisfy { file in
      ![PackageLayout.auditEvents, PackageLayout.auditHeads].contains(file.path) || file.state == .intact
    }
    let result = AuditChain.verify(events: events.bytes, heads: areFilesIntact ? heads.bytes : nil)
    report.verifiedEvents = result.verified
    report.findings += result.findings
  }

  private mutating func addNotes() {
    if report.manifest?.isRehearsal == true { add("package.rehearsal", .warning) }
    if !archive.entries.contains(where: { PackageLayout.isSignature($0.name) }) { add("package.unsigned", .note) }
  }

  // MARK: Findings

  private mutating func fault(_ path: String, expected: String?) {
    faulty.insert(path)
    add("package.file-changed", ["entry": path, "expected": expected ?? "–", "found": found[path] ?? "–"])
  }

  private mutating func add(_ code: String, _ severity: Severity = .error, _ arguments: [String: String] = [:]) {
    report.findings.append(Finding(code, severity, at: Place(file: name), arguments))
  }

  private mutating func add(_ code: String, _ arguments: [String: String]) {
    add(code, .error, arguments)
  }
}
