import Diagnostics
import Foundation
import SafeXML

extension SchemaFolder {
  /// Most files of a folder that are looked at.
  private static var mostFiles: Int { 5_000 }

  /// The schemas in a folder of the disk; links that lead out of it are not followed.
  ///
  /// - Throws: ``Refusal`` `input.…` where there is no such folder or too much in it.
  convenience init(path: String) throws(Refusal) {
    let place = Place(file: path)
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw Refusal("input.missing", at: place)
    }
    guard isFolder.boolValue else { throw Refusal("input.no-folder", at: place) }
    guard let files = FileManager.default.enumerator(atPath: path) else {
      throw Refusal("input.not-permitted", at: place)
    }
    var paths: [String] = []
    for case let file as String in files where ["xsd", "rng", "xml"].contains((file as NSString).pathExtension) {
      paths.append(file)
      if paths.count > Self.mostFiles { throw Refusal("input.too-many", at: place, ["limit": String(Self.mostFiles)]) }
    }
    let home = URL(fileURLWithPath: path).resolvingSymlinksInPath().path + "/"
    self.init(paths: paths) { file throws(Refusal) in
      let target = home + file
      guard URL(fileURLWithPath: target).resolvingSymlinksInPath().path.hasPrefix(home) else {
        throw Refusal("input.outside", at: Place(file: file), ["folder": path])
      }
      return try FileInput.read(target)
    }
  }
}
