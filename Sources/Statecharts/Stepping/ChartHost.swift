public import Diagnostics
public import SafeXML

/// What the embedding gives at each step; never part of a snapshot.
public struct ChartHost: Sendable {
  /// A function for expressions.
  public typealias Function = @Sendable ([XPathValue]) throws(Refusal) -> XPathValue

  /// Trees for `<data src="…"/>`, by the text of `src`; read-only in the chart, and read again at every step.
  public var data: [String: XMLElement]
  /// Functions for expressions; `prefix:name` or a bare name.
  public var functions: [String: Function]
  /// Prefixes for expressions, beside those that the chart declares.
  public var namespaces: [String: String]
  /// Milliseconds on the host's clock.
  public var now: Int64
  /// What `$_sessionid` is to be, asked for at the start.
  public var sessionID: String
  /// Bytes of a `<data src>` that is not in ``data``, or of an `<invoke src>`; `nil` where there are none.
  public var load: @Sendable (_ source: String) -> [UInt8]?

  public init(
    data: [String: XMLElement] = [:], functions: [String: Function] = [:], namespaces: [String: String] = [:],
    now: Int64 = 0, sessionID: String = "session",
    load: @escaping @Sendable (_ source: String) -> [UInt8]? = { _ in nil }
  ) {
    self.data = data
    self.functions = functions
    self.namespaces = namespaces
    self.now = now
    self.sessionID = sessionID
    self.load = load
  }
}
