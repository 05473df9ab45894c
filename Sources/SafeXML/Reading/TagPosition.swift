/// Where a start tag begins.
struct TagPosition {
  /// 1-based.
  var line: Int32
  /// Offset of the `<` in the UTF-8 text.
  var offset: Int32
}
