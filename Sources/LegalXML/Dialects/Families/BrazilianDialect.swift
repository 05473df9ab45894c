extension Dialect {
  /// LexML of Brazil, and the amendments of its Senate.
  static let lexML = Dialect(
    name: "lexml-br", roots: ["LexML", "Emenda"], forms: ["LexML": "bill"], country: "br", language: "pt",
    meanings: [
      "ParteInicial": .preface, "Epigrafe": .text("epigraph"), "Ementa": .title, "Preambulo": .wrapper,
      "ProjetoNorma": .wrapper, "Norma": .wrapper, "Articulacao": .wrapper, "ParteFinal": .conclusions,
      "Parte": .container("part"), "Livro": .container("book"), "Titulo": .container("title"),
      "Capitulo": .container("chapter"), "Secao": .container("section"), "Subsecao": .container("subsection"),
      "AgrupamentoHierarquico": .container("division"), "Artigo": .container("article"), "Caput": .container("caput"),
      "Paragrafo": .container("paragraph"), "Inciso": .container("clause"), "Alinea": .container("point"),
      "Item": .container("indent"), "Rotulo": .number, "NomeAgrupador": .heading, "TituloDispositivo": .heading,
      "p": .text(nil), "Alteracao": .quotation, "Omissis": .text("omissis"), "span": .inline("span"),
      "p/Rotulo": .inline("b"), "Anexos": .wrapper, "Anexo": .attachment, "Justificativa": .container("justification"),
      "Componente": .container("component"), "ComandoEmenda": .container("instruction"), "Cabecalho": .text(nil),
      "Citacao": .quotation, "Complemento": .text(nil), "ItemComandoEmenda": .wrapper, "Dispositivos": .wrapper,
    ],
    identity: IdentitySources(
      titles: ["Epigrafe", "Epigrafe@texto", "Ementa", "Proposicao@ementa"],
      numbers: ["Identificacao@URN", "Proposicao@urn"],
      dates: ["@data", "Identificacao@URN", "Proposicao@urn"],
      subtypes: ["Proposicao@sigla"]))
}
