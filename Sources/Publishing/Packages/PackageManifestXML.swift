internal import Diagnostics
internal import LawReview
internal import LegalXML
internal import SafeXML

/// The manifest as XML in the namespace `urn:kenes:package:1`; `workflows/package.rng` is its schema.
enum PackageManifestXML {
  static let namespace = "urn:kenes:package:1"

  // MARK: Writing

  static func bytes(of manifest: PackageManifest) -> [UInt8] {
    let draft = element(
      "draft", [("work", manifest.draft.work), ("version", String(manifest.draft.version))],
      texts("title", manifest.draft.title))
    let root = element(
      "package",
      [
        ("review", manifest.review), ("built-at", manifest.builtAt.description),
        ("rehearsal", manifest.isRehearsal ? "true" : "false"),
      ],
      [
        draft,
        element("procedure", [("name", manifest.procedure.name), ("sha256", manifest.procedure.sha256)]),
        element("checklist", [("name", manifest.checklist.name), ("sha256", manifest.checklist.sha256)]),
        element("files", [], manifest.files.map(element)),
      ])
    return XMLWriter(.indented).bytes(of: root)
  }

  private static func element(_ file: PackageManifest.File) -> XMLElement {
    var attributes = [("path", file.path), ("role", file.role.rawValue), ("media-type", file.mediaType)]
    if let language = file.language { attributes.append(("language", language)) }
    attributes += [("size", String(file.size)), ("sha256", file.sha256)]
    if let item = file.checklistItem { attributes.append(("checklist-item", item)) }
    return element("file", attributes, texts("title", file.title) + (file.basis.map { texts("basis", $0) } ?? []))
  }

  private static func texts(_ name: String, _ text: LocalizedText) -> [XMLElement] {
    if text.languages.isEmpty { return [element(name, text: text.text(in: .english))] }
    return text.languages.compactMap { language in
      text[exactly: language].map { wording in
        var result = element(name, text: wording)
        result.attributes = [XMLAttribute(XMLName("lang", namespace: Akn.xml, prefix: "xml"), language.rawValue)]
        return result
      }
    }
  }

  private static func element(
    _ local: String, _ attributes: [(String, String)] = [], _ children: [XMLElement] = [], text: String? = nil
  ) -> XMLElement {
    XMLElement(
      XMLName(local, namespace: namespace), attributes: attributes.map { XMLAttribute(XMLName($0.0), $0.1) },
      children: text.map { [.text($0)] } ?? children.map(XMLNode.element))
  }

  // MARK: Reading

  private static let schema = Result { () throws(Refusal) -> XMLSchema in
    try XMLSchema(relaxNG: ShippedFile.bytes(named: "package.rng") ?? [], name: "package.rng")
  }

  /// The manifest in some bytes.
  ///
  /// - Throws: ``Refusal`` with the lines at which the manifest breaks its schema (`xml.invalid`), with
  ///   `package.manifest-invalid` for what a schema cannot tell, or with what reading XML throws.
  static func manifest(in bytes: [UInt8], name: String) throws(Refusal) -> PackageManifest {
    let document = try XMLReader().read(bytes, name: name)
    let findings = try schema.get().validate(document)
    if findings.containsError { throw Refusal(findings) }
    let root = document.root
    let draft = try child("draft", of: root, in: name)
    guard let version = Int(try value("version", of: draft, in: name)) else {
      throw invalid(draft, "version", in: name)
    }
    guard let builtAt = Instant(try value("built-at", of: root, in: name)) else {
      throw invalid(root, "built-at", in: name)
    }
    var manifest = PackageManifest(
      review: try value("review", of: root, in: name),
      draft: PackageManifest.Draft(
        work: try value("work", of: draft, in: name), version: version, title: text("title", of: draft)),
      procedure: try pin("procedure", of: root, in: name), checklist: try pin("checklist", of: root, in: name),
      builtAt: builtAt, isRehearsal: try value("rehearsal", of: root, in: name) == "true")
    for file in try child("files", of: root, in: name).elements("file", namespace: namespace) {
      manifest.files.append(try self.file(file, in: name))
    }
    return manifest
  }

  private static func file(_ element: XMLElement, in name: String) throws(Refusal) -> PackageManifest.File {
    guard let role = PackageItem.Role(rawValue: try value("role", of: element, in: name)) else {
      throw invalid(element, "role", in: name)
    }
    guard let size = Int(try value("size", of: element, in: name)), size >= 0 else {
      throw invalid(element, "size", in: name)
    }
    let sha256 = try value("sha256", of: element, in: name)
    guard ContentDigest.isSHA256(sha256) else { throw invalid(element, "sha256", in: name) }
    let hasBasis = element.first("basis", namespace: namespace) != nil
    return PackageManifest.File(
      path: try value("path", of: element, in: name), role: role,
      mediaType: try value("media-type", of: element, in: name), language: element.attribute("language"), size: size,
      sha256: sha256, checklistItem: element.attribute("checklist-item"), title: text("title", of: element),
      basis: hasBasis ? text("basis", of: element) : nil)
  }

  private static func pin(_ local: String, of root: XMLElement, in name: String) throws(Refusal) -> PackageManifest.Pin
  {
    let element = try child(local, of: root, in: name)
    return PackageManifest.Pin(
      name: try value("name", of: element, in: name), sha256: try value("sha256", of: element, in: name))
  }

  private static func child(_ local: String, of parent: XMLElement, in name: String) throws(Refusal) -> XMLElement {
    guard let element = parent.first(local, namespace: namespace) else { throw invalid(parent, local, in: name) }
    return element
  }

  private static func value(_ local: String, of element: XMLElement, in name: String) throws(Refusal) -> String {
    guard let value = element.attribute(local) else { throw invalid(element, local, in: name) }
    return value
  }

  private static func text(_ local: String, of element: XMLElement) -> LocalizedText {
    let elements = element.elements(local, namespace: namespace)
    var texts: [Language: String] = [:]
    for element in elements {
      guard let language = element.attribute("lang", namespace: Akn.xml).flatMap(Language.init(rawValue:)) else {
        continue
      }
      texts[language] = element.text
    }
    return texts.isEmpty ? LocalizedText(elements.first?.text ?? "") : LocalizedText(texts)
  }

  private static func invalid(_ element: XMLElement, _ part: String, in name: String) -> Refusal {
    Refusal("package.manifest-invalid", at: Place(file: name, line: element.line), ["detail": part])
  }
}
