internal import Diagnostics
internal import LawReview
internal import SafeXML

extension DocumentBuilder {
  /// The draft law that the document speaks about.
  mutating func draftSection() {
    let draft = draft
    section("draft.heading", class: "draft") { section in
      section.paragraph { blocks in
        blocks.field("draft.title", draft.title)
        for language in draft.title.languages where language != blocks.language {
          guard let title = draft.title[exactly: language] else { continue }
          blocks.line(
            [.text("("), .inline(LocalizedText([language: title])), .text(")")], class: "translation")
        }
        blocks.field("draft.initiator", draft.initiator)
        blocks.field("draft.version", LocalizedText(String(draft.version)))
        if let letter = draft.incomingLetter { blocks.field("draft.letter", letter) }
        blocks.field("draft.work", LocalizedText(draft.wholeWork))
      }
      section.paragraph { blocks in
        guard !draft.files.isEmpty else { return }
        blocks.table(
          DocumentTable(
            style: "files", columns: ["language", "file", "digest"].map { blocks.term("draft.\($0)") },
            rows: draft.files.map { file in
              [
                .plain(DocumentTerms.languageName(file.language, in: blocks.language)), .plain(file.name),
                .plain(file.sha256, style: "digest"),
              ]
            }))
      } heading: {
        $0.term("draft.files")
      }
      section.paragraph { blocks in
        for attachment in draft.attachments { blocks.text(attachment, class: "item") }
      } heading: {
        $0.term("draft.attachments")
      }
    }
  }

  /// A named vote with its quorum and majority explained.
  mutating func voteSection(_ vote: VoteRecord) {
    section("vote.heading", class: "vote") { section in
      section.paragraph { blocks in
        blocks.line([.date(vote.date), .text(". "), .inline(vote.question)])
      }
      section.paragraph { blocks in
        let isQuorate = vote.present.count >= vote.quorumNeeded
        blocks.plain(
          blocks.term(
            isQuorate ? "vote.quorum-met" : "vote.quorum-missing",
            [
              "present": String(vote.present.count), "members": String(vote.members.count),
              "needed": String(vote.quorumNeeded), "rule": vote.quorumRule.text(in: blocks.language),
            ]))
        blocks.plain(
          blocks.term(
            "vote.majority",
            [
              "for": String(vote.voters(.for).count), "against": String(vote.voters(.against).count),
              "abstained": String(vote.voters(.abstained).count), "needed": String(vote.majorityNeeded),
              "rule": vote.majorityRule.text(in: blocks.language),
            ]))
        blocks.line(
          [
            .text(blocks.term("vote.result") + " "),
            .outcome(blocks.term("vote.outcome.\(vote.outcome.rawValue)")), .text("."),
          ], class: "result")
        if let basis = vote.basis { blocks.field("basis", basis) }
      } heading: {
        $0.term("vote.count")
      }
      section.paragraph { blocks in
        for ballot in Ballot.allCases {
          let names = vote.voters(ballot).map { $0.name.text(in: blocks.language) }
          blocks.line(
            [
              .styled("ballot", "\(blocks.term("ballot.\(ballot.rawValue)")) (\(names.count)):"),
              .text(" " + (names.isEmpty ? "–" : names.joined(separator: ", ")) + "."),
            ], class: "ballots")
        }
      } heading: {
        $0.term("vote.by-name")
      }
      section.paragraph { blocks in
        blocks.table(Self.members(of: vote, blocks))
      } heading: {
        $0.term("vote.members")
      }
    }
  }

  private static func members(of vote: VoteRecord, _ blocks: BlockBuilder) -> DocumentTable {
    DocumentTable(
      style: "members", columns: ["number", "name", "office", "present", "ballot"].map { blocks.term("member.\($0)") },
      rows: vote.members.enumerated().map { index, member in
        [
          .number(index + 1), .text(member.name), .text(member.office),
          .plain(blocks.term(member.isPresent ? "member.is-present" : "member.is-absent")),
          .plain(member.ballot.map { blocks.term("ballot.\($0.rawValue)") } ?? "–"),
        ]
      })
  }

  /// Dissenting opinions; those kept in the file are only mentioned.
  mutating func dissentSection(_ dissents: [DissentingOpinion]) {
    section("dissent.heading", class: "dissents") { section in
      for dissent in dissents {
        section.paragraph(class: "dissent") { blocks in
          if dissent.isPublished {
            for text in dissent.text { blocks.text(text) }
          } else {
            blocks.plain(blocks.term("dissent.kept"), class: "note")
          }
        } heading: {
          "\(dissent.author.text(in: $0.language)), \(dissent.date.text(in: $0.language))"
        }
      }
    }
  }
}
