/// Writes documents as UTF-8, the same bytes for the same value.
///
/// What is written can always be read again: reading the compact form gives an equal tree. What no XML file can hold is
/// repaired: forbidden characters become U+FFFD, impossible names get `_`, `--` in a comment becomes `- -`. Namespace
/// declarations come from the names; attributes called `xmlns` are left out.
public struct XMLWriter: Sendable, Hashable {
  /// How white space is treated.
  public enum Form: Sendable, Hashable {
    /// Exactly the content, nothing added.
    case compact
    /// Line breaks and two spaces per level in elements that hold only elements.
    ///
    /// Text that is only white space with a line break in it counts as earlier indentation and is replaced. Elements
    /// under `xml:space="preserve"` are kept as they are.
    case indented
  }

  public var form: Form
  /// Local names of elements whose content is never broken into lines, because white space would show there.
  public var unbroken: Set<String>

  public init(_ form: Form = .compact, unbroken: Set<String> = []) {
    self.form = form
    self.unbroken = unbroken
  }

  /// The whole file: declaration, comments and instructions around the root, line break at the end. No DOCTYPE.
  public func bytes(of document: XMLDocument) -> [UInt8] {
    var pass = WritingPass(writer: self)
    pass.output.raw(#"<?xml version="1.0" encoding="UTF-8"?>"#)
    for node in document.prolog + [.element(document.root)] + document.epilog {
      if case .text = node { continue }
      pass.output.raw("\n")
      pass.write(node, level: form == .indented ? 0 : nil)
    }
    pass.output.raw("\n")
    return pass.output.bytes
  }

  /// The whole file around one element.
  public func bytes(of root: XMLElement) -> [UInt8] {
    bytes(of: XMLDocument(name: "", root: root))
  }

  /// One element alone, without a declaration, for messages and for showing.
  public func text(of element: XMLElement) -> String {
    var pass = WritingPass(writer: self)
    pass.write(.element(element), level: form == .indented ? 0 : nil)
    return String(decoding: pass.output.bytes, as: UTF8.self)
  }
}
