/// An act of any structure, as paragraphs and as what they are.
struct RandomAct {
  private(set) var paragraphs: [String] = []
  /// Kind, number, heading and text of every provision, as ``StructureTableTests`` writes them.
  private(set) var outline: [String] = []
  private let kazakh: Bool
  private var article = 0
  private var chapter = 0

  init(kazakh: Bool, _ random: inout SeededGenerator) {
    self.kazakh = kazakh
    let sections = Int.random(in: 0...2, using: &random)
    if sections == 0 { chapters(&random) }
    for section in 0..<sections {
      head("section", kazakh ? "\(section + 1)-БӨЛІМ." : "РАЗДЕЛ \(section + 1).", &random)
      chapters(&random)
    }
    if Bool.random(using: &random) {
      paragraphs.append(kazakh ? "Қазақстан Республикасының Президенті" : "Президент Республики Казахстан")
      outline.append("conclusions " + (paragraphs.last ?? ""))
    }
    for appendix in 0..<Int.random(in: 0...2, using: &random) {
      let number = kazakh ? "Заңға \(appendix + 1)-қосымша" : "Приложение \(appendix + 1)"
      paragraphs += [number, "ТІЗБЕ"]
      outline.append("attachment \(number) [ТІЗБЕ]")
      points(&random)
    }
  }

  private mutating func chapters(_ random: inout SeededGenerator) {
    for _ in 0..<Int.random(in: 1...2, using: &random) {
      chapter += 1
      head("chapter", kazakh ? "\(chapter)-тарау." : "Глава \(chapter).", &random)
      for _ in 0..<Int.random(in: 1...3, using: &random) { addArticle(&random) }
    }
  }

  private mutating func addArticle(_ random: inout SeededGenerator) {
    article += 1
    head("article", kazakh ? "\(article)-бап." : "Статья \(article).", &random)
    switch Int.random(in: 0..<3, using: &random) {
    case 0: points(&random)
    case 1:
      let intro = words(&random) + ":"
      paragraphs.append(intro)
      outline[outline.count - 1] += " " + intro
      subpoints(&random)
    default:
      let count = Int.random(in: 1...3, using: &random)
      for part in 0..<count {
        paragraphs.append("Ж" + words(&random) + ".")
        let text = " " + (paragraphs.last ?? "")
        if count == 1 { outline[outline.count - 1] += text } else { outline.append("article-part" + text) }
        _ = part
      }
    }
  }

  private mutating func points(_ random: inout SeededGenerator) {
    for point in 1...Int.random(in: 1...4, using: &random) {
      let isList = Bool.random(using: &random)
      line("point", "\(point).", words(&random) + (isList ? ":" : "."))
      if isList { subpoints(&random) }
    }
  }

  private mutating func subpoints(_ random: inout SeededGenerator) {
    let count = Int.random(in: 1...4, using: &random)
    for item in 1...count {
      let isList = Int.random(in: 0..<4, using: &random) == 0
      line("subpoint", "\(item))", words(&random) + (isList ? ":" : item == count ? "." : ";"))
      guard isList else { continue }
      let letters = Array(kazakh ? "абв" : "абвг")
      if Bool.random(using: &random) {
        for letter in letters { line("subpoint", "\(letter))", words(&random) + ";") }
      } else {
        for last in [false, true] {
          paragraphs.append(words(&random) + (last && item == count ? "." : ";"))
          outline.append("indent " + (paragraphs.last ?? ""))
        }
      }
    }
  }

  private mutating func head(_ kind: String, _ number: String, _ random: inout SeededGenerator) {
    let heading = "Ж" + words(&random)
    if kind != "article", Bool.random(using: &random) {
      paragraphs += [String(number.dropLast()), heading]
      outline.append("\(kind) \(number.dropLast()) [\(heading)]")
    } else {
      paragraphs.append("\(number) \(heading)")
      outline.append("\(kind) \(number) [\(heading)]")
    }
  }

  private mutating func line(_ kind: String, _ number: String, _ text: String) {
    paragraphs.append("\(number) \(text)")
    outline.append("\(kind) \(number) \(text)")
  }

  private func words(_ random: inout SeededGenerator) -> String {
    String(SyntheticLaw.sentence(&random, 2...8).dropLast())
  }
}
