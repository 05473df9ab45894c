internal import CLibXML2
internal import Diagnostics

/// Collects what libxml2 reports during one parse, up to the first error after which the rest is only consequences.
final class ParseLog {
  private(set) var sightings: [Sighting] = []
  /// Whether the parser lost its place, so that what it says from there on is consequences.
  private(set) var isOver = false
  private let limit: Int

  init(limit: Int) {
    self.limit = limit
  }

  /// For the duration of one call into C.
  var pointer: UnsafeMutableRawPointer { Unmanaged.passUnretained(self).toOpaque() }

  static let reporter: kenes_xml_error_reporter = { user, error in
    guard let user, let error else { return }
    Unmanaged<ParseLog>.fromOpaque(user).takeUnretainedValue().append(error.pointee)
  }

  private func append(_ error: kenes_xml_error) {
    guard !isOver, sightings.count < limit, !ParserWording.isNoise(error.code) else { return }
    sightings.append(ParserWording.sighting(for: error))
    isOver = error.level == XML_ERR_FATAL.rawValue && !ParserWording.allowsMore(error.code)
  }
}
