/// The names that an XPath 1.0 expression mentions, found by its lexical rules (XPath 1.0, 3.7).
struct XPathNames {
  private(set) var variables: Set<String> = []
  private(set) var functions: Set<String> = []
  private(set) var steps: Set<String> = []

  private static let operators: Set<String> = ["and", "or", "mod", "div"]
  private static let nodeTypes: Set<String> = ["text", "comment", "node", "processing-instruction"]

  /// Reads an expression that libxml2 has accepted.
  mutating func read(_ source: String) {
    let characters = Array(source)
    var index = 0
    // Whether what came before ends an operand, so that a name here is an operator.
    var isAfterOperand = false
    while index < characters.count {
      let character = characters[index]
      if character.isWhitespace {
        index += 1
      } else if character == "'" || character == "\"" {
        index += 1
        while index < characters.count, characters[index] != character { index += 1 }
        index += 1
        isAfterOperand = true
      } else if character == "$" {
        index += 1
        variables.insert(name(characters, &index))
        isAfterOperand = true
      } else if character.isNumber {
        while index < characters.count, characters[index].isNumber || characters[index] == "." { index += 1 }
        isAfterOperand = true
      } else if Self.isNameStart(character) {
        let word = name(characters, &index)
        if isAfterOperand, Self.operators.contains(word) {
          isAfterOperand = false
          continue
        }
        var next = index
        while next < characters.count, characters[next].isWhitespace { next += 1 }
        let following = next < characters.count ? characters[next] : " "
        if following == ":" {
          // An axis: the name behind it is the step.
          index = next + 2
          isAfterOperand = false
        } else if following == "(" {
          if !Self.nodeTypes.contains(word) { functions.insert(word) }
          isAfterOperand = false
        } else {
          steps.insert(word.split(separator: ":").last.map(String.init) ?? word)
          isAfterOperand = true
        }
      } else {
        isAfterOperand =
          character == ")" || character == "]" || character == "." || (character == "*" && !isAfterOperand)
        index += 1
      }
    }
  }

  /// A qualified name from an index on; a colon belongs to it only before a name.
  private func name(_ characters: [Character], _ index: inout Int) -> String {
    var text = ""
    while index < characters.count {
      let character = characters[index]
      let isPrefixColon =
        character == ":" && index + 1 < characters.count && Self.isNameStart(characters[index + 1])
        && !text.contains(":") && (index == 0 || characters[index - 1] != ":")
      guard Self.isNameStart(character) || character.isNumber || "-.".contains(character) || isPrefixColon else {
        break
      }
      text.append(character)
      index += 1
    }
    return text
  }

  private static func isNameStart(_ character: Character) -> Bool {
    character.isLetter || character == "_"
  }
}
