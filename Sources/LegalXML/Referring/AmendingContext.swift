/// Which provisions of a draft speak of another law that they amend: numbers in them lead there.
enum AmendingContext {
  /// Positions in an index, all below an instruction included.
  static func positions(in index: DraftLawIndex) -> Set<Int> {
    var result: Set<Int> = []
    for (position, entry) in index.entries.enumerated() {
      if let parent = entry.parent, result.contains(parent) {
        result.insert(position)
      } else if isInstruction(entry.provision) {
        result.insert(position)
        // The introduction of a list speaks for its holder.
        if entry.provision.kind == .list, let holder = entry.parent { insert(holder, &result, index) }
      }
    }
    return result
  }

  private static func insert(_ holder: Int, _ result: inout Set<Int>, _ index: DraftLawIndex) {
    result.insert(holder)
    for child in index.entries[holder].children where !result.contains(child) { insert(child, &result, index) }
  }

  private static func isInstruction(_ provision: Provision) -> Bool {
    if provision.kind == .quotedStructure || provision.content.firstMarkup("mod") != nil { return true }
    let text = provision.ownText.lowercased()
    if text.contains("внести"), text.contains("изменени") || text.contains("дополнени") { return true }
    if text.contains("енгізілсін"), text.contains("өзгеріс") || text.contains("толықтыру") { return true }
    return text.contains("is amended as follows") || text.contains("are amended as follows")
  }
}
