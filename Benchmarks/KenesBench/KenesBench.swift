import Diagnostics
import Glibc
import LegalXML
import SafeXML

/// Does measured work on command, so that a driver can let it and a peer take turns on the same files.
///
/// Reads one command a line and answers one line: the seconds that it took, or `error` and the reason.
@main
enum KenesBench {
  static func main() {
    var bench = Workbench()
    while let line = readLine() {
      let words = line.split(separator: "\t").map(String.init)
      guard let verb = words.first else { continue }
      do {
        print(try bench.run(verb, Array(words.dropFirst())))
      } catch {
        print("error\t\(error)")
      }
      fflush(nil)
    }
  }
}
