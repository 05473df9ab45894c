public import Diagnostics
import Foundation

/// JSON as the log keeps it: keys sorted, no escaped slashes, so that equal values are equal bytes.
public enum CanonicalJSON {
  /// Encodes a value.
  public static func encode(_ value: some Encodable) throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return Array(try encoder.encode(value))
  }

  /// Decodes a value.
  public static func decode<Value: Decodable>(_ type: Value.Type, from bytes: [UInt8]) throws -> Value {
    try JSONDecoder().decode(type, from: Data(bytes))
  }
}

extension ReviewEvent {
  /// Version of the payloads that this build writes; older ones are upcast when read.
  public static let schema = 1

  /// Stable name of the event in the log.
  public var type: String { content.0 }

  /// The payload as canonical JSON.
  public func payload() throws -> [UInt8] {
    try CanonicalJSON.encode(content.1)
  }

  private var content: (String, any Encodable) {
    switch self {
    case .reviewOpened(let value): ("review-opened", value)
    case .bodyInvited(let value): ("body-invited", value)
    case .chartMoved(let value): ("chart-moved", value)
    case .taskOpened(let value): ("task-opened", value)
    case .taskDone(let value): ("task-done", value)
    case .taskDeemed(let value): ("task-deemed", value)
    case .taskClosed(let value): ("task-closed", value)
    case .deadlineStarted(let value): ("deadline-started", value)
    case .deadlineEnded(let value): ("deadline-ended", value)
    case .deadlineProjected(let value): ("deadline-projected", value)
    case .termsSuspended(let value): ("terms-suspended", value)
    case .termsResumed(let value): ("terms-resumed", value)
    case .opinionDelivered(let value): ("opinion-delivered", value)
    case .examinationSubmitted(let value): ("examination-submitted", value)
    case .remarkReplied(let value): ("remark-replied", value)
    case .commentsClosed(let value): ("comments-closed", value)
    case .opinionDrafted(let value): ("opinion-drafted", value)
    case .voteOpened(let value): ("vote-opened", value)
    case .ballotCast(let value): ("ballot-cast", value)
    case .voteClosed(let value): ("vote-closed", value)
    case .dissentFiled(let value): ("dissent-filed", value)
    case .opinionSigned(let value): ("opinion-signed", value)
    case .documentIssued(let value): ("document-issued", value)
    case .attachmentAdded(let value): ("attachment-added", value)
    case .returnedForRevision(let value): ("returned-for-revision", value)
    case .versionSubmitted(let value): ("version-submitted", value)
    case .withdrawn(let value): ("withdrawn", value)
    case .packageBuilt(let value): ("package-built", value)
    case .incidentRaised(let value): ("incident-raised", value)
    }
  }

  /// Reads an event from the log.
  ///
  /// - Throws: ``Refusal`` `review.event-unreadable` where the type is unknown or the payload does not fit it.
  public init(type: String, schema: Int, payload: [UInt8]) throws(Refusal) {
    do {
      guard schema <= Self.schema, let event = try Self.decode(type, payload) else {
        throw Refusal("review.event-unreadable", ["type": type, "schema": String(schema)])
      }
      self = event
    } catch {
      throw Refusal("review.event-unreadable", ["type": type, "schema": String(schema)])
    }
  }

  private static func decode(_ type: String, _ payload: [UInt8]) throws -> ReviewEvent? {
    func value<Value: Decodable>() throws -> Value { try CanonicalJSON.decode(Value.self, from: payload) }
    return switch type {
    case "review-opened": .reviewOpened(try value())
    case "body-invited": .bodyInvited(try value())
    case "chart-moved": .chartMoved(try value())
    case "task-opened": .taskOpened(try value())
    case "task-done": .taskDone(try value())
    case "task-deemed": .taskDeemed(try value())
    case "task-closed": .taskClosed(try value())
    case "deadline-started": .deadlineStarted(try value())
    case "deadline-ended": .deadlineEnded(try value())
    case "deadline-projected": .deadlineProjected(try value())
    case "terms-suspended": .termsSuspended(try value())
    case "terms-resumed": .termsResumed(try value())
    case "opinion-delivered": .opinionDelivered(try value())
    case "examination-submitted": .examinationSubmitted(try value())
    case "remark-replied": .remarkReplied(try value())
    case "comments-closed": .commentsClosed(try value())
    case "opinion-drafted": .opinionDrafted(try value())
    case "vote-opened": .voteOpened(try value())
    case "ballot-cast": .ballotCast(try value())
    case "vote-closed": .voteClosed(try value())
    case "dissent-filed": .dissentFiled(try value())
    case "opinion-signed": .opinionSigned(try value())
    case "document-issued": .documentIssued(try value())
    case "attachment-added": .attachmentAdded(try value())
    case "returned-for-revision": .returnedForRevision(try value())
    case "version-submitted": .versionSubmitted(try value())
    case "withdrawn": .withdrawn(try value())
    case "package-built": .packageBuilt(try value())
    case "incident-raised": .incidentRaised(try value())
    default: nil
    }
  }
}
