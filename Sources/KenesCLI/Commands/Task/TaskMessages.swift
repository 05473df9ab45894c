import Diagnostics

/// What the commands about tasks say.
enum TaskMessages {
  static let catalogue = MessageCatalogue(
    source: #"""
      cli.task.none
        en: There is no open task.
        ru: Открытых задач нет.
        kk: Ашық тапсырма жоқ.
      cli.task.unknown
        en: The review has no task “{task}”; there are: {known}.
        ru: В рассмотрении нет задачи «{task}»; есть: {known}.
        kk: Қарауда «{task}» тапсырмасы жоқ; барлары: {known}.
        fix.en: Run kenes task list --all to see every task.
        fix.ru: Все задачи показывает команда kenes task list --all.
        fix.kk: Барлық тапсырманы kenes task list --all командасы көрсетеді.
      cli.task.status
        en: State: {status}
        ru: Состояние: {status}
        kk: Күйі: {status}
      cli.task.outcome
        en: Outcome: {outcome}
        ru: Исход: {outcome}
        kk: Нәтижесі: {outcome}
      cli.task.due
        en: Due: {day}
        ru: Срок: {day}
        kk: Мерзімі: {day}
      cli.task.roles
        en: Role: {roles}
        ru: Роль: {roles}
        kk: Рөлі: {roles}
      cli.task.who
        en: Who may do it: {who}
        ru: Кто может выполнить: {who}
        kk: Кім орындай алады: {who}
      cli.task.outcomes
        en: Possible outcomes: {outcomes}
        ru: Возможные исходы: {outcomes}
        kk: Мүмкін нәтижелері: {outcomes}
      task.state.open
        en: open
        ru: открыта
        kk: ашық
      task.state.done
        en: done
        ru: выполнена
        kk: орындалды
      task.state.closed
        en: closed
        ru: закрыта
        kk: жабылды
      task.status.open
        en: open
        ru: открыта
        kk: ашық
      task.status.done
        en: done
        ru: выполнена
        kk: орындалды
      task.status.deemed
        en: silence
        ru: молчание
        kk: үнсіздік
      task.status.closed
        en: closed unanswered
        ru: закрыта без ответа
        kk: жауапсыз жабылды
      column.task
        en: Task
        ru: Задача
        kk: Тапсырма
      """#)
}
