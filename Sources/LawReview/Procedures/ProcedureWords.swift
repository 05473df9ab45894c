public import Diagnostics

/// What outcomes and shares are called, where a procedure does not say so itself.
public enum ProcedureWords {
  public static let catalogue = MessageCatalogue(
    source: #"""
      outcome.abstained
        en: abstained
        ru: воздержался(ась)
        kk: қалыс қалды
      outcome.accept
        en: accepted
        ru: принято
        kk: қабылданды
      outcome.accepted
        en: accepted
        ru: принято
        kk: қабылданды
      outcome.acknowledged
        en: acknowledged
        ru: приём подтверждён
        kk: қабылданғаны расталды
      outcome.adopted
        en: adopted
        ru: принято
        kk: қабылданды
      outcome.against
        en: against
        ru: против
        kk: қарсы
      outcome.built
        en: built
        ru: собрано
        kk: жиналды
      outcome.deemed-agreed
        en: deemed to agree without remarks
        ru: считается согласованным без замечаний
        kk: ескертусіз келісілген болып есептеледі
      outcome.done
        en: done
        ru: выполнено
        kk: орындалды
      outcome.for
        en: for
        ru: за
        kk: жақтады
      outcome.no-position
        en: no position delivered
        ru: позиция не представлена
        kk: ұстаным берілмеді
      outcome.no-quorum
        en: no quorum
        ru: нет кворума
        kk: кворум жоқ
      outcome.not-in-competence
        en: not in its competence
        ru: не относится к компетенции
        kk: құзыретіне жатпайды
      outcome.not-supported
        en: not supported
        ru: не поддержано
        kk: қолдау таппады
      outcome.noted
        en: noted
        ru: принято к сведению
        kk: назарға алынды
      outcome.partly
        en: accepted in part
        ru: принято частично
        kk: ішінара қабылданды
      outcome.ready
        en: ready
        ru: готово
        kk: дайын
      outcome.refuse
        en: refused
        ru: отказано
        kk: бас тартылды
      outcome.rejected
        en: rejected
        ru: отклонено
        kk: қабылданбады
      outcome.return
        en: returned
        ru: возвращено
        kk: қайтарылды
      outcome.sign
        en: signed
        ru: подписано
        kk: қол қойылды
      outcome.submitted
        en: submitted
        ru: представлено
        kk: ұсынылды
      outcome.supported
        en: supported
        ru: поддержано
        kk: қолдау тапты
      outcome.supported-with-recommendations
        en: supported with recommendations
        ru: поддержано с рекомендациями
        kk: ұсынымдармен қолдау тапты
      share.at-least-cast
        en: at least {share} of the votes cast
        ru: не менее {share} от поданных голосов
        kk: берілген дауыстардың кемінде {share} бөлігі
      share.at-least-members
        en: at least {share} of all members
        ru: не менее {share} от общего числа членов
        kk: барлық мүшелер санының кемінде {share} бөлігі
      share.at-least-present
        en: at least {share} of those present
        ru: не менее {share} от числа присутствующих
        kk: қатысқандар санының кемінде {share} бөлігі
      share.more-cast
        en: more than {share} of the votes cast
        ru: более {share} от поданных голосов
        kk: берілген дауыстардың {share} бөлігінен астамы
      share.more-members
        en: more than {share} of all members
        ru: более {share} от общего числа членов
        kk: барлық мүшелер санының {share} бөлігінен астамы
      share.more-present
        en: more than {share} of those present
        ru: более {share} от числа присутствующих
        kk: қатысқандар санының {share} бөлігінен астамы
      """#)

  /// The words for an outcome, or the outcome itself where a procedure made it up.
  public static func outcome(_ outcome: String, in language: Language) -> String {
    let key = "outcome." + outcome
    return catalogue.messages[key] == nil ? outcome : catalogue.text(key, in: language)
  }
}

extension Share {
  /// The share in words: “at least 2/3 of those present”.
  public func text(in language: Language) -> String {
    ProcedureWords.catalogue.text(
      "share.\(isStrict ? "more" : "at-least")-\(base.rawValue)", in: language,
      ["share": "\(numerator)/\(denominator)"])
  }
}
