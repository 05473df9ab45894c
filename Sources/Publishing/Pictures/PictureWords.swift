import Diagnostics
import LawReview
import Statecharts

/// The words inside of pictures.
struct PictureWords {
  let language: Language

  static let catalogue = MessageCatalogue(
    source: #"""
      picture.by-itself
        en: By itself
        ru: Само собой
        kk: Өздігінен
      picture.description
        en: Stages from top to bottom in lanes by role; arrows show what follows what.
        ru: Стадии сверху вниз по дорожкам ролей; стрелки показывают, что за чем следует.
        kk: Сатылар рөл жолдары бойынша жоғарыдан төмен; көрсеткілер ненің неден кейін келетінін көрсетеді.
      picture.here
        en: where the review is now
        ru: где сейчас рассмотрение
        kk: қарау қазір осында
      picture.legend
        en: ⏱ term · ×n for each body or person · ∥ at the same time · ■ end · * proposal, not a rule of law
        ru: ⏱ срок · ×n для каждого органа или лица · ∥ одновременно · ■ конец · * предложение, не норма закона
        kk: ⏱ мерзім · ×n әр орган немесе адам үшін · ∥ қатар · ■ соңы · * ұсыныс, заң нормасы емес
      picture.silence
        en: silence: {outcome}
        ru: молчание: {outcome}
        kk: үнсіздік: {outcome}
      """#)

  func say(_ key: String, _ arguments: [String: String] = [:]) -> String {
    Self.catalogue.text(key, in: language, arguments)
  }

  /// A term with its ground's mark.
  func term(_ deadline: DeadlineDefinition, in procedure: Procedure) -> String {
    "⏱ " + deadline.term.text(in: language) + (procedure.bases[deadline.basis]?.kind == .proposal ? " *" : "")
  }

  /// What an event is called in a box: as short as can be.
  func event(_ descriptor: String, in procedure: Procedure) -> String {
    if descriptor.hasPrefix("done.state.") { return "■" }
    guard let event = procedure.possibleEvents.first(where: { $0.name == descriptor }) else {
      return descriptor.hasPrefix("task.") ? "" : descriptor
    }
    return switch event.cause {
    case .task(let task, let outcome): task.outcomes.count == 1 ? "" : ProcedureWords.outcome(outcome, in: language)
    case .silence(let task): ProcedureWords.outcome(task.silence?.outcome ?? "", in: language)
    case .deadline: "⏱"
    case .vote(_, let outcome): ProcedureWords.outcome(outcome.rawValue, in: language)
    case .action(let action): action.title.text(in: language)
    }
  }
}
