import Diagnostics
import Foundation
import LegalXML
import Testing

/// BGBl. 2024 I Nr. 10 amends the Lobbyregistergesetz; the expected wording is that of the law as in force from 1 March 2024.
@Suite("The German amending pair of the corpus")
struct GermanAmendingLawTests {
  private static func law(_ name: String, in folder: URL) throws -> DraftLaw {
    let file = folder.appending(path: "bgbl-1_2024_10__\(name)__regelungstext-verkuendung-1.xml")
    return try DraftLawReader().read(try Shared.bytes(file), name: file.lastPathComponent).law
  }

  /// The provision that numbers lead to, such as 3, 1, 2, e.
  private static func provision(_ numbers: String, in law: DraftLaw) -> Provision? {
    func children(_ provision: Provision) -> [Provision] {
      provision.children.flatMap { ($0.number?.normalised ?? "").isEmpty ? children($0) : [$0] }
    }
    var found = law.body
    var result: Provision?
    for number in numbers.split(separator: " ") {
      result = found.first { $0.number?.normalised == String(number) }
      found = result.map(children) ?? []
    }
    return result
  }

  /// As published.
  static let published = [
    (
      "1 1",
      "(1) Dieses Gesetz gilt für die Interessenvertretung gegenüber den Organen, Gremien, Mitgliedern, Fraktionen oder Gruppen des Deutschen Bundestages und für die Interessenvertretung gegenüber der Bundesregierung."
    ),
    ("2 1 3", "3. die Interessenvertretung geschäftsmäßig für Dritte betrieben wird,"),
    (
      "2 1 4",
      "4. innerhalb der jeweils letzten drei Monate mehr als 30 unterschiedliche Interessenvertretungskontakte aufgenommen wurden oder"
    ),
    ("2 1 5", "5. die Interessenvertretung bei Gewährung einer Gegenleistung in Auftrag gegeben wird."),
    (
      "2 2 6",
      "6. als natürliche Personen ein öffentliches Amt oder Mandat oder als juristische Personen des öffentlichen Rechts öffentliche Aufgaben wahrnehmen,"
    ),
    ("2 2 9", "9. als politische Parteien nach dem Parteiengesetz oder als deren Jugendorganisationen tätig werden,"),
    ("2 2 17", "17. diplomatische oder konsularische Tätigkeiten wahrnehmen."),
    (
      "2 5",
      "(5) Alle Interessenvertreterinnen und Interessenvertreter, die von der Registrierungspflicht nach Absatz 2 oder 3 ausgenommen sind, können sich freiwillig registrieren. Bei der freiwilligen Registrierung nach Satz 1 müssen die Interessenvertreterinnen und Interessenvertreter die Angaben nach § 3 Absatz 1 und 2 im Lobbyregister eintragen."
    ),
    ("3 1 1 e", "e) gegebenenfalls die Firma oder Bezeichnung des Unternehmens,"),
    ("3 1 1 f", "f) Mitgliedschaften, die im Zusammenhang mit der Interessenvertretung stehen,"),
    (
      "3 1 2 a",
      "a) Firma, Name oder Bezeichnung der Organisation, deren Webseite, elektronische Kontaktdaten, Anschrift und gegebenenfalls die Anschrift und die elektronischen Kontaktdaten der Geschäftsstelle am Sitz des Deutschen Bundestages und der Bundesregierung,"
    ),
    (
      "3 1 2 c",
      "c) Familienname, Vorname, optional der akademische Grad, optional der Künstler- oder Ordensname und elektronische Kontaktdaten aller gesetzlichen Vertretungen oder sonstigen vertretungsberechtigen Personen,"
    ),
    (
      "3 1 2 e",
      "e) Mitgliederzahl, aufgeschlüsselt nach natürlichen Personen, juristischen Personen, Personengesellschaften und sonstigen Organisationen,"
    ),
    ("3 1 4", "4. Interessen- und Vorhabenbereich sowie Beschreibung der Tätigkeit,"),
    (
      "4 4",
      "(4) Der Zeitpunkt der Eintragung in das Lobbyregister und der Zeitpunkt der letzten Aktualisierung werden automatisch ausgewiesen."
    ),
    (
      "6 2",
      "(2) Eine Teilnahme an öffentlichen Anhörungen der Ausschüsse des Deutschen Bundestages als Auskunftsperson soll bei eingetragenen Interessenvertreterinnen und Interessenvertretern nur stattfinden, wenn die Eintragung keine Kennzeichnung „nicht aktualisiert“ und keine Feststellung eines Verstoßes nach § 5 Absatz 8 enthält."
    ),
    (
      "7 1 1",
      "1. entgegen § 2 Absatz 1 Satz 1 oder entgegen § 3 Absatz 3 Satz 1 eine Angabe oder eine Änderung nicht, nicht richtig, nicht vollständig oder nicht rechtzeitig einträgt,"
    ),
    (
      "9 1",
      "(1) Die registerführende Stelle erstellt alle zwei Jahre, erstmalig zum 31. März 2025, einen Bericht über die Führung des Lobbyregisters, der anschließend der Bundesregierung und dem Deutschen Bundestag vorgelegt wird."
    ),
  ]

  @Test("every instruction is understood and carried out, and the law reads as published")
  func wholly() throws {
    guard let folder = Shared.folder("corpus/dev/legaldocml-de") else { return }
    let base = try Self.law("zielgesetz", in: folder)
    let amending = try Self.law("aenderungsgesetz", in: folder)
    let reading = AmendingLawReader().read(amending, amending: base)
    #expect(reading.notUnderstood.isEmpty)
    // The source has a wrong number in a new wording, a wrong paragraph, and no orders for numbers that move on.
    #expect(
      reading.remarks.map(\.code) == [
        "amendment.number-kept", "amendment.places-differ", "amendment.numbers-shifted", "amendment.numbers-shifted",
        "amendment.numbers-shifted",
      ])
    #expect(reading.laws.map(\.name) == ["Lobbyregistergesetz vom 16. April 2021 (BGBl. I S. 818)"])
    let result = base.applying(reading.amendments)
    for outcome in result.outcomes where outcome.status != .applied {
      Issue.record("\(outcome.status) \(AmendmentNotes.line(outcome.amendment)) \(outcome.findings)")
    }
    for (numbers, text) in Self.published {
      let found = Self.provision(numbers, in: result.law)?.text.replacing("\n", with: " ")
      #expect(found == text, "§ \(numbers)")
    }
    let absatz = { (article: String) in
      Self.provision(article, in: result.law)?.children.compactMap { $0.number?.normalised } ?? []
    }
    #expect(absatz("3") == ["1", "2", "3", "4", "5"])
    #expect(absatz("4") == ["1", "2", "3", "4", "5", "6", "7"])
    #expect(absatz("5") == ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10"])
  }

  @Test("without the law at hand, what needs its words is listed, and nothing is guessed")
  func alone() throws {
    guard let folder = Shared.folder("corpus/dev/legaldocml-de") else { return }
    let reading = AmendingLawReader().read(try Self.law("aenderungsgesetz", in: folder))
    #expect(reading.amendments.count > 35)
    #expect(!reading.notUnderstood.isEmpty && reading.notUnderstood.allSatisfy { $0.code == "amendment.place-unclear" })
  }
}
