import Diagnostics
import LawReview
import LegalXML
import SafeXML

/// Gathers amendments to a law from files of several kinds.
struct AmendmentSources {
  private let law: DraftLaw
  private let language: Language
  private(set) var amendments: [Amendment] = []
  private(set) var findings: [Finding] = []
  /// Who proposes them, where only one does.
  private(set) var proposer: String?
  /// Name of the first file, or the IRI of the amending law.
  private(set) var name = ""

  init(of law: DraftLaw, in language: Language) {
    self.law = law
    self.language = language
  }

  /// Adds what a file wants changed.
  ///
  /// - Throws: ``Refusal`` where the file is of no kind that can be read, or is of another language.
  mutating func add(_ document: XMLDocument) throws(Refusal) {
    if name.isEmpty { name = document.name }
    switch (document.root.name.namespace, document.root.name.local) {
    case (AmendmentsContent.namespace, _):
      let content = try AmendmentsContent.read(document)
      guard content.language == language else {
        throw Refusal(
          "cli.amend.other-language", at: Place(file: document.name, line: document.root.line),
          ["language": content.language.rawValue, "expected": language.rawValue])
      }
      proposer = amendments.isEmpty ? content.proposer : nil
      amendments += content.amendments
    case (OpinionFile.namespace, "council-opinion"):
      amendments += try CouncilOpinionContent.read(document).amendments(in: language, file: document.name)
    case (OpinionFile.namespace, _):
      amendments += try OpinionContent.read(document).amendments(in: language, file: document.name)
    default: try addAmendingLaw(document)
    }
  }

  private mutating func addAmendingLaw(_ document: XMLDocument) throws(Refusal) {
    let amending = try DraftLawReader().read(document).law
    if let work = amending.names.work.uri ?? amending.names.work.this, name == document.name { name = work }
    let reading = AmendingLawReader(file: document.name).read(amending, amending: law)
    findings += reading.notUnderstood
    guard let chosen = reading.laws.count == 1 ? reading.laws.first : reading.laws.first(where: isThis) else {
      throw Refusal(
        reading.laws.isEmpty ? "cli.amend.no-amendments" : "cli.amend.not-this-law", at: Place(file: document.name),
        ["laws": reading.laws.compactMap(\.name).joined(separator: "; "), "title": law.title ?? ""])
    }
    amendments += chosen.amendments.map { amendment in
      var own = amendment
      own.law = nil
      own.source?.file = document.name
      return own
    }
  }

  /// Whether a law is the one at hand, by its title.
  private func isThis(_ amended: AmendedLaw) -> Bool {
    guard let title = law.title?.lowercased(), !title.isEmpty else { return false }
    return amended.name?.lowercased().contains(title) ?? false
  }
}

/// Amendments carried out, as programs see them.
struct AmendmentsView: Encodable {
  /// One amendment.
  struct Entry: Encodable {
    var name: String?
    var status: String
    /// eId in the law as it stood.
    var provision: String?
    var place: String
    /// In official wording, in the reader's language.
    var instruction: String
    var results: [String]
    var file: String?
    var line: Int?
  }

  /// A row of the comparative table.
  struct Row: Encodable {
    var number: Int
    var element: String
    var eId: String
    var oldText: String?
    var newText: String?
    var justification: String
    /// Both wordings in one, words that go out in [-…-], words that come in in {+…+}.
    var words: String
  }

  static let statuses = ["applied", "repeated", "conflicting", "refused"]

  var counts: [String: Int]
  var amendments: [Entry]
  /// Amendments that cannot both be carried out: places in the list, from 0.
  var conflicts: [[Int]]
  var rows: [Row]
  var findings: [ReportedFinding]

  init(_ consolidation: Consolidation, findings: [Finding], _ language: Language) {
    counts = consolidation.outcomes.reduce(into: [:]) { $0[$1.status.rawValue, default: 0] += 1 }
    amendments = consolidation.outcomes.map { outcome in
      let amendment = outcome.amendment
      return Entry(
        name: amendment.name, status: outcome.status.rawValue, provision: outcome.place, place: outcome.placeText,
        instruction: amendment.phrase(in: language).text, results: outcome.results, file: amendment.source?.file,
        line: amendment.source?.line)
    }
    conflicts = consolidation.conflicts.map { [$0.first, $0.second] }
    rows = consolidation.rows.map { row in
      Row(
        number: row.number, element: row.element, eId: row.eId, oldText: row.oldText, newText: row.newText,
        justification: row.justification, words: Self.words(row.oldText ?? "", row.newText ?? ""))
    }
    self.findings = findings.map { ReportedFinding($0, in: language) }
  }

  private static func words(_ old: String, _ new: String) -> String {
    WordDiff(old: old, new: new).readable.map { run in
      let text = run.text.replacing("\n", with: " ")
      return switch run.kind {
      case .same: text
      case .deleted: "[-\(text)-]"
      case .inserted: "{+\(text)+}"
      }
    }.joined()
  }
}
