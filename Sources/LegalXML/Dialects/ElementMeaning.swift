/// What an element of a dialect means; the tables of the dialects are made of these.
enum ElementMeaning: Hashable, Sendable {
  /// A provision, by the Akoma Ntoso element that it becomes, or by a name of its own (`hcontainer`).
  case container(String)
  /// A division that its label names, `CHAPTER I`, `Subtitle B`; where the label names none, as the table says.
  case labelled(String)
  /// A provision whose text begins with its number; where it begins with words, a paragraph unless it is `always` one.
  case numbered(String, always: Bool)
  /// A heading that stands beside the provisions it stands over.
  case division(Division)
  /// A formula or a picture in a vocabulary of its own, kept whole.
  case foreign
  case number
  case heading
  /// The title of the document.
  case title
  /// A paragraph of text; the name tells paragraphs apart that are no `p`.
  case text(String?)
  /// A part of running text, by the Akoma Ntoso element that it becomes, or by a name of its own (`inline`).
  case inline(String)
  /// Something that only groups what is in it.
  case wrapper
  /// A group of one provision and its heading, which stands before it.
  case titled
  /// Provisions or text of another law, quoted in order to change it.
  case quotation
  case note
  case list
  case item
  case table
  case row
  case cell
  case headerCell
  case lineBreak
  case image
  case preface
  case preamble
  case conclusions
  case attachment
  /// What a document says about itself; no text of the law.
  case metadata
}
