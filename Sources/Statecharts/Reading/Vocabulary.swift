/// Which SCXML elements may stand in which (SCXML 1.0, 3 to 6).
enum Vocabulary {
  static let states: Set<String> = ["state", "parallel", "final", "history"]
  static let executable: Set<String> = ["raise", "if", "foreach", "log", "assign", "script", "send", "cancel"]

  /// Children by parent; what is not named here has none.
  static let children: [String: Set<String>] = [
    "scxml": ["state", "parallel", "final", "datamodel", "script"],
    "state": [
      "onentry", "onexit", "transition", "initial", "state", "parallel", "final", "history", "datamodel", "invoke",
    ],
    "parallel": ["onentry", "onexit", "transition", "state", "parallel", "history", "datamodel", "invoke"],
    "final": ["onentry", "onexit", "donedata"],
    "history": ["transition"],
    "initial": ["transition"],
    "transition": executable,
    "onentry": executable,
    "onexit": executable,
    "finalize": executable,
    "foreach": executable,
    "if": executable.union(["elseif", "else"]),
    "datamodel": ["data"],
    "donedata": ["content", "param"],
    "send": ["content", "param"],
    "invoke": ["content", "param", "finalize"],
  ]

  /// Every element of SCXML.
  static let all = Set(children.keys).union(children.values.flatMap(\.self))

  /// Children of these are data, not SCXML.
  static let opaque: Set<String> = ["data", "content", "assign"]
}
