internal import CLibXML2

/// Numbers and strings as libxml2 turns them into each other, so that programs find what it finds.
public enum XPathNumber {
  /// The number that a string reads as (XPath 1.0, 4.4); NaN where it reads as none.
  public static func number(in text: String) -> Double {
    // One digit is what most numbers are.
    var bytes = text.utf8.makeIterator()
    guard let first = bytes.next() else { return .nan }
    if bytes.next() == nil { return (48...57).contains(first) ? Double(first - 48) : .nan }
    switch first {
    case 48...57, UInt8(ascii: "-"), UInt8(ascii: "."), 32, 9, 10, 13: return xmlXPathStringEvalNumber(text)
    default: return .nan
    }
  }

  /// A number as text inside of an expression: large and small ones have exponents there.
  static func text(of number: Double) -> String {
    if let small = Int16(exactly: number), number.sign == .plus { return String(small) }
    let text = xmlXPathCastNumberToString(number)
    defer { kenes_xml_free(text) }
    return TreeCopier.string(text) ?? ""
  }
}
