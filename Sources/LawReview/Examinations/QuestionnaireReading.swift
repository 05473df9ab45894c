public import Diagnostics
internal import LegalXML
public import SafeXML

extension Questionnaire {
  /// Namespace of questionnaire files.
  public static let namespace = "urn:kenes:questionnaire:1"

  /// A questionnaire that comes with the product, such as `socio-political`.
  ///
  /// - Throws: ``Refusal`` `questionnaire.unknown` where there is none of that name.
  public static func shipped(_ id: String) throws(Refusal) -> Questionnaire {
    guard let bytes = ShippedFile.bytes(named: "\(id).xml") else {
      throw Refusal("questionnaire.unknown", ["questionnaire": id])
    }
    return try read(try XMLReader().read(bytes, name: "\(id).xml"))
  }

  /// Reads a questionnaire file.
  ///
  /// - Throws: ``Refusal`` with a finding, with its line, for everything that is wrong.
  public static func read(_ document: XMLDocument) throws(Refusal) -> Questionnaire {
    var file = try FileReading(document, root: "questionnaire", namespace: namespace, schema: DataSchema.questionnaire)
    let root = document.root
    file.readBases(root)
    var seen: Set<String> = []
    let questionnaire = Questionnaire(
      id: file.required("id", of: root), version: file.required("version", of: root),
      title: file.requiredText(root, "title"),
      areas: file.children(root, "area").map { file.area($0, among: &seen) })
    if questionnaire.questions.isEmpty { file.report("questionnaire.empty", at: root) }
    try file.finish()
    return questionnaire
  }
}

extension FileReading {
  fileprivate mutating func area(_ element: XMLElement, among seen: inout Set<String>) -> Questionnaire.Area {
    Questionnaire.Area(
      id: uniqueID(of: element, among: &seen), title: requiredText(element, "title"), basis: basis(of: element),
      questions: children(element, "question").map { question($0, among: &seen) })
  }

  private mutating func question(
    _ element: XMLElement, among seen: inout Set<String>
  ) -> Questionnaire.Question {
    Questionnaire.Question(
      id: uniqueID(of: element, among: &seen), text: requiredText(element, "text"),
      isMandatory: flag("mandatory", of: element), basis: basis(of: element))
  }
}
