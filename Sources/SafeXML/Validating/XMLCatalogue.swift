import Diagnostics

/// Where names and addresses of schemas lead to inside of a folder (OASIS XML Catalogs 1.1).
///
/// Entries `uri`, `system`, `uriSuffix`, `systemSuffix`, `rewriteURI`, `rewriteSystem` and `nextCatalog` are read, in
/// groups and with `xml:base`; no distinction is made between addresses of schemas and system identifiers.
public struct XMLCatalogue: Sendable, Hashable {
  /// Paths by name or address.
  private var exact: [String: String] = [:]
  /// What takes the place of the beginning of an address, longest first.
  private var beginnings: [Entry] = []
  private var suffixes: [Entry] = []
  /// Paths of further catalogues, in their order.
  public private(set) var next: [String] = []

  private struct Entry: Sendable, Hashable {
    var pattern: String
    var path: String
  }

  /// A catalogue without entries.
  public init() {}

  /// - Parameter document: A catalogue; its name is its path in the folder, which other paths in it are relative to.
  public init(_ document: XMLDocument) {
    add(document.root, base: document.name)
    beginnings.sort { ($1.pattern.count, $0.pattern) < ($0.pattern.count, $1.pattern) }
    suffixes.sort { ($1.pattern.count, $0.pattern) < ($0.pattern.count, $1.pattern) }
  }

  /// Whether a document is a catalogue.
  public static func isCatalogue(_ root: XMLElement) -> Bool {
    root.name == XMLName("catalog", namespace: namespace)
  }

  /// Path in the folder for a name or an address; `nil` where the catalogue says nothing.
  public func path(of name: String) -> String? {
    if let path = exact[name] { return path }
    if let entry = beginnings.first(where: { name.hasPrefix($0.pattern) }) {
      return RelativePath.resolve(String(name.dropFirst(entry.pattern.count)), in: entry.path)
    }
    return suffixes.first { name.hasSuffix($0.pattern) }?.path
  }

  /// What another catalogue says is added where this one says nothing.
  public mutating func append(_ other: XMLCatalogue) {
    exact.merge(other.exact) { own, _ in own }
    beginnings += other.beginnings
    suffixes += other.suffixes
  }

  private static let namespace = "urn:oasis:names:tc:entity:xmlns:xml:catalog"

  private mutating func add(_ element: XMLElement, base: String) {
    var base = base
    if let own = element.attribute("base", namespace: XMLNamespace.xml) {
      base = RelativePath.resolve(own, from: base) ?? base
      if own.hasSuffix("/") { base += "/" }
    }
    for child in element.elements where child.name.namespace == Self.namespace {
      func path(_ attribute: String) -> String? {
        child.attribute(attribute).flatMap { RelativePath.resolve($0, from: base) }
      }
      switch child.name.local {
      case "group": add(child, base: base)
      case "uri": enter(child.attribute("name"), path("uri"))
      case "system": enter(child.attribute("systemId"), path("uri"))
      case "uriSuffix":
        if let text = child.attribute("uriSuffix"), let path = path("uri") {
          suffixes.append(Entry(pattern: text, path: path))
        }
      case "systemSuffix":
        if let text = child.attribute("systemIdSuffix"), let path = path("uri") {
          suffixes.append(Entry(pattern: text, path: path))
        }
      case "rewriteURI":
        if let text = child.attribute("uriStartString"), let path = path("rewritePrefix") {
          beginnings.append(Entry(pattern: text, path: path))
        }
      case "rewriteSystem":
        if let text = child.attribute("systemIdStartString"), let path = path("rewritePrefix") {
          beginnings.append(Entry(pattern: text, path: path))
        }
      case "nextCatalog":
        if let path = path("catalog") { next.append(path) }
      default: break
      }
    }
  }

  private mutating func enter(_ name: String?, _ path: String?) {
    if let name, let path, exact[name] == nil { exact[name] = path }
  }
}
