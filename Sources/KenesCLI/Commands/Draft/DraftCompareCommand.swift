import ArgumentParser
import Diagnostics
import LegalXML
import Publishing
import SafeXML

/// `kenes draft compare`: what became of every provision from one version of a draft law to the next.
struct DraftCompareCommand: DraftCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Show what changed from one version of a draft law to another, provision by provision.",
    discussion: """
      Words taken out stand in [-…-], words put in stand in {+…+}. What a person has to
      look at, because more than one reading is possible, is marked with a question mark.

      text   what changed, for the terminal
      json   counts and rows: change, element, oldElement, eId, oldText, newText,
             isCertain, and words with their kind: same, deleted, inserted
      html   one page for screen and paper: side by side, or in one text
      table  the comparative table: №, structural element, wording in force, proposed
             wording, justification; in a file named *.html it is a page to print

      EXAMPLE
        $ kenes draft compare samples/draft-law/v1/ru.xml samples/draft-law/v2/ru.xml
        $ kenes draft compare samples/draft-law/v1/kk.xml samples/draft-law/v2/kk.xml \\
            --format html -o changes.html
        $ kenes draft compare samples/draft-law/v1/ru.xml samples/draft-law/v2/ru.xml \\
            --format table --language ru
      """)

  @Argument(help: ArgumentHelp("The earlier version in XML.", valueName: "old"))
  var old: String

  @Argument(help: ArgumentHelp("The later version in XML.", valueName: "new"))
  var new: String

  @Option(help: "Form of the result.")
  var format: DraftComparisonFormat = .text

  @Option(
    name: [.customShort("o"), .customLong("to-file")],
    help: ArgumentHelp("The file to write; otherwise the result goes to standard output.", valueName: "file"))
  var target: String?

  @Option(help: "Language of the answer; by default that of the locale (LANG), else English.")
  var language: Language?

  /// The forms that are no page are those that every command has.
  var output: OutputOptions {
    var options = OutputOptions()
    options.format = format == .json ? .json : .text
    options.language = language
    return options
  }

  func perform(_ session: Session) throws {
    let before = try DraftLawReader().read(try FileInput.read(old), name: old, limits: .drafts)
    let after = try DraftLawReader().read(try FileInput.read(new), name: new, limits: .drafts)
    let comparison = DraftComparison(old: before.law, new: after.law)
    switch format {
    case .text: try give(lines: DraftComparisonText(comparison, for: session).lines, session)
    case .json:
      let view = DraftComparisonView(comparison, language: session.language)
      try give(lines: [try StableJSON.pretty(view)], session)
    case .html: try give(page(comparison, before.law, after.law, session).wordings, session)
    case .table:
      if target.map(Self.isPage) == true {
        try give(page(comparison, before.law, after.law, session).comparativeTable, session)
      } else {
        let table = DraftComparisonTable(comparison, in: session.language)
        let width = target == nil ? session.console.width : nil
        try give(lines: DraftTableText(table, in: session.language).lines(width: width), session)
      }
    }
    session.report((before.findings + after.findings).filter { $0.severity == .error })
  }

  private func give(lines: [String], _ session: Session) throws {
    try give(Array((lines.joined(separator: "\n") + "\n").utf8), session)
  }

  private func give(_ bytes: [UInt8], _ session: Session) throws {
    guard let target else { return session.console.bytes(bytes) }
    try OutputFile.write(bytes, to: target)
    session.progress(session.words("cli.written", ["file": target, "count": String(bytes.count)]))
  }

  private func page(
    _ comparison: DraftComparison, _ before: DraftLaw, _ after: DraftLaw, _ session: Session
  ) -> ComparisonPage {
    ComparisonPage(
      comparison, old: Self.version(before, old), new: Self.version(after, new), in: session.language)
  }

  private static func version(_ law: DraftLaw, _ file: String) -> ComparisonPage.Version {
    let name = file.split(separator: "/").suffix(2).joined(separator: "/")
    let label = [law.names.version, name].compactMap(\.self).filter { !$0.isEmpty }.joined(separator: " · ")
    return ComparisonPage.Version(title: law.title, label: label, language: law.language)
  }

  private static func isPage(_ file: String) -> Bool {
    file.hasSuffix(".html") || file.hasSuffix(".htm")
  }
}

/// Form in which two versions are compared.
enum DraftComparisonFormat: String, CaseIterable, ExpressibleByArgument {
  /// For people, at a terminal.
  case text
  /// For programs.
  case json
  /// A page for screen and paper.
  case html
  /// The comparative table of the law on legal acts.
  case table
}
