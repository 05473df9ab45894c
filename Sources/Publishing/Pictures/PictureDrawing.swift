import Diagnostics
import SafeXML

/// Writes a layout as SVG.
struct PictureDrawing {
  let layout: PictureLayout
  let words: PictureWords
  let here: Set<String>

  private static let namespace = "http://www.w3.org/2000/svg"

  func root(title: String) -> XMLElement {
    var children = [
      element("title", [], text: title), element("desc", [], text: words.say("picture.description")),
      element("style", [], text: Self.style), arrowHead,
      element("rect", [("width", number(layout.width)), ("height", number(layout.height)), ("class", "paper")]),
      label(title, x: 20, y: 30, "name"),
    ]
    children += lanes + brackets + ways + boxes
    let legend = words.say("picture.legend") + (here.isEmpty ? "" : " · ▣ " + words.say("picture.here"))
    children.append(label(legend, x: 20, y: layout.height - 14, "legend"))
    return element(
      "svg",
      [
        ("viewBox", "0 0 \(number(layout.width)) \(number(layout.height))"), ("width", number(layout.width)),
        ("height", number(layout.height)), ("role", "img"), ("lang", words.language.rawValue),
      ], children)
  }

  private static let style = """
    text{font-family:"PT Sans","Noto Sans","DejaVu Sans",sans-serif;fill:#1b2733}\
    .paper{fill:#fff}.name{font-size:20px;font-weight:700}.legend{font-size:11px;fill:#44515e}\
    .lane{fill:#f5f7fa}.lane.odd{fill:#eceff4}.head{font-size:12px;font-weight:700}\
    .box{fill:#fff;stroke:#3b5b7c;stroke-width:1.2}.choice{stroke-dasharray:4 3}.final{fill:#e4eaf1;stroke-width:2.4}\
    .here{fill:#fff3c4;stroke:#b35c00;stroke-width:3}\
    .title{font-size:12.5px;font-weight:700}.work{font-size:11px}.term{font-size:11px;fill:#8a3b00}\
    .way{font-size:10.5px;fill:#245a3c}.path{fill:none;stroke:#5b6b7b;stroke-width:1.2}\
    .bracket{fill:#dfe6ee;stroke:none}.bracket.parallel{fill:#cfe3d6}.frame{font-size:11px;font-weight:700}\
    .out{font-size:10.5px;fill:#245a3c}.head-of-path{fill:#5b6b7b}
    """

  private var arrowHead: XMLElement {
    element(
      "defs", [],
      [
        element(
          "marker",
          [
            ("id", "arrow"), ("viewBox", "0 0 8 8"), ("refX", "7"), ("refY", "4"), ("markerWidth", "7"),
            ("markerHeight", "7"), ("orient", "auto"),
          ], [element("path", [("d", "M0 0L8 4L0 8z"), ("class", "head-of-path")])])
      ])
  }

  private var lanes: [XMLElement] {
    layout.model.lanes.enumerated().flatMap { index, title -> [XMLElement] in
      let x = layout.laneX(index)
      let lines = PictureText.lines(title, size: 12, width: PictureLayout.laneWidth - 16)
      return [
        element(
          "rect",
          [
            ("x", number(x)), ("y", "44"), ("width", number(PictureLayout.laneWidth)),
            ("height", number(layout.height - 78)), ("class", index % 2 == 0 ? "lane" : "lane odd"),
          ])
      ] + lines.enumerated().map { label($1, x: x + 10, y: 60 + Double($0) * 14, "head") }
    }
  }

  private var brackets: [XMLElement] {
    zip(layout.model.frames, layout.brackets).flatMap { frame, place -> [XMLElement] in
      guard let place else { return [] }
      let x = place.x + 12
      let y = place.bottom - 8
      let out = frame.ways.isEmpty ? "" : "  (" + frame.ways.joined(separator: "; ") + ")"
      let room = Int(place.height / 6.4)
      let whole = (frame.isParallel ? "∥ " : "") + frame.title + out
      let text = whole.count <= room ? whole : String(whole.prefix(max(1, room - 1))) + "…"
      var title = label(text, x: x, y: y, "frame")
      title.attributes.append(XMLAttribute(XMLName("transform"), "rotate(-90 \(number(x)) \(number(y)))"))
      return [
        element(
          "g", [],
          [
            element("title", [], text: whole),
            element("rect", rectangle(place) + [("class", frame.isParallel ? "bracket parallel" : "bracket")]), title,
          ])
      ]
    }
  }

  private var boxes: [XMLElement] {
    layout.model.boxes.indices.map { index in
      let box = layout.model.boxes[index]
      var classes = ["box"]
      if box.isChoice { classes.append("choice") }
      if box.isFinal { classes.append("final") }
      if here.contains(box.state) { classes.append("here") }
      return element(
        "g", [("id", "state-\(box.state)")],
        [
          element(
            "rect",
            rectangle(layout.boxes[index]) + [
              ("rx", box.isFinal ? "14" : "5"), ("class", classes.joined(separator: " ")),
            ])
        ]
          + layout.texts[index].enumerated().map { line, text in
            let mark = line == 0 ? (here.contains(box.state) ? "▣ " : box.isFinal ? "■ " : "") : ""
            return label(mark + text.text, x: text.x, y: text.y, className(text.kind))
          })
    }
  }

  private var ways: [XMLElement] {
    layout.paths.map { corners in
      let points = corners.enumerated().map { "\($0 == 0 ? "M" : "L")\(number($1.x)) \(number($1.y))" }
      return element("path", [("d", points.joined()), ("class", "path"), ("marker-end", "url(#arrow)")])
    }
  }

  private func className(_ kind: PictureModel.Line.Kind) -> String {
    switch kind {
    case .title: "title"
    case .work: "work"
    case .term: "term"
    case .way: "way"
    }
  }

  // MARK: Elements

  private func rectangle(_ place: PictureLayout.Rectangle) -> [(String, String)] {
    [
      ("x", number(place.x)), ("y", number(place.y)), ("width", number(place.width)), ("height", number(place.height)),
    ]
  }

  private func label(_ text: String, x: Double, y: Double, _ className: String) -> XMLElement {
    element("text", [("x", number(x)), ("y", number(y)), ("class", className)], text: text)
  }

  private func element(
    _ name: String, _ attributes: [(String, String)], _ children: [XMLElement] = []
  ) -> XMLElement {
    XMLElement(
      XMLName(name, namespace: Self.namespace), attributes: attributes.map { XMLAttribute(XMLName($0.0), $0.1) },
      children: children.map { .element($0) })
  }

  private func element(_ name: String, _ attributes: [(String, String)], text: String) -> XMLElement {
    var element = element(name, attributes)
    element.children = [.text(text)]
    return element
  }

  /// At most one decimal, so that the bytes are the same everywhere.
  private func number(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return tenths % 10 == 0 ? String(tenths / 10) : "\(tenths / 10).\(abs(tenths % 10))"
  }
}
