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
