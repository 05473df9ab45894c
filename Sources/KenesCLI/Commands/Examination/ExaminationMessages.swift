import Diagnostics

/// What the commands about examinations say.
enum ExaminationMessages {
  static let catalogue = MessageCatalogue(
    source: #"""
      cli.examination.none
        en: No examiner was asked.
        ru: Эксперты не привлекались.
        kk: Сарапшылар тартылмаған.
      cli.examination.unknown
        en: “{person}” has handed in no questionnaire; these have: {known}.
        ru: «{person}» не сдавал вопросник; сдали: {known}.
        kk: «{person}» сауалнама тапсырған жоқ; тапсырғандары: {known}.
        fix.en: Run kenes examination list to see every examiner.
        fix.ru: Всех экспертов показывает команда kenes examination list.
        fix.kk: Барлық сарапшыны kenes examination list командасы көрсетеді.
      cli.examination.heading
        en: {name} (on version {version})
        ru: {name} (к редакции {version})
        kk: {name} ({version}-редакцияға)
      answer.yes
        en: yes
        ru: да
        kk: иә
      answer.no
        en: no
        ru: нет
        kk: жоқ
      answer.unclear
        en: unclear
        ru: неясно
        kk: белгісіз
      answer.not-applicable
        en: not applicable
        ru: не применимо
        kk: қолданылмайды
      column.answers
        en: Answers
        ru: Ответов
        kk: Жауаптар
      column.question
        en: Question
        ru: Вопрос
        kk: Сұрақ
      column.answer
        en: Answer
        ru: Ответ
        kk: Жауап
      column.impact
        en: Impact
        ru: Влияние
        kk: Әсері
      column.likelihood
        en: Likelihood
        ru: Вероятность
        kk: Ықтималдығы
      column.score
        en: Score
        ru: Оценка
        kk: Бағасы
      column.mitigation
        en: Mitigation
        ru: Смягчение
        kk: Жеңілдету
      """#)
}
