public import Diagnostics
import SafeXML

extension DraftLaw {
  /// The same law in a form that the OASIS schema accepts: itself where it does already, else rebuilt with every word.
  ///
  /// Documents that break the schema of their own vocabulary are common; what is written from them shall not.
  ///
  /// - Throws: ``Refusal`` where there is nothing of a law in it.
  public func canonical() throws(Refusal) -> DraftLaw {
    if AkomaNtoso.validate(AkomaNtosoWriter().document(of: self), limit: 1).isEmpty { return self }
    let document = AkomaNtosoWriter(putsHeadsFirst: false).document(of: self)
    let conversion = try DialectConversion(document, as: .akomaNtoso)
    var result = try DraftLawReader().read(XMLDocument(name: document.name, root: conversion.root)).law
    var witness = result
    witness.metadata = metadata
    if AkomaNtoso.validate(AkomaNtosoWriter().document(of: witness), limit: 1).isEmpty { result = witness }
    return result
  }
}
