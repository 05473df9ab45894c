public import Diagnostics
public import SafeXML
import Statecharts

extension Procedure {
  /// Namespace of what Kenes adds to SCXML.
  public static let namespace = "urn:kenes:procedure:1"

  /// Reads a procedure.
  ///
  /// - Throws: ``Refusal`` with every error found, each with its line: those of the chart, and those of the human half
  ///   (unknown roles, grounds and tasks, terms that cannot be read, missing titles of conditions).
  public static func read(_ document: XMLDocument) throws(Refusal) -> Procedure {
    let chart = try Statechart.read(document)
    var reader = ProcedureReader(file: document.name, chart: chart)
    let procedure = try reader.read()
    // The schema speaks last: the reader knows best what it misses, and only the schema knows misspelt attributes.
    // What libxml2 says of whole interleaves has no line and only repeats the innermost complaint.
    let complaints = try DataSchema.procedure.get().validate(document).filter {
      $0.severity == .error && $0.place.line != nil
    }
    if let last = complaints.max(by: { ($0.place.line ?? 0) < ($1.place.line ?? 0) }) { throw Refusal([last]) }
    return procedure
  }
}

/// Reads the human half of a procedure and remembers what is wrong with it.
private struct ProcedureReader {
  let file: String
  let chart: Statechart
  var findings: [Finding] = []
  var roles: [String: RoleDefinition] = [:]
  var bases: [String: LegalBasis] = [:]
  var taskIDs: Set<String> = []

  init(file: String, chart: Statechart) {
    self.file = file
    self.chart = chart
  }

  mutating func read() throws(Refusal) -> Procedure {
    let root = chart.root
    readRoles(root)
    readBases(root)
    var states: [String: StateDefinition] = [:]
    for state in chart.states {
      states[state.id] = readState(state.element)
    }
    let actions = children(root, "action").map { readAction($0) }
    let properties = readProperties(root)
    checkTasks(states)
    checkEvents(states, actions)
    checkConditionTitles()
    findings = chart.findings + findings
    if findings.containsError { throw Refusal(findings.filter { $0.severity == .error }) }
    return Procedure(
      name: chart.name ?? "procedure", version: root.attribute("version", namespace: Procedure.namespace) ?? "1",
      title: title(of: root) ?? LocalizedText(chart.name ?? "procedure"),
      calendar: root.attribute("calendar", namespace: Procedure.namespace) ?? "kz", chart: chart, roles: roles,
      bases: bases, states: states, transitionTitles: transitionTitles, actions: actions, properties: properties,
      findings: findings)
  }

  private var transitionTitles: [Int: LocalizedText] {
    let titles = chart.transitions.compactMap { transition in
      title(of: transition.element).map { (transition.order, $0) }
    }
    return Dictionary(titles) { first, _ in first }
  }

  // MARK: Elements

  private func children(_ element: XMLElement, _ local: String) -> [XMLElement] {
    element.elements(local, namespace: Procedure.namespace)
  }

  private func localized(_ element: XMLElement, _ local: String) -> LocalizedText? {
    var texts: [Language: String] = [:]
    for child in children(element, local) {
      let tag = child.attribute("lang", namespace: "http://www.w3.org/XML/1998/namespace") ?? ""
      guard let language = Language(rawValue: tag) else { continue }
      texts[language] = child.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
    return texts.isEmpty ? nil : LocalizedText(texts)
  }

  private func title(of element: XMLElement) -> LocalizedText? {
    localized(element, "title")
  }

  private func words(_ text: String?) -> [String] {
    (text ?? "").split(whereSeparator: \.isWhitespace).map(String.init)
  }

  private mutating func report(
    _ code: String, _ severity: Severity = .error, at element: XMLElement, _ arguments: [String: String] = [:]
  ) {
    findings.append(Finding(code, severity, at: Place(file: file, line: element.line), arguments))
  }

  /// The value of an attribute that has to be there; an empty text, with a finding, where it is not.
  private mutating func required(_ attribute: String, of element: XMLElement) -> String {
    if let value = element.attribute(attribute), !value.isEmpty { return value }
    report("procedure.attribute-missing", at: element, ["element": "r:" + element.name.local, "attribute": attribute])
    return ""
  }

  // MARK: Roles and grounds

  private mutating func readRoles(_ root: XMLElement) {
    for element in children(root, "roles").flatMap({ children($0, "role") }) {
      let id = required("id", of: element)
      if roles[id] != nil { report("procedure.duplicate-id", at: element, ["id": id]) }
      roles[id] = RoleDefinition(
        id: id, title: title(of: element) ?? LocalizedText(id), bodyKinds: words(required("body-kind", of: element)),
        memberRoles: words(required("member-role", of: element)))
    }
  }

  private mutating func readBases(_ root: XMLElement) {
    for element in children(root, "bases").flatMap({ children($0, "basis") }) {
      let id = required("id", of: element)
      if bases[id] != nil { report("procedure.duplicate-id", at: element, ["id": id]) }
      guard let kind = LegalBasis.Kind(rawValue: required("kind", of: element)) else {
        report("procedure.basis-kind", at: element, ["id": id])
        continue
      }
      if kind == .sourced, element.attribute("source") == nil {
        report("procedure.source-missing", at: element, ["id": id])
      }
      bases[id] = LegalBasis(
        id: id, kind: kind, source: element.attribute("source"),
        text: localized(element, "text") ?? LocalizedText(id))
    }
  }

  private mutating func known(roles names: String?, at element: XMLElement) -> [String] {
    let wanted = words(names)
    if wanted.isEmpty { report("procedure.role-missing", at: element, ["element": "r:" + element.name.local]) }
    for name in wanted where roles[name] == nil {
      report(
        "procedure.role-unknown", at: element, ["role": name, "nearest": nearest(to: name, in: Array(roles.keys))])
    }
    return wanted
  }

  private mutating func known(basis id: String, at element: XMLElement) -> String {
    if !id.isEmpty, bases[id] == nil {
      report("procedure.basis-unknown", at: element, ["basis": id, "nearest": nearest(to: id, in: Array(bases.keys))])
    }
    return id
  }

  // MARK: States

  private mutating func readState(_ element: XMLElement) -> StateDefinition {
    var state = StateDefinition(title: title(of: element))
    if state.title == nil, element.name.local != "history" {
      report("procedure.title-missing", .warning, at: element, ["id": element.attribute("id") ?? "?"])
    }
    for child in element.elements where child.name.namespace == Procedure.namespace {
      switch child.name.local {
      case "title": break
      case "task", "tasks": state.tasks.append(readTask(child))
      case "deadline": if let deadline = readDeadline(child) { state.deadlines.append(deadline) }
      case "action": state.actions.append(readAction(child))
      case "vote": if let vote = readVote(child) { state.votes.append(vote) }
      case "collect": state.collectsComments = true
      case "dissent": state.dissentsOn = required("vote", of: child)
      default:
        report(
          "procedure.element-unknown", at: child,
          [
            "element": child.name.local,
            "nearest": nearest(
              to: child.name.local,
              in: ["title", "task", "tasks", "deadline", "action", "vote", "collect", "dissent"]),
          ])
      }
    }
    return state
  }

  private mutating func readTask(_ element: XMLElement) -> TaskDefinition {
    let id = required("id", of: element)
    if !taskIDs.insert(id).inserted { report("procedure.duplicate-id", at: element, ["id": id]) }
    let forEach = element.attribute("for-each")
    if element.name.local == "tasks", forEach == nil { _ = required("for-each", of: element) }
    if let forEach { checkExpression(forEach, at: element) }
    var silence: SilenceDefinition?
    if let child = children(element, "silence").first {
      silence = SilenceDefinition(
        outcome: required("outcome", of: child), basis: known(basis: required("basis", of: child), at: child))
    }
    let deadline = children(element, "deadline").first.flatMap { readDeadline($0) }
    if silence != nil, deadline == nil { report("procedure.silence-without-term", at: element, ["id": id]) }
    return TaskDefinition(
      id: id, title: title(of: element) ?? LocalizedText(id),
      role: known(roles: element.attribute("role"), at: element),
      outcomes: words(required("outcomes", of: element)), forEach: forEach, kind: element.attribute("kind"),
      questionnaire: element.attribute("questionnaire"), checklist: element.attribute("checklist"),
      after: element.attribute("after"), notSameAs: element.attribute("not-same-as"),
      issues: element.attribute("issues"), deadline: deadline, silence: silence, line: element.line)
  }

  private mutating func readDeadline(_ element: XMLElement) -> DeadlineDefinition? {
    let id = required("id", of: element)
    let basis = known(basis: required("basis", of: element), at: element)
    guard let term = term(required("term", of: element), at: element) else { return nil }
    var minimum: Term?
    if let text = element.attribute("minimum") {
      minimum = self.term(text, at: element)
      if let minimum, term < minimum {
        report("procedure.term-below-minimum", at: element, ["term": term.text, "minimum": minimum.text])
      }
    }
    return DeadlineDefinition(
      id: id, title: title(of: element), term: term, minimum: minimum, basis: basis, line: element.line)
  }

  private mutating func term(_ text: String, at element: XMLElement) -> Term? {
    do {
      return try Term(text)
    } catch {
      report("procedure.term-unreadable", at: element, ["term": text])
      return nil
    }
  }

  private mutating func readAction(_ element: XMLElement) -> ActionDefinition {
    let event = required("event", of: element)
    return ActionDefinition(
      event: event, title: title(of: element) ?? LocalizedText(event),
      role: known(roles: element.attribute("role"), at: element),
      requiresReason: element.attribute("reason") == "required",
      basis: element.attribute("basis").map { known(basis: $0, at: element) })
  }

  private mutating func readVote(_ element: XMLElement) -> VoteDefinition? {
    let id = required("id", of: element)
    let quorumText = required("quorum", of: element)
    let majorityText = required("majority", of: element)
    guard let quorum = Share(quorumText), let majority = Share(majorityText), quorum.base == .members else {
      report("procedure.share-unreadable", at: element, ["quorum": quorumText, "majority": majorityText])
      return nil
    }
    return VoteDefinition(
      id: id, title: title(of: element) ?? LocalizedText(id), bodyKind: required("body-kind", of: element),
      role: known(roles: element.attribute("role"), at: element).first ?? "",
      openedBy: known(roles: element.attribute("opened-by"), at: element),
      closedBy: known(roles: element.attribute("closed-by"), at: element), quorum: quorum, majority: majority,
      basis: known(basis: required("basis", of: element), at: element),
      deadline: children(element, "deadline").first.flatMap { readDeadline($0) })
  }

  // MARK: Properties

  private mutating func readProperties(_ root: XMLElement) -> [ProcedureProperty] {
    root.elements.filter { $0.name.namespace == Procedure.namespace }.compactMap { element in
      let claim: ProcedureProperty.Claim? =
        switch element.name.local {
        case "always": condition(of: element).map { .always($0) }
        case "never": condition(of: element).map { .never($0) }
        case "precedes": .precedes(moment("a", of: element), moment("b", of: element))
        default: nil
        }
      return claim.map { ProcedureProperty(claim: $0, title: title(of: element), line: element.line) }
    }
  }

  private mutating func condition(of element: XMLElement) -> ConfigurationCondition? {
    let text = required("cond", of: element)
    guard !text.isEmpty else { return nil }
    do {
      return try ConfigurationCondition(text, in: chart)
    } catch {
      findings += error.findings.map { finding in
        var placed = finding
        placed.place = Place(file: file, line: element.line)
        return placed
      }
      return nil
    }
  }

  /// A state or an event that a property speaks of.
  private mutating func moment(_ attribute: String, of element: XMLElement) -> String {
    let name = required(attribute, of: element)
    let isEvent = chart.transitions.contains { $0.matches(event: name) }
    if !name.isEmpty, chart.state(name) == nil, !isEvent {
      report(
        "procedure.moment-unknown", at: element,
        ["name": name, "nearest": nearest(to: name, in: chart.states.map(\.id))])
    }
    return name
  }

  // MARK: Checks across the file

  private mutating func checkTasks(_ states: [String: StateDefinition]) {
    for state in chart.states {
      for task in states[state.id]?.tasks ?? [] {
        for other in [task.after, task.notSameAs].compactMap({ $0 }) where !taskIDs.contains(other) {
          report(
            "procedure.task-unknown", at: XMLElement(XMLName("task"), line: task.line),
            ["task": other, "nearest": nearest(to: other, in: Array(taskIDs))])
        }
      }
    }
  }

  /// Every event that a transition waits for has to be raised by something, or the case waits for ever.
  private mutating func checkEvents(_ states: [String: StateDefinition], _ actions: [ActionDefinition]) {
    var raised = Set(actions.map(\.event))
    for state in states.values { raised.formUnion(state.possibleEvents.map(\.name)) }
    raised.formUnion(chart.states.map { "done.state.\($0.id)" })
    collectRaised(in: chart.root, into: &raised)
    for transition in chart.transitions {
      for descriptor in transition.events where !raised.contains(where: { matches(descriptor, $0) }) {
        if descriptor == "*" || descriptor.hasPrefix("error") { continue }
        findings.append(
          Finding(
            "procedure.event-never-raised", .error, at: Place(file: file, line: transition.line),
            ["event": descriptor, "nearest": nearest(to: descriptor, in: Array(raised))]))
      }
    }
  }

  private func collectRaised(in element: XMLElement, into raised: inout Set<String>) {
    for child in element.elements {
      if child.name.local == "raise" || child.name.local == "send", let event = child.attribute("event") {
        raised.insert(event)
      }
      collectRaised(in: child, into: &raised)
    }
  }

  /// SCXML 3.12.1: a descriptor matches an event when its dot-separated tokens begin the event's tokens.
  private func matches(_ descriptor: String, _ event: String) -> Bool {
    var wanted = descriptor
    if wanted.hasSuffix(".*") { wanted.removeLast(2) }
    return wanted == "*" || event == wanted || event.hasPrefix(wanted + ".")
  }

  private mutating func checkConditionTitles() {
    for transition in chart.transitions {
      if let condition = transition.condition {
        checkExpression(condition, at: transition.element)
        if title(of: transition.element) == nil {
          findings.append(
            Finding("procedure.condition-title-missing", .warning, at: Place(file: file, line: transition.line)))
        }
      }
    }
  }

  /// A misspelt step is silently an empty node-set, so that `not(…)` of it is true: names are checked when loading.
  private mutating func checkExpression(_ text: String, at element: XMLElement) {
    let place = Place(file: file, line: element.line)
    do {
      let expression = try XPathExpression(text)
      for variable in expression.variables.sorted() where variable != "facts" && !variable.hasPrefix("_") {
        findings.append(Finding("procedure.variable-unknown", .error, at: place, ["name": variable]))
      }
      for step in expression.steps.sorted() where !FactsDocument.vocabulary.contains(step) {
        findings.append(
          Finding(
            "procedure.fact-unknown", .error, at: place,
            ["name": step, "nearest": nearest(to: step, in: Array(FactsDocument.vocabulary))]))
      }
    } catch {
      findings += error.findings.map { finding in
        var placed = finding
        placed.place = place
        return placed
      }
    }
  }
}
