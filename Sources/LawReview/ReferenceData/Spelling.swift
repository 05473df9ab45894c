/// The most similar of some names, for «did you mean»; the first in alphabetical order among equals, `–` for none.
func nearest(to name: String, in names: some Sequence<String>) -> String {
  names.map { (distance: editDistance($0, name), name: $0) }
    .min { ($0.distance, $0.name) < ($1.distance, $1.name) }?.name ?? "–"
}

/// Levenshtein distance in characters.
private func editDistance(_ left: String, _ right: String) -> Int {
  let target = Array(right)
  var previous = Array(0...target.count)
  for (row, character) in left.enumerated() {
    var current = [row + 1]
    for (column, other) in target.enumerated() {
      current.append(
        min(previous[column + 1] + 1, current[column] + 1, previous[column] + (character == other ? 0 : 1)))
    }
    previous = current
  }
  return previous[target.count]
}
