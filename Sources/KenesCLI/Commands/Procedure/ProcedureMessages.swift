import Diagnostics

/// What the commands about procedures say.
enum ProcedureMessages {
  static let catalogue = MessageCatalogue(
    source: #"""
      cli.procedure.chart
        en: A plain state chart: {states} states, {transitions} transitions
        ru: Обычная диаграмма состояний: состояний {states}, переходов {transitions}
        kk: Кәдімгі күй диаграммасы: күйлер {states}, өтулер {transitions}
      cli.procedure.counts
        en: States {states}, transitions {transitions}, tasks {tasks}, terms {terms}, votes {votes}; legal grounds {grounds}, of which proposals {proposals}
        ru: Состояний {states}, переходов {transitions}, задач {tasks}, сроков {terms}, голосований {votes}; оснований {grounds}, из них предложений {proposals}
        kk: Күйлер {states}, өтулер {transitions}, тапсырмалар {tasks}, мерзімдер {terms}, дауыс берулер {votes}; негіздер {grounds}, оның ішінде ұсыныстар {proposals}
      cli.procedure.coverage
        en: Scenarios that pass: {passed} of {scenarios}; states entered {states}, transitions taken {transitions}.
        ru: Сценариев пройдено: {passed} из {scenarios}; состояний {states}, переходов {transitions}.
        kk: Өткен сценарийлер: {scenarios} ішінен {passed}; күйлер {states}, өтулер {transitions}.
      cli.procedure.facts-change
        en: The facts of the review change
        ru: Меняются факты рассмотрения
        kk: Қарау фактілері өзгереді
      cli.procedure.looked-at
        en: {situations} situations and {passages} ways between them: everything was looked at.
        ru: Ситуаций {situations}, путей между ними {passages}: рассмотрено всё.
        kk: Жағдайлар {situations}, олардың арасындағы жолдар {passages}: бәрі қаралды.
      cli.procedure.looked-at-some
        en: {situations} situations and {passages} ways between them were looked at, not everything: what is marked ? is not proved. A higher --bound looks further.
        ru: Рассмотрено ситуаций {situations}, путей между ними {passages}, но не всё: отмеченное ? не доказано. Больший --bound смотрит дальше.
        kk: {situations} жағдай және олардың арасындағы {passages} жол қаралды, бәрі емес: ? белгісі барлары дәлелденген жоқ. Үлкенірек --bound әрі қарай қарайды.
      cli.procedure.missed-state
        en: never entered: {state}
        ru: не посещено: {state}
        kk: кірілмеген: {state}
      cli.procedure.missed-transition
        en: never taken: {place} {source} on {event} to {targets}
        ru: не пройден: {place} {source} по {event} в {targets}
        kk: өтілмеген: {place} {source} күйінен {event} бойынша {targets} күйіне
      cli.procedure.opens
        en: The review is opened
        ru: Рассмотрение открывается
        kk: Қарау ашылады
      cli.procedure.silence
        en: {task}: the term ends without an answer
        ru: {task}: срок истёк без ответа
        kk: {task}: мерзім жауапсыз аяқталды
      cli.procedure.story
        en: How it comes about:
        ru: Как это происходит:
        kk: Бұл қалай болады:
      cli.procedure.term-ends
        en: The term ends: {term}
        ru: Истекает срок: {term}
        kk: Мерзім аяқталады: {term}
      cli.procedure.task
        en: {task}: {roles}
        ru: {task}: {roles}
        kk: {task}: {roles}
      cli.procedure.vote
        en: {vote}: quorum {quorum}, majority {majority}
        ru: {vote}: кворум {quorum}, большинство {majority}
        kk: {vote}: кворум {quorum}, көпшілік {majority}
      cli.due.silence
        en: [silence: {outcome}]
        ru: [молчание: {outcome}]
        kk: [үнсіздік: {outcome}]
      """#)
}
