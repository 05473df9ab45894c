/// How much a finding weighs.
public enum Severity: String, Codable, Sendable, Comparable, CaseIterable {
  /// Worth knowing; nothing has to be done.
  case note
  /// Should be looked at; the work goes on.
  case warning
  /// Refused, or wrong; nothing was stored.
  case error

  public static func < (left: Severity, right: Severity) -> Bool {
    left.rank < right.rank
  }

  private var rank: Int {
    switch self {
    case .note: 0
    case .warning: 1
    case .error: 2
    }
  }
}

/// Where a finding points to; each part is `nil` where it does not apply.
public struct Place: Codable, Hashable, Sendable {
  /// Name of the file as the person gave it.
  public var file: String?
  /// 1-based line.
  public var line: Int?
  /// 1-based column, in characters.
  public var column: Int?
  /// 0-based offset in bytes.
  public var byteOffset: Int?
  /// eId of a provision of a draft law.
  public var provision: String?
  /// 1-based row of a table such as a CSV file, the heading row counted.
  public var row: Int?

  public init(
    file: String? = nil, line: Int? = nil, column: Int? = nil, byteOffset: Int? = nil,
    provision: String? = nil, row: Int? = nil
  ) {
    self.file = file
    self.line = line
    self.column = column
    self.byteOffset = byteOffset
    self.provision = provision
    self.row = row
  }

  /// No place at all.
  public static let nowhere = Place()

  /// The place as people write it: `file:line:column`, then the row or the provision.
  public var text: String {
    var head = file ?? ""
    if let line { head += head.isEmpty ? "line \(line)" : ":\(line)" }
    if line != nil, let column { head += ":\(column)" }
    var parts = head.isEmpty ? [] : [head]
    if let row { parts.append("row \(row)") }
    if let provision { parts.append("#\(provision)") }
    return parts.joined(separator: " ")
  }
}

/// One thing to tell a person about an input or a request: a stable code, a place, and the values its message needs.
///
/// The words live in a ``MessageCatalogue`` under the same code, in every language, together with what to do next.
public struct Finding: Codable, Hashable, Sendable {
  /// Stable identity such as `xml.dtd-subset`; never reused for another meaning.
  public var code: String
  public var severity: Severity
  public var place: Place
  /// Values for the `{name}` placeholders of the message.
  public var arguments: [String: String]
  /// The line of the source that the place is on, where the reader had it at hand.
  public var excerpt: Excerpt?

  public init(
    _ code: String, _ severity: Severity = .error, at place: Place = .nowhere, _ arguments: [String: String] = [:]
  ) {
    self.code = code
    self.severity = severity
    self.place = place
    self.arguments = arguments
  }
}

/// What is thrown when an input or a request is refused: at least one finding of severity `error`.
public struct Refusal: Error, Hashable, Sendable {
  public var findings: [Finding]

  public init(_ findings: [Finding]) {
    self.findings = findings
  }

  public init(
    _ code: String, at place: Place = .nowhere, _ arguments: [String: String] = [:]
  ) {
    findings = [Finding(code, .error, at: place, arguments)]
  }
}

extension Sequence where Element == Finding {
  /// Whether any of the findings is an error.
  public var containsError: Bool {
    contains { $0.severity == .error }
  }
}
