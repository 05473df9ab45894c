import SafeXML

extension XMLElement {
  /// All elements below and this one, in document order.
  var descendants: [XMLElement] {
    [self] + elements.flatMap(\.descendants)
  }

  /// All text below but that of elements of a name.
  func textWithout(_ local: String) -> String {
    children.map { child in
      switch child {
      case .text(let text): text
      case .element(let element): element.name.local == local ? "" : element.textWithout(local)
      case .comment, .processingInstruction: ""
      }
    }.joined()
  }
}
