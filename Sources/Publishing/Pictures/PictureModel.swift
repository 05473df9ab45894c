import Diagnostics
import LawReview
import SafeXML
import Statecharts

/// What a picture of a procedure shows, before anything has a place.
struct PictureModel {
  /// A line inside of a box.
  struct Line {
    enum Kind { case title, work, term, way }
    var kind: Kind
    var text: String
  }

  /// A stage without stages inside.
  struct Box {
    var state: String
    /// Index of its lane.
    var lane: Int
    var lines: [Line]
    var isFinal: Bool
    /// Only decides where to go on; nothing happens in it.
    var isChoice: Bool
  }

  /// A stage that holds others.
  struct Frame {
    var state: String
    var title: String
    var isParallel: Bool
    /// 0 for the outermost.
    var depth: Int
    /// Boxes inside, by index.
    var boxes: [Int]
    /// What leads out of all of them.
    var ways: [String]
  }

  /// A way from one box to another.
  struct Way: Hashable {
    var from: Int
    var to: Int
  }

  var lanes: [String]
  var boxes: [Box] = []
  var frames: [Frame] = []
  var ways: [Way] = []
  /// Boxes that a review starts with.
  var starts: [Int] = []

  init(_ procedure: Procedure, words: PictureWords) {
    let builder = Builder(procedure: procedure, words: words)
    lanes = builder.lanes.map(builder.title(ofLane:))
    var places: [String: Int] = [:]
    for state in procedure.chart.states where state.children.isEmpty && state.kind != .history {
      places[state.id] = boxes.count
      boxes.append(builder.box(state))
    }
    // Regions stand side by side, so that their brackets would lie on each other: the parallel state names them.
    for state in procedure.chart.states where !state.children.isEmpty && !builder.isRegion(state) {
      frames.append(builder.frame(state, boxes: places))
    }
    for transition in procedure.chart.transitions {
      let sources = builder.leaves(of: transition)
      let targets = transition.targets.flatMap(builder.entries)
      for source in sources.compactMap({ places[$0] }) {
        for target in targets.compactMap({ places[$0] }) {
          let way = Way(from: source, to: target)
          if !ways.contains(way) { ways.append(way) }
        }
      }
    }
    if let first = procedure.chart.states.first(where: { $0.parent == nil && $0.kind != .history }) {
      starts = builder.entries(builder.initial ?? first.id).compactMap { places[$0] }
    }
  }

  private struct Builder {
    let procedure: Procedure
    let words: PictureWords
    /// Ids of roles in the order of their first work; empty for what comes by itself.
    let lanes: [String]

    init(procedure: Procedure, words: PictureWords) {
      self.procedure = procedure
      self.words = words
      var lanes: [String] = []
      for state in procedure.chart.states where state.children.isEmpty && state.kind != .history {
        let lane = Self.lane(of: state, in: procedure)
        if !lanes.contains(lane) { lanes.append(lane) }
      }
      self.lanes = lanes
    }

    var initial: String? { procedure.chart.root.attribute("initial") }

    /// The role that works in a stage; a stage without work of its own stands where the next one does.
    static func lane(of state: State, in procedure: Procedure) -> String {
      var state = state
      var seen: Set<String> = []
      while seen.insert(state.id).inserted {
        let definition = procedure.states[state.id]
        if let role = definition?.tasks.first?.role.first ?? definition?.votes.first?.openedBy.first { return role }
        guard definition?.deadlines.isEmpty ?? true, definition?.collectsComments != true else { break }
        let siblings = state.parent.flatMap { procedure.chart.state($0)?.children } ?? []
        // A choice stands with what it chooses; an end with what it ends.
        let next = procedure.chart.transitions.first { $0.source == state.id }?.targets.first
        let before = siblings.last { id in
          procedure.chart.transitions.contains { $0.source == id && $0.targets.contains(state.id) }
        }
        guard let neighbour = (next ?? before).flatMap(procedure.chart.state), neighbour.children.isEmpty else { break }
        state = neighbour
      }
      return ""
    }

    func title(ofLane lane: String) -> String {
      lane.isEmpty ? words.say("picture.by-itself") : procedure.title(ofRole: lane).text(in: words.language)
    }

    func title(ofState id: String) -> String { procedure.title(ofState: id).text(in: words.language) }

    func box(_ state: State) -> Box {
      let definition = procedure.states[state.id]
      let lane = Self.lane(of: state, in: procedure)
      var lines = [Line(kind: .title, text: title(ofState: state.id))]
      for task in definition?.tasks ?? [] {
        let role = task.role.first == lane ? "" : (task.role.first.map(title(ofLane:)) ?? "") + ": "
        let count = task.forEach == nil ? "" : " ×n"
        lines.append(Line(kind: .work, text: role + task.title.text(in: words.language) + count))
        if let deadline = task.deadline { lines.append(Line(kind: .term, text: words.term(deadline, in: procedure))) }
        if let silence = task.silence {
          lines.append(
            Line(
              kind: .term,
              text: words.say(
                "picture.silence", ["outcome": ProcedureWords.outcome(silence.outcome, in: words.language)])))
        }
      }
      for vote in definition?.votes ?? [] {
        lines.append(Line(kind: .work, text: vote.title.text(in: words.language)))
        if let deadline = vote.deadline { lines.append(Line(kind: .term, text: words.term(deadline, in: procedure))) }
      }
      for deadline in definition?.deadlines ?? [] {
        lines.append(Line(kind: .term, text: words.term(deadline, in: procedure)))
      }
      let transitions = procedure.chart.transitions.filter { $0.source == state.id }
      lines += transitions.map { Line(kind: .way, text: way($0)) }
      return Box(
        state: state.id, lane: lanes.firstIndex(of: lane) ?? 0, lines: lines, isFinal: state.kind == .final,
        isChoice: state.kind != .final && lines.allSatisfy { $0.kind == .title || $0.kind == .way }
          && transitions.contains { $0.events.isEmpty })
    }

    func isRegion(_ state: State) -> Bool {
      state.parent.flatMap(procedure.chart.state)?.kind == .parallel
    }

    func frame(_ state: State, boxes places: [String: Int]) -> Frame {
      var depth = 0
      var parent = state.parent
      while let id = parent {
        depth += 1
        parent = procedure.chart.state(id)?.parent
      }
      return Frame(
        state: state.id,
        title: title(ofState: state.id)
          + (state.kind == .parallel ? ": " + state.children.map(title(ofState:)).joined(separator: " ∥ ") : ""),
        isParallel: state.kind == .parallel, depth: depth,
        boxes: places.filter { isInside($0.key, state.id) }.map(\.value).sorted(),
        ways: procedure.chart.transitions.filter {
          $0.source == state.id && !$0.events.allSatisfy { $0.hasPrefix("done.") }
        }
        .map(way))
    }

    /// A way on in words: why, and where to.
    private func way(_ transition: Transition) -> String {
      let title = procedure.transitionTitles[transition.order]?.text(in: words.language)
      let reason = title ?? transition.events.map { words.event($0, in: procedure) }.joined(separator: " / ")
      let targets = transition.targets.map(title(ofState:)).joined(separator: " + ")
      if targets.isEmpty { return reason }
      return reason.isEmpty ? "→ \(targets)" : "\(reason) → \(targets)"
    }

    private func isInside(_ state: String, _ ancestor: String) -> Bool {
      var next: String? = state
      while let id = next {
        if id == ancestor { return true }
        next = procedure.chart.state(id)?.parent
      }
      return false
    }

    /// Where one enters when a state is entered.
    func entries(_ id: String) -> [String] {
      guard let state = procedure.chart.state(id) else { return [] }
      switch state.kind {
      case .atomic, .final: return [id]
      case .compound, .history: return state.defaultTargets.flatMap(entries)
      case .parallel: return state.children.flatMap(entries)
      }
    }

    /// The boxes that a way starts from: of a state that holds others only those that end it, when its end is waited for.
    func leaves(of transition: Transition) -> [String] {
      guard let state = procedure.chart.state(transition.source) else { return [] }
      if state.children.isEmpty { return [state.id] }
      let ended = transition.events.compactMap { $0.hasPrefix("done.state.") ? String($0.dropFirst(11)) : nil }
      return ended.flatMap { id in
        procedure.chart.states.filter { $0.kind == .final && isInside($0.id, id) }.map(\.id)
      }
    }
  }
}
