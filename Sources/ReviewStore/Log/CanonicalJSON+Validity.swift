import Foundation
import LawReview

extension CanonicalJSON {
  /// Whether the bytes are one JSON value in valid UTF-8.
  static func isValid(_ bytes: [UInt8]) -> Bool {
    guard String(validating: bytes, as: UTF8.self) != nil else { return false }
    return (try? JSONSerialization.jsonObject(with: Data(bytes), options: [.fragmentsAllowed])) != nil
  }
}
