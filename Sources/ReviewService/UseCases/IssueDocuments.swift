public import Diagnostics
public import LawReview
import Publishing

extension ReviewService {
  /// Issues the documents that the state of a review calls for and that are not there yet.
  ///
  /// What is still to be rendered is derived from the state, so a stop at any moment loses none of it.
  func issuingDocuments(after outcome: Outcome) throws(Refusal) -> Outcome {
    var outcome = outcome
    let due = outcome.review.documentsDue
    if due.isEmpty { return outcome }
    let rendered = try documents(of: outcome.review, kinds: due)
    if rendered.isEmpty { return outcome }
    let issued = try commit(outcome.review.id, files: rendered.map(\.file)) {
      (loaded: Loaded, context: ReviewContext, now: Instant) throws(Refusal) in
      var events: [DecidedEvent] = []
      var review = loaded.review
      for document in rendered where !review.documents.contains(where: { $0.file.name == document.file.name }) {
        let more = try review.decide(
          .issueDocument(
            kind: document.kind, language: document.language.rawValue,
            file: document.file.reference(mediaType: document.mediaType)),
          context: context, actor: DecidedEvent.system, at: now)
        for event in more { review.apply(event.event) }
        events += more
      }
      return events
    }
    outcome.review = issued.review
    outcome.events += issued.events
    return outcome
  }

  /// A document of a review as bytes.
  public struct RenderedDocument: Sendable {
    public var kind: String
    public var language: Language
    public var mediaType: String
    public var file: InputFile
  }

  /// Renders documents of a review from its state: the same bytes for the same state.
  public func documents(of review: Review, kinds: [String]) throws(Refusal) -> [RenderedDocument] {
    let context = try context(for: review)
    var questionnaire: Questionnaire?
    if let pinned = review.pins.questionnaire { questionnaire = try Questionnaire.read(try document(pinned)) }
    let composer = DocumentComposer(
      review: review, context: context, questionnaire: questionnaire, comments: try comments(of: review.id))
    var values: [(kind: String, value: any PrintableDocument)] = []
    for kind in kinds {
      let value: (any PrintableDocument)? =
        switch kind {
        case "opinion": composer.opinion
        case "vote-record": composer.voteMinutes
        case "examination": composer.examinationSummary
        case "response-matrix": composer.responseMatrix
        case "remarks-note": composer.remarksNote
        case "comparative-table":
          review.versions.count > 1
            ? composer.comparativeTable(
              from: try expressions(of: review, version: 1), to: try expressions(of: review)) : nil
        default: nil
        }
      if let value { values.append((kind, value)) }
    }
    var rendered: [RenderedDocument] = []
    for (kind, value) in values {
      for language in review.languages {
        let tree = value.akomaNtoso(in: language)
        let name = "\(kind).\(language.rawValue)"
        rendered.append(
          RenderedDocument(
            kind: kind, language: language, mediaType: "application/akn+xml",
            file: InputFile(name: name + ".xml", bytes: DocumentRendering.xml(tree))))
        rendered.append(
          RenderedDocument(
            kind: kind, language: language, mediaType: "text/html",
            file: InputFile(name: name + ".html", bytes: DocumentRendering.html(tree, language: language))))
      }
    }
    return rendered
  }
}

extension Review {
  /// Languages in which documents are issued: those of the draft.
  var languages: [Language] {
    Language.allCases.filter { currentVersion?.expressions[$0.rawValue] != nil }
  }

  /// Kinds of documents that the state calls for and that have not been issued.
  var documentsDue: [String] {
    guard signature != nil else { return [] }
    let issued = Set(documents.map(\.kind))
    var due = ["opinion", "vote-record"]
    if !examinations.isEmpty { due.append("examination") }
    if comments != nil { due.append("response-matrix") }
    if !remarks.isEmpty { due.append("remarks-note") }
    if versions.count > 1 { due.append("comparative-table") }
    return due.filter { !issued.contains($0) }
  }
}
