internal import Diagnostics

extension DocumentTerms {
  /// Words of covers, drafts, votes and signatures.
  static let commonTerms = MessageCatalogue(
    source: #"""
      package.audit-events
        en: Log of the review
        ru: Журнал рассмотрения
        kk: Қарау журналы
      package.audit-heads
        en: Last entries of the log
        ru: Последние записи журнала
        kk: Журналдың соңғы жазбалары
      rehearsal
        en: REHEARSAL
        ru: УЧЕБНЫЙ
        kk: ОҚУ-ЖАТТЫҒУ
      kind.opinion
        en: Opinion
        ru: Заключение
        kk: Қорытынды
      kind.expert-conclusion
        en: Expert conclusion
        ru: Экспертное заключение
        kk: Сараптамалық қорытынды
      kind.recommendation
        en: Recommendation
        ru: Рекомендация
        kk: Ұсыным
      kind.response-matrix
        en: Report on comments
        ru: Отчёт о комментариях
        kk: Пікірлер туралы есеп
      kind.comparative-table
        en: Comparative table
        ru: Сравнительная таблица
        kk: Салыстырма кесте
      kind.vote-minutes
        en: Minutes
        ru: Протокол
        kk: Хаттама
      kind.examination-summary
        en: Summary of the socio-political examination
        ru: Сводка общественно-политической экспертизы
        kk: Қоғамдық-саяси сараптаманың жиынтығы
      kind.remarks-note
        en: Note of accepted and rejected remarks
        ru: Справка о принятых и отклонённых замечаниях
        kk: Қабылданған және қабылданбаған ескертулер туралы анықтама
      cover.subject
        en: on the draft Law {title}
        ru: по проекту Закона {title}
        kk: {title} заң жобасы бойынша
      cover.docket
        en: Docket
        ru: Дело
        kk: Іс нөмірі
      cover.page
        en: Page {page} of {pages}
        ru: Страница {page} из {pages}
        kk: {pages} беттің {page}-беті
      page.contents
        en: Contents
        ru: Содержание
        kk: Мазмұны
      language.kk
        en: Kazakh
        ru: казахский
        kk: қазақ тілі
      language.ru
        en: Russian
        ru: русский
        kk: орыс тілі
      language.en
        en: English
        ru: английский
        kk: ағылшын тілі
      basis
        en: Ground:
        ru: Основание:
        kk: Негізі:
      provision.whole
        en: the draft as a whole
        ru: законопроект в целом
        kk: тұтастай заң жобасы
      draft.heading
        en: The draft law
        ru: Законопроект
        kk: Заң жобасы
      draft.title
        en: Title:
        ru: Название:
        kk: Атауы:
      draft.initiator
        en: Initiator:
        ru: Инициатор:
        kk: Бастамашы:
      draft.version
        en: Version:
        ru: Редакция:
        kk: Редакциясы:
      draft.letter
        en: Incoming letter:
        ru: Входящее письмо:
        kk: Кіріс хат:
      draft.work
        en: Identifier:
        ru: Идентификатор:
        kk: Сәйкестендіргіші:
      draft.files
        en: Texts received
        ru: Полученные тексты
        kk: Алынған мәтіндер
      draft.language
        en: Language
        ru: Язык
        kk: Тілі
      draft.file
        en: File
        ru: Файл
        kk: Файл
      draft.digest
        en: SHA-256 checksum
        ru: Контрольная сумма SHA-256
        kk: SHA-256 бақылау сомасы
      draft.attachments
        en: Attachments received
        ru: Полученные приложения
        kk: Алынған қосымшалар
      vote.heading
        en: Vote
        ru: Голосование
        kk: Дауыс беру
      vote.count
        en: Quorum and majority
        ru: Кворум и большинство
        kk: Кворум және көпшілік дауыс
      vote.quorum-met
        en: Present {present} of {members}, needed {needed} ({rule}): the quorum is met.
        ru: Присутствовали {present} из {members}, требуется {needed} ({rule}): кворум имеется.
        kk: {members} мүшеден {present} қатысты, қажеті {needed} ({rule}): кворум бар.
      vote.quorum-missing
        en: Present {present} of {members}, needed {needed} ({rule}): the quorum is not met.
        ru: Присутствовали {present} из {members}, требуется {needed} ({rule}): кворума нет.
        kk: {members} мүшеден {present} қатысты, қажеті {needed} ({rule}): кворум жоқ.
      vote.majority
        en: In favour {for}, needed {needed} ({rule}); against {against}, abstained {abstained}.
        ru: За {for}, требуется {needed} ({rule}); против {against}, воздержались {abstained}.
        kk: Жақтағаны {for}, қажеті {needed} ({rule}); қарсы {against}, қалыс қалғаны {abstained}.
      vote.result
        en: Result:
        ru: Результат:
        kk: Нәтижесі:
      vote.outcome.adopted
        en: adopted
        ru: принято
        kk: қабылданды
      vote.outcome.rejected
        en: not adopted
        ru: не принято
        kk: қабылданбады
      vote.outcome.no-quorum
        en: not held for want of a quorum
        ru: не состоялось из-за отсутствия кворума
        kk: кворум болмағандықтан өтпеді
      vote.by-name
        en: Votes by name
        ru: Поимённое голосование
        kk: Атаулы дауыс беру
      vote.members
        en: Members on the day of the vote
        ru: Члены на день голосования
        kk: Дауыс беру күнгі мүшелер
      ballot.for
        en: For
        ru: За
        kk: Жақтады
      ballot.against
        en: Against
        ru: Против
        kk: Қарсы
      ballot.abstained
        en: Abstained
        ru: Воздержался
        kk: Қалыс қалды
      member.number
        en: №
        ru: №
        kk: №
      member.name
        en: Name
        ru: Имя
        kk: Аты-жөні
      member.office
        en: Office
        ru: Должность
        kk: Лауазымы
      member.present
        en: Attendance
        ru: Присутствие
        kk: Қатысуы
      member.is-present
        en: present
        ru: присутствует
        kk: қатысты
      member.is-absent
        en: absent
        ru: отсутствует
        kk: қатыспады
      member.ballot
        en: Vote
        ru: Голос
        kk: Дауысы
      dissent.heading
        en: Dissenting opinions
        ru: Особые мнения
        kk: Ерекше пікірлер
      dissent.kept
        en: The text of this dissenting opinion is kept in the file and not published.
        ru: Текст особого мнения хранится в деле и не публикуется.
        kk: Ерекше пікірдің мәтіні істе сақталады және жарияланбайды.
      signature.given
        en: signed
        ru: подписано
        kk: қол қойылды:
      signature.open
        en: signature, date
        ru: подпись, дата
        kk: қолы, күні
      """#)
}
