public import Diagnostics
public import LegalXML
internal import SafeXML

/// The draft laws in a package: a `.leg` of LEOS, an ASiC-E container, any ZIP; nothing is unpacked to a disk.
public struct DraftPackage: Sendable {
  /// One file of a package.
  public struct Document: Sendable {
    /// What became of it.
    public enum State: Sendable {
      /// It was read.
      case draft(DraftLawReading)
      /// It is XML that cannot be read, with the reasons.
      case refused([Finding])
      /// It is no XML, or belongs to the container itself.
      case other
    }

    /// Its name in the package.
    public var name: String
    public var bytes: [UInt8]
    public var state: State

    /// The draft law, where it is one.
    public var reading: DraftLawReading? {
      if case .draft(let reading) = state { reading } else { nil }
    }
  }

  /// Name of the package in findings.
  public let name: String
  /// All files, in the order of the package.
  public let documents: [Document]
  /// What is not as it should be but hinders nobody: packages inside the package, which stay closed.
  public let findings: [Finding]

  /// Whether bytes are a ZIP container, by their signature (APPNOTE 6.3.10, 4.3.7 and 4.3.16).
  public static func isPackage(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0x50, 0x4b, 3, 4]) || bytes.starts(with: [0x50, 0x4b, 5, 6])
  }

  /// Opens a package and reads every draft law in it.
  ///
  /// - Throws: ``Refusal`` with every finding where its structure is not sound (`zip.…`): bombs, names that lead out of
  ///   the package, encrypted or damaged files, too many of them.
  public init(_ bytes: [UInt8], name: String) throws(Refusal) {
    var limits = ZipLimits()
    limits.entryBytes = 50_000_000
    limits.totalBytes = 200_000_000
    let entries = try ZipReader(limits: limits).read(bytes, name: name)
    self.name = name
    documents = entries.map { Document(name: $0.name, bytes: $0.bytes, state: Self.state(of: $0, in: name)) }
    findings = entries.filter { Self.isPackage($0.bytes) }.map {
      Finding("package.nested", .warning, at: Place(file: name), ["entry": $0.name])
    }
  }

  /// The document of a name; without a name the only one that can be meant: the only law, else the only bill.
  ///
  /// - Throws: ``Refusal`` `package.entry-missing`, `package.entry-other`, `package.no-draft`, `package.ambiguous`, or the
  ///   reasons why the document cannot be read.
  public func document(named wanted: String? = nil) throws(Refusal) -> Document {
    let place = Place(file: name)
    if let wanted {
      guard let found = documents.first(where: { $0.name == wanted }) else {
        throw Refusal("package.entry-missing", at: place, ["entry": wanted, "entries": listing(drafts)])
      }
      switch found.state {
      case .draft: return found
      case .refused(let findings): throw Refusal(findings)
      case .other: throw Refusal("package.entry-other", at: place, ["entry": wanted])
      }
    }
    let candidates = drafts
    let laws = candidates.filter { ["bill", "act"].contains($0.reading?.law.form) }
    if candidates.count == 1 { return candidates[0] }
    if laws.count == 1 { return laws[0] }
    if candidates.isEmpty { throw Refusal("package.no-draft", at: place) }
    throw Refusal("package.ambiguous", at: place, ["entries": listing(laws.isEmpty ? candidates : laws)])
  }

  private var drafts: [Document] { documents.filter { $0.reading != nil } }

  private func listing(_ documents: [Document]) -> String {
    documents.isEmpty ? "–" : documents.map(\.name).joined(separator: ", ")
  }

  private static func state(of entry: ZipEntry, in package: String) -> Document.State {
    guard !entry.name.hasPrefix("META-INF/"), looksLikeXML(entry) else { return .other }
    do throws(Refusal) {
      let document = try XMLReader().read(entry.bytes, name: package + "/" + entry.name)
      return .draft(try DraftLawReader().read(document))
    } catch {
      return .refused(error.findings)
    }
  }

  /// XML by the name of the file or by its first sign; text files and pictures are neither.
  private static func looksLikeXML(_ entry: ZipEntry) -> Bool {
    let name = entry.name.lowercased()
    if name.hasSuffix(".xml") || name.hasSuffix(".akn") { return true }
    guard !name.hasSuffix(".html"), !name.hasSuffix(".xhtml"), !name.hasSuffix(".svg"), !name.hasSuffix(".css") else {
      return false
    }
    let start = entry.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    return entry.bytes.dropFirst(start).first { ![0x20, 0x09, 0x0A, 0x0D].contains($0) } == UInt8(ascii: "<")
  }
}
