import ArgumentParser
import Diagnostics
import LegalXML
import SafeXML

/// `kenes draft amendments`: what an amending law orders, as structured amendments.
struct DraftAmendmentsCommand: DraftCommand {
  static let configuration = CommandConfiguration(
    commandName: "amendments",
    abstract: "List what an amending law orders, law by law; what is not understood is listed apart.",
    discussion: """
      Reads instructions in Kazakh and Russian, and those that the markup spells out (mod).
      Nothing is guessed: a sentence that is not understood to its last word is reported whole.
      With --since the file is a later version of a law, and the amendments are those that turn
      the earlier version into it, in official wording.

      EXAMPLE
        $ kenes draft amendments samples/amending-law/ru.xml
      """)

  @Argument(help: ArgumentHelp("The amending law in XML; - reads standard input.", valueName: "amending-law"))
  var file: String

  @Option(help: ArgumentHelp("An earlier version of the same law.", valueName: "old"))
  var since: String?

  @OptionGroup var output: OutputOptions

  func perform(_ session: Session) throws {
    let draft = try DraftLawReader().read(try FileInput.read(file), name: file, limits: .drafts)
    if let since { return try compare(draft, since: since, session) }
    let reading = AmendingLawReader(file: file).read(draft.law)
    let view = AmendingLawView(reading, language: session.language)
    try session.show(view) { draw(view, session) }
    session.report(
      draft.findings.filter { $0.severity == .error } + reading.remarks + reading.notUnderstood)
  }

  /// Two versions become amendments in the language of the law.
  private func compare(_ draft: DraftLawReading, since earlier: String, _ session: Session) throws {
    let old = try DraftLawReader().read(try FileInput.read(earlier), name: earlier, limits: .drafts)
    let language = draft.law.language.flatMap { Language(rawValue: String($0.prefix(2))) } ?? session.language
    let amendments = [Amendment](turning: old.law, into: draft.law).map { amendment in
      var worded = amendment
      worded.source = AmendmentSource(eId: "", text: amendment.phrase(in: language).text)
      return worded
    }
    let laws = amendments.isEmpty ? [] : [AmendedLaw(name: old.law.title, amendments: amendments)]
    let view = AmendingLawView(AmendingLawReading(laws: laws), language: session.language)
    try session.show(view) { draw(view, session) }
    session.report((old.findings + draft.findings).filter { $0.severity == .error })
  }

  private func draw(_ view: AmendingLawView, _ session: Session) {
    for (position, law) in view.laws.enumerated() {
      if position > 0 { session.line() }
      session.heading(law.name ?? session.words("cli.amendments.law-at-hand"))
      for amendment in law.amendments {
        let place = amendment.place.isEmpty ? session.words("cli.amendments.whole-law") : amendment.place
        session.line(
          "\(amendment.number). " + session.words("amending.\(amendment.change.rawValue)", ["place": place]))
        let text = TerminalText.line(amendment.instruction.replacing("\n", with: " "))
        let room = session.console.width.map { max(20, $0 - 3) } ?? .max
        for part in TerminalText.wrapped(text, to: room) where !part.isEmpty { session.console.line("   " + part) }
      }
    }
    if view.laws.isEmpty { session.line(session.words("cli.amendments.none")) }
  }
}

/// The reading of an amending law as programs see it.
struct AmendingLawView: Encodable {
  /// What an amendment does, in one word.
  enum Change: String, Encodable, CaseIterable {
    case replaceWords, insertWords, deleteWords, restate, insert, delete, renumber, repeal

    init(_ change: AmendmentChange) {
      self =
        switch change {
        case .replaceWords: .replaceWords
        case .insertWords: .insertWords
        case .deleteWords: .deleteWords
        case .restate: .restate
        case .insert: .insert
        case .delete: .delete
        case .renumber: .renumber
        case .repeal: .repeal
        }
    }
  }

  struct Law: Encodable {
    var name: String?
    var amendments: [Row]
  }

  struct Row: Encodable {
    /// From 1, within the law.
    var number: Int
    /// Citation; empty for the law as a whole.
    var place: String
    var change: Change
    /// The instruction as written.
    var instruction: String
    var amendment: Amendment
  }

  var laws: [Law]
  var notUnderstood: [Finding]

  init(_ reading: AmendingLawReading, language: Language) {
    laws = reading.laws.map { law in
      Law(
        name: law.name,
        amendments: law.amendments.enumerated().map { index, amendment in
          Row(
            number: index + 1, place: Self.place(amendment.target, language), change: Change(amendment.change),
            instruction: amendment.source?.text ?? "", amendment: amendment)
        })
    }
    notUnderstood = reading.notUnderstood
  }

  static func place(_ target: AmendmentTarget, _ language: Language) -> String {
    let place = target.citation.text(in: language)
    guard target.part == .heading else { return place }
    let heading =
      switch language {
      case .kazakh: "тақырып"
      case .russian: "заголовок"
      case .english: "heading"
      }
    return place.isEmpty ? heading : "\(place), \(heading)"
  }
}
