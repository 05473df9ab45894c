import Foundation

/// Documents of the Akoma Ntoso 3.0 family that tests read, where they are present.
enum Corpus {
  static let folders = ["akn3", "akn3-csd03", "akn3-csd13", "akn3-wd17", "akn4eu", "leos"]

  /// Well-formed documents of the corpus and the drafts among our own samples.
  static var documents: [URL] {
    var folders: [URL] = []
    if let corpus = Shared.folder("corpus/dev") { folders += Self.folders.map { corpus.appending(path: $0) } }
    folders.append(Shared.packageRoot().appending(path: "samples/draft-law"))
    return Shared.xmlFiles(folders)
  }
}
