public import ReviewStore

extension StoreConformance {
  /// Three reviews with tasks and deadlines, and seven comments.
  public static func fill(_ store: any EventStore) throws {
    let payloads: [(StreamID, SamplePayload)] = [
      (
        "review/2026-002",
        SamplePayload(
          review: sampleReview("2026-002", status: .withdrawn, states: ["withdrawn"]),
          tasks: [sampleTask("2026-002", "a", state: .closed, due: "2026-03-20")], deadlines: [])
      ),
      (
        "review/2026-001",
        SamplePayload(
          review: sampleReview("2026-001", states: ["councils", "examination", "comments"], version: 2),
          tasks: [
            sampleTask("2026-001", "c", body: nil), sampleTask("2026-001", "b", due: "2026-03-25"),
            sampleTask("2026-001", "a", body: "council-2", state: .done, due: "2026-03-25"),
          ],
          deadlines: [
            sampleDeadline("2026-001", "term", activation: 10), sampleDeadline("2026-001", "term", activation: 2),
            sampleDeadline("2026-001", "stop", due: nil, state: .suspended),
          ])
      ),
      (
        "review/2026-010",
        SamplePayload(
          review: sampleReview("2026-010"), tasks: [sampleTask("2026-010", "a", due: "2026-03-24")],
          deadlines: [sampleDeadline("2026-010", "term", due: "2026-03-24", state: .fired)])
      ),
    ]
    for (stream, payload) in payloads {
      try store.append([sampleEvent(payload)], to: stream, expectedVersion: 0)
    }
    for number in [3, 1, 2, 11, 10] {
      let comment = sampleComment(
        "2026-001", number, status: number == 2 ? .replied : .open, channel: number > 9 ? "letter" : "portal")
      try store.append(
        [sampleEvent(SamplePayload(comment: comment))], to: .comment(on: "2026-001", number: number),
        expectedVersion: 0)
    }
    for number in 1...2 {
      try store.append(
        [sampleEvent(SamplePayload(comment: sampleComment("2026-010", number)))],
        to: .comment(on: "2026-010", number: number), expectedVersion: 0)
    }
  }

  static let listChecks: [Check] = [
    Check("rows come back as they were given") { make in
      let store = try make(sampleIdentity, SampleProjector())
      try fill(store)
      let review = sampleReview("2026-001", states: ["councils", "examination", "comments"], version: 2)
      try expect(store.reviews(ReviewFilter(review: "2026-001")), [review])
      try expect(
        store.tasks(TaskFilter(review: "2026-002")), [sampleTask("2026-002", "a", state: .closed, due: "2026-03-20")])
      try expect(
        store.deadlines(DeadlineFilter(review: "2026-001", state: [.suspended])),
        [sampleDeadline("2026-001", "stop", due: nil, state: .suspended)])
      try expect(
        store.comments(CommentFilter(review: "2026-001", limit: 1)), [sampleComment("2026-001", 1)])
      try expect(store.info().reviewCount, 3)
      try expect(store.info().commentCount, 7)
    },
    Check("lists are sorted, and ties are broken always alike") { make in
      let store = try make(sampleIdentity, SampleProjector())
      try fill(store)
      try expect(store.reviews().map(\.review), ["2026-001", "2026-002", "2026-010"])
      try expect(
        store.tasks().map { "\($0.review)/\($0.key)" },
        ["2026-002/a", "2026-010/a", "2026-001/a", "2026-001/b", "2026-001/c"])
      try expect(
        store.deadlines().map { "\($0.review)/\($0.id)/\($0.activation)" },
        ["2026-010/term/1", "2026-001/term/2", "2026-001/term/10", "2026-001/stop/1"])
      try expect(
        store.comments().map { "\($0.review)/\($0.number)" },
        ["2026-001/1", "2026-001/2", "2026-001/3", "2026-001/10", "2026-001/11", "2026-010/1", "2026-010/2"])
    },
    Check("filters choose by every field they name") { make in
      let store = try make(sampleIdentity, SampleProjector())
      try fill(store)
      try expect(store.reviews(ReviewFilter(status: [.open])).count, 2)
      try expect(store.reviews(ReviewFilter(status: [.open, .withdrawn])).count, 3)
      try expect(store.reviews(ReviewFilter(status: [.finished])), [])
      try expect(store.reviews(ReviewFilter(state: "examination")).map(\.review), ["2026-001"])
      try expect(store.reviews(ReviewFilter(state: "exam")), [])
      try expect(store.tasks(TaskFilter(state: [.open])).map(\.key), ["a", "b", "c"])
      try expect(store.tasks(TaskFilter(body: "council-2")).map(\.key), ["a"])
      try expect(store.tasks(TaskFilter(assignee: "asel")).map(\.key), ["b"])
      try expect(store.tasks(TaskFilter(kind: "deliver-opinion", role: "expert")).count, 5)
      try expect(store.tasks(TaskFilter(kind: "sign")), [])
      try expect(store.tasks(TaskFilter(dueOnOrBefore: "2026-03-24")).map(\.review), ["2026-002", "2026-010"])
      try expect(store.deadlines(DeadlineFilter(body: "council-1")).count, 4)
      try expect(
        store.deadlines(DeadlineFilter(state: [.running], dueAtOrBefore: "2026-03-25T18:59:59Z")).map(\.activation),
        [2, 10])
      try expect(store.deadlines(DeadlineFilter(dueAtOrBefore: "2026-03-24T18:59:58Z")), [])
      try expect(store.comments(CommentFilter(status: .replied)).map(\.number), [2])
      try expect(store.comments(CommentFilter(channel: "letter")).map(\.number), [10, 11])
      try expect(store.comments(CommentFilter(provision: "art_3")).map(\.number), [2, 10, 2])
      try expect(store.comments(CommentFilter(replyStatus: "accepted")).map(\.number), [2])
    },
    Check("every list can be read page by page") { make in
      let store = try make(sampleIdentity, SampleProjector())
      try fill(store)
      try expect(
        pages {
          try store.reviews(ReviewFilter(after: $0, limit: 2))
        } cursor: {
          $0.cursor
        }, store.reviews())
      try expect(
        pages {
          try store.tasks(TaskFilter(after: $0, limit: 2))
        } cursor: {
          $0.cursor
        }, store.tasks())
      try expect(
        pages {
          try store.deadlines(DeadlineFilter(after: $0, limit: 1))
        } cursor: {
          $0.cursor
        }, store.deadlines())
      try expect(
        pages {
          try store.comments(CommentFilter(after: $0, limit: 3))
        } cursor: {
          $0.cursor
        }, store.comments())
      try expect(
        pages {
          try store.comments(CommentFilter(review: "2026-001", after: $0, limit: 2))
        } cursor: {
          $0.cursor
        },
        store.comments(CommentFilter(review: "2026-001")))
      let first = try store.comments()[0].cursor
      try expect(store.comments(CommentFilter(review: "2026-010", after: first)).count, 2)
      var seen: [CommentRow] = []
      try store.forEachComment(CommentFilter(limit: 6), pageSize: 4) { seen.append($0) }
      try expect(seen, Array(store.comments().prefix(6)))
      try expect(store.comments(CommentFilter(limit: 0)), [])
    },
    Check("a cursor of another list, or made by hand, is refused") { make in
      let store = try make(sampleIdentity, SampleProjector())
      try fill(store)
      for keys in [[], ["2026-001"], ["2026-001", "3"], ["2026-001", "000000000000000000x"], ["a", "b", "c"]] {
        try expectRefusal("store.cursor-invalid") {
          _ = try store.comments(CommentFilter(after: RowCursor(keys: keys)))
        }
      }
      try expectRefusal("store.cursor-invalid") {
        _ = try store.tasks(TaskFilter(after: sampleComment("1", 1).cursor))
      }
      try expectRefusal("store.cursor-invalid") {
        _ = try store.reviews(ReviewFilter(after: RowCursor(keys: ["a\u{0}b"])))
      }
    },
    Check("texts are equal only byte by byte") { make in
      let store = try make(sampleIdentity, SampleProjector())
      let composed = sampleTask("1", "a", body: "\u{439}")
      try store.append([sampleEvent(SamplePayload(tasks: [composed]))], to: "review/1", expectedVersion: 0)
      try expect(store.tasks(TaskFilter(body: "\u{439}")).count, 1)
      try expect(store.tasks(TaskFilter(body: "\u{438}\u{306}")).count, 0)
    },
    Check("rows follow their stream: replaced, and gone when nothing follows any more") { make in
      let store = try make(sampleIdentity, SampleProjector())
      try fill(store)
      let payload = SamplePayload(
        review: sampleReview("2026-001", status: .finished), tasks: [sampleTask("2026-001", "z")], deadlines: [])
      try store.append([sampleEvent(payload)], to: "review/2026-001", expectedVersion: 1)
      try expect(store.tasks(TaskFilter(review: "2026-001")).map(\.key), ["z"])
      try expect(store.deadlines(DeadlineFilter(review: "2026-001")), [])
      try expect(store.reviews(ReviewFilter(review: "2026-001")).map(\.status), [.finished])
      try expect(store.comments(CommentFilter(review: "2026-001")).count, 5)
      try expect(store.verify(), [])
    },
  ]

  private static func pages<Row>(
    _ page: (RowCursor?) throws -> [Row], cursor: (Row) -> RowCursor
  ) throws -> [Row] {
    var all: [Row] = []
    var after: RowCursor?
    while true {
      let rows = try page(after)
      guard let last = rows.last else { return all }
      all += rows
      after = cursor(last)
    }
  }
}
