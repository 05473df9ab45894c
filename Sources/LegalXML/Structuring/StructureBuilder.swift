import SafeXML

/// Builds provisions from paragraphs, one after the other, by numbers and headings.
struct StructureBuilder {
  private let paragraphs: [FlatParagraph]
  private let markers: [StructureMarker?]
  private let quotations: QuotationSpans
  private let namespace: String?
  /// How many quotations this text stands in; the numbers of quoted text begin anywhere.
  private let quotationDepth: Int
  private var isQuoted: Bool { quotationDepth > 0 }

  /// The root is at 0.
  private(set) var nodes = [StructureNode()]
  /// How many numbered provisions there are, and how many come right after the one before.
  private(set) var numbered = 0
  private(set) var expected = 0
  /// Open nodes from the root down.
  private var path = [0]
  /// The node that the last paragraph went into.
  private var leaf = 0
  private var lastEnding: Character?
  /// The last number of a kind since the last appendix.
  private var lastInScope: [StructureLevel: StructureMarker] = [:]

  init(
    _ paragraphs: [FlatParagraph], markers: [StructureMarker?], quotations: QuotationSpans, namespace: String?,
    quotationDepth: Int = 0
  ) {
    self.paragraphs = paragraphs
    self.markers = markers
    self.quotations = quotations
    self.namespace = namespace
    self.quotationDepth = quotationDepth
  }

  var current: StructureNode { nodes[path[path.count - 1]] }

  /// Takes in paragraphs of a range.
  mutating func add(_ range: Range<Int>) {
    var index = range.lowerBound
    while index < range.upperBound { index = add(index, limit: range.upperBound) }
  }

  /// Opens a language version or the block of signatures, with paragraphs that are its own.
  mutating func open(_ name: String, level: StructureLevel?, attributes: [XMLAttribute], own range: Range<Int>) {
    close(to: level ?? .attachment)
    var node = StructureNode(level: level, name: name, attributes: attributes)
    node.line = range.first.flatMap { paragraphs[$0].line }
    node.parts = range.isEmpty ? [] : [range.map { .block(block(paragraphs[$0])) }]
    attach(node, asChild: true, opens: level != nil)
    lastInScope = [:]
    lastEnding = nil
  }

  /// Takes in one paragraph, and those that belong to its head; answers the next one.
  private mutating func add(_ index: Int, limit: Int) -> Int {
    let paragraph = paragraphs[index]
    if let end = quotations.ends[index], end < limit {
      quote(index...end)
      return end + 1
    }
    if paragraph.isOpaque {
      if case .element(let element)? = paragraph.nodes.first { nodes[leaf].append(.block(element)) }
      return index + 1
    }
    guard let marker = markers[index] else {
      text(paragraph, at: index, limit: limit)
      return index + 1
    }
    if marker.level.isHeaded { return head(marker, at: index, limit: limit) }
    if !item(marker, at: index) { text(paragraph, at: index, limit: limit) }
    return index + 1
  }

  // MARK: Headed provisions

  private mutating func head(_ marker: StructureMarker, at index: Int, limit: Int) -> Int {
    close(to: marker.level)
    let (number, rest) = paragraphs[index].split(at: marker.length)
    var node = StructureNode(level: marker.level, marker: marker, line: paragraphs[index].line)
    if marker.level == .attachment {
      node.name = "attachment"
      lastInScope = [:]
    }
    node.number = number.nodes
    // A year before the appendix's own number would be taken for it.
    if marker.level == .attachment, ProvisionNumber(number.text).normalised != marker.number {
      (node.number, node.headings) = ([], [number.nodes])
    }
    count(marker)
    var next = index + 1
    var text: FlatParagraph?
    if rest.isBlank {
      if isHeading(next, of: marker, limit: limit) {
        node.headings.append(paragraphs[next].nodes)
        next += 1
      }
    } else if isHeading(rest, of: marker, next: next, limit: limit) {
      node.headings.append(rest.nodes)
    } else {
      text = rest
    }
    if !node.headings.isEmpty, node.headings.count < 2, continuesHeading(next, after: next - 1, marker, limit) {
      node.headings.append(paragraphs[next].nodes)
      next += 1
    }
    attach(node, asChild: true, opens: true)
    lastEnding = nil
    if let text { put(text) }
    return next
  }

  /// Whether what stands behind a number is its heading, not its text.
  private func isHeading(_ rest: FlatParagraph, of marker: StructureMarker, next: Int, limit: Int) -> Bool {
    guard marker.level == .article else { return true }
    guard rest.isPunctuated else { return rest.text.count < 600 }
    // A full stop behind a heading is careless, but frequent: a text of its own must follow.
    guard rest.ending == ".", rest.text.count < 120, !rest.text.dropLast().contains(". ") else { return false }
    guard next < limit, quotations.ends[next] == nil else { return false }
    return markers[next].map { !$0.level.isHeaded && $0.isFirst } ?? false
  }

  /// Whether a paragraph behind a bare number is its heading.
  private func isHeading(_ index: Int, of marker: StructureMarker, limit: Int) -> Bool {
    guard index < limit, markers[index] == nil, !paragraphs[index].isOpaque, quotations.ends[index] == nil else {
      return false
    }
    let paragraph = paragraphs[index]
    guard !paragraph.isPunctuated || (paragraph.isCapital && paragraph.ending == ".") else { return false }
    guard paragraph.text.count < 400 else { return false }
    if marker.level != .article { return true }
    return index + 1 < limit && !(markers[index + 1]?.level.isHeaded ?? false)
  }

  /// A second line of a heading in capitals, or the title of an appendix.
  private func continuesHeading(_ index: Int, after before: Int, _ marker: StructureMarker, _ limit: Int) -> Bool {
    guard index < limit, marker.level < .article, markers[index] == nil, quotations.ends[index] == nil else {
      return false
    }
    let paragraph = paragraphs[index]
    guard !paragraph.isOpaque, !paragraph.isPunctuated, paragraph.text.count < 300 else { return false }
    return marker.level == .attachment || (paragraph.isCapital && paragraphs[before].isCapital)
  }

  // MARK: Numbered items

  /// Opens a point, subpoint or letter; `false` where the number is none that can stand here.
  private mutating func item(_ marker: StructureMarker, at index: Int) -> Bool {
    guard let place = place(for: marker) else { return false }
    path.removeLast(path.count - 1 - place.parent)
    let (number, rest) = paragraphs[index].split(at: marker.length)
    let node = StructureNode(
      level: marker.level, marker: marker, number: number.nodes, line: paragraphs[index].line)
    numbered += 1
    if place.isExpected { expected += 1 }
    lastInScope[marker.level] = marker
    attach(node, asChild: marker.level == .point, opens: true)
    lastEnding = nil
    if !rest.isBlank { put(rest) }
    return true
  }

  /// Position in ``path`` of the node that a number belongs below, and whether it comes as expected.
  private func place(for marker: StructureMarker) -> (parent: Int, isExpected: Bool)? {
    let like = path.indices.filter { nodes[path[$0]].level == marker.level }.reversed()
    for position in like {
      guard let before = nodes[path[position]].marker else { continue }
      if marker.follows(before) { return (position - 1, true) }
      if marker.level == .point, marker.number == before.number + ".1" { return (position, true) }
    }
    if marker.isFirst, !like.isEmpty, like.count < 4, lastEnding == ":" { return (path.count - 1, true) }
    guard let nearest = like.first else { return beginning(marker) }
    guard let last = nodes[path[nearest]].marker?.components.first, let own = marker.components.first else {
      return marker.isFirst ? (nearest - 1, false) : nil
    }
    // Numbering slips by a few; a greater step is a number in the text.
    return marker.isFirst || abs(own - last) <= 5 ? (nearest - 1, false) : nil
  }

  /// The place of the first number of a list, or of one that goes on after a text between.
  private func beginning(_ marker: StructureMarker) -> (parent: Int, isExpected: Bool)? {
    guard let parent = path.indices.last(where: { nodes[path[$0]].level.map { $0 < marker.level } ?? true }) else {
      return nil
    }
    if marker.isFirst || isQuoted { return (parent, true) }
    if let last = lastItem(of: path[parent], marker.level), marker.follows(last) { return (parent, true) }
    if let last = lastInScope[marker.level], marker.follows(last) { return (parent, true) }
    return (marker.components.first ?? 99) <= 3 ? (parent, false) : nil
  }

  private func lastItem(of position: Int, _ level: StructureLevel) -> StructureMarker? {
    for part in nodes[position].parts.reversed() {
      for case .node(let item) in part.reversed() where nodes[item].level == level { return nodes[item].marker }
    }
    return nil
  }

  // MARK: Text

  private mutating func text(_ paragraph: FlatParagraph, at index: Int, limit: Int) {
    guard let level = current.level, level >= .article || isQuoted else {
      put(paragraph)
      return
    }
    // A sentence behind a finished item belongs to it only where the list goes on.
    while let level = current.level, level == .subpoint || level == .letter, lastEnding == ".", !paragraph.isDashed,
      let marker = current.marker, !goesOn(marker, behind: index, limit: limit)
    {
      path.removeLast()
      leaf = path[path.count - 1]
    }
    let holder = path[path.count - 1]
    let isOpenList = nodes[leaf].level == .indent && lastEnding != "."
    if !nodes[holder].parts.isEmpty,
      paragraph.isDashed || isOpenList || lastEnding == ":"
        || (paragraph.isContinued && (lastEnding == ";" || lastEnding == ","))
    {
      attach(StructureNode(level: .indent, line: paragraph.line), asChild: false, opens: false)
      put(paragraph)
      return
    }
    leaf = holder
    put(paragraph, inNewPart: lastEnding == "." || lastEnding == ";" || lastEnding == "»" || lastEnding == "\"")
  }

  private func goesOn(_ marker: StructureMarker, behind index: Int, limit: Int) -> Bool {
    var next = index + 1
    while next < limit {
      if let end = quotations.ends[next] {
        next = end + 1
        continue
      }
      if let other = markers[next] {
        if other.level < marker.level { return false }
        if other.level == marker.level { return other.follows(marker) }
      }
      next += 1
    }
    return false
  }

  private mutating func put(_ paragraph: FlatParagraph, inNewPart: Bool = false) {
    nodes[leaf].append(.block(block(paragraph)), inNewPart: inNewPart)
    if nodes[leaf].line == nil { nodes[leaf].line = paragraph.line }
    lastEnding = paragraph.ending
  }

  private func block(_ paragraph: FlatParagraph) -> XMLElement {
    if paragraph.isOpaque, case .element(let element)? = paragraph.nodes.first { return element }
    return XMLElement(name("p"), attributes: paragraph.attributes, children: paragraph.nodes, line: paragraph.line)
  }

  // MARK: Quotations

  /// Puts quoted paragraphs behind the instruction that announces them.
  private mutating func quote(_ range: ClosedRange<Int>) {
    var inner = Array(paragraphs[range])
    let opening = inner[0].split(at: 1)
    inner[0] = opening.tail
    var tail: [XMLNode] = []
    let last = inner.count - 1
    if let position = QuotationSpans.closingMark(in: inner[last].text) {
      let (text, end) = inner[last].split(at: position)
      inner[last] = text
      tail = end.nodes
      lastEnding = end.ending
    }
    inner.removeAll(where: \.isBlank)
    // A heading that is quoted alone is no provision.
    let announcement = StructureScanner.folded(paragraphs[range.lowerBound - 1].text)
    let isHeading = inner.count == 1 && ["заголовок", "тақырыб"].contains(where: announcement.contains)
    let quotation = XMLElement(
      name(isHeading ? "quotedText" : "quotedStructure"),
      children: isHeading ? inner[0].nodes : provisions(quoted: inner), line: paragraphs[range.lowerBound].line)
    // The first mark closes the quotation; what follows it is the instruction's again.
    let (mark, rest) = FlatParagraph(tail, line: nil).split(at: 1)
    var (instruction, index) = lastBlock()
    let words = instruction.children + [.text(" ")] + opening.head.nodes + [.element(quotation)] + mark.nodes
    instruction.children = [.element(XMLElement(name("mod"), children: words))] + rest.nodes
    if let index {
      let part = nodes[leaf].parts.count - 1
      nodes[leaf].parts[part][index] = .block(instruction)
    } else {
      nodes[leaf].append(.block(instruction))
    }
  }

  /// Quoted paragraphs as what they are in the law that they come from.
  private func provisions(quoted inner: [FlatParagraph]) -> [XMLNode] {
    if inner.isEmpty { return [.element(XMLElement(name("p")))] }
    let markers = inner.map(StructureMarker.in)
    var builder = StructureBuilder(
      inner, markers: markers,
      quotations: quotationDepth < 3 ? QuotationSpans(inner, markers: markers) : QuotationSpans(),
      namespace: namespace, quotationDepth: quotationDepth + 1)
    builder.add(0..<inner.count)
    return StructureWriter(nodes: builder.nodes, namespace: namespace).contents(of: 0, allowsBlocks: true)
  }

  /// The paragraph at the end of the last part; a new one where there is none.
  private func lastBlock() -> (XMLElement, index: Int?) {
    if let part = nodes[leaf].parts.last, case .block(let block)? = part.last, block.name.local == "p" {
      return (block, part.count - 1)
    }
    return (XMLElement(name("p")), nil)
  }

  // MARK: Nodes

  private mutating func close(to level: StructureLevel) {
    while path.count > 1, (nodes[path[path.count - 1]].level).map({ $0 >= level }) ?? true { path.removeLast() }
  }

  private mutating func attach(_ node: StructureNode, asChild: Bool, opens: Bool) {
    let position = nodes.count
    nodes.append(node)
    let parent = path[path.count - 1]
    if asChild {
      nodes[parent].children.append(position)
    } else {
      nodes[parent].append(.node(position))
    }
    if opens { path.append(position) }
    leaf = position
  }

  private mutating func count(_ marker: StructureMarker) {
    guard !marker.number.isEmpty else { return }
    numbered += 1
    let last = lastInScope[marker.level]
    let isRoman = marker.components.isEmpty
    if isRoman || last.map(marker.follows) ?? true || (marker.level < .article && marker.isFirst) { expected += 1 }
    lastInScope[marker.level] = marker
  }

  private func name(_ local: String) -> XMLName { XMLName(local, namespace: namespace) }
}

extension StructureMarker {
  /// What a paragraph announces; tables announce nothing.
  static func `in`(_ paragraph: FlatParagraph) -> StructureMarker? {
    paragraph.isOpaque ? nil : StructureScanner.marker(of: paragraph.text)
  }
}
