import Diagnostics
import SafeXML

/// Reads a sequence of paragraphs as an act: title, preamble, provisions, signatures, appendices.
struct FlatReader {
  /// The parts of a document, as Akoma Ntoso.
  struct Reading {
    var preface: [XMLNode] = []
    var preamble: [XMLNode] = []
    var body: [XMLNode] = []
    var conclusions: [XMLNode] = []
    var language: Language?
    var findings: [Finding] = []
  }

  private let paragraphs: [FlatParagraph]
  private let quotations: QuotationSpans
  /// What each paragraph announces; nothing inside quotations and tables of contents.
  private let markers: [StructureMarker?]
  private let contents: Range<Int>
  private let namespace: String?
  private let file: String

  init(_ paragraphs: [FlatParagraph], namespace: String?, file: String) {
    self.paragraphs = paragraphs
    self.namespace = namespace
    self.file = file
    var markers = paragraphs.map(StructureMarker.in)
    quotations = QuotationSpans(paragraphs, markers: markers)
    for (start, end) in quotations.ends {
      for index in start...end { markers[index] = nil }
    }
    contents = FrontMatter.contents(paragraphs, markers)
    for index in contents { markers[index] = nil }
    self.markers = markers
  }

  /// Whether the paragraphs show a structure that is worth building.
  func isStructured(_ recognition: StructureRecognition) -> Bool {
    let found = markers.compactMap(\.self)
    if recognition == .always { return !found.isEmpty }
    let headed = found.count { $0.level.isHeaded && $0.level != .attachment }
    let points = found.filter { $0.level == .point || $0.level == .subpoint }
    if headed >= 2 || (headed >= 1 && points.count >= 1) { return true }
    // Acts without articles consist of points; lists elsewhere look the same, so the language has to fit, too.
    let cyrillic = paragraphs.count { TextLanguage.of($0.text).map { $0 != .english } ?? false }
    let numbers = found.filter { $0.level == .point }
    return numbers.count >= 3 && numbers.first?.isFirst ?? false && cyrillic * 2 > paragraphs.count
      && zip(numbers, numbers.dropFirst()).count { $1.follows($0) || $1.isFirst } * 5 >= (numbers.count - 1) * 4
  }

  func read(isMainBody: Bool) -> Reading {
    var result = Reading()
    let start = markers.firstIndex { $0 != nil } ?? paragraphs.endIndex
    let front = FrontMatter(paragraphs[..<start], body: start)
    result.preface = preface(front)
    result.preamble = (front.preamble..<start).map { .element(block($0)) }
    var builder = StructureBuilder(paragraphs, markers: markers, quotations: quotations, namespace: namespace)
    let versions = versions(from: start)
    for (number, version) in versions.enumerated() {
      let first = version.range.first { markers[$0] != nil } ?? version.range.lowerBound
      if versions.count > 1 {
        builder.open(
          "languageVersion", level: .version, attributes: [Self.language(version.language)],
          own: version.range.lowerBound..<first)
      }
      let isLast = number == versions.count - 1
      result.conclusions += build(&builder, first..<version.range.upperBound, isLast: isLast)
    }
    result.body = StructureWriter(nodes: builder.nodes, namespace: namespace).contents(of: 0, allowsBlocks: isMainBody)
    let languages = Set(versions.map(\.language))
    result.language = languages.count == 1 ? languages.first : nil
    result.findings = findings(builder, versions: versions.map(\.language))
    return result
  }

  /// The provisions of one language; answers the signatures at the very end, which stand behind the body.
  private func build(_ builder: inout StructureBuilder, _ range: Range<Int>, isLast: Bool) -> [XMLNode] {
    let appendix = range.first { markers[$0]?.level == .attachment } ?? range.upperBound
    guard let signatures = FrontMatter.signatures(paragraphs, markers, in: range.lowerBound..<appendix) else {
      builder.add(range)
      return []
    }
    builder.add(range.lowerBound..<signatures)
    if isLast, appendix == range.upperBound { return (signatures..<appendix).map { .element(block($0)) } }
    builder.open("conclusions", level: nil, attributes: [], own: signatures..<appendix)
    builder.add(appendix..<range.upperBound)
    return []
  }

  private func preface(_ front: FrontMatter) -> [XMLNode] {
    (0..<front.preamble).map { index in
      var block = block(index)
      if index == front.title {
        block.children = [.element(element("docTitle", block.children))]
        return .element(element("longTitle", [.element(block)], line: block.line))
      }
      if front.forms.contains(index) { block.children = [.element(element("docType", block.children))] }
      return .element(block)
    }
  }

  // MARK: Languages

  /// The body, or its halves where one language follows the other.
  private func versions(from start: Int) -> [(range: Range<Int>, language: Language)] {
    let all = start..<paragraphs.count
    let languages = all.compactMap { index in markers[index]?.language.map { (index, $0) } }
    let runs = languages.grouped { $0.1.rawValue }
    guard runs.count == 2, runs.allSatisfy({ $0.count > 1 }), let last = runs[0].last?.0, let next = runs[1].first
    else {
      return [(all, mainLanguage(languages.map(\.1)))]
    }
    // The title page of the second version stands before its first provision.
    var turn = next.0
    while turn - 1 > last, markers[turn - 1] == nil, quotations.ends[turn - 1] == nil,
      TextLanguage.of(paragraphs[turn - 1].text).map({ $0 == next.1 }) ?? true
    {
      turn -= 1
    }
    return [(start..<turn, runs[0][0].1), (turn..<paragraphs.count, next.1)]
  }

  private func mainLanguage(_ announced: [Language]) -> Language {
    let counted = announced.isEmpty ? paragraphs.compactMap { TextLanguage.of($0.text) } : announced
    let kazakh = counted.count { $0 == .kazakh }
    return kazakh * 2 > counted.count ? .kazakh : .russian
  }

  private static func language(_ language: Language) -> XMLAttribute {
    XMLAttribute(XMLName("lang", namespace: XMLNamespaceName.xml, prefix: "xml"), language.rawValue)
  }

  // MARK: Findings

  private func findings(_ builder: StructureBuilder, versions: [Language]) -> [Finding] {
    var counts: [StructureLevel: Int] = [:]
    for node in builder.nodes {
      if let level = node.level { counts[level, default: 0] += 1 }
    }
    func count(_ levels: StructureLevel...) -> String { String(levels.reduce(0) { $0 + (counts[$1] ?? 0) }) }
    let sureness = builder.numbered == 0 ? 100 : builder.expected * 100 / builder.numbered
    var result = [
      Finding(
        "draft.structure-recognised", .note, at: Place(file: file, line: paragraphs.first?.line),
        [
          "sections": count(.part, .section, .subsection, .chapter, .paragraph), "articles": count(.article),
          "points": count(.point), "subpoints": count(.subpoint, .letter), "appendices": count(.attachment),
          "numbers": String(builder.numbered), "expected": String(builder.expected), "sureness": String(sureness),
        ])
    ]
    for index in quotations.open {
      result.append(Finding("draft.quotation-open", .warning, at: Place(file: file, line: paragraphs[index].line)))
    }
    let languages = Set(markers.compactMap { $0?.language })
    if languages.count > 1, versions.count == 1 {
      result.append(Finding("draft.languages-mixed", .note, at: Place(file: file, line: paragraphs.first?.line)))
    }
    return result
  }

  // MARK: Elements

  private func block(_ index: Int) -> XMLElement {
    let paragraph = paragraphs[index]
    if paragraph.isOpaque, case .element(let element)? = paragraph.nodes.first { return element }
    return XMLElement(
      XMLName("p", namespace: namespace), attributes: paragraph.attributes, children: paragraph.nodes,
      line: paragraph.line)
  }

  private func element(_ local: String, _ children: [XMLNode], line: Int? = nil) -> XMLElement {
    XMLElement(XMLName(local, namespace: namespace), children: children, line: line)
  }
}
