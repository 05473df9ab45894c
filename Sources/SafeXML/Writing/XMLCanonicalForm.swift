internal import CLibXML2

/// Canonical forms, for digests and comparison.
public enum XMLCanonicalForm: Sendable, Hashable, CaseIterable {
  /// Canonical XML 1.0.
  case inclusive
  /// Canonical XML 1.0 with comments.
  case inclusiveWithComments
  /// Exclusive XML Canonicalization 1.0.
  case exclusive
  /// Exclusive XML Canonicalization 1.0 with comments.
  case exclusiveWithComments
}

extension XMLElement {
  /// The canonical bytes of the element as the root of a document; empty only where memory has run out.
  ///
  /// Namespaces that are declared further out in the source are declared here where names use them.
  ///
  /// - Parameter prefixes: Prefixes treated inclusively in the exclusive forms (`InclusiveNamespaces PrefixList`).
  public func canonicalBytes(_ form: XMLCanonicalForm = .exclusive, inclusive prefixes: [String] = []) -> [UInt8] {
    guard let tree = TreeBuilder.document(from: self) else { return [] }
    let isExclusive = form == .exclusive || form == .exclusiveWithComments
    let hasComments = form == .inclusiveWithComments || form == .exclusiveWithComments
    var output: UnsafeMutablePointer<xmlChar>?
    defer { kenes_xml_free(output) }
    let names = prefixes.map { Array($0.utf8) + [0] }
    let length = names.withCStrings { names in
      xmlC14NDocDumpMemory(
        tree.pointer, nil, Int32((isExclusive ? XML_C14N_EXCLUSIVE_1_0 : XML_C14N_1_0).rawValue),
        isExclusive && !prefixes.isEmpty ? names : nil, hasComments ? 1 : 0, &output)
    }
    guard length >= 0, let output else { return [] }
    return Array(UnsafeBufferPointer(start: output, count: Int(length)))
  }
}

extension [[UInt8]] {
  /// Calls a function with a NULL-terminated list of C strings; each element ends in 0.
  fileprivate func withCStrings<Result>(
    _ body: (UnsafeMutablePointer<UnsafeMutablePointer<xmlChar>?>?) -> Result
  ) -> Result {
    var joined = [UInt8](self.joined())
    return joined.withUnsafeMutableBufferPointer { buffer in
      var start = 0
      var pointers: [UnsafeMutablePointer<xmlChar>?] = map { name in
        defer { start += name.count }
        return buffer.baseAddress?.advanced(by: start)
      }
      pointers.append(nil)
      return pointers.withUnsafeMutableBufferPointer { body($0.baseAddress) }
    }
  }
}
