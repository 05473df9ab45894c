import SafeXML

/// Carries edits out in one walk through a law; with marks, what goes out and what comes in both stay, in `del` and `ins`.
struct LawRewriter {
  private let map: LawMap
  private let edits: LawEdits
  private let marks: Bool
  private var leaf = 0
  private var block = 0
  private var position = 0

  /// The law with the edits.
  static func rewrite(_ law: DraftLaw, _ map: LawMap, _ edits: LawEdits, marks: Bool) -> DraftLaw {
    var rewriter = LawRewriter(map: map, edits: edits, marks: marks)
    var result = law
    result.content = rewriter.contents(law.content)
    result.companions = rewriter.contents(law.companions)
    return result
  }

  private init(map: LawMap, edits: LawEdits, marks: Bool) {
    self.map = map
    self.edits = edits
    self.marks = marks
  }

  private mutating func contents(_ contents: [Content], in holder: Int = -1) -> [Content] {
    var result: [Content] = []
    for content in contents { result += rewritten(content, in: holder) }
    return result
  }

  private mutating func rewritten(_ content: Content, in holder: Int) -> [Content] {
    switch content {
    case .metadata: return [content]
    case .text(let text):
      defer { leaf += 1 }
      return edits.texts[leaf].map { self.text(text, $0) } ?? [content]
    case .markup(let markup): return rewritten(markup, in: holder)
    case .provision(let provision): return rewritten(provision)
    }
  }

  // MARK: Text

  private func text(_ text: String, _ edits: [LawEdits.TextEdit]) -> [Content] {
    let scalars = Array(text.unicodeScalars)
    func slice(_ range: Range<Int>) -> String { String(String.UnicodeScalarView(scalars[range])) }
    var pieces: [(text: String, fate: WordDiff.Kind)] = []
    var position = 0
    for edit in edits {
      pieces.append((slice(position..<max(position, edit.range.lowerBound)), .same))
      pieces.append((slice(max(position, edit.range.lowerBound)..<max(position, edit.range.upperBound)), .deleted))
      pieces.append((edit.replacement, .inserted))
      position = max(position, edit.range.upperBound)
    }
    pieces.append((slice(position..<scalars.count), .same))
    if marks { return pieces.compactMap { Redline.marked($0.text, $0.fate) } }
    let result = pieces.filter { $0.fate != .deleted }.map(\.text).joined()
    return result.isEmpty ? [] : [.text(result)]
  }

  // MARK: Markup

  private mutating func rewritten(_ markup: Markup, in holder: Int) -> [Content] {
    guard markup.isBlock else {
      let hadText = !markup.text.isEmpty
      var result = markup
      result.children = contents(markup.children, in: holder)
      // An inline element whose words all went out goes with them.
      return hadText && result.children.isEmpty ? [] : [.markup(result)]
    }
    let own = block
    block += 1
    var result = markup
    result.children = contents(markup.children, in: holder)
    if markup.isNamed("num"), holder >= 0, let number = edits.numbers[holder] {
      result.children = replaced(markup.children, by: [.text(number)])
    }
    if markup.isNamed("heading"), holder >= 0, let heading = edits.headings[holder] {
      guard marks || !heading.isEmpty else { return [] }
      result.children = replaced(markup.children, by: heading)
    }
    if let body = edits.body, AkomaNtosoVocabulary.bodies.contains(markup.name.local) {
      result.children = marks ? markup.children.map(Redline.deleted) + body.map(Redline.inserted) : body
    }
    var here: [Content] = [.markup(result)]
    switch edits.blocks[own] {
    case .delete: here = marks ? [Redline.deleted(.markup(markup))] : []
    case .restate(let content):
      var new = markup
      new.children = replaced(markup.children, by: NewContent.inline(content))
      here = [.markup(new)]
    case nil: break
    }
    let before = beside(edits.beforeBlock[own])
    return before + here + beside(edits.afterBlock[own])
  }

  private func replaced(_ old: [Content], by new: [Content]) -> [Content] {
    guard marks else { return new }
    return Redline.merged(old, new) ?? old.map(Redline.deleted) + new.map(Redline.inserted)
  }

  /// New paragraphs beside a paragraph.
  private func beside(_ content: [Content]?) -> [Content] {
    (content ?? []).flatMap { item -> [Content] in
      let paragraphs: [Content] =
        if case .provision(let provision) = item {
          [.markup(Markup("p", text: provision.text.replacing("\n", with: " ")))]
        } else {
          NewContent.paragraphs([item])
        }
      return marks ? paragraphs.map(Redline.inserted) : paragraphs
    }
  }

  // MARK: Provisions

  private mutating func rewritten(_ provision: Provision) -> [Content] {
    let own = position
    position += 1
    block += 1
    var result = provision
    result.content = contents(provision.content, in: own)
    if let heading = edits.headings[own], map.extents[own].heading == nil, !heading.isEmpty {
      let place = result.content.firstIndex { !$0.isNumberOrHeading } ?? result.content.endIndex
      result.content.insert(.markup(Markup("heading", marks ? heading.map(Redline.inserted) : heading)), at: place)
    }
    append(edits.appended[own], to: &result)
    if edits.numbers[own] != nil, !marks { Self.forgetIdentifiers(&result) }
    var here: [Content] = [.provision(result)]
    switch edits.provisions[own] {
    case .delete: here = marks ? [Redline.deleted(.provision(provision))] : []
    case .repeal:
      result.attributes.removeAll { $0.isNamed("status") }
      result.attributes.append(XMLAttribute(XMLName("status"), "removed"))
      here = [marks ? Redline.deleted(.provision(result)) : .provision(result)]
    case .restate(let new):
      here = marks ? Redline.restated(provision, new) : new
    case nil: break
    }
    let before = edits.before[own] ?? []
    let after = edits.after[own] ?? []
    return (marks ? before.map(Redline.inserted) : before) + here + (marks ? after.map(Redline.inserted) : after)
  }

  /// New provisions at the end of one; its text leads in to them.
  private func append(_ content: [Content]?, to provision: inout Provision) {
    guard let content else { return }
    let new = marks ? content.map(Redline.inserted) : content
    for index in provision.content.indices {
      guard case .markup(var markup) = provision.content[index], markup.isNamed("content") else { continue }
      markup.name = XMLName("intro")
      if let id = markup.attributes.firstIndex(where: { $0.isNamed("eId") }) { markup.attributes.remove(at: id) }
      provision.content[index] = .markup(markup)
    }
    let end = provision.content.firstIndex { item in
      if case .markup(let markup) = item { markup.isNamed("wrapUp") } else { false }
    }
    provision.content.insert(contentsOf: new, at: end ?? provision.content.endIndex)
  }

  /// With another number come other identifiers; `wId` remembers the first one (Naming Convention 1.0, 4.2).
  private static func forgetIdentifiers(_ provision: inout Provision) {
    if !provision.attributes.contains(where: { $0.isNamed("wId") }) {
      provision.attributes.append(XMLAttribute(XMLName("wId"), provision.eId))
    }
    provision.eId = ""
    provision.content = provision.content.map(forgotten)
  }

  private static func forgotten(_ content: Content) -> Content {
    switch content {
    case .text, .metadata: return content
    case .provision(var provision):
      forgetIdentifiers(&provision)
      return .provision(provision)
    case .markup(var markup):
      if ["content", "intro", "wrapUp"].contains(markup.name.local) {
        markup.attributes.removeAll { $0.isNamed("eId") }
      }
      markup.children = markup.children.map(forgotten)
      return .markup(markup)
    }
  }
}
