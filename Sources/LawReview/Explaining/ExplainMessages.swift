public import Diagnostics

/// The sentences in which a procedure explains itself.
public enum ExplainMessages {
  public static let catalogue = MessageCatalogue(
    source: #"""
      explain.action
        en: {roles} may at any time: {action}.
        ru: {roles} — вправе в любое время: {action}.
        kk: {roles} кез келген уақытта құқылы: {action}.
      explain.action-reason
        en: {roles} may at any time, giving a reason: {action}.
        ru: {roles} — вправе в любое время, указав причину: {action}.
        kk: {roles} себебін көрсете отырып, кез келген уақытта құқылы: {action}.
      explain.after
        en: This comes only after “{task}”.
        ru: Это делается только после «{task}».
        kk: Бұл «{task}» аяқталғаннан кейін ғана жасалады.
      explain.always
        en: In every stage
        ru: На любой стадии
        kk: Кез келген сатыда
      explain.collect
        en: Everybody may send comments.
        ru: Комментарии может направить каждый.
        kk: Пікірді кез келген адам жібере алады.
      explain.deadline
        en: The term “{title}” is {term} ({ground}).
        ru: Срок «{title}» — {term} ({ground}).
        kk: «{title}» мерзімі — {term} ({ground}).
      explain.dissent
        en: Members who were outvoted in “{vote}” may file dissents.
        ru: Члены, оставшиеся в меньшинстве в «{vote}», могут подать особые мнения.
        kk: «{vote}» кезінде азшылықта қалған мүшелер ерекше пікір бере алады.
      explain.document
        en: With it the document “{document}” is issued.
        ru: При этом выпускается документ «{document}».
        kk: Сонымен бірге «{document}» құжаты шығарылады.
      explain.end
        en: Here the review ends.
        ru: Здесь рассмотрение завершается.
        kk: Осы жерде қарау аяқталады.
      explain.event.action
        en: when somebody decides “{action}”
        ru: при решении «{action}»
        kk: «{action}» шешілгенде
      explain.event.all-done
        en: when everything in “{state}” has ended
        ru: когда завершено всё в «{state}»
        kk: «{state}» ішіндегі бәрі аяқталғанда
      explain.event.at-once
        en: at once
        ru: сразу
        kk: бірден
      explain.event.condition
        en: as soon as this is so – “{condition}”
        ru: как только выполнено «{condition}»
        kk: «{condition}» орындалған бойда
      explain.event.or
        en: {one}, or {other}
        ru: {one} или {other}
        kk: {one} немесе {other}
      explain.event.otherwise
        en: otherwise
        ru: иначе
        kk: әйтпесе
      explain.event.other
        en: on the event {event}
        ru: по событию {event}
        kk: {event} оқиғасы бойынша
      explain.event.silence
        en: when the term of “{task}” ends without an answer
        ru: когда срок «{task}» истёк без ответа
        kk: «{task}» мерзімі жауапсыз аяқталғанда
      explain.event.task
        en: when “{task}” ends with “{outcome}”
        ru: когда «{task}» завершается итогом «{outcome}»
        kk: «{task}» «{outcome}» нәтижесімен аяқталғанда
      explain.event.task-any
        en: when “{task}” ends
        ru: когда «{task}» завершается
        kk: «{task}» аяқталғанда
      explain.event.term
        en: when the term “{term}” ends
        ru: когда истекает срок «{term}»
        kk: «{term}» мерзімі аяқталғанда
      explain.event.vote
        en: when the vote “{vote}” gives “{outcome}”
        ru: когда итог голосования «{vote}» — «{outcome}»
        kk: «{vote}» дауыс беруінің нәтижесі «{outcome}» болғанда
      explain.four-eyes
        en: Whoever did “{task}” may not do this.
        ru: Это не может делать тот, кто выполнил «{task}».
        kk: Мұны «{task}» орындаған адам жасай алмайды.
      explain.go
        en: {when}: on to {targets}.
        ru: {when}: переход к {targets}.
        kk: {when}: келесі саты — {targets}.
      explain.go-if
        en: {when}, if this is so – “{condition}”: on to {targets}.
        ru: {when}, если выполнено «{condition}»: переход к {targets}.
        kk: {when}, егер «{condition}» орындалса: келесі саты — {targets}.
      explain.minimum
        en: It may not be made shorter than {term}.
        ru: Его нельзя сделать короче, чем {term}.
        kk: Оны {term} мерзімінен қысқартуға болмайды.
      explain.outcomes
        en: Possible outcomes: {outcomes}.
        ru: Возможные итоги: {outcomes}.
        kk: Ықтимал нәтижелер: {outcomes}.
      explain.parallel
        en: These go on at the same time; what follows waits until all of them have ended: {regions}.
        ru: Это идёт одновременно; дальнейшее ждёт, пока завершится всё: {regions}.
        kk: Бұлар қатар жүреді; келесісі бәрі аяқталғанша күтеді: {regions}.
      explain.silence
        en: Who does not answer in time: {outcome} ({ground}).
        ru: Не ответивший в срок: {outcome} ({ground}).
        kk: Мерзімінде жауап бермегендер: {outcome} ({ground}).
      explain.starts
        en: It begins with {states}.
        ru: Начинается с {states}.
        kk: {states} сатысынан басталады.
      explain.stays
        en: {when}: the stage stays the same.
        ru: {when}: стадия не меняется.
        kk: {when}: саты өзгермейді.
      explain.task
        en: {roles}: {task}.
        ru: {roles}: {task}.
        kk: {roles}: {task}.
      explain.task-each
        en: {roles}, each for themselves: {task}.
        ru: {roles}, каждый за себя: {task}.
        kk: {roles}, әрқайсысы өз атынан: {task}.
      explain.task-each-term
        en: {roles}, each for themselves: {task}, within {term} ({ground}).
        ru: {roles}, каждый за себя: {task}; срок — {term} ({ground}).
        kk: {roles}, әрқайсысы өз атынан: {task}; мерзімі — {term} ({ground}).
      explain.task-term
        en: {roles}: {task}, within {term} ({ground}).
        ru: {roles}: {task}; срок — {term} ({ground}).
        kk: {roles}: {task}; мерзімі — {term} ({ground}).
      explain.vote
        en: {roles} vote: {vote}. Quorum: {quorum}; majority: {majority} ({ground}).
        ru: Голосуют {roles}: {vote}. Кворум: {quorum}; большинство: {majority} ({ground}).
        kk: {roles} дауыс береді: {vote}. Кворум: {quorum}; көпшілік: {majority} ({ground}).
      """#)
}
