internal import CLibXML2

enum LibXML2 {
  private static let once: Void = kenes_xml_initialize()

  static func initialize() { _ = once }
}
