import Diagnostics
import Foundation
import GRDB

/// Turns what SQLite says into what a person can act on.
struct SQLiteErrors {
  let path: String
  let busyTimeout: TimeInterval

  /// Runs a body and turns whatever it throws into a store's error.
  func typed<Result>(_ body: () throws -> Result) throws(StoreError) -> Result {
    do {
      return try StoreError.typed {
        do {
          return try body()
        } catch let error as DatabaseError {
          throw translated(error)
        } catch let error as ColumnError {
          throw StoreError.refused("store.corrupt", at: place, ["detail": error.description])
        }
      }
    } catch {
      throw error
    }
  }

  var place: Place { Place(file: path) }

  func translated(_ error: DatabaseError) -> StoreError {
    let detail = error.message ?? "SQLite \(error.extendedResultCode.rawValue)"
    switch error.resultCode {
    case .SQLITE_BUSY, .SQLITE_LOCKED:
      return .refused("store.busy", at: place, ["seconds": String(format: "%g", busyTimeout)])
    case .SQLITE_READONLY, .SQLITE_PERM:
      return .refused("store.read-only", at: place, ["path": path])
    case .SQLITE_FULL:
      return .refused("store.disk-full", at: place)
    case .SQLITE_IOERR where error.extendedResultCode == .SQLITE_IOERR_SHMSIZE:
      // The index of the write-ahead log could not grow.
      return .refused("store.disk-full", at: place)
    case .SQLITE_CORRUPT, .SQLITE_NOTADB, .SQLITE_FORMAT:
      return .refused("store.corrupt", at: place, ["detail": detail])
    case .SQLITE_CANTOPEN:
      return .refused("store.cannot-open", at: place, ["path": path, "detail": detail])
    default:
      return .refused(
        "store.failed", at: place, ["detail": "\(detail) (SQLite \(error.extendedResultCode.rawValue))"])
    }
  }
}
