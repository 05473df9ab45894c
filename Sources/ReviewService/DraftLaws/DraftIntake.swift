public import Diagnostics
public import LawReview
public import LegalXML
import Publishing

/// Draft law files on their way in: read, checked against each other, and made into a submission.
public struct DraftIntake: Sendable {
  /// One language version as read.
  public struct Expression: Sendable {
    public var file: InputFile
    public var law: DraftLaw
    /// Language of the expression, as Kenes speaks it.
    public var language: Language
  }

  public var expressions: [Expression]
  public var findings: [Finding]

  /// Reads every file.
  ///
  /// - Parameter previous: the last version by language, to tell what was changed in one language only.
  /// - Throws: ``Refusal`` where one is no draft law, two have the same language, or they are not one work.
  public init(_ files: [InputFile], previous: [Language: DraftLaw] = [:]) throws(Refusal) {
    expressions = []
    findings = []
    var errors: [Finding] = []
    for file in files {
      do throws(Refusal) {
        let reading = try DraftLawReader().read(file.bytes, name: file.name)
        findings += reading.findings
        guard let language = reading.law.language.flatMap({ Language(rawValue: String($0.prefix(2))) }) else {
          throw Refusal(
            "draft.language-unknown", at: Place(file: file.name), ["language": reading.law.language ?? "–"])
        }
        if let twin = expressions.first(where: { $0.language == language }) {
          throw Refusal(
            "draft.language-twice", at: Place(file: file.name),
            ["language": language.rawValue, "other": twin.file.name])
        }
        expressions.append(Expression(file: file, law: reading.law, language: language))
      } catch {
        errors += error.findings
      }
    }
    if !errors.isEmpty { throw Refusal(errors) }
    guard let first = expressions.first else { throw Refusal("draft.no-files") }
    for other in expressions.dropFirst() where other.work != first.work {
      throw Refusal(
        "draft.other-work", at: Place(file: other.file.name), ["expected": first.work, "found": other.work])
    }
    expressions.sort { $0.language.rawValue < $1.language.rawValue }
    findings += drift(since: previous)
  }

  /// The submission that the decision is made on.
  public var submission: DraftVersionSubmission {
    let titles = expressions.map { ($0.language, $0.law.title ?? $0.file.name) }
    return DraftVersionSubmission(
      title: LocalizedText(Dictionary(uniqueKeysWithValues: titles)), work: expressions.first?.work ?? "",
      expressions: Dictionary(uniqueKeysWithValues: expressions.map { ($0.language.rawValue, $0.reference) }),
      outline: outline)
  }

  /// Provisions of all expressions; those of the first one in its order, then those that only another one has.
  private var outline: [OutlineEntry] {
    var entries: [OutlineEntry] = []
    var seen: Set<String> = []
    let headings = expressions.map { expression in
      (
        expression.language,
        Dictionary(DraftOutline(expression.law).rows.map { ($0.eId, $0.heading) }) { first, _ in first }
      )
    }
    for expression in expressions {
      let index = DraftLawIndex(expression.law)
      for row in DraftOutline(expression.law).rows where seen.insert(row.eId).inserted {
        let found = headings.compactMap { language, headings in
          headings[row.eId].flatMap { $0 }.map { (language, $0) }
        }
        let headings = Dictionary(uniqueKeysWithValues: found)
        entries.append(
          OutlineEntry(
            eId: row.eId, citation: Self.citation(of: row.eId, in: index),
            heading: headings.isEmpty ? nil : LocalizedText(headings), depth: row.depth))
      }
    }
    return entries
  }

  private static func citation(of eId: String, in index: DraftLawIndex) -> LocalizedText {
    guard let citation = Citation(of: eId, in: index) else { return LocalizedText(eId) }
    return LocalizedText(
      Dictionary(uniqueKeysWithValues: Language.allCases.map { ($0, citation.text(in: $0)) }))
  }

  /// In what the languages differ; `previous` has the last version by language.
  private func drift(since previous: [Language: DraftLaw]) -> [Finding] {
    var findings: [Finding] = []
    let kazakh = expressions.first { $0.language == .kazakh }
    let russian = expressions.first { $0.language == .russian }
    if let kazakh, let russian {
      findings += LanguageDrift(
        kazakh: kazakh.law, russian: russian.law, previousKazakh: previous[.kazakh],
        previousRussian: previous[.russian]
      ).findings(kazakhFile: kazakh.file.name, russianFile: russian.file.name)
    }
    for expression in expressions {
      let own = Set(DraftOutline(expression.law).rows.map(\.eId))
      for other in expressions where other.language != expression.language {
        if [expression.language, other.language].allSatisfy({ $0 == .kazakh || $0 == .russian }) { continue }
        for row in DraftOutline(other.law).rows where !own.contains(row.eId) {
          findings.append(
            Finding(
              "draft.language-lacks", .warning,
              at: Place(file: other.file.name, line: row.line, provision: row.eId),
              ["language": expression.language.rawValue, "other": other.language.rawValue]))
        }
      }
    }
    return findings
  }
}

extension DraftIntake.Expression {
  /// FRBR URI of the work.
  var work: String { law.names.work.uri ?? law.names.work.this ?? "" }

  /// The file by its content.
  var reference: FileReference { file.reference(mediaType: "application/akn+xml") }
}

extension InputFile {
  /// The file by its content.
  public func reference(mediaType: String) -> FileReference {
    let base = name.split(separator: "/").last.map(String.init) ?? name
    return FileReference(digest: ContentDigest.sha256(bytes), name: base, mediaType: mediaType, size: bytes.count)
  }
}
