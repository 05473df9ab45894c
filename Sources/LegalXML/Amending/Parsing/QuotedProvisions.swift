import SafeXML

/// Makes provisions of the paragraphs of a flat quotation, by their numbering.
struct QuotedProvisions {
  private struct Line {
    var marker: ProvisionMarker?
    var text: String
  }

  private var lines: [Line]
  private var position = 0

  private init(_ texts: [String]) {
    lines = texts.map { text in
      if let (marker, rest) = ProvisionMarker.split(text) { return Line(marker: marker, text: rest) }
      return Line(marker: nil, text: text)
    }
  }

  /// The provisions of a kind that a quotation consists of; `nil` where it does not consist of such.
  ///
  /// - Parameter count: how many there must be; `nil` where nobody says.
  static func content(_ quotation: Quotation, kind: ProvisionKind, count: Int?) -> [Content]? {
    if let content = quotation.content { return structured(content, kind: kind, count: count) }
    var reader = QuotedProvisions(quotation.lines)
    let provisions: [Provision]?
    switch kind {
    case .article: provisions = reader.all { $0.article() }
    case .section, .subsection, .chapter, .paragraph: provisions = reader.all { $0.container(kind) }
    case .point: provisions = reader.all { $0.point() }
    case .subpoint, .item: provisions = reader.all { $0.subpoint() }
    case .articlePart:
      // Numbered parts of articles look like points.
      provisions = reader.lines.first?.marker == nil ? reader.all { $0.part() } : reader.all { $0.point() }
    case .indent:
      guard reader.lines.allSatisfy({ $0.marker == nil }), count == nil || count == reader.lines.count else {
        return nil
      }
      return reader.lines.map { .markup(Markup("p", text: $0.text)) }
    default: return nil
    }
    guard let provisions, count == nil || provisions.count == count else { return nil }
    return provisions.map(Content.provision)
  }

  /// Content that the markup structures already.
  private static func structured(_ content: [Content], kind: ProvisionKind, count: Int?) -> [Content]? {
    let provisions = content.provisions.flatMap { $0.kind == .list && $0.number == nil ? $0.children : [$0] }
    if provisions.isEmpty {
      let lines = content.text.split(separator: "\n").map(String.init)
      return Self.content(Quotation(lines: lines, content: nil), kind: kind, count: count)
    }
    guard count == nil || provisions.count == count else { return nil }
    return provisions.map(Content.provision)
  }

  // MARK: Reading

  private func kind(at offset: Int = 0) -> ProvisionKind? {
    let index = position + offset
    return lines.indices.contains(index) ? lines[index].marker?.kind : nil
  }

  private var isAtEnd: Bool { position >= lines.count }

  private mutating func all(_ read: (inout QuotedProvisions) -> Provision?) -> [Provision]? {
    var result: [Provision] = []
    while !isAtEnd {
      guard let provision = read(&self) else { return nil }
      result.append(provision)
    }
    return result.isEmpty ? nil : result
  }

  /// A provision with its number; its heading or text is what stands behind the number.
  private mutating func opened(_ kind: ProvisionKind, element: String) -> (Provision, text: String)? {
    guard self.kind() == kind else { return nil }
    let line = lines[position]
    position += 1
    let provision = Provision(
      kind, element: element, eId: "", content: [.markup(Markup("num", text: line.marker?.written ?? ""))])
    return (provision, line.text)
  }

  private mutating func container(_ kind: ProvisionKind) -> Provision? {
    let elements: [ProvisionKind: String] = [
      .section: "section", .subsection: "subsection", .chapter: "chapter", .paragraph: "subchapter",
    ]
    guard var (provision, heading) = opened(kind, element: elements[kind] ?? "hcontainer") else { return nil }
    if heading.isEmpty, !isAtEnd, self.kind() == nil {
      heading = lines[position].text
      position += 1
    }
    if !heading.isEmpty { provision.content.append(.markup(Markup("heading", text: heading))) }
    while !isAtEnd {
      guard let inner = self.kind() else { return nil }
      if inner == .article {
        guard let article = article() else { return nil }
        provision.content.append(.provision(article))
      } else if elements[inner] != nil, InstructionPlace.rank(inner) > InstructionPlace.rank(kind) {
        guard let child = container(inner) else { return nil }
        provision.content.append(.provision(child))
      } else {
        break
      }
    }
    return provision
  }

  private mutating func article() -> Provision? {
    guard let (opened, heading) = opened(.article, element: "article") else { return nil }
    var provision = opened
    if !heading.isEmpty { provision.content.append(.markup(Markup("heading", text: heading))) }
    if kind() == .point {
      while kind() == .point {
        guard let point = point() else { return nil }
        provision.content.append(.provision(point))
      }
      return isAtEnd || kind() != nil ? provision : nil
    }
    provision.content += parts()
    return provision
  }

  private mutating func point() -> Provision? {
    guard let (opened, text) = opened(.point, element: "paragraph") else { return nil }
    var provision = opened
    provision.content += parts(first: text)
    return provision
  }

  private mutating func part() -> Provision? {
    guard !isAtEnd, kind() == nil else { return nil }
    var provision = Provision(.articlePart, element: "subparagraph", eId: "")
    let text = lines[position].text
    position += 1
    provision.content += body(text)
    return provision
  }

  /// Paragraphs without numbers and the subpoints below each; several paragraphs become parts.
  private mutating func parts(first: String? = nil) -> [Content] {
    var groups: [[Content]] = []
    if let first { groups.append(body(first)) }
    while !isAtEnd, kind() == nil || (groups.isEmpty && kind() == .subpoint) {
      if kind() == .subpoint {
        groups.append(subpoints())
      } else {
        let text = lines[position].text
        position += 1
        groups.append(body(text))
      }
    }
    if groups.count == 1 { return groups[0] }
    return groups.map { .provision(Provision(.articlePart, element: "subparagraph", eId: "", content: $0)) }
  }

  /// A paragraph, alone or as the opening of subpoints.
  private mutating func body(_ text: String) -> [Content] {
    let paragraph = Content.markup(Markup("p", text: text))
    guard kind() == .subpoint else { return [.markup(Markup("content", [paragraph]))] }
    return [.markup(Markup("intro", [paragraph]))] + subpoints()
  }

  private mutating func subpoints() -> [Content] {
    var result: [Content] = []
    while kind() == .subpoint, let subpoint = subpoint(stopsAtPlain: true) { result.append(.provision(subpoint)) }
    return result
  }

  /// - Parameter stopsAtPlain: whether an unnumbered paragraph behind is the holder's, not the subpoint's.
  private mutating func subpoint(stopsAtPlain: Bool = false) -> Provision? {
    guard let (opened, text) = opened(.subpoint, element: "point") else { return nil }
    var provision = opened
    var paragraphs = [Content.markup(Markup("p", text: text))]
    // Between two subpoints an unnumbered paragraph can only be the first one's.
    while !isAtEnd, kind() == nil || kind() == .indent {
      if stopsAtPlain {
        var ahead = 0
        while position + ahead < lines.count, kind(at: ahead) == nil || kind(at: ahead) == .indent { ahead += 1 }
        guard kind(at: ahead) == .subpoint else { break }
      }
      let line = lines[position]
      position += 1
      let whole = [line.marker?.written, line.text].compactMap { $0 }.joined(separator: " ")
      paragraphs.append(.markup(Markup("p", text: whole)))
    }
    provision.content.append(.markup(Markup("content", paragraphs)))
    return provision
  }
}
