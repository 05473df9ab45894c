import ArgumentParser
import Diagnostics
import LawReview
import ReviewService

/// `kenes task do`: a task is done.
struct TaskDoCommand: ReviewAction {
  static let configuration = CommandConfiguration(
    commandName: "do",
    abstract: "Do a task that needs nothing handed in, by choosing its outcome.",
    discussion: """
      EXAMPLE
        $ kenes task do 2026-001 form-check accept \\
            --as ospanov --now 2026-03-03T11:00+05:00
      """)

  @OptionGroup var review: ReviewArgument

  @Argument(help: ArgumentHelp("The task, such as form-check or sign-opinion.", valueName: "task"))
  var task: String

  @Argument(help: ArgumentHelp("How it ended; kenes task show lists the outcomes.", valueName: "outcome"))
  var outcome: String

  @Option(help: "A note for the record.")
  var note: String?

  @OptionGroup var action: ActionOptions

  func act(_ service: ReviewService, by actor: String) throws(Refusal) -> [Finding] {
    let selector = TaskSelector(task)
    return try service.perform(.doTask(selector, outcome: outcome, note: note), on: review.id, by: actor).findings
  }
}
