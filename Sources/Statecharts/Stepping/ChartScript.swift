public import Diagnostics
import Foundation
import SafeXML

/// Steps for a simulation, one JSON object a line: `{"event":"name","data":{…}}` or `{"advance":"PT5S"}`.
public struct ChartScript: Sendable {
  enum Step: Sendable {
    case event(ChartEvent)
    case advance(milliseconds: Int64)
  }

  let steps: [Step]

  /// Reads a script; empty lines do not count.
  ///
  /// - Throws: ``Refusal`` `script.line-unreadable` with the line of each step that cannot be read.
  public init(_ text: String, name: String) throws(Refusal) {
    var steps: [Step] = []
    var findings: [Finding] = []
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      if line.allSatisfy(\.isWhitespace) { continue }
      do {
        steps.append(try Self.step(String(line)))
      } catch {
        findings += error.findings.map { finding in
          var placed = finding
          placed.place = Place(file: name, line: index + 1)
          return placed
        }
      }
    }
    if !findings.isEmpty { throw Refusal(findings) }
    self.steps = steps
  }

  private static func step(_ line: String) throws(Refusal) -> Step {
    guard let object = (try? JSONSerialization.jsonObject(with: Data(line.utf8))) as? [String: Any] else {
      throw Refusal("script.line-unreadable", ["detail": "no JSON object"])
    }
    if let name = object["event"] as? String {
      return .event(ChartEvent(name: name, data: nodes(from: object["data"])))
    }
    if let text = object["advance"] as? String {
      guard let milliseconds = duration(text) else { throw Refusal("script.line-unreadable", ["detail": text]) }
      return .advance(milliseconds: milliseconds)
    }
    throw Refusal("script.line-unreadable", ["detail": "neither event nor advance"])
  }

  /// Values as `<data id="key">`, so that `$_event/data/data[@id='key']` finds them; a bare value as text.
  private static func nodes(from value: Any?) -> [XMLNode] {
    switch value {
    case let object as [String: Any]:
      object.keys.sorted().map { key in
        .element(
          XMLElement(
            XMLName("data"), attributes: [XMLAttribute(XMLName("id"), key)], children: nodes(from: object[key])))
      }
    case let array as [Any]:
      array.map { .element(XMLElement(XMLName("item"), children: nodes(from: $0))) }
    case let text as String: text.isEmpty ? [] : [.text(text)]
    // A JSON number that reads as true or false is a boolean only where it was written as one.
    case let number as NSNumber:
      [.text(CFBooleanText.text(of: number) ?? number.stringValue)]
    default: []
    }
  }

  /// An ISO 8601 duration in days, hours, minutes and seconds, as milliseconds.
  static func duration(_ text: String) -> Int64? {
    guard text.hasPrefix("P"), text.count > 1 else { return nil }
    var isTime = false
    var number = ""
    var total = 0.0
    var hasPart = false
    for character in text.dropFirst() {
      switch character {
      case "T" where !isTime && number.isEmpty: isTime = true
      case "0"..."9", ".": number.append(character)
      default:
        let factors: [Character: Double] = isTime ? ["H": 3600, "M": 60, "S": 1] : ["W": 604_800, "D": 86_400]
        guard let factor = factors[character], let value = Double(number) else { return nil }
        total += value * factor
        number = ""
        hasPart = true
      }
    }
    guard hasPart, number.isEmpty, total < 1e12 else { return nil }
    return Int64((total * 1000).rounded())
  }
}

/// How JSON booleans come back from Foundation.
private enum CFBooleanText {
  static func text(of number: NSNumber) -> String? {
    String(cString: number.objCType) == "c" || type(of: number) == type(of: NSNumber(value: true))
      ? (number.boolValue ? "true" : "false") : nil
  }
}

/// What a script run shows of one macrostep.
public struct ChartScriptLine: Codable, Hashable, Sendable {
  /// Atomic states, in document order.
  public var configuration: [String]
  public var final: Bool
  /// Names of internal events raised, in order.
  public var raised: [String]
  /// Codes of what went wrong, in order.
  public var errors: [String]
}

extension ChartSimulation {
  /// Runs a script from the start; one line for each macrostep, first the initial one.
  public mutating func run(_ script: ChartScript) -> [ChartScriptLine] {
    var lines = start().map(line)
    for step in script.steps {
      switch step {
      case .event(let event): if !snapshot.isFinal { lines += send(event).map(line) }
      case .advance(let milliseconds): lines += advance(by: milliseconds).map(line)
      }
    }
    return lines
  }

  private func line(_ step: ChartStep) -> ChartScriptLine {
    ChartScriptLine(
      configuration: step.snapshot.atomicStates(in: chart), final: step.snapshot.isFinal, raised: step.raised,
      errors: step.errors.map(\.code))
  }
}
