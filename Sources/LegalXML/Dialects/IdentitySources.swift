import SafeXML

/// Where the documents of a dialect say what they are called: elements by name, `Parent/Name`, `Name@attribute`, or `@attribute`
/// of the root. The first place that says anything counts.
struct IdentitySources: Sendable {
  var titles: [String] = []
  var numbers: [String] = []
  var dates: [String] = []
  var versions: [String] = []
  var languages: [String] = []
  var subtypes: [String] = []
}

/// What a document says it is called, found by the places of its dialect.
struct DocumentIdentity {
  let title: String?
  let number: String?
  /// ISO 8601; a year or a month alone have their first day.
  let date: String?
  let version: String?
  /// As written.
  let language: String?
  let subtype: String?

  init(of root: XMLElement, by sources: IdentitySources) {
    let places = Places(
      root,
      wanted: sources.titles + sources.numbers + sources.dates + sources.versions + sources.languages + sources.subtypes
    )
    func first(_ paths: [String], _ read: (String, XMLElement) -> String?) -> String? {
      for path in paths {
        guard let (value, element) = places.value(at: path), let found = read(value, element) else { continue }
        return found
      }
      return nil
    }
    title = first(sources.titles) { value, _ in value.utf8.count < 2000 ? value : nil }
    number = first(sources.numbers) { value, _ in Self.number(value) }
    date = first(sources.dates, Self.date)
    version = first(sources.versions) { value, _ in value }
    language = first(sources.languages) { value, _ in value }
    subtype = first(sources.subtypes) { value, _ in value }
  }

  /// The number of a URN (`urn:lex:br:federal:lei:2008-06-19;11705`), else the text itself.
  private static func number(_ value: String) -> String? {
    guard value.hasPrefix("urn:") else { return value.utf8.count < 80 ? value : nil }
    let name = value.split(whereSeparator: { "@!#~".contains($0) }).first ?? ""
    return name.split(separator: ";").dropFirst().last.map(String.init)
  }

  private static func date(_ value: String, _ element: XMLElement) -> String? {
    var candidates = [value]
    if value.hasPrefix("urn:") {
      candidates = value.split { ":;@!#".contains($0) }.map(String.init).filter { $0.first?.isNumber ?? false }
    } else if let era = element.attribute("Era"), let year = element.attribute("Year").flatMap({ Int($0) }) {
      // Japanese years count from the first of their era.
      guard let start = eras[era] else { return nil }
      let parts = ["PromulgateMonth", "PromulgateDay"].map { element.attribute($0).flatMap { Int($0) } ?? 1 }
      candidates = [iso(start + year - 1, parts[0], parts[1])]
    } else if let parts = [["YYYY", "MM", "DD"]].first.map({ names in
      names.compactMap { name in element.elements.first { $0.name.local == name }.flatMap { Int($0.text) } }
    }), parts.count == 3 {
      candidates = [iso(parts[0], parts[1], parts[2])]
    } else if value.utf8.count == 8, let figures = Int(value) {
      candidates = [iso(figures / 10000, figures / 100 % 100, figures % 100)]
    }
    return candidates.lazy.map(LegalDate.acceptable).first { $0 != LegalDate.unknown }
  }

  private static func iso(_ year: Int, _ month: Int, _ day: Int) -> String {
    func figures(_ value: Int, _ width: Int) -> String {
      let text = String(max(0, value))
      return String(repeating: "0", count: max(0, width - text.utf8.count)) + text
    }
    return "\(figures(year, 4))-\(figures(month, 2))-\(figures(day, 2))"
  }

  private static let eras = ["Meiji": 1868, "Taisho": 1912, "Showa": 1926, "Heisei": 1989, "Reiwa": 2019]

  /// The first elements of each name at the beginning of a document, where documents say what they are.
  private struct Places {
    let root: XMLElement
    private var first: [String: XMLElement] = [:]

    /// Last names of all paths: whatever else there is need not be remembered.
    private let wanted: Set<String>

    init(_ root: XMLElement, wanted paths: [String]) {
      self.root = root
      wanted = Set(
        paths.lazy.compactMap { $0.split(separator: "@", omittingEmptySubsequences: false).first }
          .compactMap { $0.split(separator: "/").last.map(String.init) })
      if wanted.isEmpty { return }
      var left = 1500
      visit(root, in: nil, left: &left)
    }

    private mutating func visit(_ element: XMLElement, in parent: XMLElement?, left: inout Int) {
      guard left > 0 else { return }
      left -= 1
      let name = element.name.local
      if wanted.contains(name) {
        if first[name] == nil { first[name] = element }
        if let parent {
          let path = parent.name.local + "/" + name
          if first[path] == nil { first[path] = element }
        }
      }
      for case .element(let child) in element.children { visit(child, in: element, left: &left) }
    }

    func value(at path: String) -> (String, XMLElement)? {
      let parts = path.split(separator: "@", omittingEmptySubsequences: false).map(String.init)
      guard let element = parts[0].isEmpty ? root : first[parts[0]] else { return nil }
      let raw =
        parts.count > 1 ? element.attributes.first { $0.name.local == parts[1] }?.value : element.text
      let value = Whitespace.trim(Whitespace.collapse(raw ?? ""))
      return value.isEmpty ? nil : (value, element)
    }
  }
}
