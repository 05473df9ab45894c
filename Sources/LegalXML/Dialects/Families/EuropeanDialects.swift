extension Dialect {
  /// Statutes of Finland (Vahvistettava laki).
  static let finnish = Dialect(
    name: "finnish", roots: ["VahvistettavaLaki", "Saados", "Siirtoasiakirja"],
    forms: ["VahvistettavaLaki": "act", "Saados": "act"], country: "fi", language: "fi",
    meanings: [
      "IdentifiointiOsa": .preface, "NimekeTeksti": .title, "SaadosOsa": .wrapper, "Saados": .wrapper,
      "SaadosNimeke": .container("title-of-act"), "Johtolause": .container("enacting-clause"), "Pykalisto": .wrapper,
      "Osa": .container("part"), "Luku": .container("chapter"), "Pykala": .container("section"),
      "OsaTunnusKooste": .number, "LukuTunnusKooste": .number, "PykalaTunnusKooste": .number,
      "SaadosOtsikkoKooste": .heading, "SaadosValiotsikkoKooste": .text("crossHeading"),
      "Luku/SaadosValiotsikkoKooste": .division(.fixed(1)), "Pykalisto/SaadosValiotsikkoKooste": .division(.fixed(1)),
      "MomenttiKooste": .container("subsection"), "KohdatMomentti": .container("subsection"),
      "MomenttiJohdantoKooste": .text(nil), "MomenttiKohtaKooste": .numbered("paragraph", always: true),
      "MomenttiAlakohtaKooste": .numbered("subparagraph", always: true), "SaadosKappaleKooste": .text(nil),
      "SaadosKursiiviKooste": .inline("i"), "AllekirjoitusOsa": .conclusions, "PaivaysKooste": .text("date"),
      "Allekirjoittaja": .wrapper, "Henkilo": .wrapper, "LiiteOsa": .attachment, "Liite": .attachment,
      "VoimaantuloKooste": .container("entry-into-force"),
    ],
    identity: IdentitySources(
      titles: ["SaadosNimeke", "NimekeTeksti"],
      numbers: ["EduskuntaTunniste/AsiakirjaNroTeksti", "AsiakirjaNroTeksti"],
      dates: ["PaivaysKooste@allekirjoitusPvm", "EduskuntaTunniste/ValtiopaivavuosiTeksti"],
      languages: ["@kieliKoodi", "Saados@kieliKoodi"],
      subtypes: ["Saados@saadostyyppiNimi", "SaadostyyppiKooste"]))

  /// NormeInRete of Italy, 2.x.
  static let nir = Dialect(
    name: "nir", roots: ["NIR"], forms: ["NIR": "act"], country: "it", language: "it",
    meanings: [
      "meta": .metadata, "intestazione": .preface, "titoloDoc": .inline("docTitle"), "tipoDoc": .inline("docType"),
      "numDoc": .inline("docNumber"), "dataDoc": .inline("date"), "formulainiziale": .preamble, "preambolo": .wrapper,
      "articolato": .wrapper, "formulafinale": .conclusions, "conclusione": .conclusions,
      "libro": .container("book"), "parte": .container("part"), "titolo": .container("title"),
      "capo": .container("chapter"), "sezione": .container("section"), "paragrafo": .container("subchapter"),
      "articolo": .container("article"), "comma": .container("paragraph"), "el": .container("point"),
      "en": .container("indent"), "ep": .container("indent"), "num": .number, "rubrica": .heading,
      "corpo": .text(nil), "alinea": .text(nil), "coda": .text(nil), "p": .text(nil), "rif": .inline("ref"),
      "mrif": .inline("references"), "irif": .inline("ref"), "def": .inline("def"), "mod": .inline("modification"),
      "virgolette": .inline("quotation"), "annessi": .wrapper, "annesso": .attachment, "testata": .wrapper,
      "denAnnesso": .heading, "titAnnesso": .heading, "preAnnesso": .wrapper, "DocumentoNIR": .wrapper,
      "contenitore": .container(""), "ndr": .note, "allegato": .attachment, "br": .lineBreak, "h:br": .lineBreak,
    ],
    identity: IdentitySources(
      titles: ["titoloDoc"],
      numbers: ["numDoc", "urn@valore"],
      dates: ["dataDoc@norm", "urn@valore", "pubblicazione@norm"],
      versions: ["NIR@tipo"],
      subtypes: ["tipoDoc"]))
}
