import Diagnostics

/// Reads German amending laws whose instructions are marked up as `mod` (LegalDocML.de).
struct GermanAmendingReader {
  private let file: String?
  private let locator: GermanLocator?
  private var result = AmendingLawReading()

  /// - Parameter target: the law that is amended; without it, sentences and ends of sentences cannot be found.
  init(file: String?, target: DraftLaw?) {
    self.file = file
    locator = target.map(GermanLocator.init)
  }

  /// Where a paragraph stands.
  private struct Context {
    var place = GermanPlace()
    var eId = ""
    var line: Int?
  }

  mutating func read(_ law: DraftLaw) -> AmendingLawReading {
    for article in law.body where !Self.mods(article.content).isEmpty {
      walk(article.content, Context(eId: article.eId, line: article.line))
    }
    countOn()
    return result
  }

  /// Where a new provision has the number of the next one, that one and those behind it count on.
  private mutating func countOn() {
    guard let locator else { return }
    for law in result.laws.indices {
      for amendment in result.laws[law].amendments {
        guard case .insert(let content, .after) = amendment.change, let eId = amendment.target.eId else { continue }
        let shifts = locator.shifts(behind: eId, bringing: content, among: result.laws[law].amendments)
        guard !shifts.isEmpty else { continue }
        result.laws[law].amendments += shifts.map { target, number in
          Amendment(.renumber(number), at: target, of: amendment.law, source: amendment.source)
        }
        result.remarks.append(
          Finding(
            "amendment.numbers-shifted", .warning,
            at: Place(file: file, line: amendment.source?.line, provision: amendment.source?.eId),
            ["text": amendment.source?.text ?? ""]))
      }
    }
  }

  private static func mods(_ content: [Content]) -> [Markup] {
    content.flatMap { item -> [Markup] in
      switch item {
      case .markup(let markup): markup.means("mod") ? [markup] : mods(markup.children)
      case .provision(let provision): mods(provision.content)
      case .text, .metadata: []
      }
    }
  }

  private mutating func walk(_ content: [Content], _ context: Context) {
    var context = context
    for item in content {
      switch item {
      case .text, .metadata: break
      case .provision(let provision):
        var inner = context
        (inner.eId, inner.line) = (provision.eId, provision.line ?? context.line)
        walk(provision.content, inner)
      case .markup(let markup):
        if markup.isNamed("num") || markup.isNamed("heading") { continue }
        let isParagraph = markup.isNamed("p") || markup.isNamed("listIntroduction")
        if isParagraph, markup.children.provisions.allSatisfy({ $0.kind == .quotedStructure }) {
          paragraph(markup, &context)
        } else {
          walk(markup.children, context)
        }
      }
    }
  }

  /// A paragraph opens a place for the items below it, or gives instructions.
  private mutating func paragraph(_ markup: Markup, _ context: inout Context) {
    let mods = Self.mods([.markup(markup)])
    let text = markup.text
    if mods.isEmpty {
      guard text.contains(" wird ") || text.contains(" werden ") else { return }
      if text.contains("wie folgt geändert") {
        open(text, &context)
      } else if Self.orders.contains(where: { text.contains($0) }) {
        refuse("amendment.not-understood", context, text)
      }
      return
    }
    var before: GermanPlace?
    for (index, mod) in mods.enumerated() {
      // «… die Wörter „A“ und nach dem Wort „B“ die Wörter „C“ eingefügt»: one verb for both.
      let next = mods[(index + 1)...].compactMap { GermanInstructionParser.verb(in: Self.tokens($0.children)) }.first
      before = instruction(mod, implied: next, context, after: before)
    }
  }

  private static let orders = ["eingefügt", "angefügt", "ersetzt", "gestrichen", "aufgehoben", "gefasst"]

  private mutating func open(_ text: String, _ context: inout Context) {
    // «Das Lobbyregistergesetz vom 16. April 2021 (BGBl. I S. 818) wird wie folgt geändert:»
    let head = text.firstRange(of: " wird ").map { String(text[..<$0.lowerBound]) } ?? text
    let tokens = GermanInstructionParser.tokens(head)
    if let found = GermanInstructionParser.parse(tokens, implied: .restate)?.place {
      context.place = found.below(context.place)
    } else if context.place.steps.isEmpty {
      let name = head.hasPrefix("Das ") || head.hasPrefix("Die ") ? String(head.dropFirst(4)) : head
      result.laws.append(AmendedLaw(name: name))
    } else {
      refuse("amendment.not-understood", context, text)
      context.place.steps.append(Citation.Step(.other("unknown")))
    }
  }

  /// Reads one instruction; returns its place for those in the same paragraph that name none.
  private mutating func instruction(
    _ mod: Markup, implied: GermanInstruction.Verb?, _ context: Context, after before: GermanPlace?
  )
    -> GermanPlace?
  {
    let text = mod.text.replacing("\n", with: " ")
    guard
      let parsed = GermanInstructionParser.parse(
        Self.tokens(mod.children), implied: implied),
      !context.place.steps.contains(where: { $0.kind == .other("unknown") })
    else {
      refuse("amendment.not-understood", context, text)
      return nil
    }
    let base = before ?? context.place
    let place = parsed.place?.below(base) ?? base
    let source = AmendmentSource(eId: context.eId, text: text, line: context.line, file: file)
    let composer = GermanAmendmentComposer(
      instruction: parsed, place: place, link: Self.link(mod), locator: locator, law: result.laws.last?.name,
      source: source)
    switch composer.compose() {
    case .success(let composed):
      if result.laws.isEmpty { result.laws.append(AmendedLaw(name: nil)) }
      result.laws[result.laws.count - 1].amendments += composed.amendments
      result.remarks += composed.remarks.map { code in
        Finding(code, .warning, at: Place(file: file, line: context.line, provision: context.eId), ["text": text])
      }
    case .failure(let failure): refuse(failure.rawValue, context, text)
    }
    return place
  }

  /// Where the reference of an instruction points to.
  private static func link(_ mod: Markup) -> String? {
    for case .markup(let child) in mod.children {
      if child.means("ref"), let target = child.target { return target }
    }
    return nil
  }

  private static func tokens(_ content: [Content]) -> [GermanInstructionParser.Token] {
    content.flatMap { item -> [GermanInstructionParser.Token] in
      switch item {
      case .text(let text): return GermanInstructionParser.tokens(text)
      case .metadata: return []
      case .provision(let provision):
        let lines = provision.text.split(separator: "\n").map(String.init)
        return [.quotation(Quotation(lines: lines, content: provision.content))]
      case .markup(let markup):
        if markup.means("quotedText") {
          let lines = markup.text.split(separator: "\n").map(String.init)
          return [.quotation(Quotation(lines: lines, content: nil))]
        }
        return tokens(markup.children)
      }
    }
  }

  private mutating func refuse(_ code: String, _ context: Context, _ text: String) {
    result.notUnderstood.append(
      Finding(
        code, .warning, at: Place(file: file, line: context.line, provision: context.eId.isEmpty ? nil : context.eId),
        ["text": text]))
  }
}
