public import ArgumentParser
import Diagnostics
public import LawReview
import SafeXML

extension CivilDate: ExpressibleByArgument {
  public init?(argument: String) { self.init(argument) }
}

extension Term: ExpressibleByArgument {
  public init?(argument: String) {
    guard let term = try? Term(argument) else { return nil }
    self = term
  }
}

/// Which legal calendar counts.
struct CalendarOption: ParsableArguments {
  @Option(help: "A calendar that comes with Kenes, such as kz, or a calendar file.")
  var calendar = "kz"

  /// Reads the calendar.
  func read() throws(Refusal) -> LegalCalendar {
    guard calendar.contains("/") || calendar.hasSuffix(".xml") else { return try LegalCalendar.shipped(calendar) }
    return try LegalCalendar.read(try XMLReader().read(try FileInput.read(calendar), name: calendar))
  }
}
