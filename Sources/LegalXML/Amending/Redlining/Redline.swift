import SafeXML

/// Marks text that goes out (`del`) and text that comes in (`ins`), so that both can be read in one law.
enum Redline {
  /// A stretch of text with its fate; `nil` where there is none.
  static func marked(_ text: String, _ fate: WordDiff.Kind) -> Content? {
    if text.isEmpty { return nil }
    switch fate {
    case .same: return .text(text)
    case .deleted: return Whitespace.isAll(text) ? .text(text) : .markup(Markup("del", text: text))
    case .inserted: return .markup(Markup("ins", text: text))
    }
  }

  static func deleted(_ content: Content) -> Content {
    var result = wrapped(content, in: "del", keepsIdentifiers: true)
    if case .provision(var provision) = result {
      provision.attributes.removeAll { $0.isNamed("status") }
      provision.attributes.append(XMLAttribute(XMLName("status"), "removed"))
      result = .provision(provision)
    }
    return result
  }

  static func inserted(_ content: Content) -> Content {
    wrapped(content, in: "ins", keepsIdentifiers: false)
  }

  /// Every run of text in a mark of its own, so that the structure stays what it is.
  private static func wrapped(_ content: Content, in name: String, keepsIdentifiers: Bool) -> Content {
    switch content {
    case .metadata: return content
    case .text(let text): return Whitespace.isAll(text) ? content : .markup(Markup(name, text: text))
    case .markup(var markup):
      markup.children = markup.children.map { wrapped($0, in: name, keepsIdentifiers: keepsIdentifiers) }
      return .markup(markup)
    case .provision(var provision):
      if !keepsIdentifiers { provision.eId = "" }
      provision.content = provision.content.map { wrapped($0, in: name, keepsIdentifiers: keepsIdentifiers) }
      return .provision(provision)
    }
  }

  /// A provision and its new wording: word by word where both are built alike, else one after the other.
  static func restated(_ old: Provision, _ new: [Content]) -> [Content] {
    guard let heir = new.firstIndex(where: { if case .provision(let one) = $0 { one.eId == old.eId } else { false } }),
      case .provision(let provision) = new[heir], let merged = merged(old, provision)
    else { return [deleted(.provision(old))] + new.map(inserted) }
    return new[..<heir].map(inserted) + [.provision(merged)] + new[(heir + 1)...].map(inserted)
  }

  private static func merged(_ old: Provision, _ new: Provision) -> Provision? {
    guard old.element == new.element, let content = merged(old.content, new.content) else { return nil }
    var result = old
    result.content = content
    return result
  }

  /// Two contents as one with marks; `nil` where they are not built alike.
  static func merged(_ old: [Content], _ new: [Content]) -> [Content]? {
    if old == new { return old }
    let isPlain = (old + new).allSatisfy { if case .text = $0 { true } else { false } }
    if isPlain {
      let runs = WordDiff(old: plain(old), new: plain(new)).readable
      return runs.compactMap { marked($0.text, $0.kind) }
    }
    let isMixed = (old + new).contains { if case .text(let text) = $0 { !Whitespace.isAll(text) } else { false } }
    // Text with inline elements is not laid over each other: a mark could cut through them.
    if isMixed { return old.map(deleted) + new.map(inserted) }
    guard old.count == new.count else { return nil }
    var result: [Content] = []
    for (left, right) in zip(old, new) {
      switch (left, right) {
      case (.provision(let one), .provision(let other)):
        guard one.number?.normalised == other.number?.normalised, let both = merged(one, other) else { return nil }
        result.append(.provision(both))
      case (.markup(var one), .markup(let other)):
        guard one.name == other.name, let both = merged(one.children, other.children) else { return nil }
        one.children = both
        result.append(.markup(one))
      default:
        guard left == right else { return nil }
        result.append(left)
      }
    }
    return result
  }

  private static func plain(_ content: [Content]) -> String {
    content.map { if case .text(let text) = $0 { text } else { "" } }.joined()
  }
}
