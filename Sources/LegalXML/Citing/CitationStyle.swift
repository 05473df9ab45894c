/// What all languages share.
enum CitationStyle {
  /// Numbers of subpoints keep their closing bracket, as in the text.
  static func isBracketed(_ kind: ProvisionKind) -> Bool {
    kind == .subpoint || kind == .item
  }
}
