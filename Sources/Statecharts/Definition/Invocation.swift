/// `<invoke>`: a chart that runs as long as a state is active (SCXML 1.0, 6.4).
struct Invocation: Sendable {
  /// Where the invoked chart comes from.
  enum Document: Sendable {
    /// Written inside of `<content>`.
    case chart(Statechart)
    /// What an expression finds in the data.
    case expression(Expression)
    /// A name that the host resolves.
    case source(Property)
  }

  var id: String?
  /// Where a generated id is put.
  var idLocation: Expression?
  var type: Property?
  /// `nil` where the author forgot it.
  var document: Document?
  var parameters: [Payload.Parameter]
  /// Whether every external event is passed on to it.
  var isForwarding: Bool
  /// Executed before an event that it sent is processed (6.5); empty means that parameters are written back.
  var finalize: [Content]?
  var line: Int?

  /// Names that ask for the one kind of service that can be invoked here.
  static let types: Set<String> = ["", "scxml", "http://www.w3.org/TR/scxml", "http://www.w3.org/TR/scxml/"]
}
