import LawReview
import SafeXML

/// Procedures written inside of tests: a clerk, a chair, one ground, and whatever a test is about.
enum SmallProcedure {
  static func read(_ content: String, initial: String? = nil) throws -> Procedure {
    let initial = initial.map { " initial='\($0)'" } ?? ""
    let text = """
      <scxml xmlns="http://www.w3.org/2005/07/scxml" xmlns:r="urn:kenes:procedure:1" version="1.0" datamodel="xpath"
             name="small"\(initial)>
        <r:roles>
          <r:role id="clerk" body-kind="secretariat" member-role="clerk"/>
          <r:role id="chair" body-kind="council" member-role="chair"/>
        </r:roles>
        <r:bases><r:basis id="b" kind="proposal"/></r:bases>
        <r:action event="review.withdrawn" role="clerk" basis="b"/>
        <datamodel><data id="facts" src="review:facts"/></datamodel>
        \(content)
      </scxml>
      """
    return try Procedure.read(try XMLReader().read(Array(text.utf8), name: "small.scxml"))
  }
}
