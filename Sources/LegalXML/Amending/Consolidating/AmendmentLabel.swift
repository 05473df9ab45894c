import Diagnostics

/// How an amendment is called in findings, and where it was ordered.
struct AmendmentLabel {
  let text: String
  let place: Place

  init(_ amendment: Amendment, order: Int, language: Language) {
    let source = amendment.source
    place = Place(
      file: source?.file, line: source?.line, provision: source.flatMap { $0.eId.isEmpty ? nil : $0.eId })
    let origin = place.text
    let name = amendment.name ?? (origin.isEmpty ? "№ \(order + 1)" : "")
    text = [name, origin.isEmpty || name.isEmpty ? origin : "(\(origin))"].filter { !$0.isEmpty }.joined(separator: " ")
  }

  func finding(_ code: String, _ severity: Severity, _ arguments: [String: String]) -> Finding {
    Finding(code, severity, at: place, arguments.merging(["amendment": text]) { own, _ in own })
  }

  func refusal(_ code: String, _ arguments: [String: String]) -> Refusal {
    Refusal([finding(code, .error, arguments)])
  }
}
