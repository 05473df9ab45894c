import Foundation
import SafeXML
import Synchronization

/// A thread whose stack holds the recursion over documents that are nested as deeply as the commands about drafts read.
enum DeepStack {
  /// Size of the stack in bytes; memory is only taken for the part that is used.
  private static let size = 1 << 30

  /// Deepest nesting that is read on a stack of this size.
  static let depth = 10_000

  /// Does the work on such a thread and waits for it; on this one where the system does not grant so much.
  static func run(_ work: @escaping @Sendable () -> Void) {
    let box = Unmanaged.passRetained(Work(work))
    var attributes = pthread_attr_t()
    pthread_attr_init(&attributes)
    defer { pthread_attr_destroy(&attributes) }
    pthread_attr_setstacksize(&attributes, size)
    var thread = pthread_t()
    let status = pthread_create(&thread, &attributes, { Work.run($0) }, box.toOpaque())
    if status == 0 {
      pthread_join(thread, nil)
    } else {
      box.takeRetainedValue().body()
    }
  }

  /// Whether the system granted such a thread, on which all commands then run.
  static var isGranted: Bool { granted.load(ordering: .relaxed) }

  private static let granted = Atomic(false)

  private final class Work: Sendable {
    let body: @Sendable () -> Void

    init(_ body: @escaping @Sendable () -> Void) {
      self.body = body
    }

    static func run(_ pointer: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
      guard let pointer else { return nil }
      DeepStack.granted.store(true, ordering: .relaxed)
      Unmanaged<Work>.fromOpaque(pointer).takeRetainedValue().body()
      return nil
    }
  }
}

extension XMLLimits {
  /// What draft laws named on the command line must keep: deeper nesting than elsewhere, where the stack allows it.
  static var drafts: XMLLimits {
    var limits = XMLLimits()
    if DeepStack.isGranted { limits.depth = DeepStack.depth }
    return limits
  }
}
