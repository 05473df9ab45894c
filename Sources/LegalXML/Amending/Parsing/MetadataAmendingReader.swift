import Diagnostics
import SafeXML

/// Reads amending laws whose changes stand in the metadata (`textualMod`), in languages whose words are not read.
struct MetadataAmendingReader {
  private let file: String?
  private var result = AmendingLawReading()

  /// An instruction in the text.
  private struct Instruction {
    var markup: Markup
    var eId: String
    var holder: Provision
  }

  init(file: String?) { self.file = file }

  mutating func read(_ law: DraftLaw) -> AmendingLawReading {
    var instructions: [Instruction] = []
    for provision in law.provisions { Self.collect(provision.content, provision, &instructions) }
    var read: Set<String> = []
    let analysis = law.metadata?.elements.first { $0.name.local == "analysis" }
    let active = analysis?.elements.filter { $0.name.local == "activeModifications" } ?? []
    for modification in active.flatMap(\.elements) where modification.name.local == "textualMod" {
      let source = Self.fragment(modification.elements.first { $0.name.local == "source" })
      guard let instruction = instructions.first(where: { $0.eId == source }) else { continue }
      read.insert(instruction.eId)
      add(modification, instruction, law)
    }
    for instruction in instructions where !read.contains(instruction.eId) || instruction.eId.isEmpty {
      refuse(instruction)
    }
    return result
  }

  private static func collect(_ content: [Content], _ holder: Provision, _ result: inout [Instruction]) {
    for item in content {
      switch item {
      case .text, .metadata: break
      case .provision(let provision): collect(provision.content, provision, &result)
      case .markup(let markup):
        if markup.isNamed("mod") {
          result.append(Instruction(markup: markup, eId: markup.attribute("eId") ?? "", holder: holder))
        } else {
          collect(markup.children, holder, &result)
        }
      }
    }
  }

  /// The eId that a reference of the metadata ends with.
  private static func fragment(_ element: XMLElement?) -> String {
    let href = element?.attribute("href") ?? ""
    guard let mark = href.lastIndex(where: { $0 == "#" || $0 == "~" }) else { return "" }
    return String(href[href.index(after: mark)...])
  }

  private mutating func add(_ modification: XMLElement, _ instruction: Instruction, _ law: DraftLaw) {
    let destination = modification.elements.first { $0.name.local == "destination" }
    let eId = Self.fragment(destination)
    guard !eId.isEmpty, let change = Self.change(modification, instruction.markup, destination?.attribute("pos")) else {
      return refuse(instruction)
    }
    let href = destination?.attribute("href") ?? ""
    let work = String(href.prefix { $0 != "#" && $0 != "~" })
    let name = work.isEmpty ? nil : Self.name(of: work, in: law)
    let amendment = Amendment(
      change, at: AmendmentTarget(Citation(steps: []), eId: eId), of: name,
      source: AmendmentSource(
        eId: instruction.holder.eId, text: instruction.markup.text, line: instruction.holder.line, file: file))
    if let known = result.laws.firstIndex(where: { $0.name == name }) {
      result.laws[known].amendments.append(amendment)
    } else {
      result.laws.append(AmendedLaw(name: name, amendments: [amendment]))
    }
  }

  /// The name that the references of the law give a work, else its IRI without the component.
  private static func name(of work: String, in law: DraftLaw) -> String {
    let short = work.replacing("/!main", with: "")
    let references = law.metadata?.elements.first { $0.name.local == "references" }?.elements ?? []
    let found = references.first { $0.name.local == "activeRef" && $0.attribute("href") == short }
    return found?.attribute("showAs") ?? short
  }

  private static func change(_ modification: XMLElement, _ mod: Markup, _ position: String?) -> AmendmentChange? {
    let old = fragment(modification.elements.first { $0.name.local == "old" })
    let new = fragment(modification.elements.first { $0.name.local == "new" })
    let texts = texts(mod.children)
    let structures = mod.children.provisions.filter { $0.kind == .quotedStructure }
    let oldText = texts.first { $0.eId == old }?.text
    let newText = texts.first { $0.eId == new }?.text
    let provisions = (structures.first { $0.eId == new }?.content.provisions ?? []).map(Content.provision)
    switch modification.attribute("type") {
    case "substitution":
      if let oldText, let newText { return .replaceWords(oldText, with: newText, extent: .only) }
      return provisions.isEmpty ? nil : .restate(provisions)
    case "insertion":
      if !provisions.isEmpty {
        return .insert(provisions, at: position == "before" ? .before : position == "after" ? .after : .within)
      }
      guard let newText else { return nil }
      let anchors = texts.filter { $0.eId != new }
      guard let anchor = anchors.first else { return .insertWords(newText, at: .atEnd) }
      guard anchors.count == 1 else { return nil }
      return .insertWords(newText, at: position == "before" ? .before(anchor.text) : .after(anchor.text))
    case "repeal":
      if let oldText { return .deleteWords(oldText, extent: .only) }
      return texts.isEmpty && structures.isEmpty ? .delete : nil
    default: return nil
    }
  }

  private static func texts(_ content: [Content]) -> [(eId: String, text: String)] {
    content.flatMap { item -> [(eId: String, text: String)] in
      guard case .markup(let markup) = item else { return [] }
      if markup.isNamed("quotedText") { return [(markup.attribute("eId") ?? "", markup.text)] }
      return texts(markup.children)
    }
  }

  private mutating func refuse(_ instruction: Instruction) {
    let holder = instruction.holder
    result.notUnderstood.append(
      Finding(
        "amendment.not-understood", .warning,
        at: Place(file: file, line: holder.line, provision: holder.eId.isEmpty ? nil : holder.eId),
        ["text": instruction.markup.text]))
  }
}
