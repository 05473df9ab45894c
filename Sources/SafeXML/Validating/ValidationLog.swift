internal import CLibXML2
internal import Diagnostics

/// Collects what libxml2 reports while it compiles a schema or validates a document.
final class ValidationLog {
  private(set) var findings: [Finding] = []
  private var suppressed = 0
  private let code: String
  private let file: String
  private let limit: Int

  init(code: String, file: String, limit: Int) {
    self.code = code
    self.file = file
    self.limit = limit
  }

  /// For the duration of one call into C.
  var pointer: UnsafeMutableRawPointer { Unmanaged.passUnretained(self).toOpaque() }

  static let reporter: kenes_xml_error_reporter = { user, error in
    guard let user, let error else { return }
    Unmanaged<ValidationLog>.fromOpaque(user).takeUnretainedValue().append(error.pointee)
  }

  /// Findings by line, with a last one that says how many more there were.
  var sortedFindings: [Finding] {
    var result = findings.enumerated()
      .sorted { ($0.element.place.line ?? 0, $0.offset) < ($1.element.place.line ?? 0, $1.offset) }
      .map(\.element)
    if suppressed > 0 {
      result.append(Finding("xml.invalid-more", .note, at: Place(file: file), ["count": String(suppressed)]))
    }
    return result
  }

  /// For the case that libxml2 says no without a reason.
  var failure: Finding {
    Finding(code, .error, at: Place(file: file), ["detail": ""])
  }

  private func append(_ error: kenes_xml_error) {
    let severity: Severity = error.level == XML_ERR_WARNING.rawValue ? .warning : .error
    let detail = SchemaWording.cleaned(error.message.map { String(cString: $0) } ?? "")
    let finding = Finding(
      code, severity,
      at: Place(file: error.file.map { String(cString: $0) } ?? file, line: error.line > 0 ? error.line : nil),
      ["detail": detail])
    if findings.count < limit { findings.append(finding) } else { suppressed += 1 }
  }
}
