import SafeXML

/// Executable content (SCXML 1.0, 4).
indirect enum Content: Sendable {
  case raise(event: String)
  case branch([Branch])
  case forEach(ForEach)
  case log(label: String?, expression: String?)
  case assign(Assignment)
  case send(Send)
  case cancel(id: String?, expression: String?)
  /// Nothing this engine executes; reaching it raises `error.execution`.
  case unsupported(String)

  /// One arm of an `<if>` (4.3); the condition of an `<else>` is `nil`.
  struct Branch: Sendable {
    var condition: String?
    var content: [Content]
  }

  /// `<foreach>` (4.6).
  struct ForEach: Sendable {
    var array: String
    var item: String
    var index: String?
    var content: [Content]
  }

  /// `<assign>` (5.4, with the types of the XPath datamodel note).
  struct Assignment: Sendable {
    enum Kind: String, Sendable {
      case replaceChildren = "replacechildren"
      case firstChild = "firstchild"
      case lastChild = "lastchild"
      case previousSibling = "previoussibling"
      case nextSibling = "nextsibling"
      case replace
      case delete
      case addAttribute = "addattribute"
    }

    var location: String
    var kind: Kind
    var attribute: String?
    var expression: String?
    var content: [XMLNode]
  }

  /// `<send>` (6.2): each property as a literal or an expression.
  struct Send: Sendable {
    struct Property: Sendable {
      var literal: String?
      var expression: String?
    }

    var event: Property
    var target: Property
    var type: Property
    var delay: Property
    var id: String?
    var idLocation: String?
    var payload: Payload
  }
}
