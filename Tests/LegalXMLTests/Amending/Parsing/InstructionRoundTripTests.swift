import Diagnostics
import LegalXML
import Testing

@Suite("Official wording parses back")
struct InstructionRoundTripTests {
  private static func element(_ kind: ProvisionKind) -> String {
    switch kind {
    case .article: "article"
    case .point: "paragraph"
    default: "point"
    }
  }

  /// A new provision as people would write it.
  private static func provision(_ kind: ProvisionKind, _ number: String, _ language: Language) -> Provision {
    let written =
      switch kind {
      case .article: language == .kazakh ? "\(number)-бап." : "Статья \(number)."
      case .point: "\(number)."
      default: "\(number))"
      }
    let text = language == .kazakh ? "Жаңа «мәтін» \(number)" : "Новый «текст» \(number)"
    var content: [Content] = [.markup(Markup("num", text: written))]
    content.append(
      .markup(kind == .article ? Markup("heading", text: text) : Markup("content", [.markup(Markup("p", text: text))])))
    if kind == .article {
      content.append(.markup(Markup("content", [.markup(Markup("p", text: text + " 2"))])))
    }
    return Provision(kind, element: element(kind), eId: "", content: content)
  }

  private static func place(_ random: inout SeededGenerator) -> [Citation.Step] {
    var steps: [Citation.Step] = []
    func number(_ random: inout SeededGenerator) -> String {
      let number = String(Int.random(in: 1...40, using: &random))
      return Int.random(in: 0..<4, using: &random) == 0 ? number + "-1" : number
    }
    if Int.random(in: 0..<8, using: &random) > 0 {
      steps.append(Citation.Step(.article, number: number(&random)))
    }
    if Bool.random(using: &random) { steps.append(Citation.Step(.point, number: number(&random))) }
    if Int.random(in: 0..<3, using: &random) == 0, !steps.isEmpty {
      steps.append(Citation.Step(.articlePart, ordinal: Int.random(in: 1...12, using: &random)))
    }
    if Bool.random(using: &random) { steps.append(Citation.Step(.subpoint, number: number(&random))) }
    if Int.random(in: 0..<3, using: &random) == 0, !steps.isEmpty {
      steps.append(Citation.Step(.indent, ordinal: Int.random(in: 1...12, using: &random)))
    }
    return steps.isEmpty ? [Citation.Step(.article, number: "7")] : steps
  }

  private static func words(_ random: inout SeededGenerator, _ language: Language) -> String {
    let stock =
      language == .kazakh
      ? ["орган", "уәкілетті орган", "30", "«Заң» туралы", ";", "бес (бес) күн", "2) тармақша", "деген сөз"]
      : ["орган", "уполномоченный орган", "30", "закона «О правах»", ";", "пять (пять) дней", "в пункте 2", "слово"]
    return (0..<Int.random(in: 1...2, using: &random)).map { _ in stock.randomElement(using: &random) ?? "" }
      .joined(separator: " ")
  }

  private static func extent(_ random: inout SeededGenerator) -> WordExtent {
    switch Int.random(in: 0..<4, using: &random) {
    case 0: .everywhere
    case 1: .occurrence(Int.random(in: 1...5, using: &random))
    default: .only
    }
  }

  private static func amendment(_ random: inout SeededGenerator, _ language: Language) -> Amendment {
    var steps = place(&random)
    let change: AmendmentChange
    switch Int.random(in: 0..<9, using: &random) {
    case 0, 1:
      change = .replaceWords(words(&random, language), with: words(&random, language), extent: extent(&random))
    case 2: change = .deleteWords(words(&random, language), extent: extent(&random))
    case 3:
      let anchor = words(&random, language)
      let extent = extent(&random)
      let spots: [WordPlace] = [.after(anchor, extent: extent), .before(anchor, extent: extent), .atEnd]
      change = .insertWords(words(&random, language), at: spots.randomElement(using: &random) ?? .atEnd)
    case 4: change = .delete
    case 5: change = .repeal
    case 6:
      steps = steps.filter { $0.number != nil }
      if steps.isEmpty { steps = [Citation.Step(.article, number: "3")] }
      change = .renumber(String(Int.random(in: 1...40, using: &random)))
    case 7:
      steps = steps.filter { $0.number != nil }
      if steps.isEmpty { steps = [Citation.Step(.article, number: "3")] }
      let last = steps[steps.count - 1]
      change = .restate([.provision(provision(last.kind, last.number ?? "", language))])
    default:
      steps = Array(steps.filter { $0.number != nil }.prefix(1))
      let inner: ProvisionKind = steps.first?.kind == .article ? .point : .subpoint
      if steps.first?.kind == .subpoint || steps.isEmpty { steps = [Citation.Step(.article, number: "3")] }
      let kind = steps.first?.kind == .article ? ProvisionKind.point : inner
      let numbers = ["5", "6-1", "7"].prefix(Int.random(in: 1...3, using: &random))
      change = .insert(numbers.map { .provision(provision(kind, $0, language)) }, at: .within)
    }
    return Amendment(change, at: AmendmentTarget(Citation(steps: steps)))
  }

  @Test("what the writer words, the reader reads: the same amendment", arguments: [Language.russian, .kazakh])
  func roundTrip(_ language: Language) {
    for seed in UInt64(1)...300 {
      var random = SeededGenerator(seed: seed)
      let amendment = Self.amendment(&random, language)
      let text = amendment.phrase(in: language).text
      let reading = AmendingLawReader().read(text: text + ";", in: language)
      let back = reading.amendments.map { Amendment($0.change, at: $0.target) }
      #expect(back == [amendment], "seed \(seed): \(text)")
      if back != [amendment] { break }
    }
  }
}
