import LegalXML

/// A made-up law whose provisions have identities that its documents do not show, so that the truth is known.
struct SyntheticLaw {
  struct Item {
    var identity: Int
    var text: String
    var items: [Item] = []
    /// Identities of what it was split off from or merged of.
    var origins: Set<Int> = []
  }

  enum Edit: CaseIterable {
    case edit, remove, insert, swap, move, split, merge, rewrite, insertArticle, removeArticle, moveArticle, editHeading
  }

  var articles: [Item]
  private var nextIdentity = 0

  init(articles count: Int, using generator: inout SeededGenerator) {
    articles = []
    for _ in 0..<count { articles.append(article(&generator)) }
  }

  mutating func article(_ generator: inout SeededGenerator) -> Item {
    var result = fresh(Self.sentence(&generator, 2...6))
    for _ in 0..<Int.random(in: 1...7, using: &generator) {
      var point = fresh(Self.sentence(&generator, 8...30))
      if Int.random(in: 0..<100, using: &generator) < 20, let before = result.items.last {
        point.text = Self.changed(before.text, words: 1, &generator)  // A near-identical neighbour.
      } else if Int.random(in: 0..<100, using: &generator) < 4 {
        point.text = "Исключен."
      }
      if Int.random(in: 0..<100, using: &generator) < 35 {
        for _ in 0..<Int.random(in: 2...6, using: &generator) {
          point.items.append(fresh(Self.sentence(&generator, 3...12)))
        }
      }
      result.items.append(point)
    }
    return result
  }

  private mutating func fresh(_ text: String) -> Item {
    nextIdentity += 1
    return Item(identity: nextIdentity, text: text)
  }

  private mutating func heir(of items: [Item], text: String) -> Item {
    var result = fresh(text)
    for item in items { result.origins.formUnion(item.origins.union([item.identity])) }
    return result
  }

  // MARK: Edits

  mutating func apply(_ edit: Edit, using generator: inout SeededGenerator) {
    guard let a = articles.indices.randomElement(using: &generator) else { return }
    let p = articles[a].items.indices.randomElement(using: &generator)
    switch edit {
    case .edit:
      guard let p else { return }
      if let s = articles[a].items[p].items.indices.randomElement(using: &generator), Bool.random(using: &generator) {
        let text = articles[a].items[p].items[s].text
        articles[a].items[p].items[s].text = Self.changed(
          text, words: Int.random(in: 1...3, using: &generator), &generator)
      } else {
        let text = articles[a].items[p].text
        articles[a].items[p].text = Self.changed(text, words: Int.random(in: 1...4, using: &generator), &generator)
      }
    case .remove:
      guard let p else { return }
      articles[a].items.remove(at: p)
    case .insert:
      let text = Self.sentence(&generator, 8...30)
      let item = fresh(text)
      articles[a].items.insert(item, at: Int.random(in: 0...articles[a].items.count, using: &generator))
    case .swap:
      guard let p, p + 1 < articles[a].items.count else { return }
      // Nobody could tell two equal ones apart.
      guard articles[a].items[p].text != articles[a].items[p + 1].text else { return }
      articles[a].items.swapAt(p, p + 1)
    case .move:
      guard let p, let other = articles.indices.randomElement(using: &generator) else { return }
      let item = articles[a].items.remove(at: p)
      articles[other].items.insert(item, at: Int.random(in: 0...articles[other].items.count, using: &generator))
    case .split:
      guard let p, articles[a].items[p].items.isEmpty else { return }
      let parts = articles[a].items[p].text.split(separator: " ")
      guard parts.count > 5 else { return }
      let cut = Int.random(in: 2..<(parts.count - 2), using: &generator)
      let before = articles[a].items[p]
      let pieces = [parts[..<cut], parts[cut...]].map { piece in
        heir(of: [before], text: piece.joined(separator: " "))
      }
      articles[a].items.replaceSubrange(p...p, with: pieces)
    case .merge:
      guard let p, p + 1 < articles[a].items.count else { return }
      let pair = articles[a].items[p...(p + 1)]
      guard pair.allSatisfy({ $0.items.isEmpty }) else { return }
      articles[a].items.replaceSubrange(
        p...(p + 1), with: [heir(of: Array(pair), text: pair.map(\.text).joined(separator: " "))])
    case .rewrite:
      // One went and another came in its place.
      guard let p else { return }
      articles[a].items[p] = fresh(Self.sentence(&generator, 8...30))
    case .insertArticle:
      let item = article(&generator)
      articles.insert(item, at: Int.random(in: 0...articles.count, using: &generator))
    case .removeArticle: articles.remove(at: a)
    case .moveArticle:
      let item = articles.remove(at: a)
      articles.insert(item, at: Int.random(in: 0...articles.count, using: &generator))
    case .editHeading: articles[a].text = Self.changed(articles[a].text, words: 1, &generator)
    }
  }

  // MARK: Text

  static let words = """
    орган государственный порядок закон право гражданин язык республика обеспечивает устанавливает определяет срок
    решение проект заключение совет ассамблея представитель область город развитие культура этнический объединение
    поддержка мера программа финансирование бюджет ответственность нарушение контроль учёт сведения заявление
    рассмотрение комиссия член заседание протокол голосование большинство публикация средства информация перевод
    документ форма перечень требование условие основание отказ жалоба суд исполнение уполномоченный местный
    исполнительный представительный обучение образование школа издание памятник охрана наследие традиция обычай
    """.split { $0 == " " || $0 == "\n" }.map(String.init)

  static func sentence(_ generator: inout SeededGenerator, _ length: ClosedRange<Int>) -> String {
    (0..<Int.random(in: length, using: &generator)).map { _ in words.randomElement(using: &generator) ?? "" }
      .joined(separator: " ") + "."
  }

  static func changed(_ text: String, words count: Int, _ generator: inout SeededGenerator) -> String {
    var parts = text.split(separator: " ").map(String.init)
    for _ in 0..<count {
      guard let place = parts.indices.randomElement(using: &generator) else { break }
      switch Int.random(in: 0..<3, using: &generator) {
      case 0: parts[place] = words.randomElement(using: &generator) ?? ""
      case 1: parts.insert(words.randomElement(using: &generator) ?? "", at: place)
      default: if parts.count > 2 { parts.remove(at: place) }
      }
    }
    return parts.joined(separator: " ")
  }

  // MARK: Document

  /// Points that came of a point by being split or merged.
  func heirs(of identity: Int) -> Set<Int> {
    Set(articles.flatMap(\.items).filter { $0.origins.contains(identity) }.map(\.identity))
  }

  /// The law as a document, and the identity of each provision by its eId.
  func document() -> (law: DraftLaw, identities: [String: Int]) {
    var identities: [String: Int] = [:]
    var body: [Content] = []
    for (a, article) in articles.enumerated() {
      let eId = "art_\(a + 1)"
      identities[eId] = article.identity
      var content: [Content] = [
        .markup(Markup("num", text: "Статья \(a + 1).")), .markup(Markup("heading", text: article.text)),
      ]
      for (p, point) in article.items.enumerated() {
        let pointId = "\(eId)__para_\(p + 1)"
        identities[pointId] = point.identity
        content.append(.provision(Self.point(point, eId: pointId, number: p + 1, &identities)))
      }
      body.append(.provision(Provision(.article, element: "article", eId: eId, content: content)))
    }
    return (DraftLaw(form: "bill", content: [.markup(Markup("body", body))]), identities)
  }

  private static func point(
    _ point: Item, eId: String, number: Int, _ identities: inout [String: Int]
  ) -> Provision {
    var content: [Content] = [.markup(Markup("num", text: "\(number)."))]
    let text = Content.markup(Markup("p", text: point.text))
    if point.items.isEmpty {
      content.append(.markup(Markup("content", [text])))
    } else {
      var list: [Content] = [.markup(Markup("intro", [text]))]
      for (s, item) in point.items.enumerated() {
        let itemId = "\(eId)__point_\(s + 1)"
        identities[itemId] = item.identity
        list.append(
          .provision(
            Provision(
              .subpoint, element: "point", eId: itemId,
              content: [
                .markup(Markup("num", text: "\(s + 1))")),
                .markup(Markup("content", [.markup(Markup("p", text: item.text))])),
              ])))
      }
      content.append(.provision(Provision(.list, element: "list", eId: "\(eId)__list_1", content: list)))
    }
    return Provision(.point, element: "paragraph", eId: eId, content: content)
  }
}
