import SafeXML

/// A vocabulary of legal XML: how to recognise it and what its elements mean.
struct Dialect: Sendable {
  /// Stable name, as findings and the documentation have it.
  var name: String
  /// Local names of the roots of its documents.
  var roots: Set<String>
  /// Beginning of the namespace; `nil` for none or any.
  var namespace: String?
  /// Akoma Ntoso document element that its documents become, by the root or an element in it; `doc` for others.
  var forms: [String: String] = [:]
  /// ISO 3166 code in lower case, `eu` or `un`; `nil` where the vocabulary does not tell.
  var country: String?
  /// Language of documents that do not say their own.
  var language: String?
  /// Whether its identifiers are eIds, or were meant to be; others are remembered as `wId`.
  var hasEIds = false
  /// Meaning by local name, or by `parent/name` where it depends on where the element stands.
  var meanings: [String: ElementMeaning]
  /// Attributes that tell elements of one name apart, by element; the table has such as `HT[BOLD]`.
  var variants: [String: String] = [:]
  /// Where its documents say what they are called.
  var identity = IdentitySources()
  /// Moves parts that stand where no table can find them.
  var prepare: (@Sendable (XMLElement) -> XMLElement)?

  /// The Akoma Ntoso document element for a document: `act`, `bill` or `doc`.
  func form(of root: XMLElement) -> String {
    ([root] + root.elements).lazy.compactMap { forms[$0.name.local] }.first ?? "doc"
  }

  /// What the table says about an element; `nil` where the rules for unknown vocabularies decide.
  func meaning(of element: XMLElement, in parent: XMLElement?) -> ElementMeaning? {
    if !variants.isEmpty, let name = variants[element.name.local], let value = element.attribute(name),
      let meaning = meanings["\(element.name.local)[\(value)]"]
    {
      return meaning
    }
    if let parent, let meaning = meanings[parent.name.local + "/" + element.name.local] { return meaning }
    return meanings[element.name.local]
  }

  /// The dialect of a document; the generic one where it is in none that has a table.
  static func of(_ root: XMLElement) -> Dialect {
    all.first { $0.recognises(root) } ?? .generic
  }

  private func recognises(_ root: XMLElement) -> Bool {
    roots.contains(root.name.local) && (namespace.map { root.name.namespace?.hasPrefix($0) ?? false } ?? true)
  }

  /// Every dialect that has a table.
  static let all: [Dialect] = [
    .akomaNtoso, .clml, .uslm, .uslmOfTheHouse, .usBill, .formex, .canadian, .finnish, .lexML, .nir, .taiwanese,
    .japanese, .german,
    .districtOfColumbia, .newYork, .humanRights, .wordProcessing,
  ]

  /// Stands for every vocabulary without a table.
  static let generic = Dialect(name: "generic", roots: [], meanings: [:])
}
