import Diagnostics

/// What the commands about reviews say.
enum ReviewMessages {
  static let catalogue = MessageCatalogue(
    source: #"""
      cli.now-refused
        en: The store {store} keeps real reviews; there only the clock of this machine counts.
        ru: В хранилище {store} ведутся настоящие рассмотрения; там действуют только часы этой машины.
        kk: {store} қоймасында нағыз қараулар жүргізіледі; онда тек осы машинаның сағаты есепке алынады.
        fix.en: Leave out --now, or practise in a store made with kenes store create --rehearsal.
        fix.ru: Уберите --now или репетируйте в хранилище, созданном командой kenes store create --rehearsal.
        fix.kk: --now параметрін алып тастаңыз немесе kenes store create --rehearsal арқылы жасалған қоймада жаттығыңыз.
      cli.not-shipped
        en: Nothing named “{name}” comes with Kenes.
        ru: В составе Kenes нет «{name}».
        kk: Kenes құрамында «{name}» жоқ.
        fix.en: Give the path of a file.
        fix.ru: Укажите путь к файлу.
        fix.kk: Файлдың жолын көрсетіңіз.
      cli.rehearsal
        en: REHEARSAL: nothing here has legal effect.
        ru: РЕПЕТИЦИЯ: ничто здесь не имеет юридической силы.
        kk: ЖАТТЫҒУ: мұндағы ештеңенің заңдық күші жоқ.
      cli.nothing-happened
        en: Nothing had to be done.
        ru: Делать ничего не потребовалось.
        kk: Ештеңе істеудің қажеті болмады.
      cli.happened.opened
        en: To do: {task}{subject}
        ru: К исполнению: {task}{subject}
        kk: Орындалуға тиіс: {task}{subject}
      cli.happened.opened-until
        en: To do until {due}: {task}{subject}
        ru: К исполнению до {due} включительно: {task}{subject}
        kk: {due} күнін қоса алғанда орындалуға тиіс: {task}{subject}
      cli.happened.term
        en: Term until {due}: {title}{subject}
        ru: Срок до {due} включительно: {title}{subject}
        kk: {due} күнін қоса алғанда мерзім: {title}{subject}
      cli.happened.documents
        en: Documents issued: {files}
        ru: Выпущены документы: {files}
        kk: Шығарылған құжаттар: {files}
      cli.happened.stage
        en: Stage: {stages}
        ru: Стадия: {stages}
        kk: Кезеңі: {stages}
      cli.review.opened
        en: Review {review} is open.
        ru: Рассмотрение {review} открыто.
        kk: {review} қарауы ашылды.
      cli.review.none
        en: There is no review in this store.
        ru: В этом хранилище нет рассмотрений.
        kk: Бұл қоймада қарау жоқ.
      cli.review.stage
        en: Stage: {stages}; version {version}, round {round}
        ru: Стадия: {stages}; редакция {version}, круг {round}
        kk: Кезеңі: {stages}; {version}-редакция, {round}-айналым
      cli.review.procedure
        en: Procedure: {procedure} (SHA-256 {digest}…)
        ru: Процедура: {procedure} (SHA-256 {digest}…)
        kk: Рәсімі: {procedure} (SHA-256 {digest}…)
      cli.review.open-work
        en: Open
        ru: Открыто
        kk: Ашық
      cli.review.opinions
        en: Opinions
        ru: Заключения
        kk: Қорытындылар
      cli.review.examinations
        en: Questionnaires of examiners
        ru: Вопросники экспертов
        kk: Сарапшылардың сауалнамалары
      cli.review.votes
        en: Votes
        ru: Голосования
        kk: Дауыс берулер
      cli.review.documents
        en: Documents
        ru: Документы
        kk: Құжаттар
      cli.due.nothing
        en: Nothing is due.
        ru: Ничего не ожидается.
        kk: Күтілетін ештеңе жоқ.
      cli.history.more
        en: Entries left out: {count}. Everything: kenes review history {review} --all
        ru: Опущено записей: {count}. Полностью: kenes review history {review} --all
        kk: Қысқартылған жазбалар: {count}. Толық: kenes review history {review} --all
      cli.history.remark-replied
        en: Replies to remarks: {count}.
        ru: Ответы на замечания: {count}.
        kk: Ескертулерге жауаптар: {count}.
      cli.history.ballot-cast
        en: Ballots cast: {count}.
        ru: Подано голосов: {count}.
        kk: Берілген дауыстар: {count}.
      cli.history.document-issued
        en: Documents issued: {count}.
        ru: Издано документов: {count}.
        kk: Шығарылған құжаттар: {count}.
      cli.history.attachment-added
        en: Documents attached for the package: {count}.
        ru: Приложено документов к пакету: {count}.
        kk: Топтамаға қосылған құжаттар: {count}.
      due.urgency.overdue
        en: OVERDUE
        ru: ПРОСРОЧЕНО
        kk: МЕРЗІМІ ӨТКЕН
      due.urgency.today
        en: today
        ru: сегодня
        kk: бүгін
      due.urgency.soon
        en: soon
        ru: скоро
        kk: жақында
      due.urgency.running
        en: running
        ru: идёт
        kk: жүруде
      due.urgency.suspended
        en: suspended
        ru: приостановлено
        kk: тоқтатылған
      due.urgency.open
        en: no term
        ru: без срока
        kk: мерзімсіз
      cli.explain.term
        en: Term: {term}; ground: {basis}
        ru: Срок: {term}; основание: {basis}
        kk: Мерзімі: {term}; негізі: {basis}
      cli.explain.none
        en: No term is running.
        ru: Текущих сроков нет.
        kk: Жүріп жатқан мерзім жоқ.
      cli.explain.suspended
        en: The term stands still; its end cannot be told.
        ru: Срок приостановлен; его конец назвать нельзя.
        kk: Мерзім тоқтатыла тұр; оның соңын айту мүмкін емес.
      column.review
        en: Review
        ru: Дело
        kk: Іс
      column.version
        en: Version
        ru: Редакция
        kk: Редакция
      column.stage
        en: Stage
        ru: Стадия
        kk: Кезеңі
      column.title
        en: Title
        ru: Название
        kk: Атауы
      column.due
        en: Due
        ru: Срок
        kk: Мерзімі
      column.days-left
        en: Days left
        ru: Осталось
        kk: Қалды
      column.who
        en: Who
        ru: Кто
        kk: Кім
      """#)
}
