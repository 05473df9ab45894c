internal import Diagnostics

extension DocumentTerms {
  /// Words of reports, comparative tables, notes and minutes.
  static let tableTerms = MessageCatalogue(
    source: #"""
      redline.deleted
        en: text that goes out
        ru: исключаемый текст
        kk: алып тасталатын мәтін
      redline.inserted
        en: text that comes in
        ru: новый текст
        kk: жаңа мәтін
      comments.overview
        en: Overview
        ru: Обзор
        kk: Шолу
      comments.rows
        en: Comments and answers
        ru: Комментарии и ответы
        kk: Пікірлер мен жауаптар
      comments.period
        en: Comments were collected from {from} to {to}.
        ru: Комментарии собирались с {from} по {to}.
        kk: Пікірлер жинау кезеңі: {from} – {to}.
      comments.period-open
        en: Comments have been collected since {from}.
        ru: Комментарии собираются с {from}.
        kk: Пікірлер жинау басталған күн: {from}.
      comments.totals
        en: Comments: {items}; authors: {authors}; repeated: {duplicates}; off topic: {off-topic}.
        ru: Комментариев: {items}; авторов: {authors}; повторных: {duplicates}; не по теме: {off-topic}.
        kk: Пікірлер: {items}; авторлар: {authors}; қайталанған: {duplicates}; тақырыптан тыс: {off-topic}.
      comments.by-channel
        en: Comments by channel
        ru: Комментарии по каналам
        kk: Арналар бойынша пікірлер
      comments.by-status
        en: Comments by outcome
        ru: Комментарии по результатам
        kk: Нәтижелері бойынша пікірлер
      comments.channel
        en: Channel
        ru: Канал
        kk: Арна
      comments.status
        en: Outcome
        ru: Результат
        kk: Нәтижесі
      comments.count
        en: Number
        ru: Количество
        kk: Саны
      comments.report
        en: The full report is in
        ru: Полный отчёт:
        kk: Толық есеп:
      comments.anonymous
        en: anonymous
        ru: анонимно
        kk: аты-жөнін көрсетпеген
      comments.none
        en: No comments were received.
        ru: Комментарии не поступили.
        kk: Пікірлер түскен жоқ.
      status.accepted
        en: accepted
        ru: принято
        kk: қабылданды
      status.partly
        en: accepted in part
        ru: принято частично
        kk: ішінара қабылданды
      status.rejected
        en: rejected
        ru: отклонено
        kk: қабылданбады
      status.noted
        en: noted
        ru: принято к сведению
        kk: назарға алынды
      status.open
        en: no answer yet
        ru: ответа ещё нет
        kk: жауап әлі жоқ
      matrix.number
        en: №
        ru: №
        kk: №
      matrix.source
        en: Author
        ru: Автор
        kk: Авторы
      matrix.body
        en: Body
        ru: Орган
        kk: Орган
      matrix.element
        en: Element of the draft
        ru: Элемент проекта
        kk: Жобаның элементі
      matrix.remark
        en: Remark
        ru: Замечание
        kk: Ескерту
      matrix.proposed
        en: Proposed wording
        ru: Предлагаемая редакция
        kk: Ұсынылатын редакция
      matrix.status
        en: Outcome
        ru: Результат
        kk: Нәтижесі
      matrix.reason
        en: Reason and answer
        ru: Обоснование и ответ
        kk: Негіздеме мен жауап
      matrix.change
        en: Changed:
        ru: Изменено:
        kk: Өзгерістер:
      remarks.overview
        en: Overview
        ru: Обзор
        kk: Шолу
      remarks.status
        en: Outcome
        ru: Результат
        kk: Нәтижесі
      remarks.accepted
        en: Accepted remarks
        ru: Принятые замечания
        kk: Қабылданған ескертулер
      remarks.partly
        en: Remarks accepted in part
        ru: Замечания, принятые частично
        kk: Ішінара қабылданған ескертулер
      remarks.rejected
        en: Rejected remarks
        ru: Отклонённые замечания
        kk: Қабылданбаған ескертулер
      remarks.noted
        en: Remarks noted
        ru: Замечания, принятые к сведению
        kk: Назарға алынған ескертулер
      remarks.open
        en: Remarks without an answer
        ru: Замечания без ответа
        kk: Жауап берілмеген ескертулер
      comparison.heading
        en: Comparison of the wordings
        ru: Сравнение редакций
        kk: Редакцияларды салыстыру
      comparison.number
        en: №
        ru: №
        kk: №
      comparison.element
        en: Structural element
        ru: Структурный элемент
        kk: Құрылымдық элемент
      comparison.in-force
        en: Wording in force
        ru: Действующая редакция
        kk: Қолданыстағы редакция
      comparison.version
        en: Wording of version {version}
        ru: Редакция № {version}
        kk: № {version} редакция
      comparison.proposed
        en: Proposed wording
        ru: Предлагаемая редакция
        kk: Ұсынылатын редакция
      comparison.justification
        en: Justification
        ru: Обоснование
        kk: Негіздеме
      comparison.absent
        en: Absent
        ru: Отсутствует
        kk: Жоқ
      comparison.removed
        en: To be removed
        ru: Исключить
        kk: Алып тасталсын
      comparison.none
        en: The wordings are the same.
        ru: Редакции не различаются.
        kk: Редакциялар бірдей.
      minutes.sitting
        en: Sitting
        ru: Заседание
        kk: Отырыс
      minutes.chair
        en: In the chair:
        ru: Председательствовал:
        kk: Төрағалық етуші:
      minutes.secretary
        en: Secretary:
        ru: Секретарь:
        kk: Хатшы:
      minutes.attendance
        en: Members present:
        ru: Присутствовало членов:
        kk: Қатысқан мүшелер:
      minutes.agenda
        en: Agenda
        ru: Повестка дня
        kk: Күн тәртібі
      minutes.proceedings
        en: Proceedings
        ru: Ход заседания
        kk: Отырыстың барысы
      """#)
}
