import SafeXML

/// Makes the new provisions of amendments fit the law that they come into.
struct NewContent {
  let map: LawMap

  /// New content in the place of a provision: its number, heading and eId stay where the new wording does not say others.
  func restated(_ content: [Content], insteadOf position: Int) -> [Content] {
    let old = map.provision(position)
    let new = content.provisionsOnTop
    guard !new.isEmpty else { return [.provision(reworded(old, content))] }
    let oldNumber = old.number?.normalised
    let heir = new.firstIndex { $0.number?.normalised == oldNumber } ?? (new.count == 1 ? 0 : nil)
    return new.enumerated().map { place, provision in
      var result = fitted(provision, like: old)
      if place == heir {
        result.eId = old.eId
        if result.number == nil, let number = old.content.first(where: \.isNumber) {
          result.content.insert(number, at: 0)
        }
      }
      return .provision(result)
    }
  }

  /// A provision with its number and heading, and a new text.
  private func reworded(_ old: Provision, _ content: [Content]) -> Provision {
    var result = old
    var paragraphs = Self.paragraphs(content)
    // A wording that repeats the number is not numbered twice.
    if let number = old.number?.written, case .markup(var first)? = paragraphs.first,
      case .text(let text)? = first.children.first, text.hasPrefix(number)
    {
      first.children[0] = .text(Whitespace.trim(String(text.dropFirst(number.count))))
      paragraphs[0] = .markup(first)
    }
    let isItem = old.element == "item" || old.element == "blockList"
    result.content = old.content.filter(\.isNumberOrHeading)
    result.content += isItem ? paragraphs : [.markup(Markup("content", paragraphs))]
    return result
  }

  /// Text and inline elements as paragraphs; what is a block already stays.
  static func paragraphs(_ content: [Content]) -> [Content] {
    var result: [Content] = []
    var run: [Content] = []
    func isLayout(_ content: Content) -> Bool {
      if case .text(let text) = content { Whitespace.isAll(text) } else { false }
    }
    func flush() {
      defer { run = [] }
      if run.allSatisfy(isLayout) { return }
      result.append(.markup(Markup("p", run)))
    }
    for item in content {
      switch item {
      case .text(let text):
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
          if index > 0 { flush() }
          if !line.isEmpty { run.append(.text(String(line))) }
        }
      case .markup(let markup) where !markup.isBlock: run.append(item)
      case .markup(let markup) where markup.isNamed("content"):
        flush()
        result += markup.children
      default:
        flush()
        result.append(item)
      }
    }
    flush()
    return result
  }

  /// The inline content of new content, for paragraphs and headings.
  static func inline(_ content: [Content]) -> [Content] {
    var result: [Content] = []
    for item in content {
      switch item {
      case .text: result.append(item)
      case .markup(let markup) where !markup.isBlock: result.append(item)
      case .markup(let markup):
        if !result.isEmpty { result.append(.text(" ")) }
        result += inline(markup.children)
      case .provision(let provision):
        if !result.isEmpty { result.append(.text(" ")) }
        result.append(.text(provision.text.replacing("\n", with: " ")))
      case .metadata: break
      }
    }
    return result
  }

  /// New provisions beside others: with their element, and without identifiers from elsewhere.
  func fitted(_ provision: Provision, like neighbour: Provision?) -> Provision {
    var result = Self.anonymous(provision)
    guard let neighbour, neighbour.element != provision.element,
      TargetResolution.areAlike(neighbour.kind, provision.kind, areNumbered: provision.number != nil)
    else { return result }
    result.element = neighbour.element
    result.kind = neighbour.kind
    result.attributes = provision.attributes.filter { $0.name.local != "name" }
    if neighbour.element == "item" {
      result.content = result.content.flatMap { content -> [Content] in
        if case .markup(let markup) = content, markup.isNamed("content") { markup.children } else { [content] }
      }
    }
    return result
  }

  /// A provision without the identifiers that it has elsewhere.
  static func anonymous(_ provision: Provision) -> Provision {
    guard case .provision(let result) = withoutIdentifiers(.provision(provision)) else { return provision }
    return result
  }

  private static func withoutIdentifiers(_ content: Content) -> Content {
    switch content {
    case .text, .metadata: return content
    case .markup(var markup):
      if markup.name.local != "mod" { markup.attributes.removeAll { $0.isNamed("eId") } }
      markup.attributes.removeAll { $0.isNamed("wId") || $0.isNamed("GUID") }
      markup.children = markup.children.map(withoutIdentifiers)
      return .markup(markup)
    case .provision(var provision):
      provision.eId = ""
      provision.source = ProvisionSource()
      provision.attributes.removeAll { $0.isNamed("wId") || $0.isNamed("GUID") }
      provision.content = provision.content.map(withoutIdentifiers)
      return .provision(provision)
    }
  }
}

extension Content {
  /// Whether it is text, or an element that stands in text.
  var isInline: Bool {
    switch self {
    case .text: true
    case .markup(let markup): !markup.isBlock
    case .provision, .metadata: false
    }
  }
}

extension [Content] {
  /// The provisions that content consists of; a quotation around them is opened.
  var provisionsOnTop: [Provision] {
    provisions.flatMap { $0.kind == .quotedStructure ? $0.children : [$0] }
  }
}
