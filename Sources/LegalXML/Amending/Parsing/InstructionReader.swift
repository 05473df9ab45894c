import Diagnostics

/// Goes through the paragraphs of an amending law and keeps in mind what stands above each.
struct InstructionReader {
  /// What the paragraphs are about.
  private enum Scope {
    /// Anything; only what looks like an instruction is read.
    case outside
    /// A list of laws, each followed by its changes.
    case laws
    /// The changes of one law.
    case law
    /// A list of laws that lose their force.
    case repeals
  }

  /// The places that a numbered line opens for the lines below it.
  private struct Context {
    var level: Int
    /// `nil` where the line was not understood, so that what stands below it cannot be either.
    var places: [InstructionPlace]?
  }

  private let lines: [InstructionLine]
  private let language: Language?
  private let file: String?
  private let isAllInstructions: Bool
  private var hasOpening = false
  private var scope: Scope
  /// How deep the lines are that name laws.
  private var lawLevel = 2
  private var contexts: [Context] = []
  private var isFirst = false
  private var result = AmendingLawReading()

  /// - Parameter isAllInstructions: whether there is nothing else among the lines.
  init(_ lines: [InstructionLine], language: Language?, file: String?, isAllInstructions: Bool = false) {
    self.lines = lines
    self.isAllInstructions = isAllInstructions
    scope = isAllInstructions ? .law : .outside
    self.language = language
    self.file = file
  }

  mutating func read() -> AmendingLawReading {
    var tokenizer = InstructionTokenizer(lines: lines)
    var unclosed = 0
    var position = 0
    while position < lines.count {
      let line = lines[position]
      if let marker = line.marker { close(from: marker.level) }
      if open(line) {
        position += 1
        continue
      }
      let tokens = tokenizer.tokens(at: position)
      // Each is searched for its end through all that follows; a text full of them is no amending law.
      if tokens.isOpen { unclosed += 1 }
      if unclosed > Self.openLimit { tokenizer.joinsLines = false }
      read(tokens, whole: lines[position..<(position + tokens.length)])
      position += tokens.length
    }
    result.laws.removeAll { $0.amendments.isEmpty && $0.name == nil }
    return result
  }

  // MARK: Laws

  /// Takes a line that opens a law or a list of laws.
  private mutating func open(_ line: InstructionLine) -> Bool {
    let text = line.plainText
    if let opening = AmendedLawName.opening(text) {
      contexts = []
      hasOpening = true
      switch opening {
      case .list: scope = .laws
      case .repeals: scope = .repeals
      case .law(let name): begin(name, line)
      case .repeal(let name): repeal(name, line)
      }
      return true
    }
    switch scope {
    case .laws, .law:
      guard scope == .laws || line.marker?.level == lawLevel, let name = AmendedLawName.law(text) else { return false }
      lawLevel = line.marker?.level ?? lawLevel
      begin(name, line)
      return true
    case .repeals:
      let name = text.trimmingCharacters
      guard !name.isEmpty else { return false }
      repeal(name, line)
      return true
    case .outside: return false
    }
  }

  private mutating func begin(_ name: String, _ line: InstructionLine) {
    scope = .law
    contexts = []
    result.laws.append(AmendedLaw(name: name))
  }

  private mutating func repeal(_ name: String, _ line: InstructionLine) {
    let source = AmendmentSource(eId: line.eId, text: line.text, line: line.line, file: file)
    result.laws.append(
      AmendedLaw(name: name, amendments: [Amendment(.repeal, at: .wholeLaw, of: name, source: source)]))
  }

  /// Lines that are numbered as deep or deeper are over; a new article begins anew.
  private mutating func close(from level: Int) {
    let count = contexts.count
    contexts.removeAll { $0.level >= level }
    if contexts.count < count { isFirst = false }
    if level <= 1 {
      scope = isAllInstructions && !hasOpening ? .law : .outside
      contexts = []
    }
  }

  // MARK: Instructions

  private mutating func read(_ tokens: InstructionTokenizer.Result, whole lines: ArraySlice<InstructionLine>) {
    guard let line = lines.first, !tokens.tokens.isEmpty else { return }
    let text = lines.map(\.text).joined(separator: "\n")
    let hasVerb = tokens.tokens.contains(where: Self.isVerb)
    // Outside of the amending part, «исключить» and the like are words as any other.
    let looksLikeOne = hasVerb && (scope != .outside || Self.isOrder(tokens.tokens))
    if tokens.isOpen {
      if looksLikeOne || scope != .outside { refuse("amendment.quotation-open", line, text) }
      return
    }
    let isInstruction = looksLikeOne || scope == .law || scope == .laws || endsWithColon(tokens.tokens)
    guard isInstruction else { return }
    let pieces = tokens.tokens.split(omittingEmptySubsequences: true) { $0 == .sign(";") }.map { withoutStop($0) }
    let parsed = pieces.filter { !$0.isEmpty }.map(self.sentences)
    guard parsed.allSatisfy({ $0 != nil }) else {
      if looksLikeOne || scope != .outside { refuse("amendment.not-understood", line, text) }
      return
    }
    let before = (contexts, isFirst)
    do throws(InstructionResolver.Failure) {
      var amendments: [Amendment] = []
      let all = parsed.compactMap(\.self).flatMap(\.self)
      for (index, sentence) in all.enumerated() {
        // «в пункте 2 слова «А» исключить; слова «Б» исключить»: nobody says whether the second is about the point.
        if index > 0, case .clauses(let clauses) = sentence, clauses.first?.places == nil,
          case .clauses(let before) = all[index - 1], before.contains(where: { $0.places != nil })
        {
          throw .place
        }
        amendments += try resolve(sentence, line, text, isInline: all.count > 1)
      }
      contexts.removeAll { $0.level == Self.inline }
      add(amendments)
    } catch {
      (contexts, isFirst) = before
      refuse(error.rawValue, line, text)
    }
  }

  /// - Parameter isInline: whether a place that is opened ends with the line.
  private mutating func resolve(
    _ sentence: InstructionSentence, _ line: InstructionLine, _ text: String, isInline: Bool
  ) throws(InstructionResolver.Failure) -> [Amendment] {
    if let context = contexts.last, context.places == nil { throw .place }
    let resolver = InstructionResolver(
      contexts: contexts.last?.places ?? [], isFirst: isFirst, law: scope == .law ? result.laws.last?.name : nil,
      source: AmendmentSource(eId: line.eId, text: text, line: line.line, file: file))
    switch sentence {
    case .context(let own):
      let places = try resolver.places(own, isFirst: isFirst)
      let level = isInline ? Self.inline : line.marker?.level ?? Self.unnumbered
      contexts.removeAll { $0.level >= level }
      contexts.append(Context(level: level, places: places))
      isFirst = true
      return []
    case .clauses(let clauses):
      let amendments = try resolver.amendments(clauses)
      try check(amendments)
      isFirst = false
      if clauses.contains(where: { $0.action == .nothing }) {
        result.notUnderstood.append(
          Finding("amendment.other-language", .note, at: place(line), ["text": text]))
      }
      return amendments
    }
  }

  /// «пункт 2» alone says too little in a law whose other places are in articles, and words without a place too little
  /// behind other instructions.
  private func check(_ amendments: [Amendment]) throws(InstructionResolver.Failure) {
    guard contexts.isEmpty else { return }
    let known = result.laws.last?.amendments ?? []
    let hasArticles = known.contains { $0.isInArticle }
    let isBehind = !known.isEmpty || !result.notUnderstood.isEmpty
    for amendment in amendments {
      if let first = amendment.target.citation.steps.first {
        if hasArticles, InstructionPlace.rank(first.kind) > InstructionPlace.rank(.article) { throw .place }
      } else if case .insert(let content, _) = amendment.change {
        let isInner = content.provisions.contains { InstructionPlace.rank($0.kind) > InstructionPlace.rank(.article) }
        if hasArticles, isInner || content.provisions.isEmpty { throw .place }
      } else if isBehind, amendment.change.hasOnePlace {
        throw .place
      }
    }
  }

  private static let unnumbered = 9
  private static let openLimit = 20
  /// Places that hold for the rest of their line.
  private static let inline = 10

  private mutating func add(_ amendments: [Amendment]) {
    guard !amendments.isEmpty else { return }
    if result.laws.isEmpty || (scope != .law && result.laws.last?.name != nil) {
      result.laws.append(AmendedLaw(name: nil))
    }
    result.laws[result.laws.count - 1].amendments += amendments
  }

  /// A sentence; with a place and a colon before it, two.
  private func sentences(_ tokens: [InstructionToken]) -> [InstructionSentence]? {
    if let whole = sentence(tokens) { return [whole] }
    guard let colon = tokens.firstIndex(of: .sign(":")), colon + 1 < tokens.count,
      let context = sentence(Array(tokens[...colon])), case .context = context,
      let rest = sentence(Array(tokens[(colon + 1)...]))
    else { return nil }
    return [context, rest]
  }

  private func sentence(_ tokens: [InstructionToken]) -> InstructionSentence? {
    switch language {
    case .kazakh: KazakhInstructionParser.parse(tokens)
    case .russian: RussianInstructionParser.parse(tokens)
    default: RussianInstructionParser.parse(tokens) ?? KazakhInstructionParser.parse(tokens)
    }
  }

  private mutating func refuse(_ code: String, _ line: InstructionLine, _ text: String) {
    // What stands below a line that was not understood must not be read as if it stood elsewhere.
    if endsWithColon(line), code != "amendment.quotation-open" {
      let level = line.marker?.level ?? Self.unnumbered
      contexts.removeAll { $0.level >= level }
      contexts.append(Context(level: level, places: nil))
    }
    result.notUnderstood.append(Finding(code, .warning, at: place(line), ["text": text]))
  }

  private func place(_ line: InstructionLine) -> Place {
    Place(file: file, line: line.line, provision: line.eId.isEmpty ? nil : line.eId)
  }

  private func endsWithColon(_ line: InstructionLine) -> Bool { line.plainText.hasSuffix(":") }

  private func endsWithColon(_ tokens: [InstructionToken]) -> Bool { tokens.last == .sign(":") }

  private func withoutStop(_ tokens: ArraySlice<InstructionToken>) -> [InstructionToken] {
    tokens.last == .sign(".") ? Array(tokens.dropLast()) : Array(tokens)
  }

  /// Whether a paragraph quotes something, or ends with its verb, as orders do.
  private static func isOrder(_ tokens: [InstructionToken]) -> Bool {
    let end = tokens.last { if case .sign = $0 { false } else { true } }
    if let end, isVerb(end) || end == .word("силу") { return true }
    return tokens.contains { if case .quotation = $0 { true } else { false } }
  }

  private static func isVerb(_ token: InstructionToken) -> Bool {
    guard case .word(let word) = token else { return false }
    return RussianInstructionWords.verbs.contains(word) || KazakhInstructionWords.verbs.contains(word)
  }
}

extension AmendmentChange {
  /// Whether it is about words at one place, not through a whole text.
  fileprivate var hasOnePlace: Bool {
    switch self {
    case .replaceWords(_, _, let extent), .deleteWords(_, let extent): extent != .everywhere
    case .insertWords(_, .after(_, let extent)), .insertWords(_, .before(_, let extent)): extent != .everywhere
    case .insertWords(_, .atEnd): true
    case .restate, .insert, .delete, .renumber, .repeal: false
    }
  }
}

extension Amendment {
  fileprivate var isInArticle: Bool { target.citation.steps.contains { $0.kind == .article } }
}

extension InstructionLine {
  /// The text without the marker, quotations in marks.
  var plainText: String {
    var line = self
    line.marker = nil
    return Whitespace.trim(line.text)
  }
}

extension String {
  fileprivate var trimmingCharacters: String {
    var result = self
    while let last = result.last, ".; ".contains(last) { result.removeLast() }
    return result
  }
}
