import ArgumentParser
import Diagnostics
import LegalXML
import Publishing

/// The draft law that a command is about: a file, or a document in a package.
struct DraftFile: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "The draft law in XML, or a package (.leg, .asice, .zip); - reads standard input.", valueName: "file"))
  var file: String

  @Option(
    help: ArgumentHelp(
      "The document in a package, as draft check FILE lists them; the only law is found without it.", valueName: "name")
  )
  var entry: String?

  /// What is in the file.
  enum Contents {
    /// A document: its name in findings, its bytes.
    case document(name: String, bytes: [UInt8])
    case package(DraftPackage)
  }

  /// Reads the file; with `--entry` the document in it.
  func contents() throws(Refusal) -> Contents {
    let bytes = try FileInput.read(file)
    // A file that calls itself XML and is an archive is refused with those words.
    guard DraftPackage.isPackage(bytes), !file.lowercased().hasSuffix(".xml") else {
      if let entry { throw Refusal("cli.draft.no-package", at: Place(file: file), ["entry": entry]) }
      return .document(name: file, bytes: bytes)
    }
    let package = try DraftPackage(bytes, name: file)
    guard let entry else { return .package(package) }
    return Self.document(try package.document(named: entry), in: package)
  }

  /// The bytes of the one document that is meant, and its name in findings.
  func document() throws(Refusal) -> (name: String, bytes: [UInt8]) {
    switch try contents() {
    case .document(let name, let bytes): return (name, bytes)
    case .package(let package):
      let found = try package.document()
      return (package.name + "/" + found.name, found.bytes)
    }
  }

  private static func document(_ document: DraftPackage.Document, in package: DraftPackage) -> Contents {
    .document(name: package.name + "/" + document.name, bytes: document.bytes)
  }
}
