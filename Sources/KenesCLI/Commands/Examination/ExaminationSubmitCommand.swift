import ArgumentParser
import Diagnostics
import LawReview
import ReviewService

/// `kenes examination submit`: an examiner answers.
struct ExaminationSubmitCommand: ReviewAction {
  static let configuration = CommandConfiguration(
    commandName: "submit",
    abstract: "Hand in a questionnaire that an examiner has filled in.",
    discussion: """
      EXAMPLE
        $ kenes examination submit 2026-001 samples/examinations/examiner1.xml \\
            --as tursynov --now 2026-03-19T16:00+05:00
      """)

  @OptionGroup var review: ReviewArgument

  @OptionGroup var file: FileArgument

  @OptionGroup var action: ActionOptions

  func act(_ service: ReviewService, by actor: String) throws(Refusal) -> [Finding] {
    try service.submitExamination(try file.read(), on: review.id, by: actor).findings
  }
}
