public import SafeXML

/// A way from a state to others (SCXML 1.0, 3.5).
public struct Transition: Sendable {
  /// Id of the state it belongs to; empty for the initial transition of the chart.
  public let source: String
  /// Event descriptors; empty for eventless transitions.
  public let events: [String]
  /// Text of the condition.
  public let condition: String?
  /// Ids of the targets; empty for targetless transitions.
  public let targets: [String]
  public let isInternal: Bool
  /// The element, for attributes and children in other namespaces.
  public let element: XMLElement
  /// 1-based line in the source.
  public var line: Int? { element.line }
  /// 0-based place among all transitions in document order; −1 for defaults that the author did not write.
  public let order: Int

  let sourceIndex: Int
  let descriptors: [EventDescriptor]
  let guardExpression: Expression?
  let content: [Content]
  var targetIndices: [Int] = []

  /// Whether the name of an event fits one of the descriptors.
  public func matches(event name: String) -> Bool {
    descriptors.contains { $0.matches(name) }
  }
}

/// One word of a transition's `event` attribute (SCXML 1.0, 3.12.1).
struct EventDescriptor: Hashable, Sendable {
  /// Matches every event.
  let isAny: Bool
  /// Without what stands for any further tokens.
  let prefix: String

  init(_ word: String) {
    isAny = word == "*"
    // `error`, `error.` and `error.*` mean the same.
    prefix = String(word.hasSuffix(".*") ? word.dropLast(2) : word.hasSuffix(".") ? word.dropLast() : word[...])
  }

  /// By whole tokens between dots: `task` fits `task.done`, not `tasks`.
  func matches(_ name: String) -> Bool {
    if isAny || name == prefix { return true }
    let bytes = name.utf8
    guard !prefix.isEmpty, bytes.starts(with: prefix.utf8) else { return false }
    return bytes.dropFirst(prefix.utf8.count).first == UInt8(ascii: ".")
  }
}
