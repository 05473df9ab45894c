import Testing

@Suite("Transcript: documents that are run")
struct TranscriptTests {
  private let fixture = """
    # A page

    ```console
    $ printf 'one\\ntwo\\nthree\\n'
    one
    …
    three

    $ echo "the id is 4711" \\
      && false
    the id is …
    [1]
    $ for n in 1 2; do
    >   echo $n
    > done
    1
    2
    ```

    ```sh
    $ echo not run
    ```
    """

  @Test("Commands, their lines and what they are said to print are read from console blocks only")
  func reading() {
    let steps = Transcript(markdown: fixture).steps
    #expect(steps.map(\.line) == [4, 9, 13])
    #expect(steps.map(\.expected) == [["one", "…", "three"], ["the id is …", "[1]"], ["1", "2"]])
    #expect(
      steps.map(\.command).dropFirst() == [
        "echo \"the id is 4711\" \\\n  && false", "for n in 1 2; do\n  echo $n\ndone",
      ])
  }

  @Test("A page that tells the truth has no difference")
  func truth() throws {
    let folder = try TemporaryFolder()
    for step in Transcript(markdown: fixture).steps {
      let outcome = try KenesProcess.shell(step.command, in: folder.url)
      #expect(Transcript.difference(step, output: outcome.output, status: outcome.status) == nil)
    }
  }

  @Test(
    "Other output, missing lines and another exit status are differences",
    arguments: [("one\nthree", Int32(1)), ("one\ntwo", 0), ("zero\none\nthree", 0), ("", 0)])
  func falsehood(output: String, status: Int32) throws {
    let step = try #require(Transcript(markdown: fixture).steps.first)
    #expect(Transcript.difference(step, output: output, status: status) != nil)
  }

  @Test(
    "An ellipsis inside a line stands for any text",
    arguments: [
      ("a…c", "abc", true), ("a…", "a", true), ("…c", "abc", true), ("a…c", "abd", false), ("a…a", "a", false),
    ])
  func wildcard(pattern: String, line: String, isMatch: Bool) {
    #expect(Transcript.matches(pattern, line) == isMatch)
  }
}
