public import Diagnostics
public import LawReview
import SafeXML

/// A procedure as a picture: stages from top to bottom in lanes by role, with what is done in them, terms and ways on.
///
/// SVG 1.1 without scripts, links or outside fonts; readable on paper and by screen readers.
public struct ProcedurePicture: Sendable {
  /// The file.
  public let svg: [UInt8]

  /// Draws a procedure; `here` are ids of states that are shown as the present ones.
  public init(_ procedure: Procedure, in language: Language, here: Set<String> = []) {
    let words = PictureWords(language: language)
    let layout = PictureLayout(PictureModel(procedure, words: words))
    let drawing = PictureDrawing(layout: layout, words: words, here: here)
    svg = XMLWriter(.compact).bytes(of: drawing.root(title: procedure.title.text(in: language)))
  }
}
