public import Diagnostics
public import SafeXML

extension ExaminationAnswers {
  /// Namespace of filled-in questionnaires.
  public static let namespace = "urn:kenes:examination:1"

  /// Reads a filled-in questionnaire and checks it against its questions and the draft.
  ///
  /// - Parameter provisions: eIds of the draft's provisions.
  /// - Throws: ``Refusal`` with a finding, with its line, for everything that is wrong.
  public static func read(
    _ document: XMLDocument, questionnaire: Questionnaire, provisions: Set<String>
  ) throws(Refusal) -> ExaminationAnswers {
    var file = try FileReading(document, root: "examination", namespace: namespace)
    let root = document.root
    var lines: [Answer: XMLElement] = [:]
    let answers = ExaminationAnswers(
      questionnaire: file.required("questionnaire", of: root), questionnaireVersion: file.required("version", of: root),
      answers: file.children(root, "answer").compactMap { element in
        let answer = file.answer(element)
        if let answer { lines[answer] = element }
        return answer
      },
      conclusion: file.localized(root, "conclusion"))
    try file.finish()
    let whole = file.place(root)
    file.add(
      answers.findings(against: questionnaire, provisions: provisions) { lines[$0].map(file.place) ?? whole }
        .map { finding in
          var placed = finding
          if placed.place == .nowhere { placed.place = whole }
          return placed
        })
    try file.finish()
    return answers
  }
}

extension FileReading {
  fileprivate mutating func answer(_ element: XMLElement) -> ExaminationAnswers.Answer? {
    let question = required("question", of: element)
    let value = requiredValue("value", of: element) { ExaminationAnswers.Answer.Value(rawValue: $0) }
    let impact = self.value("impact", of: element) { Int($0) }
    let likelihood = self.value("likelihood", of: element) { Int($0) }
    guard let value else { return nil }
    return ExaminationAnswers.Answer(
      question: question, value: value, impact: impact, likelihood: likelihood,
      provisions: Self.words(attribute("provisions", of: element)), groups: localized(element, "groups"),
      regions: localized(element, "regions"), evidence: localized(element, "evidence"),
      mitigation: localized(element, "mitigation"))
  }
}
