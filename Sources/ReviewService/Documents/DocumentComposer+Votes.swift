import Diagnostics
import LawReview
import Publishing

extension DocumentComposer {
  /// The vote as documents print it; `nil` while there is no counted one.
  var voteRecord: VoteRecord? {
    guard let vote = review.votes.last, let result = vote.result else { return nil }
    return VoteRecord(
      question: vote.title, date: day(vote.closedAt ?? vote.openedAt),
      members: vote.members.map { person in
        VoteRecord.Member(
          name: name(of: person), office: office(of: person, in: vote.body, on: day(vote.openedAt)),
          isPresent: vote.present.contains(person), ballot: vote.ballots[person])
      }, quorumNeeded: result.quorumNeeded, majorityNeeded: result.majorityNeeded, quorumRule: rule(vote.quorum),
      majorityRule: rule(vote.majority), outcome: result.outcome, basis: basis(vote.basis))
  }

  private func office(of person: String, in body: String, on day: CivilDate) -> LocalizedText? {
    let role = context.bodies.members(of: body, on: day).first { $0.person == person }?.role
    return role.flatMap { role in
      let key = "member-role." + role
      return ReviewServiceMessages.catalogue.messages[key] == nil ? nil : words(key)
    }
  }

  private func rule(_ share: Share) -> LocalizedText {
    words(
      (share.isStrict ? "share.more-" : "share.at-least-") + share.base.rawValue,
      ["share": "\(share.numerator)/\(share.denominator)"])
  }

  /// Dissents of the last vote, in order of filing.
  var dissents: [DissentingOpinion] {
    (review.votes.last?.dissents ?? []).map {
      DissentingOpinion(author: name(of: $0.author), date: day($0.at), text: [$0.text], isPublished: $0.isPublished)
    }
  }

  /// The minutes of the last counted vote.
  var voteMinutes: VoteMinutes? {
    guard let record = voteRecord, let vote = review.votes.last else { return nil }
    return VoteMinutes(
      cover: cover(suffix: "/V", at: record.date), draft: draft(), chair: name(of: vote.openedBy),
      agenda: [vote.title], vote: record, dissents: dissents, signatures: signatures)
  }
}
