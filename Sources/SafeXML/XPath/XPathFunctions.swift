/// The functions that every XPath 1.0 processor has.
public enum XPathFunctions {
  /// Names of the core function library (XPath 1.0, 4).
  public static let core: Set<String> = [
    "boolean", "ceiling", "concat", "contains", "count", "false", "floor", "id", "lang", "last", "local-name", "name",
    "namespace-uri", "normalize-space", "not", "number", "position", "round", "starts-with", "string", "string-length",
    "substring", "substring-after", "substring-before", "sum", "translate", "true",
  ]
}
