internal import CLibXML2

/// One `xmlXPathContext` with everything that it owns; never shared between threads.
///
/// Expressions are compiled once for each context, not once for all: libxml2 keeps pointers into the context inside of
/// the compiled form.
final class XPathContext {
  private let pointer: xmlXPathContextPtr?
  private let document: LibXMLDocument?
  private let route: UnsafeMutablePointer<kenes_xml_error_route>
  private var compiled: [String: xmlXPathCompExprPtr] = [:]

  init(document: LibXMLDocument?) {
    LibXML2.initialize()
    self.document = document
    pointer = document.flatMap { xmlXPathNewContext($0.pointer) }
    route = .allocate(capacity: 1)
    route.initialize(to: kenes_xml_error_route(handler: ErrorLog.handler, user: nil))
    guard let pointer else { return }
    kenes_xpath_set_error_route(pointer, route)
    pointer.pointee.opLimit = XPathWorkspace.operationLimit
  }

  deinit {
    for expression in compiled.values { xmlXPathFreeCompExpr(expression) }
    if let pointer { xmlXPathFreeContext(pointer) }
    route.deallocate()
  }

  func register(prefix: String, for namespace: String) {
    xmlXPathRegisterNs(pointer, prefix, namespace)
  }

  /// Sets a variable, or with `nil` removes it; the object becomes the context's.
  func set(_ name: String, to object: xmlXPathObjectPtr?) {
    let parts = name.split(separator: ":", maxSplits: 1).map(String.init)
    if parts.count == 2, let namespace = TreeCopier.string(xmlXPathNsLookup(pointer, parts[0])) {
      xmlXPathRegisterVariableNS(pointer, parts[1], namespace, object)
    } else {
      xmlXPathRegisterVariable(pointer, name, object)
    }
  }

  func register(_ name: XPathWorkspace.FunctionName, _ function: @escaping xmlXPathFunction) {
    xmlXPathRegisterFuncNS(pointer, name.local, name.namespace, function)
  }

  /// Evaluates an expression; `workspace` is what callbacks find in the context.
  func evaluate(
    _ source: String, at node: xmlNodePtr?, calling workspace: UnsafeMutableRawPointer
  ) -> (object: xmlXPathObjectPtr?, complaint: String?) {
    guard let pointer else { return (nil, "memory") }
    let log = ErrorLog(file: "", limit: 1)
    route.pointee.user = Unmanaged.passUnretained(log).toOpaque()
    defer { route.pointee.user = nil }
    if compiled[source] == nil { compiled[source] = xmlXPathCtxtCompile(pointer, source) }
    guard let expression = compiled[source] else { return (nil, log.complaint) }
    pointer.pointee.node = node
    pointer.pointee.opCount = 0
    pointer.pointee.extra = workspace
    let object = xmlXPathCompiledEval(expression, pointer)
    return withExtendedLifetime(log) { (object, log.complaint) }
  }

  /// A value as libxml2 sees it; nodes that come from outside have no place in a tree, so they are their string.
  static func object(for value: XPathValue) -> xmlXPathObjectPtr? {
    switch value {
    case .boolean(let value): xmlXPathNewBoolean(value ? 1 : 0)
    case .number(let value): xmlXPathNewFloat(value)
    case .string, .nodes: xmlXPathNewString(value.string)
    }
  }
}
