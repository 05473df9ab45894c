import SafeXML

/// One piece of executable content (SCXML 1.0, 4).
struct Content: Sendable {
  var action: Action
  var line: Int?
}

/// What a piece of executable content does.
indirect enum Action: Sendable {
  case raise(event: String)
  case branch([Branch])
  case forEach(ForEach)
  case log(label: String?, Expression?)
  case assign(Assignment)
  case send(Send)
  case cancel(Property)
}

/// One arm of an `<if>` (4.3); the condition of an `<else>` is `nil`.
struct Branch: Sendable {
  var condition: Expression?
  var line: Int?
  var content: [Content] = []
}

/// `<foreach>` (4.6).
struct ForEach: Sendable {
  var array: Expression
  var item: String
  var index: String?
  var content: [Content]
}

/// `<assign>` (5.4), with the kinds of the XPath datamodel note.
struct Assignment: Sendable {
  enum Kind: String, CaseIterable, Sendable {
    case replaceChildren = "replacechildren"
    case firstChild = "firstchild"
    case lastChild = "lastchild"
    case previousSibling = "previoussibling"
    case nextSibling = "nextsibling"
    case replace
    case delete
    case addAttribute = "addattribute"
  }

  enum Value: Sendable {
    case expression(Expression)
    case nodes([XMLNode])
  }

  var location: Expression
  var kind = Kind.replaceChildren
  /// Name of the attribute that `addattribute` sets.
  var attribute: String?
  var value: Value
}

/// `<send>` (6.2).
struct Send: Sendable {
  var event: Property?
  var target: Property?
  var type: Property?
  var delay: Property?
  var id: String?
  /// Where a generated id is put.
  var idLocation: Expression?
  var payload: Payload
}

/// What `<send>`, `<donedata>` and `<invoke>` carry (5.5 to 5.7).
struct Payload: Sendable {
  struct Parameter: Sendable {
    var name: String
    var value: Expression
    /// Whether the value is a place in the data, to which an empty `<finalize>` writes back.
    var isLocation: Bool
    var line: Int?
  }

  enum Content: Sendable {
    case expression(Expression)
    case nodes([XMLNode])
  }

  /// The name list first, then the parameters.
  var parameters: [Parameter] = []
  var content: Content?
}

/// `<data>` (5.3).
struct DataDeclaration: Sendable {
  enum Value: Sendable {
    case expression(Expression)
    case source(String)
    case nodes([XMLNode])
  }

  var id: String
  var value: Value
  var line: Int?
}
