/// Names of the Akoma Ntoso vocabulary.
public enum AkomaNtoso {
  /// Namespace of the OASIS Standard of 2018, the only one that is written.
  public static let namespace = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0"

  /// Whether documents in this namespace are read as Akoma Ntoso 3.0: the standard, its drafts (CSD03, CSD13, WD17), none.
  public static func isReadable(namespace name: String?) -> Bool {
    guard let name else { return true }
    guard name.hasPrefix(namespace) else { return false }
    let rest = name.dropFirst(namespace.count)
    return rest.isEmpty || rest.hasPrefix("/")
  }
}
