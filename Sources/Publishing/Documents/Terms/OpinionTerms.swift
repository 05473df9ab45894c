internal import Diagnostics

extension DocumentTerms {
  /// Words of opinions and examinations.
  static let opinionTerms = MessageCatalogue(
    source: #"""
      opinion.basis
        en: Basis
        ru: Основание
        kk: Негізі
      opinion.procedure
        en: Procedure
        ru: Порядок рассмотрения
        kk: Қарау тәртібі
      opinion.conclusions
        en: Conclusions and recommendations
        ru: Выводы и рекомендации
        kk: Тұжырымдар мен ұсынымдар
      opinion.assessment
        en: General assessment
        ru: Общая оценка
        kk: Жалпы баға
      opinion.result
        en: The draft law is
        ru: Законопроект
        kk: Заң жобасы
      opinion.result.supported
        en: supported
        ru: поддерживается
        kk: қолдау тапты
      opinion.result.supported-with-recommendations
        en: supported with recommendations
        ru: поддерживается с рекомендациями
        kk: ұсынымдармен қолдау тапты
      opinion.result.not-supported
        en: not supported
        ru: не поддерживается
        kk: қолдау таппады
      opinion.result.not-in-competence
        en: not within the competence of the body
        ru: не относится к компетенции органа
        kk: органның құзыретіне жатпайды
      opinion.analysis
        en: Analysis by criterion and by article
        ru: Анализ по критериям и по статьям
        kk: Өлшемшарттар және баптар бойынша талдау
      opinion.language
        en: Authenticity of the texts
        ru: Аутентичность текстов
        kk: Мәтіндердің теңтүпнұсқалығы
      opinion.public
        en: Input of the public and of organisations
        ru: Мнения общественности и организаций
        kk: Жұртшылық пен ұйымдардың пікірлері
      opinion.annexes
        en: Annexes
        ru: Приложения
        kk: Қосымшалар
      procedure.opened
        en: The review was opened on
        ru: Рассмотрение начато
        kk: Қарау басталған күн:
      procedure.rapporteur
        en: Rapporteur:
        ru: Докладчик:
        kk: Баяндамашы:
      procedure.experts
        en: Experts and their declarations
        ru: Эксперты и их заявления
        kk: Сарапшылар және олардың мәлімдемелері
      procedure.consultations
        en: Bodies consulted
        ru: Запрошенные органы
        kk: Пікірі сұралған органдар
      procedure.regions
        en: Regions in which the draft was discussed
        ru: Регионы, в которых обсуждался законопроект
        kk: Заң жобасы талқыланған өңірлер
      procedure.events
        en: Course of the review
        ru: Ход рассмотрения
        kk: Қарау барысы
      procedure.comments
        en: Comments received from the public and from organisations:
        ru: Получено комментариев общественности и организаций:
        kk: Жұртшылық пен ұйымдардан түскен пікірлер саны:
      consultation.body
        en: Body
        ru: Орган
        kk: Орган
      consultation.invited
        en: Invited
        ru: Запрос
        kk: Сұрау салынды
      consultation.due
        en: Term ends
        ru: Срок до
        kk: Мерзімнің соңы
      consultation.answered
        en: Answered
        ru: Ответ
        kk: Жауабы
      consultation.outcome
        en: Outcome and ground
        ru: Результат и основание
        kk: Нәтижесі мен негізі
      consultation.remarks
        en: Remarks
        ru: Замечаний
        kk: Ескертулер
      consultation.silent
        en: no answer within the term
        ru: в срок не ответил
        kk: мерзімінде жауап бермеді
      recommendation.title
        en: Recommendation {number}
        ru: Рекомендация {number}
        kk: {number}-ұсыным
      recommendation.addressee
        en: to
        ru: кому:
        kk: кімге:
      recommendation.reason
        en: Reason:
        ru: Обоснование:
        kk: Негіздеме:
      priority.high
        en: high priority
        ru: высокий приоритет
        kk: жоғары басымдық
      priority.medium
        en: medium priority
        ru: средний приоритет
        kk: орташа басымдық
      priority.low
        en: low priority
        ru: низкий приоритет
        kk: төмен басымдық
      wording.draft
        en: Wording of the draft
        ru: Редакция законопроекта
        kk: Заң жобасының редакциясы
      wording.proposed
        en: Proposed wording
        ru: Предлагаемая редакция
        kk: Ұсынылатын редакция
      examination.examiners
        en: Examiners
        ru: Эксперты
        kk: Сарапшылар
      examination.overview
        en: Overview
        ru: Обзор
        kk: Шолу
      examination.answers
        en: Answers by area
        ru: Ответы по направлениям
        kk: Бағыттар бойынша жауаптар
      examination.conclusions
        en: Conclusions
        ru: Выводы
        kk: Тұжырымдар
      examination.method
        en: Score = impact (−2 to +2) × likelihood (1 to 3). It is shown for orientation and decides nothing by itself.
        ru: Балл = влияние (от −2 до +2) × вероятность (от 1 до 3). Балл показан для ориентира и сам по себе ничего не решает.
        kk: Балл = әсері (−2-ден +2-ге дейін) × ықтималдығы (1-ден 3-ке дейін). Балл бағдар үшін көрсетіледі және өздігінен ештеңені шешпейді.
      examination.none
        en: No answers.
        ru: Ответов нет.
        kk: Жауап жоқ.
      examination.area
        en: Area
        ru: Направление
        kk: Бағыт
      examination.answered
        en: Answers
        ru: Ответов
        kk: Жауаптар
      examination.concerns
        en: Concerns
        ru: Опасений
        kk: Алаңдаушылықтар
      examination.lowest
        en: Lowest score
        ru: Низший балл
        kk: Ең төмен балл
      examination.highest
        en: Highest score
        ru: Высший балл
        kk: Ең жоғары балл
      examination.question
        en: Question
        ru: Вопрос
        kk: Сұрақ
      examination.examiner
        en: Examiner
        ru: Эксперт
        kk: Сарапшы
      examination.answer
        en: Answer
        ru: Ответ
        kk: Жауабы
      examination.impact
        en: Impact
        ru: Влияние
        kk: Әсері
      examination.likelihood
        en: Likelihood
        ru: Вероятность
        kk: Ықтималдығы
      examination.score
        en: Score
        ru: Балл
        kk: Балл
      examination.groups
        en: Groups affected:
        ru: Затронутые группы:
        kk: Қатысы бар топтар:
      examination.regions
        en: Regions:
        ru: Регионы:
        kk: Өңірлер:
      examination.evidence
        en: Evidence:
        ru: Доказательства:
        kk: Дәлелдер:
      examination.mitigation
        en: Mitigation:
        ru: Меры смягчения:
        kk: Жұмсарту шаралары:
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
        kk: анық емес
      answer.n-a
        en: not applicable
        ru: неприменимо
        kk: қолданылмайды
      """#)
}
