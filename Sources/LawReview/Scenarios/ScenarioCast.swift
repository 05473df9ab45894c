import Diagnostics

/// The bodies and people of a scenario, made up from the roles of its procedure.
struct ScenarioCast {
  let register: BodyRegister

  /// One body of each kind unless the scenario says otherwise, and in it two people for each office: four eyes need two.
  init(_ scenario: Scenario, of procedure: Procedure) {
    var offices: [String: Set<String>] = [:]
    for role in procedure.roles.values {
      for kind in role.bodyKinds { offices[kind, default: []].formUnion(role.memberRoles) }
    }
    var bodies: [Body] = []
    var persons: [Person] = []
    for kind in offices.keys.sorted() {
      let count = scenario.bodies[kind] ?? 1
      for number in 1...max(1, count) where count > 0 {
        let id = count == 1 ? kind : "\(kind)-\(number)"
        var roles = (offices[kind] ?? []).subtracting(["*"]).sorted().flatMap { [$0, $0] }
        let members = scenario.members[kind] ?? (offices[kind]?.contains("*") ?? false ? 5 : 0)
        roles += Array(repeating: "member", count: members)
        let people = roles.enumerated().map { index, role in
          Membership(person: "\(id).\(role).\(index + 1)", role: role)
        }
        persons += people.map { Person(id: $0.person, name: LocalizedText($0.person)) }
        bodies.append(Body(id: id, kind: kind, title: LocalizedText(id), memberships: people))
      }
    }
    register = BodyRegister(bodies: bodies, persons: persons)
  }

  /// Bodies of ids or kinds.
  func bodies(named names: [String]) -> [String] {
    register.bodies.filter { names.contains($0.id) || names.contains($0.kind) }.map(\.id)
  }
}
