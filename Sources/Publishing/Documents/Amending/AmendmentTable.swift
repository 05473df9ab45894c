public import Diagnostics
public import LegalXML

extension ComparativeTable {
  /// The comparative table of amendments to a law: rows in the order of the law, reasons beside them.
  ///
  /// - Parameters:
  ///   - consolidation: The amendments carried out.
  ///   - law: The law as it stood.
  ///   - language: Language of the law, in which its rows are.
  public init(_ consolidation: Consolidation, of law: DraftLaw, in language: Language, cover: DocumentCover) {
    let version = law.names.version.flatMap { Int($0) } ?? 1
    self.init(
      cover: cover,
      draft: DraftReference(
        title: LocalizedText([language: law.title ?? ""]), work: law.names.work.this ?? law.names.work.uri ?? "",
        version: version, initiator: cover.body),
      present: law.form == "bill" ? .draft(version: version) : .inForce, proposed: .proposal,
      blocks: [
        Block(
          heading: LocalizedText([language: DocumentTerms.capitalized(law.citedName(in: language))]),
          rows: consolidation.rows.map { row in
            Row(
              provision: ProvisionReference(eId: row.eId, citation: LocalizedText([language: row.element])),
              present: row.oldText.map { LocalizedText([language: $0]) },
              proposed: row.newText.map { LocalizedText([language: $0]) },
              justification: LocalizedText([language: row.justification]))
          })
      ])
  }
}
