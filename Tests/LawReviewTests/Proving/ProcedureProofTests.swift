import Diagnostics
import LawReview
import Testing

@Suite("The proof of a procedure")
struct ProcedureProofTests {
  private func proof(_ content: String, initial: String? = nil) throws -> ProcedureProof {
    ProcedureProof(try SmallProcedure.read(content, initial: initial))
  }

  private func failures(_ proof: ProcedureProof) -> [String] {
    proof.results.filter { $0.verdict == .fails }.map(\.property)
  }

  @Test("holds for the procedure that ships, over every situation")
  func shipped() throws {
    let proof = ProcedureProof(try Procedure.read(try Rehearsal.document("workflows/draft-law-review.scxml")))
    #expect(proof.isComplete)
    #expect(proof.situations > 10)
    #expect(failures(proof) == [], "\(proof.results.flatMap(\.findings))")
  }

  /// One property, a procedure that breaks it, and the same with the mistake mended.
  static let pairs: [(String, wrong: String, right: String)] = [
    (
      "proof.can-finish",
      "<state id='a'><r:task id='t' role='clerk' outcomes='x y'/><transition event='task.t.x' target='end'/><transition event='task.t.y' target='trap'/></state><state id='trap'><r:task id='u' role='clerk' outcomes='z'/><transition event='task.u.z' target='trap'/></state><final id='end'/>",
      "<state id='a'><r:task id='t' role='clerk' outcomes='x y'/><transition event='task.t.x' target='end'/><transition event='task.t.y' target='trap'/></state><state id='trap'><r:task id='u' role='clerk' outcomes='z'/><transition event='task.u.z' target='end'/></state><final id='end'/>"
    ),
    (
      "proof.can-finish", "<state id='a'><r:task id='t' role='clerk' outcomes='x'/></state>",
      "<state id='a'><r:task id='t' role='clerk' outcomes='x'/><transition event='task.t.x' target='end'/></state><final id='end'/>"
    ),
    (
      "proof.no-dead-wait",
      "<state id='all' initial='a'><transition event='review.withdrawn' target='end'/><state id='a'><r:task id='t' role='clerk' outcomes='x'/><transition event='task.t.x' target='wait'/></state><state id='wait'/></state><final id='end'/>",
      "<state id='all' initial='a'><transition event='review.withdrawn' target='end'/><state id='a'><r:task id='t' role='clerk' outcomes='x'/><transition event='task.t.x' target='wait'/></state><state id='wait'><r:deadline id='d' term='5wd' basis='b'/><transition event='deadline.d' target='end'/></state></state><final id='end'/>"
    ),
    (
      "proof.no-silent-cut",
      "<parallel id='p'><state id='l'><state id='l1'><r:task id='t' role='clerk' outcomes='x'/><transition event='task.t.x' target='end'/></state></state><state id='r'><state id='r1'><r:task id='u' role='clerk' outcomes='x'/><transition event='task.u.x' target='r2'/></state><final id='r2'/></state></parallel><final id='end'/>",
      "<parallel id='p'><transition event='task.t.x' target='end'/><state id='l'><state id='l1'><r:task id='t' role='clerk' outcomes='x'/></state></state><state id='r'><state id='r1'><r:task id='u' role='clerk' outcomes='x'/><transition event='task.u.x' target='r2'/></state><final id='r2'/></state></parallel><final id='end'/>"
    ),
    (
      "proof.no-lost-event",
      "<parallel id='p'><r:task id='t' role='clerk' outcomes='x'/><r:deadline id='d' term='5wd' basis='b'/><transition event='deadline.d' target='end'/><state id='l'><state id='l1'><transition event='task.t.x' target='end'/></state></state><state id='r'><state id='r1'><transition event='task.t.x' target='r2'/></state><state id='r2'/></state></parallel><final id='end'/>",
      "<parallel id='p'><r:task id='t' role='clerk' outcomes='x'/><r:deadline id='d' term='5wd' basis='b'/><transition event='deadline.d' target='end'/><state id='l'><state id='l1'><transition event='task.t.x' target='l2'/></state><state id='l2'/></state><state id='r'><state id='r1'><transition event='task.t.x' target='r2'/></state><state id='r2'/></state></parallel><final id='end'/>"
    ),
    (
      "proof.settles",
      "<state id='a'><transition cond='$facts/vote' target='b'/><r:task id='t' role='clerk' outcomes='x'/><transition event='task.t.x' target='end'/></state><state id='b'><transition cond='$facts/vote' target='a'/><r:task id='u' role='clerk' outcomes='x'/><transition event='task.u.x' target='end'/></state><final id='end'/>",
      "<state id='a'><transition cond='$facts/vote' target='b'/><r:task id='t' role='clerk' outcomes='x'/><transition event='task.t.x' target='end'/></state><state id='b'><transition cond='not($facts/vote)' target='a'/><r:task id='u' role='clerk' outcomes='x'/><transition event='task.u.x' target='end'/></state><final id='end'/>"
    ),
    (
      "proof.bounded-loops",
      "<state id='a'><r:task id='t' role='clerk' outcomes='x'/><transition event='task.t.x' target='end'/><r:deadline id='d' term='5wd' basis='b'/><transition event='deadline.d' target='a'/></state><final id='end'/>",
      "<state id='a'><r:task id='t' role='clerk' outcomes='x'/><transition event='task.t.x' target='end'/><r:deadline id='d' term='5wd' basis='b'/><transition event='deadline.d' cond='$facts/round/@number &lt; 3' target='a'/></state><final id='end'/>"
    ),
    (
      "proof.everything-reached",
      "<state id='a'><r:task id='t' role='clerk' outcomes='x'/><transition event='task' target='end'/><transition event='task.t.x' target='b'/></state><state id='b'/><final id='end'/>",
      "<state id='a'><r:task id='t' role='clerk' outcomes='x y'/><transition event='task.t.x' target='b'/><transition event='task' target='end'/></state><state id='b'><r:task id='u' role='clerk' outcomes='x'/><transition event='task.u.x' target='end'/></state><final id='end'/>"
    ),
    (
      "proof.never",
      "<r:never cond=\"In('b')\"/><state id='a'><r:task id='t' role='clerk' outcomes='x'/><transition event='task.t.x' target='b'/></state><final id='b'/>",
      "<r:never cond=\"In('a') and In('b')\"/><state id='a'><r:task id='t' role='clerk' outcomes='x'/><transition event='task.t.x' target='b'/></state><final id='b'/>"
    ),
    (
      "proof.always",
      "<r:always cond=\"In('a')\"/><state id='a'><r:task id='t' role='clerk' outcomes='x'/><transition event='task.t.x' target='b'/></state><final id='b'/>",
      "<r:always cond=\"In('a') or In('b')\"/><state id='a'><r:task id='t' role='clerk' outcomes='x'/><transition event='task.t.x' target='b'/></state><final id='b'/>"
    ),
    (
      "proof.precedes",
      "<r:precedes a='signed' b='end'/><state id='a'><r:task id='t' role='clerk' outcomes='x y'/><transition event='task.t.x' target='signed'/><transition event='task.t.y' target='end'/></state><state id='signed'><r:task id='u' role='clerk' outcomes='x'/><transition event='task.u.x' target='end'/></state><final id='end'/>",
      "<r:precedes a='task.t.x' b='end'/><state id='a'><r:task id='t' role='clerk' outcomes='x y'/><transition event='task.t.x' target='signed'/><transition event='task.t.y' target='a'/></state><state id='signed'><r:task id='u' role='clerk' outcomes='x'/><transition event='task.u.x' target='end'/></state><final id='end'/>"
    ),
  ]

  @Test("finds a mistake, tells the way to it, and is content when it is mended", arguments: pairs)
  func pair(_ property: String, _ wrong: String, _ right: String) throws {
    let bad = try proof(wrong)
    let result = try #require(bad.results.first { $0.property == property && $0.verdict == .fails }, "\(failures(bad))")
    #expect(result.findings.allSatisfy { $0.place.line != nil })
    let good = try proof(right)
    #expect(failures(good) == [])
    #expect(good.results.contains { $0.property == property && $0.verdict == .holds })
  }

  @Test("tells the shortest story, step by step, with who did what")
  func story() throws {
    let proof = try proof(Self.pairs[0].wrong)
    let story = try #require(proof.results.first { $0.property == "proof.can-finish" }?.story)
    #expect(story.steps.map(\.entered) == [["a"], ["trap"]])
    #expect(story.steps[1].cause?.name == "task.t.y")
    #expect(story.steps[1].cause?.roles == ["clerk"])
    #expect(story.end == ["trap"])
  }

  @Test("asks the register of bodies whether somebody can do every task, and whether four eyes are there")
  func performers() throws {
    let procedure = try SmallProcedure.read(
      """
      <state id='a'>
        <r:task id='write' role='clerk' outcomes='x'/><transition event='task.write.x' target='b'/>
      </state>
      <state id='b'>
        <r:task id='sign' role='clerk' not-same-as='write' outcomes='x'/><transition event='task.sign.x' target='c'/>
      </state>
      <state id='c'>
        <r:task id='seal' role='chair' outcomes='x'/><transition event='task.seal.x' target='end'/>
      </state>
      <final id='end'/>
      """)
    func codes(_ memberships: [Membership]) -> [String] {
      let secretariat = Body(
        id: "s", kind: "secretariat", title: LocalizedText("s"), memberships: memberships.filter { $0.role == "clerk" })
      let council = Body(
        id: "c", kind: "council", title: LocalizedText("c"), memberships: memberships.filter { $0.role == "chair" })
      let proof = ProcedureProof(procedure, bodies: BodyRegister(bodies: [secretariat, council], persons: []))
      return proof.results.first { $0.property == "proof.performers" }?.findings.map(\.code) ?? []
    }
    #expect(codes([Membership(person: "one", role: "clerk")]) == ["proof.one-pair-of-eyes", "proof.no-performer"])
    #expect(
      codes([
        Membership(person: "one", role: "clerk"), Membership(person: "two", role: "clerk"),
        Membership(person: "three", role: "chair"),
      ]).isEmpty)
    #expect(ProcedureProof(procedure).holds)
  }

  @Test("says that it did not look at everything where the bound was reached")
  func bound() throws {
    let regions = (0..<6).map { region in
      "<state id='r\(region)'>"
        + (0..<4).map {
          "<state id='s\(region)_\($0)'><r:task id='t\(region)_\($0)' role='clerk' outcomes='x'/><transition event='task.t\(region)_\($0).x' target='s\(region)_\($0 + 1)'/></state>"
        }.joined() + "<final id='s\(region)_4'/></state>"
    }
    let content =
      "<state id='all'><transition event='done.state.p' target='end'/><parallel id='p'>\(regions.joined())</parallel></state><final id='end'/>"
    let procedure = try SmallProcedure.read(content)
    let cut = ProcedureProof(procedure, bound: 100)
    #expect(!cut.isComplete && !cut.holds)
    #expect(Set(cut.results.map(\.verdict)) == [.open])
  }

  @Test("refuses properties that speak of nothing there is")
  func properties() throws {
    for (content, code) in [
      ("<r:never cond=\"In('nowhere')\"/><state id='a'/>", "chart.state-unknown"),
      ("<r:always cond='$facts/vote'/><state id='a'/>", "chart.condition-needs-data"),
      ("<r:precedes a='a' b='signd'/><state id='a'/><state id='signed'/>", "procedure.moment-unknown"),
    ] {
      do {
        _ = try SmallProcedure.read(content)
        Issue.record("was accepted: \(content)")
      } catch let refusal as Refusal {
        #expect(refusal.findings.map(\.code) == [code])
      }
    }
  }
}
