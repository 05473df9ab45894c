public import Diagnostics
import LawReview

extension ReviewService {
  /// Findings about a review for a reader: with the names of people, the titles of tasks, roles and bodies beside ids.
  ///
  /// What the review does not know is left as it is; a review that cannot be read has nothing to add.
  public func named(_ findings: [Finding], in id: String, for language: Language) -> [Finding] {
    guard let review = try? load(id).review, let context = try? context(for: review) else { return findings }
    let names = FindingNames(review: review, context: context, language: language)
    return findings.map(names.named)
  }
}

/// What the ids in findings about a review stand for.
struct FindingNames {
  let review: Review
  let context: ReviewContext
  let language: Language

  func named(_ finding: Finding) -> Finding {
    var named = finding
    for (key, value) in finding.arguments {
      // What a person typed and the procedure does not have is repeated as it was typed.
      if finding.code == "review.outcome-unknown", key == "outcome" { continue }
      named.arguments[key] = text(value, under: key == "known" ? Self.known[finding.code] ?? "" : key)
    }
    return named
  }

  /// What kind of thing is listed as known, by code.
  private static let known = [
    "review.body-unknown": "body", "review.outcome-unknown": "choices", "review.region-unknown": "region",
  ]

  private func text(_ value: String, under key: String) -> String {
    switch key {
    case "person", "who", "performer", "members", "present": each(value, person)
    case "roles": each(value) { context.procedure.title(ofRole: $0).text(in: language) }
    case "body", "asked": each(value) { beside($0, context.bodies.body($0)?.title) }
    case "states": each(value) { context.procedure.title(ofState: $0).text(in: language) }
    case "region": each(value) { beside($0, context.procedure.states[$0]?.title) }
    case "task", "other", "before", "open", "deadline", "running": each(value, task)
    case "action": action(value)
    case "offered": each(value, action)
    case "vote": beside(value, votes.first { $0.id == value }?.title, isQuoted: true)
    case "outcome", "ballot": outcome(value)
    case "choices": each(value) { outcome($0) == $0 ? $0 : "\(outcome($0)) (\($0))" }
    default: value
    }
  }

  private func each(_ list: String, _ text: (String) -> String) -> String {
    let items = list.split(separator: ",").map { text(String($0.drop { $0 == " " })) }
    return items.isEmpty ? "–" : items.joined(separator: ", ")
  }

  private func beside(_ id: String, _ title: LocalizedText?, isQuoted: Bool = false) -> String {
    guard let title = title?.text(in: language), title != id else { return id }
    return (isQuoted ? quoted(title) : title) + " (\(id))"
  }

  private func quoted(_ title: String) -> String {
    language == .english ? "“\(title)”" : "«\(title)»"
  }

  private func person(_ id: String) -> String {
    beside(id, context.bodies.person(id)?.name)
  }

  private func outcome(_ id: String) -> String {
    let key = "outcome." + id
    let text = ReviewServiceMessages.catalogue.text(key, in: language)
    return text == key ? id : text
  }

  private func task(_ key: String) -> String {
    if let task = review.tasks.first(where: { $0.key.description == key }) {
      return beside(key, title(task.title, subject: task.key.subject), isQuoted: true)
    }
    if let deadline = review.deadlines.first(where: { $0.key.description == key }) {
      return beside(key, title(deadline.title, subject: deadline.key.subject), isQuoted: true)
    }
    return beside(key, context.procedure.task(key)?.title, isQuoted: true)
  }

  private func title(_ title: LocalizedText, subject: String?) -> LocalizedText {
    guard let subject else { return title }
    let name = context.bodies.body(subject)?.title ?? context.bodies.person(subject)?.name ?? LocalizedText(subject)
    return LocalizedText("\(title.text(in: language)) – \(name.text(in: language))")
  }

  /// An action is named by its event, by its English title, or by the task it is.
  private func action(_ name: String) -> String {
    let offered = context.procedure.actions + context.procedure.states.values.flatMap(\.actions)
    let titles = offered.map { (id: $0.event, title: $0.title) } + votes.map { (id: $0.id, title: $0.title) }
    if let found = titles.first(where: { $0.id == name || $0.title.text(in: .english) == name }) {
      return quoted(found.title.text(in: language))
    }
    return task(name)
  }

  private var votes: [VoteDefinition] {
    context.procedure.states.values.flatMap(\.votes)
  }
}
