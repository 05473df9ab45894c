/// Where everything in a picture of a procedure stands; all lengths in pixels of the SVG's user space.
struct PictureLayout {
  struct Rectangle {
    var x: Double
    var y: Double
    var width: Double
    var height: Double
    var bottom: Double { y + height }
    var right: Double { x + width }
    var middle: Double { x + width / 2 }
  }

  /// A text line inside of a box.
  struct Text {
    var x: Double
    var y: Double
    var text: String
    var kind: PictureModel.Line.Kind
  }

  static let laneWidth = 214.0
  static let boxWidth = 178.0
  static let bracketWidth = 24.0
  static let top = 92.0
  static let sizes: [PictureModel.Line.Kind: (size: Double, step: Double)] = [
    .title: (12.5, 16), .work: (11, 14), .term: (11, 14), .way: (10.5, 13.5),
  ]

  let model: PictureModel
  /// By index of the box.
  private(set) var boxes: [Rectangle] = []
  private(set) var texts: [[Text]] = []
  /// Row of each box.
  private(set) var rows: [Int] = []
  /// Brackets at the left, by index of the frame; `nil` for frames without boxes.
  private(set) var brackets: [Rectangle?] = []
  /// Corners of each way.
  private(set) var paths: [[(x: Double, y: Double)]] = []
  private(set) var width = 0.0
  private(set) var height = 0.0
  private(set) var left = 0.0

  init(_ model: PictureModel) {
    self.model = model
    let depth = (model.frames.map(\.depth).max() ?? -1) + 1
    left = 20 + Double(depth) * Self.bracketWidth
    rows = Self.rows(of: model)
    placeBoxes()
    placeBrackets()
    route()
  }

  /// Each box below everything that leads to it, ways back left aside, and alone in its lane and row.
  private static func rows(of model: PictureModel) -> [Int] {
    var rows = Array(repeating: 0, count: model.boxes.count)
    var taken: Set<[Int]> = []
    // What only leads out of several stages at once, such as a withdrawal, stands at the end.
    let reached = Set(model.ways.map(\.to)).union(model.starts)
    let order = model.boxes.indices.filter(reached.contains) + model.boxes.indices.filter { !reached.contains($0) }
    for box in order {
      var row =
        model.ways.filter { $0.to == box && $0.from < box }.map { rows[$0.from] + 1 }.max()
        ?? (reached.contains(box) ? 0 : (rows.max() ?? 0))
      while taken.contains([row, model.boxes[box].lane]) { row += 1 }
      taken.insert([row, model.boxes[box].lane])
      rows[box] = row
    }
    return rows
  }

  private mutating func placeBoxes() {
    var heights: [Double] = Array(repeating: 0, count: (rows.max() ?? 0) + 1)
    var lines: [[(String, PictureModel.Line.Kind)]] = []
    for (index, box) in model.boxes.enumerated() {
      var own: [(String, PictureModel.Line.Kind)] = []
      var height = 14.0
      for line in box.lines {
        let (size, step) = Self.sizes[line.kind] ?? (11, 14)
        for part in PictureText.lines(line.text, size: size, width: Self.boxWidth - 16) {
          own.append((part, line.kind))
          height += step
        }
      }
      lines.append(own)
      boxes.append(
        Rectangle(x: laneX(box.lane) + (Self.laneWidth - Self.boxWidth) / 2, y: 0, width: Self.boxWidth, height: height)
      )
      heights[rows[index]] = max(heights[rows[index]], height)
    }
    var y = Self.top
    var starts: [Double] = []
    for height in heights {
      starts.append(y)
      y += height + 34
    }
    for index in boxes.indices {
      boxes[index].y = starts[rows[index]]
      var position = boxes[index].y + 5
      texts.append(
        lines[index].map { text, kind in
          position += Self.sizes[kind]?.step ?? 14
          return Text(x: boxes[index].x + 8, y: position - 2, text: text, kind: kind)
        })
    }
    height = y + 40
    width = laneX(model.lanes.count) + 20
  }

  /// Left edge of a lane.
  func laneX(_ lane: Int) -> Double { left + Double(lane) * Self.laneWidth }

  private mutating func placeBrackets() {
    brackets = model.frames.map { frame in
      guard let top = frame.boxes.map({ boxes[$0].y }).min(), let bottom = frame.boxes.map({ boxes[$0].bottom }).max()
      else { return nil }
      return Rectangle(
        x: 12 + Double(frame.depth) * Self.bracketWidth, y: top - 6, width: Self.bracketWidth - 6,
        height: bottom - top + 12)
    }
  }

  /// Ways go down from the bottom of a box, through the gap between rows, and into the top of the next; ways back and ways
  /// past other boxes go round by the side of a lane.
  private mutating func route() {
    var used: [Int: Int] = [:]
    var channel = 0
    for way in model.ways {
      let from = boxes[way.from]
      let to = boxes[way.to]
      let gap = used[rows[way.to], default: 0]
      used[rows[way.to]] = gap + 1
      let above = to.y - 8 - Double(gap % 5) * 4
      let isDown = rows[way.to] > rows[way.from]
      let isNear = isDown && (rows[way.to] == rows[way.from] + 1 || isFree(way))
      if isNear {
        paths.append([(from.middle, from.bottom), (from.middle, above), (to.middle, above), (to.middle, to.y)])
      } else {
        // Beside the lanes of both ends, each way a little apart from the last.
        channel += 1
        let side = from.right + 6 + Double(channel % 6) * 2
        let start = from.bottom - 12
        paths.append([(from.right, start), (side, start), (side, above), (to.middle, above), (to.middle, to.y)])
      }
    }
  }

  /// Whether no box stands in the lane of a way's beginning between its rows.
  private func isFree(_ way: PictureModel.Way) -> Bool {
    !model.boxes.indices.contains { index in
      model.boxes[index].lane == model.boxes[way.from].lane && rows[index] > rows[way.from]
        && rows[index] < rows[way.to]
    }
  }
}
