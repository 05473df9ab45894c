import ArgumentParser
import Diagnostics
import LawReview

/// `kenes procedure explain`: a procedure in sentences.
struct ProcedureExplainCommand: KenesCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Explain a procedure in sentences that can be read beside the law.",
    discussion: """
      EXAMPLE
        $ kenes procedure explain workflows/draft-law-review.scxml --language ru
      """)

  @OptionGroup var procedure: ProcedureFile
  @OptionGroup var output: OutputOptions

  func perform(_ session: Session) throws {
    let explanation = ProcedureExplanation(try procedure.read(), in: session.language)
    try session.show(explanation) {
      session.heading(explanation.title)
      for section in explanation.sections { draw(section, session) }
    }
  }

  private func draw(_ section: ProcedureExplanation.Section, _ session: Session) {
    let indent = String(repeating: "  ", count: section.level - 1)
    session.line()
    session.console.line(indent + session.style.bold(TerminalText.line(section.title)))
    let room = session.console.width.map { max(30, $0 - indent.count - 4) } ?? .max
    for sentence in section.sentences {
      for (index, part) in TerminalText.wrapped(TerminalText.line(sentence), to: room).enumerated() {
        session.console.line(indent + (index == 0 ? "  · " : "    ") + part)
      }
    }
  }
}
