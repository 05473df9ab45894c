extension ReviewEvent {
  /// Files that the event speaks of; the store has to hold each of them.
  public var files: [FileReference] {
    switch self {
    case .reviewOpened(let opened): opened.pins.files + opened.version.files
    case .opinionDelivered(let opinion): [opinion.file]
    case .examinationSubmitted(let examination): [examination.file]
    case .opinionDrafted(let drafted): [drafted.file]
    case .dissentFiled(let filed): [filed.dissent.file].compactMap { $0 }
    case .documentIssued(let document): [document.file]
    case .attachmentAdded(let attachment): [attachment.file]
    case .versionSubmitted(let submitted): submitted.version.files
    case .packageBuilt(let package): [package.file]
    default: []
    }
  }
}

extension ReviewPins {
  /// All pinned files.
  public var files: [FileReference] {
    [procedure, bodies, calendar] + [questionnaire, checklist].compactMap { $0 }
  }
}

extension DraftVersion {
  /// Files of the expressions, by language.
  public var files: [FileReference] {
    expressions.sorted { $0.key < $1.key }.map(\.value)
  }
}
