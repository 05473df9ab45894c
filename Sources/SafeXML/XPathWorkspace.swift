internal import CLibXML2
public import Diagnostics

/// Evaluates expressions over variables; confined to one thread and one evaluation.
///
/// Trees are bound as values and copied into libxml2 when first needed; results are values again, with their places, so
/// that nothing aliases. There is no `document()`, and the number of operations is bounded.
public final class XPathWorkspace {
  /// A function offered to expressions.
  public typealias Function = ([XPathValue]) throws(Refusal) -> XPathValue

  private var trees: [(name: String, element: XMLElement)] = []
  private var scalars: [String: XPathValue] = [:]
  private var functions: [String: Function] = [:]
  private var namespaces: [String: String]
  private var built: LibXMLDocument?
  /// A refusal thrown by one of our functions, which cannot cross libxml2 as an error.
  private var functionRefusal: Refusal?

  /// Most operations of one evaluation.
  static let operationLimit: UInt = 10_000_000

  public init(namespaces: [String: String] = [:]) {
    self.namespaces = namespaces
  }

  /// Binds a variable to a tree; its value is the node-set of the one element.
  public func bind(_ name: String, to element: XMLElement) {
    trees.removeAll { $0.name == name }
    scalars[name] = nil
    trees.append((name, element))
    built = nil
  }

  /// Binds a variable to a boolean, number or string; of nodes the string is bound.
  public func bind(_ name: String, to value: XPathValue) {
    trees.removeAll { $0.name == name }
    if case .nodes = value { scalars[name] = .string(value.string) } else { scalars[name] = value }
    built = nil
  }

  /// Offers a function; `prefix:name` stands in the prefix's namespace, a bare name in none.
  public func register(_ name: String, _ function: @escaping Function) {
    functions[name] = function
  }

  /// Evaluates an expression; without a context node it starts at the root of an empty document.
  ///
  /// - Throws: ``Refusal`` `xpath.unknown-variable`, `xpath.unknown-function`, or `xpath.failed` with what went wrong.
  public func evaluate(_ expression: XPathExpression) throws(Refusal) -> XPathValue {
    for name in expression.variables.sorted() where scalars[name] == nil && !trees.contains(where: { $0.name == name })
    {
      throw Refusal("xpath.unknown-variable", ["name": name, "expression": expression.source])
    }
    let log = ErrorLog(file: "", limit: 1)
    guard let document = document(), let context = xmlXPathNewContext(document.pointer) else {
      throw Refusal("xpath.failed", ["expression": expression.source, "detail": "memory"])
    }
    defer { xmlXPathFreeContext(context) }
    prepare(context, document: document)
    guard let compiled = Self.compile(expression.source, log: log) else {
      throw Refusal("xpath.syntax", ["expression": expression.source, "detail": log.detail])
    }
    defer { xmlXPathFreeCompExpr(compiled) }
    functionRefusal = nil
    var route = kenes_xml_error_route(handler: ErrorLog.handler, user: Unmanaged.passUnretained(log).toOpaque())
    let object = withUnsafeMutablePointer(to: &route) { pointer in
      kenes_xpath_set_error_route(context, pointer)
      return xmlXPathCompiledEval(compiled, context)
    }
    defer { if let object { xmlXPathFreeObject(object) } }
    if let refusal = functionRefusal { throw refusal }
    guard let object, log.findings.isEmpty else {
      let isFunction = log.number == XPATH_UNKNOWN_FUNC_ERROR.rawValue + XML_XPATH_EXPRESSION_OK.rawValue
      throw Refusal(
        isFunction ? "xpath.unknown-function" : "xpath.failed",
        ["expression": expression.source, "detail": log.detail])
    }
    return value(of: object, in: document)
  }

  static func compile(_ source: String, log: ErrorLog) -> xmlXPathCompExprPtr? {
    guard let context = xmlXPathNewContext(nil) else { return nil }
    defer { xmlXPathFreeContext(context) }
    var route = kenes_xml_error_route(handler: ErrorLog.handler, user: Unmanaged.passUnretained(log).toOpaque())
    return withUnsafeMutablePointer(to: &route) { pointer in
      kenes_xpath_set_error_route(context, pointer)
      return xmlXPathCtxtCompile(context, source)
    }
  }

  // MARK: Setting up

  /// One document holds every tree, so that nodes of several variables have one document order.
  private func document() -> LibXMLDocument? {
    if let built { return built }
    // Named as the XPath datamodel of SCXML names the parent of its variables.
    let root = XMLElement(XMLName("datamodel"), children: trees.map { .element($0.element) })
    built = TreeBuilder.document(from: root)
    return built
  }

  private func prepare(_ context: xmlXPathContextPtr, document: LibXMLDocument) {
    context.pointee.opLimit = Self.operationLimit
    for (prefix, name) in namespaces { xmlXPathRegisterNs(context, prefix, name) }
    // The only function of XPath's neighbours that could reach a file.
    xmlXPathRegisterFunc(context, "document", nil)
    for (name, value) in scalars {
      let object =
        switch value {
        case .boolean(let value): xmlXPathNewBoolean(value ? 1 : 0)
        case .number(let value): xmlXPathNewFloat(value)
        case .string(let value): xmlXPathNewString(value)
        case .nodes: xmlXPathNewString("")
        }
      xmlXPathRegisterVariable(context, name, object)
    }
    var child = xmlDocGetRootElement(document.pointer)?.pointee.children
    for tree in trees {
      xmlXPathRegisterVariable(context, tree.name, xmlXPathNewNodeSet(child))
      child = child?.pointee.next
    }
    for name in functions.keys {
      let parts = name.split(separator: ":", maxSplits: 1).map(String.init)
      if parts.count == 2 {
        xmlXPathRegisterFuncNS(context, parts[1], namespaces[parts[0]], Self.callback)
      } else {
        xmlXPathRegisterFunc(context, name, Self.callback)
      }
    }
    context.pointee.extra = Unmanaged.passUnretained(self).toOpaque()
  }

  private static let callback: xmlXPathFunction = { parser, count in
    guard let parser, let context = parser.pointee.context, let extra = context.pointee.extra else { return }
    let workspace = Unmanaged<XPathWorkspace>.fromOpaque(extra).takeUnretainedValue()
    workspace.call(parser, context, count: Int(count))
  }

  private func call(_ parser: xmlXPathParserContextPtr, _ context: xmlXPathContextPtr, count: Int) {
    var arguments: [XPathValue] = []
    for _ in 0..<count {
      guard let object = valuePop(parser) else { break }
      if let built { arguments.insert(value(of: object, in: built), at: 0) }
      xmlXPathFreeObject(object)
    }
    let local = TreeCopier.string(context.pointee.function) ?? ""
    let uri = TreeCopier.string(context.pointee.functionURI)
    let name = uri.flatMap { uri in namespaces.first { $0.value == uri }?.key }.map { "\($0):\(local)" } ?? local
    var result = XPathValue.string("")
    do {
      if let function = functions[name] { result = try function(arguments) }
    } catch {
      functionRefusal = functionRefusal ?? error
    }
    let object =
      switch result {
      case .boolean(let value): xmlXPathNewBoolean(value ? 1 : 0)
      case .number(let value): xmlXPathNewFloat(value)
      case .string, .nodes: xmlXPathNewString(result.string)
      }
    valuePush(parser, object)
  }

  // MARK: Results

  private func value(of object: xmlXPathObjectPtr, in document: LibXMLDocument) -> XPathValue {
    switch object.pointee.type {
    case XPATH_BOOLEAN: return .boolean(object.pointee.boolval != 0)
    case XPATH_NUMBER: return .number(object.pointee.floatval)
    case XPATH_NODESET:
      guard let set = object.pointee.nodesetval else { return .nodes([]) }
      xmlXPathNodeSetSort(set)
      var nodes: [XPathNode] = []
      for index in 0..<Int(set.pointee.nodeNr) {
        if let pointer = set.pointee.nodeTab?[index], let node = node(pointer) { nodes.append(node) }
      }
      return .nodes(nodes)
    default: return .string(TreeCopier.string(object.pointee.stringval) ?? "")
    }
  }

  private func node(_ pointer: xmlNodePtr) -> XPathNode? {
    if pointer.pointee.type == XML_ATTRIBUTE_NODE {
      guard let parent = pointer.pointee.parent, let (tree, path) = place(of: parent) else { return nil }
      let content = xmlNodeGetContent(pointer)
      defer { kenes_xml_free(content) }
      let namespace = TreeCopier.string(pointer.pointee.ns?.pointee.href)
      let name = XMLName(TreeCopier.string(pointer.pointee.name) ?? "", namespace: namespace)
      return XPathNode(tree: tree, path: path, attribute: name, node: .text(content.map { String(cString: $0) } ?? ""))
    }
    guard let (tree, path) = place(of: pointer), let node = TreeCopier.node(pointer) else { return nil }
    return XPathNode(tree: tree, path: path, attribute: nil, node: node)
  }

  /// Variable and child indices of a node; `nil` for the workspace itself.
  private func place(of pointer: xmlNodePtr) -> (tree: String, path: [Int])? {
    var path: [Int] = []
    var current = pointer
    while let parent = current.pointee.parent, parent.pointee.type == XML_ELEMENT_NODE {
      var index = 0
      var sibling = current.pointee.prev
      while let before = sibling {
        index += 1
        sibling = before.pointee.prev
      }
      path.insert(index, at: 0)
      current = parent
    }
    guard let first = path.first, first < trees.count else { return nil }
    return (trees[first].name, Array(path.dropFirst()))
  }
}

extension ErrorLog {
  /// The first error in words.
  var detail: String { findings.first?.arguments["detail"] ?? "" }

  /// libxml2's number of the first error; 0 for none.
  var number: UInt32 { findings.first?.arguments["number"].flatMap(UInt32.init) ?? 0 }
}
