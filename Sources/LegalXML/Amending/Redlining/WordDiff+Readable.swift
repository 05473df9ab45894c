extension WordDiff {
  /// The runs with changes drawn together that only a space or a sign stands between, as people would mark them.
  public var readable: [Run] {
    var result: [Run] = []
    var deleted = ""
    var inserted = ""
    // What stands between two changes; it goes to both where another change follows.
    var between = ""
    func flush() {
      if !deleted.isEmpty { result.append(Run(.deleted, deleted)) }
      if !inserted.isEmpty { result.append(Run(.inserted, inserted)) }
      if !between.isEmpty { result.append(Run(.same, between)) }
      deleted = ""
      inserted = ""
      between = ""
    }
    for run in runs {
      let isInChange = !deleted.isEmpty || !inserted.isEmpty
      switch run.kind {
      case .same:
        if isInChange, run.text.count == 1, !run.text.contains(where: { $0.isLetter || $0.isNumber }) {
          between += run.text
        } else {
          flush()
          result.append(run)
        }
      case .deleted, .inserted:
        if !between.isEmpty {
          deleted += between
          inserted += between
          between = ""
        }
        if run.kind == .deleted { deleted += run.text } else { inserted += run.text }
      }
    }
    flush()
    return result
  }
}
