public import Diagnostics

/// A person who can act: a member, an examiner, a clerk.
public struct Person: Codable, Hashable, Sendable {
  public var id: String
  public var name: LocalizedText
  /// Post outside the bodies, such as “head of department”; `nil` where none is given.
  public var position: LocalizedText?

  public init(id: String, name: LocalizedText, position: LocalizedText? = nil) {
    self.id = id
    self.name = name
    self.position = position
  }
}

/// What a person is in a body, and when.
public struct Membership: Codable, Hashable, Sendable {
  /// Id of the person.
  public var person: String
  /// A name that procedures refer to, such as `chair` or `member`.
  public var role: String
  /// First day; `nil` for since ever.
  public var from: CivilDate?
  /// Last day, counted; `nil` for until further notice.
  public var until: CivilDate?

  public init(person: String, role: String, from: CivilDate? = nil, until: CivilDate? = nil) {
    self.person = person
    self.role = role
    self.from = from
    self.until = until
  }

  /// Whether it holds on a day.
  public func holds(on date: CivilDate) -> Bool {
    date >= from ?? date && date <= until ?? date
  }
}

/// A council, an assembly, a secretariat: whoever acts in reviews through its members.
public struct Body: Codable, Hashable, Sendable {
  public var id: String
  /// A name that procedures refer to, such as `expert-council`; any number of bodies may share it.
  public var kind: String
  public var title: LocalizedText
  /// In the order of the file, those of other times included.
  public var memberships: [Membership]

  public init(id: String, kind: String, title: LocalizedText, memberships: [Membership]) {
    self.id = id
    self.kind = kind
    self.title = title
    self.memberships = memberships
  }
}

/// A role that somebody holds in a body.
public struct Office: Codable, Hashable, Sendable {
  /// Id of the body.
  public var body: String
  public var role: String

  public init(body: String, role: String) {
    self.body = body
    self.role = role
  }
}

/// The bodies and persons that take part in reviews, with their roles over time.
public struct BodyRegister: Codable, Hashable, Sendable {
  /// In the order of the file.
  public private(set) var bodies: [Body]
  /// In the order of the file.
  public private(set) var persons: [Person]
  /// What is worth a look although the register can be used.
  public private(set) var findings: [Finding]

  public init(bodies: [Body], persons: [Person], findings: [Finding] = []) {
    self.bodies = bodies
    self.persons = persons
    self.findings = findings
  }

  public func body(_ id: String) -> Body? {
    bodies.first { $0.id == id }
  }

  public func person(_ id: String) -> Person? {
    persons.first { $0.id == id }
  }

  /// The bodies of a kind, in the order of the file.
  public func bodies(ofKind kind: String) -> [Body] {
    bodies.filter { $0.kind == kind }
  }

  /// Memberships in a body that hold on a day; nothing for an unknown body.
  public func members(of body: String, on date: CivilDate) -> [Membership] {
    self.body(body)?.memberships.filter { $0.holds(on: date) } ?? []
  }

  /// What a person is on a day, body by body.
  public func offices(of person: String, on date: CivilDate) -> [Office] {
    bodies.flatMap { body in
      body.memberships.filter { $0.person == person && $0.holds(on: date) }.map { Office(body: body.id, role: $0.role) }
    }
  }

  /// Everybody who holds a role on a day, in bodies of a kind or in one body, each person once, in order of the file.
  public func people(
    withRole role: String, inBodyKind kind: String? = nil, body id: String? = nil, on date: CivilDate
  ) -> [Person] {
    let holders = Set(
      bodies.filter { $0.kind == kind ?? $0.kind && $0.id == id ?? $0.id }
        .flatMap(\.memberships).filter { $0.role == role && $0.holds(on: date) }.map(\.person))
    return persons.filter { holders.contains($0.id) }
  }
}
