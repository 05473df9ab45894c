public import Diagnostics
import Foundation
import SafeXML

/// Steps for a simulation, one JSON object a line: `{"event":"name","data":{…}}` or `{"advance":"PT5S"}`.
public struct ChartScript: Sendable {
  enum Step: Sendable, Equatable {
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
    let lines = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
    for (index, line) in lines.enumerated() where !line.allSatisfy({ $0.isWhitespace || $0 == "\u{FEFF}" }) {
      do throws(ScriptComplaint) {
        steps.append(try Self.step(line))
      } catch {
        findings.append(
          Finding("script.line-unreadable", at: Place(file: name, line: index + 1), ["detail": error.detail]))
      }
    }
    if !findings.isEmpty { throw Refusal(findings) }
    self.steps = steps
  }

  private static func step(_ line: Substring) throws(ScriptComplaint) -> Step {
    let bytes = Data(line.utf8.drop { $0 == 0xEF || $0 == 0xBB || $0 == 0xBF })
    guard let value = try? JSONDecoder().decode(ScriptValue.self, from: bytes) else {
      throw ScriptComplaint(detail: "JSON")
    }
    guard case .object(let fields) = value else { throw ScriptComplaint(detail: "{ }") }
    let unknown = Set(fields.keys).subtracting(["event", "data", "advance"]).sorted()
    if let name = unknown.first { throw ScriptComplaint(detail: "\"\(name)\"") }
    switch (fields["event"], fields["advance"]) {
    case (.string(let name)?, nil) where !name.isEmpty:
      return .event(ChartEvent(name: name, data: fields["data"]?.nodes ?? []))
    case (nil, .string(let text)?):
      guard let milliseconds = ChartDuration.milliseconds(iso: text) else {
        throw ScriptComplaint(detail: "\"advance\": \"\(text)\"")
      }
      return .advance(milliseconds: milliseconds)
    default: throw ScriptComplaint(detail: "\"event\" | \"advance\"")
    }
  }
}

/// What in a line of a script cannot be read.
private struct ScriptComplaint: Error {
  var detail: String
}

/// A JSON value, as event data come in scripts.
private enum ScriptValue: Decodable {
  case null
  case boolean(Bool)
  case number(Double)
  case string(String)
  case array([ScriptValue])
  case object([String: ScriptValue])

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    self =
      if container.decodeNil() {
        .null
      } else if let value = try? container.decode(Bool.self) {
        .boolean(value)
      } else if let value = try? container.decode(Double.self) {
        .number(value)
      } else if let value = try? container.decode(String.self) {
        .string(value)
      } else if let values = try? container.decode([ScriptValue].self) {
        .array(values)
      } else {
        .object(try container.decode([String: ScriptValue].self))
      }
  }

  /// Values as `<data id="key">`, so that `$_event/data/data[@id='key']` finds them; elements of a list as `<item>`.
  var nodes: [XMLNode] {
    switch self {
    case .null: []
    case .boolean(let value): DataText.nodes(XPathValue.boolean(value).string)
    case .number(let value): DataText.nodes(XPathValue.number(value).string)
    case .string(let text): DataText.nodes(text)
    case .array(let values): values.map { .element(XMLElement(XMLName("item"), children: $0.nodes)) }
    case .object(let fields):
      fields.sorted { $0.key < $1.key }.map { .element(Datamodel.variable($0.key, $0.value.nodes)) }
    }
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
  /// Runs a script from the start; one line for each macrostep of the chart, first the initial one.
  ///
  /// Invoked charts run beside it and show only in what they send. After the end nothing more is processed.
  public mutating func run(_ script: ChartScript) -> [ChartScriptLine] {
    var lines = start().compactMap(line)
    for step in script.steps where !snapshot.isFinal {
      switch step {
      case .event(let event): lines += send(event).compactMap(line)
      case .advance(let milliseconds): lines += advance(by: milliseconds).compactMap(line)
      }
    }
    return lines
  }

  private func line(_ step: ChartStep) -> ChartScriptLine? {
    guard step.invokedSession == nil else { return nil }
    return ChartScriptLine(
      configuration: step.snapshot.atomicStates(in: chart), final: step.snapshot.isFinal, raised: step.raised,
      errors: step.errors.map(\.code))
  }
}
