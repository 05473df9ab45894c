import ArgumentParser
import Diagnostics
import ReviewService

extension InputFile {
  /// Reads a file that a person hands in; it keeps the path as its name, so that findings lead there.
  init(path: String) throws(Refusal) {
    self.init(name: path, bytes: try FileInput.read(path))
  }
}

/// The file that a command hands in.
struct FileArgument: ParsableArguments {
  @Argument(help: ArgumentHelp("The file to hand in.", valueName: "file"))
  var path: String

  /// Reads the file.
  func read() throws(Refusal) -> InputFile {
    try InputFile(path: path)
  }
}
