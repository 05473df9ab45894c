internal import SafeXML

/// The list of files that the standard knows under `META-INF/manifest.xml` (OpenDocument 1.2, part 3, 3.2).
///
/// Programs that open ASiC-E containers read it; it follows from our manifest and says nothing more.
enum ContainerManifest {
  private static let namespace = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"

  static func bytes(of manifest: PackageManifest) -> [UInt8] {
    var entries = [entry("/", PackageLayout.mediaType)]
    entries += manifest.files.map { entry($0.path, $0.mediaType) }
    entries.append(entry(PackageLayout.manifest, "application/xml"))
    entries.append(entry(PackageLayout.checksums, "text/plain"))
    let root = XMLElement(name("manifest"), attributes: [attribute("version", "1.2")], children: entries)
    return XMLWriter(.indented).bytes(of: root)
  }

  private static func entry(_ path: String, _ mediaType: String) -> XMLNode {
    .element(
      XMLElement(
        name("file-entry"), attributes: [attribute("full-path", path), attribute("media-type", mediaType)]))
  }

  private static func name(_ local: String) -> XMLName {
    XMLName(local, namespace: namespace, prefix: "manifest")
  }

  private static func attribute(_ local: String, _ value: String) -> XMLAttribute {
    XMLAttribute(name(local), value)
  }
}
