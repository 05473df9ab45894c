public import Diagnostics
import LawReview
import LegalXML

extension ReviewService {
  /// Submits a new version of the draft law, and carries every remark over to it.
  ///
  /// - Throws: ``Refusal`` where the files are no draft law, another work, or nobody asked for a version.
  public func submitVersion(_ files: [InputFile], on id: String, by actor: String) throws(Refusal) -> Outcome {
    let review = try load(id).review
    let previous = try expressions(of: review)
    let intake = try DraftIntake(files, previous: previous)
    let carries = RemarkCarrier(from: previous, to: intake, version: review.versions.count + 1).carry(review)
    var outcome = try perform(
      .submitVersion(intake.submission, carries: carries), on: id, by: actor, files: files)
    outcome.findings += intake.findings
    return outcome
  }

  /// The current version of a review as draft laws, by language.
  func expressions(of review: Review, version number: Int? = nil) throws(Refusal) -> [Language: DraftLaw] {
    let version = review.version(number)
    var laws: [Language: DraftLaw] = [:]
    for (tag, file) in version?.expressions ?? [:] {
      guard let language = Language(rawValue: tag) else { continue }
      laws[language] = try DraftLawReader().read(try bytes(of: file), name: file.name).law
    }
    return laws
  }
}

/// Carries remarks from one version of a draft to the next; where languages disagree, a person decides.
struct RemarkCarrier {
  private let old: [Language: DraftLaw]
  private let new: [Language: DraftLaw]
  private let comparisons: [(language: Language, comparison: DraftComparison)]
  private let version: Int

  init(from old: [Language: DraftLaw], to intake: DraftIntake, version: Int) {
    self.old = old
    self.version = version
    new = Dictionary(uniqueKeysWithValues: intake.expressions.map { ($0.language, $0.law) })
    comparisons = intake.expressions.compactMap { expression in
      old[expression.language].map { (expression.language, DraftComparison(old: $0, new: expression.law)) }
    }
  }

  /// What becomes of each remark of the review that points to a provision.
  func carry(_ review: Review) -> [RemarkCarry] {
    review.remarks.compactMap { key, remark, _ in
      // A remark that was carried before stands where it stands now.
      let earlier = review.carry(of: key)
      guard let provision = earlier.map(\.provision) ?? remark.provision else { return nil }
      return carry(key, from: provision)
    }
  }

  private func carry(_ key: RemarkKey, from provision: String) -> RemarkCarry {
    var results: [(language: Language, carried: CarriedAnchor)] = []
    for (language, comparison) in comparisons {
      guard let law = old[language], let anchor = ProvisionAnchor(to: provision, in: law) else { continue }
      results.append((language, comparison.carry(anchor)))
    }
    let places = Set(results.map(\.carried.anchor?.eId))
    guard let first = results.first, places.count == 1 else {
      return RemarkCarry(remark: key, state: .ambiguous, version: version, provision: nil)
    }
    var oldText: [String: String] = [:]
    var newText: [String: String] = [:]
    var states: [RemarkCarry.State] = []
    for (language, carried) in results {
      switch carried.state {
      case .kept: states.append(.kept)
      case .renumbered: states.append(.moved)
      case .wordingChanged(let before, let after):
        states.append(.wordingChanged)
        oldText[language.rawValue] = before
        newText[language.rawValue] = after
      case .gone:
        states.append(.gone)
        oldText[language.rawValue] = old[language]?.provision(provision)?.text ?? ""
      case .ambiguous: states.append(.ambiguous)
      }
    }
    let weight: [RemarkCarry.State] = [.ambiguous, .gone, .wordingChanged, .moved, .kept]
    let state = weight.first(where: states.contains) ?? .ambiguous
    return RemarkCarry(
      remark: key, state: state, version: version, provision: state == .ambiguous ? nil : first.carried.anchor?.eId,
      oldText: oldText, newText: newText)
  }
}
