import Diagnostics
import LawReview
import LegalXML
import Publishing

extension DocumentComposer {
  /// The report on comments; `nil` until it is published.
  var responseMatrix: ResponseMatrix? {
    guard let report = review.comments else { return nil }
    let collecting = review.deadlines.first { context.procedure.states[$0.state]?.collectsComments == true }
    return ResponseMatrix(
      cover: cover(suffix: "/C", at: day(report.closedAt)), draft: draft(),
      openedOn: collecting.map { deadline in
        switch deadline.budget.event {
        case .day(let day): day
        case .instant(let instant): day(instant)
        }
      } ?? day(review.openedAt), closedOn: collecting?.due.day ?? day(report.closedAt),
      rows: comments.map(row))
  }

  private func row(_ comment: Comment) -> ResponseMatrix.Row {
    ResponseMatrix.Row(
      number: comment.number, date: comment.content.date, channel: channel(comment.content.channel),
      author: comment.content.author, organisation: comment.content.organisation,
      provision: comment.content.provision.map { reference(to: $0, in: 1) }, quote: comment.content.quote,
      remark: comment.content.text, proposedWording: comment.content.proposed, status: comment.reply?.status,
      reason: comment.reply?.reason, answeredBy: comment.reply.map { name(of: $0.author) },
      answeredOn: comment.reply.map { day($0.at) }, change: comment.reply?.change)
  }

  /// The note of accepted and rejected remarks of the bodies; `nil` where there are none.
  var remarksNote: RemarksNote? {
    let remarks = review.remarks
    guard !remarks.isEmpty, let at = review.signature?.at ?? review.councilOpinion?.at else { return nil }
    return RemarksNote(
      cover: cover(suffix: "/R", at: day(at)), draft: draft(),
      rows: remarks.map { key, remark, opinion in
        let reply = review.reply(to: key)
        return RemarksNote.Row(
          body: title(of: opinion.body), key: key.description,
          provision: remark.provision.map { reference(to: $0, in: opinion.version) }, remark: remark.text,
          proposedWording: remark.proposed, status: reply?.status, reason: reply?.reason, change: reply?.change)
      })
  }

  /// Version 1 beside the current version; `nil` while there is only one.
  func comparativeTable(
    from old: [Language: DraftLaw], to new: [Language: DraftLaw]
  ) -> Publishing.ComparativeTable? {
    guard let last = review.currentVersion, last.number > 1 else { return nil }
    let languages = Language.allCases.filter { old[$0] != nil && new[$0] != nil }
    var order: [String] = []
    var rows: [String: (present: [Language: String], proposed: [Language: String], eId: String, isNew: Bool)] = [:]
    for language in languages {
      guard let before = old[language], let after = new[language] else { continue }
      let table = DraftComparisonTable(DraftComparison(old: before, new: after), in: language)
      for row in table.rows {
        if rows[row.eId] == nil {
          order.append(row.eId)
          rows[row.eId] = ([:], [:], row.eId, row.oldText.isEmpty)
        }
        if !row.oldText.isEmpty { rows[row.eId]?.present[language] = row.oldText }
        if !row.newText.isEmpty { rows[row.eId]?.proposed[language] = row.newText }
      }
    }
    return Publishing.ComparativeTable(
      cover: cover(suffix: "/T", at: day(last.submittedAt)), draft: draft(), present: .draft(version: 1),
      proposed: .draft(version: last.number),
      blocks: [
        Publishing.ComparativeTable.Block(
          rows: order.compactMap { key in
            // What only got another number or place reads the same on both sides, and is no change of the norm.
            rows[key].flatMap { row in row.present == row.proposed ? nil : row }.map { row in
              Publishing.ComparativeTable.Row(
                provision: row.proposed.isEmpty ? reference(to: row.eId, in: 1) : reference(to: row.eId),
                present: row.present.isEmpty ? nil : LocalizedText(row.present),
                proposed: row.proposed.isEmpty ? nil : LocalizedText(row.proposed),
                justification: justification(for: row.eId, isRemoved: row.proposed.isEmpty))
            }
          })
      ])
  }

  /// Why a provision changed: the replies to the remarks that point to it now, or pointed to it before it went.
  private func justification(for eId: String, isRemoved: Bool) -> LocalizedText {
    let replies = review.remarks.compactMap { key, remark, _ -> LocalizedText? in
      let carry = review.carry(of: key)
      let isGone = carry?.state == .gone
      guard isGone == isRemoved, (isGone ? remark.provision : carry?.provision) == eId,
        let reply = review.reply(to: key), reply.status == .accepted || reply.status == .partly
      else { return nil }
      return reply.change ?? remark.reason ?? remark.text
    }
    guard !replies.isEmpty else { return words("document.justification-drafter") }
    return composed { language in replies.map { $0.text(in: language) }.joined(separator: " ") }
  }
}
