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
    var file = try FileReading(document, root: "examination", namespace: namespace, schema: DataSchema.examination)
    let root = document.root
    let elements = file.children(root, "answer")
    let answers = ExaminationAnswers(
      questionnaire: file.required("questionnaire", of: root), questionnaireVersion: file.required("version", of: root),
      answers: elements.map { file.answer($0) }, conclusion: file.localized(root, "conclusion"))
    try file.finish()
    file.add(
      answers.findings(
        against: questionnaire, provisions: provisions, places: elements.map { file.place($0) },
        whole: file.place(root)))
    try file.refuseErrors()
    return answers
  }
}

extension FileReading {
  fileprivate mutating func answer(_ element: XMLElement) -> ExaminationAnswers.Answer {
    ExaminationAnswers.Answer(
      question: required("question", of: element),
      value: requiredValue("value", of: element) { ExaminationAnswers.Answer.Value(rawValue: $0) } ?? .unclear,
      impact: value("impact", of: element) { Int($0) }, likelihood: value("likelihood", of: element) { Int($0) },
      provisions: Self.words(attribute("provisions", of: element)), groups: localized(element, "groups"),
      regions: localized(element, "regions"), evidence: localized(element, "evidence"),
      mitigation: localized(element, "mitigation"))
  }
}
