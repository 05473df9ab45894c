/// What a review is decided with: its pinned procedure, bodies, calendar and forms.
public struct ReviewContext: Sendable {
  public var procedure: Procedure
  public var bodies: BodyRegister
  public var calendar: LegalCalendar

  public init(procedure: Procedure, bodies: BodyRegister, calendar: LegalCalendar) {
    self.procedure = procedure
    self.bodies = bodies
    self.calendar = calendar
  }

  /// The local day of an instant.
  public func day(of instant: Instant) -> CivilDate {
    calendar.localDate(of: instant)
  }

  /// People who hold one of the roles on a day, narrowed to a body where given; sorted by person id.
  public func holders(of roles: [String], body: String? = nil, on day: CivilDate) -> [String] {
    var people: Set<String> = []
    for role in roles.compactMap({ procedure.roles[$0] }) {
      for candidate in bodies.bodies
      where role.bodyKinds.contains(candidate.kind) && (body == nil || candidate.id == body) {
        for member in bodies.members(of: candidate.id, on: day)
        where role.memberRoles.contains("*") || role.memberRoles.contains(member.role) {
          people.insert(member.person)
        }
      }
    }
    return people.sorted()
  }
}
