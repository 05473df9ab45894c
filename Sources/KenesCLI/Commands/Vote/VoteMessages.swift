import Diagnostics

/// What the commands about votes say.
enum VoteMessages {
  static let catalogue = MessageCatalogue(
    source: #"""
      cli.vote.none
        en: There has been no vote.
        ru: Голосования не было.
        kk: Дауыс беру болған жоқ.
      cli.vote.quorum
        en: Quorum ({quorum}): present {present} of {members}, needed {quorumNeeded}
        ru: Кворум ({quorum}): присутствует {present} из {members}, нужно {quorumNeeded}
        kk: Кворум ({quorum}): {members} мүшенің {present} қатысуда, қажеті {quorumNeeded}
      cli.vote.majority
        en: Majority ({majority}): for {for}, against {against}, abstained {abstained}, needed {majorityNeeded}
        ru: Большинство ({majority}): за {for}, против {against}, воздержались {abstained}, нужно {majorityNeeded}
        kk: Көпшілік ({majority}): жақтады {for}, қарсы {against}, қалыс қалды {abstained}, қажеті {majorityNeeded}
      cli.vote.basis
        en: Ground: {basis}
        ru: Основание: {basis}
        kk: Негізі: {basis}
      cli.vote.dissent
        en: Dissenting opinion: {name}
        ru: Особое мнение: {name}
        kk: Ерекше пікір: {name}
      vote.open
        en: open
        ru: идёт
        kk: жүруде
      vote.adopted
        en: adopted
        ru: принято
        kk: қабылданды
      vote.rejected
        en: not adopted
        ru: не принято
        kk: қабылданбады
      vote.no-quorum
        en: no quorum
        ru: нет кворума
        kk: кворум жоқ
      ballot.for
        en: for
        ru: за
        kk: жақтады
      ballot.against
        en: against
        ru: против
        kk: қарсы
      ballot.abstained
        en: abstained
        ru: воздержался
        kk: қалыс қалды
      ballot.none
        en: present, has not voted
        ru: присутствует, не голосовал
        kk: қатысуда, дауыс бермеген
      ballot.absent
        en: absent
        ru: отсутствует
        kk: жоқ
      column.member
        en: Member
        ru: Член Совета
        kk: Кеңес мүшесі
      column.vote
        en: Vote
        ru: Голос
        kk: Дауыс
      """#)
}
