import Diagnostics
import SafeXML

extension AmendingText {
  /// The amending law in Akoma Ntoso: each instruction a `mod`, each change told again in the metadata.
  ///
  /// - Parameter law: The law where it is at hand, for the identifiers of the places.
  public func law(_ frame: AmendingLawFrame, amending law: DraftLaw? = nil) -> DraftLaw {
    var builder = AmendingLawBuilder(text: self, frame: frame, law: law)
    return builder.build()
  }
}

/// Builds amending laws.
struct AmendingLawBuilder {
  private let text: AmendingText
  private let frame: AmendingLawFrame
  private let language: Language
  private let targets: TargetResolution?
  private var modifications: [XMLElement] = []

  init(text: AmendingText, frame: AmendingLawFrame, law: DraftLaw?) {
    self.text = text
    self.frame = frame
    language = text.language
    targets = law.map { TargetResolution(map: LawMap($0)) }
  }

  mutating func build() -> DraftLaw {
    let body: [Content] = [.provision(amendments()), .provision(entryIntoForce())]
    let title = AmendingOpening.title(text.names, text.amendments.map(\.change), in: language)
    var law = DraftLaw(form: "bill", attributes: [XMLAttribute(XMLName("name"), "amending-law")])
    law.metadata = AmendingLawMetadata(frame: frame, language: language, title: title).element(modifications)
    law.content = [
      .provision(preface(title)), .markup(Markup("body", body)),
    ]
    _ = IdentifierRepair.repair(&law, file: "")
    return law
  }

  private func preface(_ title: String) -> Provision {
    Provision(
      .preface, element: "preface", eId: "preface",
      content: [
        .markup(Markup("p", [.markup(Markup("docType", text: AmendingLawWords.kind.text(in: language)))])),
        .markup(
          Markup("longTitle", [.markup(Markup("p", [.markup(Markup("docTitle", text: title))]))])),
      ])
  }

  private static func number(_ text: String) -> Content { .markup(Markup("num", text: text)) }

  private func article(_ number: Int, _ content: [Content]) -> Provision {
    let written =
      language == .kazakh ? "\(number)-бап." : language == .russian ? "Статья \(number)." : "Article \(number)."
    return Provision(.article, element: "article", eId: "art_\(number)", content: [Self.number(written)] + content)
  }

  private func entryIntoForce() -> Provision {
    article(
      2, [.markup(Markup("content", [.markup(Markup("p", text: AmendingLawWords.entryIntoForce.text(in: language)))]))])
  }

  // MARK: Amendments

  private mutating func amendments() -> Provision {
    guard let opening = text.opening else {
      return article(1, text.parts.first.map { part($0, in: "art_1") } ?? [])
    }
    var content: [Content] = [intro(opening)]
    for (index, part) in text.parts.enumerated() {
      let eId = "art_1__para_\(index + 1)"
      content.append(
        .provision(
          Provision(
            .point, element: "paragraph", eId: eId, content: [Self.number(part.number ?? "")] + self.part(part, in: eId)
          )
        ))
    }
    return article(1, content)
  }

  private func intro(_ text: String) -> Content { .markup(Markup("intro", [.markup(Markup("p", text: text))])) }

  /// The opening sentence of a law and its items.
  private mutating func part(_ part: AmendingText.Part, in holder: String) -> [Content] {
    let list = holder + "__list_1"
    var content: [Content] = [intro(part.opening)]
    for (index, item) in part.items.enumerated() {
      if item.number == nil {
        content += indents(item.lines, in: list)
      } else {
        let eId = "\(list)__point_\(index + 1)"
        content.append(
          .provision(
            Provision(
              .subpoint, element: "point", eId: eId,
              content: [Self.number(item.number ?? "")] + lines(item.lines, in: eId))))
      }
    }
    return [.provision(Provision(.list, element: "list", eId: list, content: content))]
  }

  private mutating func lines(_ lines: [AmendingText.Line], in holder: String) -> [Content] {
    if lines.count == 1, case .instruction(let phrase, let number, let mark) = lines[0] {
      return [.markup(Markup("content", [paragraph(phrase, number, mark, in: holder)]))]
    }
    guard case .lead(let lead)? = lines.first else { return indents(lines, in: holder) }
    return [intro(lead)] + indents(Array(lines.dropFirst()), in: holder)
  }

  private mutating func indents(_ lines: [AmendingText.Line], in holder: String) -> [Content] {
    var result: [Content] = []
    for (index, line) in lines.enumerated() {
      let eId = "\(holder)__indent_\(index + 1)"
      let block: Content =
        switch line {
        case .lead(let text): .markup(Markup("p", text: text))
        case .instruction(let phrase, let number, let mark): paragraph(phrase, number, mark, in: eId)
        }
      result.append(
        .provision(Provision(.indent, element: "indent", eId: eId, content: [.markup(Markup("content", [block]))])))
    }
    return result
  }

  /// An instruction as a `mod` in a paragraph, with its mark behind.
  private mutating func paragraph(
    _ phrase: AmendmentPhrase, _ number: Int, _ mark: String, in holder: String
  ) -> Content {
    let eId = holder + "__mod_1"
    var marking = InstructionMarking(eId: eId, phrase: phrase)
    let mod = Markup(
      XMLName("mod"), attributes: [XMLAttribute(XMLName("eId"), eId)], children: marking.content())
    let amendment = text.amendments[number]
    modifications.append(
      TextualModification(
        eId: "amod_\(modifications.count + 1)", source: "#" + eId,
        destination: destination(of: amendment), amendment: amendment, old: marking.old, new: marking.new
      ).element)
    return .markup(Markup("p", [.markup(mod), .text(mark)]))
  }

  /// Where an amendment takes effect: IRI of the law and, behind a tilde, identifier of the provision.
  private func destination(of amendment: Amendment) -> String {
    var portion = amendment.target.eId
    if let targets, let place = targets.places(of: amendment.target).first {
      switch place {
      case .law: portion = nil
      case .provision(let position): portion = targets.map.provision(position).eId
      case .block(let block): portion = targets.map.provision(targets.map.blocks[block].provision).eId
      }
    } else if portion == nil {
      portion = Self.identifier(of: amendment.target.citation)
    }
    // The law at hand has an IRI; of others only the place is known.
    let base = amendment.law == nil ? frame.amended.map { $0 + "/!main" } ?? "" : ""
    return portion.map { base.isEmpty ? "~" + $0 : base + "~" + $0 } ?? (base.isEmpty ? "~" : base)
  }

  /// The identifier that a provision has by the naming convention, as far as its citation tells.
  private static func identifier(of citation: Citation) -> String? {
    let elements: [ProvisionKind: String] = [
      .point: "paragraph", .subpoint: "point", .item: "point", .articlePart: "subparagraph", .paragraph: "subchapter",
      .indent: "indent",
    ]
    let parts = citation.steps.map { step in
      NamingConvention.segment(
        element: elements[step.kind] ?? step.kind.name, number: step.number.map(ProvisionNumber.init),
        count: step.ordinal ?? 1)
    }
    return parts.isEmpty ? nil : parts.joined(separator: "__")
  }
}

/// Turns an instruction into the content of a `mod`, and remembers where what it quotes stands.
struct InstructionMarking {
  let eId: String
  let phrase: AmendmentPhrase
  /// Identifiers of quoted words and provisions that go out and come in.
  private(set) var old: [String] = []
  private(set) var new: [String] = []
  private var words = 0

  init(eId: String, phrase: AmendmentPhrase) {
    self.eId = eId
    self.phrase = phrase
  }

  mutating func content() -> [Content] {
    phrase.pieces.flatMap { piece -> [Content] in
      switch piece {
      case .text(let text): [.text(text)]
      case .oldWords(let text): quoted(text, as: \.old)
      case .newWords(let text): quoted(text, as: \.new)
      case .anchorWords(let text): quoted(text, as: nil)
      case .provisions(let content):
        // A heading is words, not a structure.
        content.allSatisfy(\.isInline)
          ? quoted(content.text, as: \.new) : [structure(content)]
      }
    }
  }

  private mutating func quoted(_ text: String, as role: WritableKeyPath<InstructionMarking, [String]>?) -> [Content] {
    words += 1
    let own = "\(eId)__qtext_\(words)"
    if let role { self[keyPath: role].append(own) }
    let quotation = Markup(
      XMLName("quotedText"), attributes: [XMLAttribute(XMLName("eId"), own)], children: [.text(text)])
    return [.text(phrase.quotes.start), .markup(quotation), .text(phrase.quotes.end)]
  }

  private mutating func structure(_ content: [Content]) -> Content {
    let own = eId + "__qstr_1"
    new.append(own)
    let inner = content.provisionsOnTop.map { Content.provision(NewContent.anonymous($0)) }
    return .provision(
      Provision(
        .quotedStructure, element: "quotedStructure", eId: own,
        attributes: [
          XMLAttribute(XMLName("startQuote"), phrase.quotes.start),
          XMLAttribute(XMLName("endQuote"), phrase.quotes.end),
        ], content: inner.isEmpty ? NewContent.paragraphs(content) : inner))
  }
}
