import LawReview
import Testing

/// The day that a test writes out.
func day(_ text: String) throws -> CivilDate {
  try #require(CivilDate(text))
}
