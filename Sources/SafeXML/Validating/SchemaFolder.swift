public import Diagnostics
internal import Synchronization

/// The schemas of a folder, from which the one that fits a document is taken; each is compiled once.
///
/// Which one fits is asked in this order: the catalogue (``XMLCatalogue``) by the namespace of the root, the hints in the
/// document (`xsi:schemaLocation`) by way of the catalogue or the name of the file, and what the schemas themselves
/// declare. What a schema includes or imports is looked for in the catalogue and beside it. Nothing outside of the folder
/// is ever asked for, on disk or on the network.
public final class SchemaFolder: Sendable {
  private let paths: Set<String>
  private let sorted: [String]
  private let read: @Sendable (String) throws(Refusal) -> [UInt8]
  private let catalogue: XMLCatalogue
  private let catalogueFindings: [Finding]
  private let compiled = Mutex<[String: Result<XMLSchema, Refusal>]>([:])
  private let roots = Mutex<[String: XMLElement?]>([:])
  private let bytes = Mutex<[String: [UInt8]]>([:])

  /// - Parameters:
  ///   - paths: Of all files in the folder and below it, with `/`, relative to it.
  ///   - read: Gives the content of one of these files.
  public init(paths: [String], read: @escaping @Sendable (String) throws(Refusal) -> [UInt8]) {
    self.paths = Set(paths)
    sorted = paths.sorted { ($0.split(separator: "/").count, $0) < ($1.split(separator: "/").count, $1) }
    self.read = read
    (catalogue, catalogueFindings) = Self.catalogue(in: self.paths, read: read)
  }

  /// What in a document breaks the schema that fits it, by line, and in front of that a note that names the schema.
  ///
  /// Never refuses: that none fits is `xml.schema-none`, a broken schema its own `xml.schema-invalid`.
  public func validate(_ document: XMLDocument, limit: Int = 50) -> [Finding] {
    guard let path = schema(for: document) else {
      return catalogueFindings + [
        Finding(
          "xml.schema-none", .warning, at: Place(file: document.name, line: document.root.line),
          ["root": document.root.name.local, "namespace": document.root.name.namespace ?? "–"])
      ]
    }
    let used = Finding("xml.schema-used", .note, at: Place(file: document.name), ["schema": path])
    switch compile(path, with: companions(of: document.root, beside: path)) {
    case .success(let schema): return catalogueFindings + [used] + schema.validate(document, limit: limit)
    case .failure(let refusal): return catalogueFindings + [used] + refusal.findings
    }
  }

  /// Path of the schema that fits a document; `nil` where none does.
  public func schema(for document: XMLDocument) -> String? {
    let root = document.root.name
    if let named = root.namespace.flatMap(catalogue.path), paths.contains(named) { return named }
    let candidates = sorted.filter { Self.isSchema($0) && fits($0, root) }
    for hint in hints(in: document.root) where hint.namespace == root.namespace {
      if let path = file(for: hint.location, among: candidates) { return path }
    }
    // What another candidate includes is a part of it, and may not stand alone.
    let parts = Set(candidates.flatMap { candidate in self.parts(of: candidate).filter { $0 != candidate } })
    let whole = candidates.filter { !parts.contains($0) }
    return whole.first { path in ([path] + self.parts(of: path)).contains { declares(root, in: $0) } }
      ?? candidates.first { declares(root, in: $0) } ?? candidates.first
  }

  // MARK: Choosing

  private static func isSchema(_ path: String) -> Bool { path.hasSuffix(".xsd") || path.hasSuffix(".rng") }

  /// The addresses that a document gives for namespaces.
  private func hints(in root: XMLElement) -> [(namespace: String?, location: String)] {
    let instance = "http://www.w3.org/2001/XMLSchema-instance"
    let plain = root.attribute("noNamespaceSchemaLocation", namespace: instance).map { (String?.none, $0) }
    let words = (root.attribute("schemaLocation", namespace: instance) ?? "").split(whereSeparator: \.isWhitespace)
    return [plain].compactMap(\.self)
      + stride(from: 0, to: words.count - 1, by: 2).map { (String(words[$0]), String(words[$0 + 1])) }
  }

  /// The file that a hint means, by way of the catalogue or by its name.
  private func file(for hint: String, among candidates: [String]) -> String? {
    if let path = catalogue.path(of: hint), paths.contains(path) { return path }
    // `a/b.xsd` of a hint is sooner meant than another `b.xsd`.
    return candidates.first { hint.hasSuffix("/" + $0) }
      ?? candidates.first { RelativePath.base(of: $0) == RelativePath.base(of: hint) }
  }

  /// Schemas of further namespaces, such as that of metadata, that a document names beside its own.
  private func companions(of root: XMLElement, beside main: String) -> [Companion] {
    guard main.hasSuffix(".xsd") else { return [] }
    let folder = main.split(separator: "/").dropLast()
    // The nearest first: those of the same set.
    let near = sorted.filter { $0.hasSuffix(".xsd") && $0.split(separator: "/").starts(with: folder) }
    return hints(in: root).compactMap { hint in
      guard let namespace = hint.namespace, namespace != root.name.namespace,
        let path = file(for: hint.location, among: near),
        self.root(path)?.attribute("targetNamespace") == namespace
      else { return nil }
      return Companion(namespace: namespace, path: path)
    }
  }

  private struct Companion: Hashable {
    var namespace: String
    var path: String
  }

  /// Whether a schema is for the namespace of a root; a quick look at the bytes spares reading most of them.
  private func fits(_ path: String, _ root: XMLName) -> Bool {
    guard let bytes = content(path), root.namespace.map({ bytes.contains(text: $0) }) ?? true,
      let schema = self.root(path)
    else { return false }
    if path.hasSuffix(".rng") { return Self.pattern(for: root, in: schema, namespace: nil) }
    guard schema.name == XMLName("schema", namespace: Self.xsd) else { return false }
    return schema.attribute("targetNamespace") == root.namespace
      && (root.namespace != nil || declares(root, in: path))
  }

  /// All that a schema includes, near and far.
  private func parts(of path: String) -> [String] {
    var result: [String] = []
    var waiting = [path]
    while let next = waiting.popLast() {
      for part in root(next).map(Self.references)?.compactMap({ target(of: $0, from: next) }) ?? []
      where !result.contains(part) {
        result.append(part)
        waiting.append(part)
      }
    }
    return result
  }

  private func declares(_ name: XMLName, in path: String) -> Bool {
    guard let schema = root(path) else { return false }
    if path.hasSuffix(".rng") { return true }
    // A part without a namespace takes on that of the whole.
    let namespace = schema.attribute("targetNamespace")
    guard namespace == nil || namespace == name.namespace else { return false }
    return schema.elements("element", namespace: Self.xsd).contains { $0.attribute("name") == name.local }
  }

  /// Whether a RELAX NG schema has a pattern for elements of a name.
  private static func pattern(for name: XMLName, in element: XMLElement, namespace: String?) -> Bool {
    guard element.name.namespace == relaxNG else { return false }
    let namespace = element.attribute("ns") ?? namespace
    if element.name.local == "element" {
      let own = element.attribute("name") ?? element.first("name", namespace: relaxNG)?.text ?? ""
      let parts = own.split(separator: ":")
      if parts.last.map(String.init) == name.local, parts.count > 1 || namespace == name.namespace { return true }
    }
    return element.elements.contains { pattern(for: name, in: $0, namespace: namespace) }
  }

  private static let xsd = "http://www.w3.org/2001/XMLSchema"
  private static let relaxNG = "http://relaxng.org/ns/structure/1.0"

  // MARK: Compiling

  private func compile(_ path: String, with companions: [Companion]) -> Result<XMLSchema, Refusal> {
    let key = ([path] + companions.map(\.path)).joined(separator: "\n")
    return compiled.withLock { known in
      if let schema = known[key] { return schema }
      let result = Result { () throws(Refusal) in
        var files = try files(for: path)
        if !companions.isEmpty {
          for companion in companions { files.merge(try self.files(for: companion.path)) { own, _ in own } }
          let main = Companion(namespace: root(path)?.attribute("targetNamespace") ?? "", path: path)
          files[Self.driver] = Self.driver(for: [main] + companions)
          return try XMLSchema(xsd: Self.driver, files: files)
        }
        return path.hasSuffix(".rng")
          ? try XMLSchema(relaxNG: files[path] ?? [], name: path, including: files)
          : try XMLSchema(xsd: path, files: files)
      }
      known[key] = result
      return result
    }
  }

  /// Name of a schema that only brings others together; none of a folder is called so.
  private static let driver = "*.xsd"

  private static func driver(for schemas: [Companion]) -> [UInt8] {
    let imports = schemas.map { schema in
      XMLNode.element(
        XMLElement(
          XMLName("import", namespace: xsd),
          attributes: [
            XMLAttribute(XMLName("namespace"), schema.namespace), XMLAttribute(XMLName("schemaLocation"), schema.path),
          ]))
    }
    return XMLWriter().bytes(of: XMLElement(XMLName("schema", namespace: xsd), children: imports))
  }

  /// A schema with all that it includes or imports, by the names that libxml2 will ask for.
  private func files(for path: String) throws(Refusal) -> [String: [UInt8]] {
    var result: [String: [UInt8]] = [:]
    var waiting = [path]
    while let next = waiting.popLast() {
      guard result[next] == nil else { continue }
      let content = try read(next)
      result[next] = content
      for reference in Self.references(in: try XMLReader().read(content, name: next).root) {
        guard let target = target(of: reference, from: next) else { continue }
        waiting.append(target)
        // An address is served under its own name, a path under the one that it leads to.
        if RelativePath.resolve(reference, from: next) != target, result[reference] == nil {
          result[reference] = try read(target)
        }
      }
    }
    return result
  }

  /// The file that a reference in a schema means.
  private func target(of reference: String, from path: String) -> String? {
    if let mapped = catalogue.path(of: reference), paths.contains(mapped) { return mapped }
    if let resolved = RelativePath.resolve(reference, from: path), paths.contains(resolved) { return resolved }
    let beside = RelativePath.resolve(RelativePath.base(of: reference), from: path)
    return beside.flatMap { paths.contains($0) ? $0 : nil }
  }

  private static func references(in element: XMLElement) -> [String] {
    var result: [String] = []
    if element.name.namespace == xsd || element.name.namespace == relaxNG {
      switch element.name.local {
      case "include", "import", "redefine", "externalRef":
        result += [element.attribute("schemaLocation") ?? element.attribute("href")].compactMap(\.self)
      default: break
      }
    }
    return result + element.elements.flatMap(references)
  }

  // MARK: Files

  private func content(_ path: String) -> [UInt8]? {
    bytes.withLock { known in
      if let content = known[path] { return content }
      known[path] = (try? read(path)) ?? []
      return known[path]
    }
  }

  private func root(_ path: String) -> XMLElement? {
    let content = content(path) ?? []
    return roots.withLock { known in
      if let root = known[path] { return root }
      let root = (try? XMLReader().read(content, name: path))?.root
      known[path] = .some(root)
      return root
    }
  }

  /// The file `catalog.xml` at the top of the folder and those that it names; what is wrong with them is told.
  private static func catalogue(
    in paths: Set<String>, read: (String) throws(Refusal) -> [UInt8]
  ) -> (XMLCatalogue, [Finding]) {
    var result = XMLCatalogue()
    var findings: [Finding] = []
    var seen: Set<String> = []
    var waiting = ["catalog.xml"]
    while !waiting.isEmpty {
      let path = waiting.removeFirst()
      guard paths.contains(path), seen.insert(path).inserted else { continue }
      do throws(Refusal) {
        let document = try XMLReader().read(try read(path), name: path)
        guard XMLCatalogue.isCatalogue(document.root) else { continue }
        let catalogue = XMLCatalogue(document)
        result.append(catalogue)
        waiting += catalogue.next
      } catch {
        findings += error.findings
      }
    }
    return (result, findings)
  }
}

extension [UInt8] {
  /// Whether the bytes hold those of a text.
  fileprivate func contains(text: String) -> Bool {
    let pattern = Array(text.utf8)
    guard let first = pattern.first, count >= pattern.count else { return pattern.isEmpty }
    return withUnsafeBufferPointer { bytes in
      var index = 0
      while index + pattern.count <= bytes.count {
        guard let next = bytes[index...].firstIndex(of: first), next + pattern.count <= bytes.count else {
          return false
        }
        if bytes[next..<(next + pattern.count)].elementsEqual(pattern) { return true }
        index = next + 1
      }
      return false
    }
  }
}
