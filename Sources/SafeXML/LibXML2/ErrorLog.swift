internal import CLibXML2
internal import Diagnostics

/// Collects the structured errors of one call into libxml2.
final class ErrorLog {
  private(set) var findings: [Finding] = []
  private let file: String
  private let limit: Int

  init(file: String, limit: Int) {
    self.file = file
    self.limit = limit
  }

  static let handler: kenes_xml_error_handler = { user, _, code, level, line, column, message in
    guard let user else { return }
    let log = Unmanaged<ErrorLog>.fromOpaque(user).takeUnretainedValue()
    guard log.findings.count < log.limit else { return }
    let detail = message.map { String(cString: $0) } ?? ""
    log.findings.append(
      Finding(
        "xml.malformed", level == XML_ERR_WARNING.rawValue ? .warning : .error,
        at: Place(file: log.file, line: line > 0 ? Int(line) : nil, column: column > 0 ? Int(column) : nil),
        ["detail": detail.trimmingTrailingNewline, "number": String(code)]))
  }
}

extension String {
  var trimmingTrailingNewline: String {
    var text = self[...]
    while text.last?.isNewline == true { text = text.dropLast() }
    return String(text)
  }
}
