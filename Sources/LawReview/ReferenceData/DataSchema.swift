import Diagnostics
import LegalXML
import SafeXML

/// The RELAX NG schemas of the data files; each is compiled once, when it is first needed.
enum DataSchema {
  static let calendar = compiled("calendar.rng")
  static let procedure = compiled("procedure.rng")
  static let bodies = compiled("bodies.rng")
  static let questionnaire = compiled("questionnaire.rng")
  static let examination = compiled("examination.rng")
  static let amendments = compiled("amendments.rng")
  static let opinion = compiled("opinion.rng")
  static let checklist = compiled("checklist.rng")

  private static func compiled(_ name: String) -> Result<XMLSchema, Refusal> {
    do {
      return .success(try XMLSchema(relaxNG: ShippedFile.bytes(named: name) ?? [], name: name))
    } catch {
      return .failure(error)
    }
  }
}
