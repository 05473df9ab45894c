package import Diagnostics
import LawReview
import LegalXML
import Publishing
import ReviewService
import ReviewStore
import SafeXML
import Statecharts

/// Everything that Kenes can say, from the catalogues of all layers.
package enum Words {
  /// The catalogues of all layers, joined.
  package static let catalogue = MessageCatalogue(joining: [
    SafeXMLMessages.catalogue, XPathMessages.catalogue, LegalXMLMessages.catalogue, StatechartsMessages.catalogue,
    LawReviewMessages.catalogue, ProofMessages.catalogue, ExplainMessages.catalogue, ScenarioMessages.catalogue,
    ReferenceDataMessages.catalogue,
    ReviewStoreMessages.catalogue,
    PublishingMessages.catalogue, ReviewServiceMessages.catalogue, KenesCLIMessages.catalogue,
  ])

  /// The words for a key with its arguments filled in.
  static func text(_ key: String, in language: Language, _ arguments: [String: String] = [:]) -> String {
    catalogue.text(key, in: language, arguments)
  }
}
