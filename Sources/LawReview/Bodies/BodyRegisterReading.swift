public import Diagnostics
public import SafeXML

extension BodyRegister {
  /// Namespace of body files.
  public static let namespace = "urn:kenes:bodies:1"

  /// Reads a file of bodies and persons.
  ///
  /// - Throws: ``Refusal`` with a finding, with its line, for everything that is wrong.
  public static func read(_ document: XMLDocument) throws(Refusal) -> BodyRegister {
    var reader = BodyReader(
      file: try FileReading(document, root: "bodies", namespace: namespace, schema: DataSchema.bodies))
    return try reader.read(document.root)
  }
}

private struct BodyReader {
  var file: FileReading

  mutating func read(_ root: XMLElement) throws(Refusal) -> BodyRegister {
    var seenPersons: Set<String> = []
    let persons = file.children(root, "person").map { element in
      Person(
        id: file.uniqueID(of: element, among: &seenPersons), name: file.requiredText(element, "name"),
        position: file.localized(element, "position"))
    }
    var seenBodies: Set<String> = []
    let bodies = file.children(root, "body").map { element in
      Body(
        id: file.uniqueID(of: element, among: &seenBodies), kind: file.required("kind", of: element),
        title: file.requiredText(element, "title"), memberships: readMembers(element, persons: persons))
    }
    try file.finish()
    return BodyRegister(bodies: bodies, persons: persons, findings: file.findings)
  }

  private mutating func readMembers(_ body: XMLElement, persons: [Person]) -> [Membership] {
    let members = file.children(body, "member")
    if members.isEmpty {
      file.report("bodies.body-empty", .warning, at: body, ["body": file.attribute("id", of: body) ?? ""])
    }
    var result: [Membership] = []
    for element in members {
      let membership = Membership(
        person: file.required("person", of: element), role: file.required("role", of: element),
        from: file.date("from", of: element), until: file.date("until", of: element))
      if !membership.person.isEmpty, !persons.contains(where: { $0.id == membership.person }) {
        file.report(
          "bodies.person-unknown", at: element,
          ["person": membership.person, "nearest": nearest(to: membership.person, in: persons.map(\.id))])
      }
      if let from = membership.from, let until = membership.until, until < from {
        file.report(
          "bodies.until-before-from", at: element, ["from": from.description, "until": until.description])
      }
      if result.contains(where: { $0.person == membership.person && $0.role == membership.role && $0.meets(membership) }
      ) {
        file.report(
          "bodies.member-twice", at: element, ["person": membership.person, "role": membership.role])
      }
      result.append(membership)
    }
    return result
  }
}

extension Membership {
  /// Whether there is a day on which both hold.
  fileprivate func meets(_ other: Membership) -> Bool {
    let start = [from, other.from].compactMap { $0 }.max()
    let end = [until, other.until].compactMap { $0 }.min()
    guard let start, let end else { return true }
    return start <= end
  }
}
