internal import CLibXML2
public import Diagnostics

/// Evaluates expressions over variables; confined to one thread.
///
/// Trees are bound as values and copied into libxml2 when an expression first needs them; results are values again, with
/// their places, so that nothing aliases. There is no `document()`, and the number of operations is bounded.
public final class XPathWorkspace {
  /// A function offered to expressions.
  public typealias Function = ([XPathValue]) throws(Refusal) -> XPathValue

  /// Most operations of one evaluation.
  static let operationLimit: UInt = 10_000_000

  let namespaces: [String: String]
  private var forest: XPathForest
  private var scalars: Set<String> = []
  private var functions: [FunctionName: Function] = [:]
  private let context: XPathContext
  /// A refusal thrown by one of our functions, which cannot cross libxml2 as an error.
  private var functionRefusal: Refusal?

  struct FunctionName: Hashable {
    var local: String
    var namespace: String?
  }

  /// Names the prefixes that expressions may use, and the variables whose trees come first in document order.
  public init(namespaces: [String: String] = [:], order: [String] = []) {
    self.namespaces = namespaces
    forest = XPathForest(order: order)
    context = XPathContext(document: forest.document)
    for (prefix, name) in namespaces { context.register(prefix: prefix, for: name) }
  }

  // MARK: Binding

  /// Binds a variable to a tree; its value is the node-set of the one element.
  public func bind(_ name: String, to element: XMLElement) {
    unbind(name)
    forest.plant(element, as: name)
  }

  /// Binds a variable to a boolean, number or string; of nodes the string is bound.
  public func bind(_ name: String, to value: XPathValue) {
    unbind(name)
    scalars.insert(name)
    context.set(name, to: XPathContext.object(for: value))
  }

  /// Makes a variable unknown again.
  public func unbind(_ name: String) {
    forest.remove(name)
    scalars.remove(name)
    context.set(name, to: nil)
  }

  /// Offers a function; `prefix:name` stands in the prefix's namespace, a bare name in none.
  public func register(_ name: String, _ function: @escaping Function) {
    guard let full = expanded(name) else { return }
    functions[full] = function
    context.register(full, Self.callback)
  }

  private func expanded(_ name: String) -> FunctionName? {
    let parts = name.split(separator: ":", maxSplits: 1).map(String.init)
    guard parts.count == 2 else { return FunctionName(local: name) }
    return namespaces[parts[0]].map { FunctionName(local: parts[1], namespace: $0) }
  }

  // MARK: Evaluating

  /// Evaluates an expression, at a node found earlier or at the root above all variables.
  ///
  /// - Throws: ``Refusal`` `xpath.unknown-variable`, `xpath.unknown-function`, `xpath.unknown-prefix`, or `xpath.failed`
  ///   with what went wrong.
  public func evaluate(_ expression: XPathExpression, at node: XPathNode? = nil) throws(Refusal) -> XPathValue {
    try withResult(of: expression, at: node) { value(of: $0) }
  }

  /// The result of an expression as a boolean, without copying what it found (XPath 1.0, 4.3).
  ///
  /// - Throws: ``Refusal`` as ``evaluate(_:at:)`` does.
  public func holds(_ expression: XPathExpression, at node: XPathNode? = nil) throws(Refusal) -> Bool {
    try withResult(of: expression, at: node) { xmlXPathCastToBoolean($0) != 0 }
  }

  /// The result of an expression as a string, without copying what it found (XPath 1.0, 4.2).
  ///
  /// - Throws: ``Refusal`` as ``evaluate(_:at:)`` does.
  public func string(_ expression: XPathExpression, at node: XPathNode? = nil) throws(Refusal) -> String {
    try withResult(of: expression, at: node) { object in
      // libxml2 writes large numbers with an exponent.
      if object.pointee.type == XPATH_NUMBER { return XPathValue.number(object.pointee.floatval).string }
      let text = xmlXPathCastToString(object)
      defer { kenes_xml_free(text) }
      return TreeCopier.string(text) ?? ""
    }
  }

  private func withResult<Result>(
    of expression: XPathExpression, at node: XPathNode?, _ use: (xmlXPathObjectPtr) -> Result
  ) throws(Refusal) -> Result {
    try checkNames(of: expression)
    for name in expression.isConfined && node == nil ? expression.variables.sorted() : forest.names {
      if let root = forest.grow(name) { context.set(name, to: xmlXPathNewNodeSet(root)) }
    }
    functionRefusal = nil
    let start = node.flatMap { forest.pointer(to: $0) } ?? forest.top
    let outcome = context.evaluate(expression.source, at: start, calling: Unmanaged.passUnretained(self).toOpaque())
    defer { if let object = outcome.object { xmlXPathFreeObject(object) } }
    if let refusal = functionRefusal { throw refusal }
    guard let object = outcome.object, outcome.complaint == nil else {
      throw Refusal("xpath.failed", ["expression": expression.source, "detail": outcome.complaint ?? ""])
    }
    return use(object)
  }

  /// Names are resolved before anything is evaluated: `false() and $nope` would hide a misspelt one.
  private func checkNames(of expression: XPathExpression) throws(Refusal) {
    for name in expression.variables.sorted() where !scalars.contains(name) && !forest.contains(name) {
      throw Refusal("xpath.unknown-variable", ["name": name, "expression": expression.source])
    }
    for prefix in expression.prefixes.sorted() where namespaces[prefix] == nil && prefix != "xml" {
      throw Refusal("xpath.unknown-prefix", ["name": prefix, "expression": expression.source])
    }
    for name in expression.functions.sorted() where !XPathFunctions.core.contains(name) {
      if let full = expanded(name), functions[full] != nil { continue }
      throw Refusal("xpath.unknown-function", ["name": name, "expression": expression.source])
    }
  }

  // MARK: Functions

  private static let callback: xmlXPathFunction = { parser, count in
    guard let parser, let context = parser.pointee.context, let extra = context.pointee.extra else { return }
    let workspace = Unmanaged<XPathWorkspace>.fromOpaque(extra).takeUnretainedValue()
    let name = FunctionName(
      local: TreeCopier.string(context.pointee.function) ?? "",
      namespace: TreeCopier.string(context.pointee.functionURI))
    workspace.call(name, parser, count: Int(count))
  }

  private func call(_ name: FunctionName, _ parser: xmlXPathParserContextPtr, count: Int) {
    var arguments: [XPathValue] = []
    for _ in 0..<count {
      guard let object = valuePop(parser) else { break }
      arguments.insert(value(of: object), at: 0)
      xmlXPathFreeObject(object)
    }
    do throws(Refusal) {
      guard let function = functions[name] else {
        throw Refusal("xpath.unknown-function", ["name": name.local, "expression": ""])
      }
      valuePush(parser, XPathContext.object(for: try function(arguments)))
    } catch {
      functionRefusal = functionRefusal ?? error
      valuePush(parser, xmlXPathNewBoolean(0))
      // Stops the evaluation; the refusal tells why.
      parser.pointee.error = CInt(XPATH_EXPR_ERROR.rawValue)
    }
  }

  // MARK: Results

  private func value(of object: xmlXPathObjectPtr) -> XPathValue {
    switch object.pointee.type {
    case XPATH_BOOLEAN: return .boolean(object.pointee.boolval != 0)
    case XPATH_NUMBER: return .number(object.pointee.floatval)
    case XPATH_NODESET:
      guard let set = object.pointee.nodesetval else { return .nodes([]) }
      xmlXPathNodeSetSort(set)
      return .nodes(
        (0..<Int(set.pointee.nodeNr)).compactMap { index in
          set.pointee.nodeTab?[index].flatMap { forest.node(at: $0) }
        })
    default: return .string(TreeCopier.string(object.pointee.stringval) ?? "")
    }
  }
}
