import Foundation
import GRDB

/// Reads columns without trusting them: a file may have been changed by other hands.
extension Row {
  func value(_ index: Int) throws -> ColumnValue {
    switch (self[index] as DatabaseValue).storage {
    case .null: return .null
    case .string(let text): return .text(text)
    case .int64(let number): return .integer(Int(number))
    case .double, .blob: throw ColumnError(column: index)
    }
  }

  func optionalText(_ index: Int) throws -> String? {
    switch try value(index) {
    case .text(let text): return text
    case .null: return nil
    case .integer: throw ColumnError(column: index)
    }
  }

  func text(_ index: Int) throws -> String {
    guard let text = try optionalText(index) else { throw ColumnError(column: index) }
    return text
  }

  func integer(_ index: Int) throws -> Int {
    guard case .integer(let number) = try value(index) else { throw ColumnError(column: index) }
    return number
  }

  func bytes(_ index: Int) throws -> [UInt8] {
    guard case .blob = (self[index] as DatabaseValue).storage else { throw ColumnError(column: index) }
    return try withUnsafeData(atIndex: index) { $0.map(Array.init) ?? [] }
  }
}

extension ColumnValue: DatabaseValueConvertible {
  var databaseValue: DatabaseValue {
    switch self {
    case .text(let text): text.databaseValue
    case .integer(let number): number.databaseValue
    case .null: .null
    }
  }

  static func fromDatabaseValue(_ value: DatabaseValue) -> ColumnValue? {
    switch value.storage {
    case .null: .null
    case .string(let text): .text(text)
    case .int64(let number): .integer(Int(number))
    case .double, .blob: nil
    }
  }
}
