import LawReview
import SafeXML

/// A procedure of any length: each state with a title, a task and conditions.
enum SyntheticProcedure {
  /// Median time to read and check one.
  static func milliseconds(states: Int, rounds: Int) throws -> Double {
    let bytes = Array(text(states: states).utf8)
    var times: [Double] = []
    for _ in 0..<max(rounds, 1) {
      let start = ChartBench.seconds
      _ = try Procedure.read(try XMLReader().read(bytes, name: "synthetic.scxml"))
      times.append((ChartBench.seconds - start) * 1_000)
    }
    return times.sorted()[times.count / 2]
  }

  private static func title(_ text: String) -> String {
    ["kk", "ru", "en"].map { "<r:title xml:lang='\($0)'>\(text)</r:title>" }.joined()
  }

  private static func text(states: Int) -> String {
    let body = (0..<states).map { index in
      """
      <state id='s\(index)'>\(title("Step \(index)"))
        <r:task id='task\(index)' role='clerk' outcomes='done return'>\(title("Do \(index)"))</r:task>
        <transition event='task.task\(index).done' target='\(index + 1 == states ? "end" : "s\(index + 1)")'
            cond="$facts/@round &gt;= 1 and not($facts/task[@id='task\(index)'])">\(title("Round"))</transition>
        <transition event='task.task\(index).return' target='s\(max(index - 1, 0))'/>
      </state>

      """
    }.joined()
    return """
      <scxml xmlns='http://www.w3.org/2005/07/scxml' xmlns:r='urn:kenes:procedure:1' version='1.0' datamodel='xpath'
          name='synthetic' r:version='1' r:calendar='kz'>
      \(title("Synthetic"))
      <r:roles><r:role id='clerk' body-kind='secretariat' member-role='clerk'>\(title("Clerk"))</r:role></r:roles>
      <datamodel><data id='facts' src='review:facts'/></datamodel>
      \(body)<final id='end'>\(title("End"))</final>
      </scxml>
      """
  }
}
