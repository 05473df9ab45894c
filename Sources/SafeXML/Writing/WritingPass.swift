/// One run of ``XMLWriter`` over a tree.
struct WritingPass {
  let writer: XMLWriter
  var output = XMLOutput()
  private var scope = NamespaceScope()

  init(writer: XMLWriter) {
    self.writer = writer
  }

  /// Writes a node; `level` is its depth, or `nil` where no white space may be added.
  mutating func write(_ node: XMLNode, level: Int?) {
    switch node {
    case .element(let element): write(element, level: level)
    case .text(let text): output.text(text)
    case .comment(let text): output.comment(text)
    case .processingInstruction(let target, let data): output.instruction(target, data)
    }
  }

  private mutating func write(_ element: XMLElement, level: Int?) {
    let tag = scope.enter(element)
    defer { scope.leave(tag) }
    output.raw("<")
    output.name(tag.local, prefix: tag.prefix)
    for namespace in tag.declarations {
      output.raw(" ")
      if let prefix = namespace.prefix { output.name(prefix, prefix: "xmlns") } else { output.raw("xmlns") }
      output.value(namespace.name)
    }
    for attribute in tag.attributes {
      output.raw(" ")
      output.name(attribute.local, prefix: attribute.prefix)
      output.value(attribute.value)
    }
    let layout = layout(of: element, level: level)
    if layout.children.isEmpty {
      output.raw("/>")
      return
    }
    output.raw(">")
    for child in layout.children {
      if let inner = layout.level { output.lineBreak(inner) }
      write(child, level: layout.level)
    }
    if let level, layout.level != nil { output.lineBreak(level) }
    output.raw("</")
    output.name(tag.local, prefix: tag.prefix)
    output.raw(">")
  }

  /// Deepest level that is indented: below it, indentation alone would grow with the square of the depth.
  private static let deepestIndentation = 100

  /// The children to write, and the level to write them at where line breaks may be added.
  private func layout(of element: XMLElement, level: Int?) -> (children: [XMLNode], level: Int?) {
    let hasEmptyText = element.children.contains { if case .text(let text) = $0 { text.isEmpty } else { false } }
    let children = hasEmptyText ? element.children.filter { $0 != .text("") } : element.children
    guard let level, level < Self.deepestIndentation, !writer.unbroken.contains(element.name.local),
      element.attribute("space", namespace: XMLNamespace.xml) != "preserve",
      children.allSatisfy({ !Self.isMixed($0) })
    else { return (children, nil) }
    let kept = children.filter { if case .text = $0 { false } else { true } }
    return kept.isEmpty ? (children, nil) : (kept, level + 1)
  }

  /// Whether a node is text that a reader would miss: anything but earlier indentation.
  private static func isMixed(_ node: XMLNode) -> Bool {
    guard case .text(let text) = node else { return false }
    return !text.unicodeScalars.allSatisfy(XMLSyntax.isSpace) || !text.utf8.contains(0x0A)
  }
}
