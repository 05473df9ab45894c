import Diagnostics

/// The sentences of a review's history, by type of event.
enum HistoryMessages {
  static let catalogue = MessageCatalogue(
    source: #"""
      history.attachment-added
        en: Attached for the package: {item} – {file}.
        ru: Приложено к пакету: {item} – {file}.
        kk: Топтамаға қосылды: {item} – {file}.
      history.ballot-cast
        en: {member}: {ballot}.
        ru: {member}: {ballot}.
        kk: {member}: {ballot}.
      history.body-invited
        en: Invited: {body}.
        ru: Приглашён орган: {body}.
        kk: Шақырылды: {body}.
      history.chart-moved
        en: Now in: {states}.
        ru: Стадия: {states}.
        kk: Саты: {states}.
      history.chart-moved-because
        en: Now in: {states}. Why: {reason}.
        ru: Стадия: {states}. Почему: {reason}.
        kk: Саты: {states}. Себебі: {reason}.
      history.comments-closed
        en: Report on comments published; comments: {count}, replied: {replied}.
        ru: Опубликован отчёт о комментариях; комментариев: {count}, с ответом: {replied}.
        kk: Пікірлер туралы есеп жарияланды; пікірлер: {count}, жауап берілгені: {replied}.
      history.deadline-ended-cancelled
        en: Term no longer needed: {title}{subject}.
        ru: Срок больше не нужен: {title}{subject}.
        kk: Мерзім енді қажет емес: {title}{subject}.
      history.deadline-ended-expired
        en: Term ended: {title}{subject}.
        ru: Срок истёк: {title}{subject}.
        kk: Мерзім аяқталды: {title}{subject}.
      history.deadline-ended-met
        en: Met the term: {title}{subject}.
        ru: Срок соблюдён: {title}{subject}.
        kk: Мерзім сақталды: {title}{subject}.
      history.deadline-projected
        en: New due day {due}: {title}{subject}. Reason: {reason}.
        ru: Новый срок {due}: {title}{subject}. Причина: {reason}.
        kk: Жаңа мерзім {due}: {title}{subject}. Себебі: {reason}.
      history.deadline-projected-suspended
        en: Stands still: {title}{subject}. Reason: {reason}.
        ru: Приостановлен: {title}{subject}. Причина: {reason}.
        kk: Тоқтатылды: {title}{subject}. Себебі: {reason}.
      history.deadline-started
        en: Term runs: {title}{subject}, {term}, until {due} inclusive. Ground: {basis}.
        ru: Начался срок: {title}{subject}, {term}, по {due} включительно. Основание: {basis}.
        kk: Мерзім басталды: {title}{subject}, {term}, {due} күнін қоса алғанда. Негіз: {basis}.
      history.dissent-filed
        en: Dissenting opinion filed by {author}.
        ru: Подано особое мнение: {author}.
        kk: Ерекше пікір берілді: {author}.
      history.document-issued
        en: Document issued: {file} ({language}), SHA-256 {digest}…
        ru: Издан документ: {file} ({language}), SHA-256 {digest}…
        kk: Құжат шығарылды: {file} ({language}), SHA-256 {digest}…
      history.examination-submitted
        en: Questionnaire filled in by {examiner}; answers: {count}.
        ru: Вопросник заполнил(а) {examiner}; ответов: {count}.
        kk: Сауалнаманы {examiner} толтырды; жауаптар: {count}.
      history.incident-raised
        en: Incident, needs a person: {code}.
        ru: Инцидент, требуется вмешательство: {code}.
        kk: Оқыс жағдай, адам араласуы қажет: {code}.
      history.opinion-delivered
        en: {body}: {outcome}; remarks: {count} (on version {version}).
        ru: {body}: {outcome}; замечаний: {count} (к редакции {version}).
        kk: {body}: {outcome}; ескертулер: {count} ({version}-редакцияға).
      history.opinion-drafted
        en: Draft opinion of the Council handed in; recommendations: {count}.
        ru: Представлен проект заключения Совета; рекомендаций: {count}.
        kk: Кеңес қорытындысының жобасы ұсынылды; ұсынымдар: {count}.
      history.opinion-signed
        en: Opinion signed by {person}.
        ru: Заключение подписал(а) {person}.
        kk: Қорытындыға {person} қол қойды.
      history.package-built
        en: Package built: {file}, {size} bytes, SHA-256 {digest}…
        ru: Собран пакет: {file}, {size} байт, SHA-256 {digest}…
        kk: Топтама жиналды: {file}, {size} байт, SHA-256 {digest}…
      history.remark-replied
        en: Reply to remark {remark}: {status}.
        ru: Ответ на замечание {remark}: {status}.
        kk: {remark} ескертуіне жауап: {status}.
      history.returned-for-revision
        en: Returned for revision. Reason: {reason}. To be reviewed again: {regions}.
        ru: Возвращён на доработку. Причина: {reason}. Повторно рассматривают: {regions}.
        kk: Пысықтауға қайтарылды. Себебі: {reason}. Қайта қарайды: {regions}.
      history.review-opened
        en: Review opened: «{title}». Procedure: {procedure}; languages: {languages}; provisions: {provisions}.
        ru: Открыто рассмотрение: «{title}». Процедура: {procedure}; языки: {languages}; структурных элементов: {provisions}.
        kk: Қарау ашылды: «{title}». Рәсім: {procedure}; тілдері: {languages}; құрылымдық элементтер: {provisions}.
      history.task-closed
        en: Closed without an answer, since the stage ended: {task}{subject}.
        ru: Закрыто без ответа, так как стадия завершилась: {task}{subject}.
        kk: Саты аяқталғандықтан жауапсыз жабылды: {task}{subject}.
      history.task-deemed
        en: The term ended in silence: {task}{subject}. Recorded as: {outcome}. Ground: {basis}.
        ru: Срок истёк без ответа: {task}{subject}. Записано: {outcome}. Основание: {basis}.
        kk: Мерзім жауапсыз аяқталды: {task}{subject}. Жазылды: {outcome}. Негіз: {basis}.
      history.task-done
        en: Done: {task}{subject}. Outcome: {outcome}.
        ru: Выполнено: {task}{subject}. Результат: {outcome}.
        kk: Орындалды: {task}{subject}. Нәтиже: {outcome}.
      history.task-done-note
        en: Done: {task}{subject}. Outcome: {outcome}. Note: {note}
        ru: Выполнено: {task}{subject}. Результат: {outcome}. Примечание: {note}
        kk: Орындалды: {task}{subject}. Нәтиже: {outcome}. Ескертпе: {note}
      history.task-opened
        en: Task opened: {task}{subject}.
        ru: Открыта задача: {task}{subject}.
        kk: Тапсырма ашылды: {task}{subject}.
      history.terms-resumed
        en: Terms run again from {day}.
        ru: Сроки возобновлены с {day}.
        kk: Мерзімдер {day} күнінен қайта жүреді.
      history.terms-suspended
        en: All terms suspended. Reason: {reason}.
        ru: Все сроки приостановлены. Причина: {reason}.
        kk: Барлық мерзім тоқтатылды. Себебі: {reason}.
      history.version-submitted
        en: Version {version} submitted; round {round} begins. Remarks carried over: kept {kept}, moved {moved}, wording changed {changed}, provision gone {gone}, ambiguous {ambiguous}.
        ru: Представлена редакция {version}; начинается круг {round}. Перенесено замечаний: без изменений {kept}, перемещено {moved}, изменён текст {changed}, элемент исключён {gone}, неоднозначно {ambiguous}.
        kk: {version}-редакция ұсынылды; {round}-айналым басталды. Көшірілген ескертулер: өзгеріссіз {kept}, орны ауысқан {moved}, мәтіні өзгерген {changed}, элемент алып тасталған {gone}, екіұшты {ambiguous}.
      history.vote-closed-adopted
        en: Adopted. Present {present} of {members}, needed {quorum}; for {for}, needed {majority}; against {against}, abstained {abstained}.
        ru: Принято. Присутствовали {present} из {members}, нужно {quorum}; за {for}, нужно {majority}; против {against}, воздержались {abstained}.
        kk: Қабылданды. {members} мүшеден {present} қатысты, қажеті {quorum}; жақтады {for}, қажеті {majority}; қарсы {against}, қалыс қалды {abstained}.
      history.vote-closed-no-quorum
        en: No quorum: present {present} of {members}, needed {quorum}. The vote is repeated.
        ru: Нет кворума: присутствовали {present} из {members}, нужно {quorum}. Голосование повторяется.
        kk: Кворум жоқ: {members} мүшеден {present} қатысты, қажеті {quorum}. Дауыс беру қайталанады.
      history.vote-closed-rejected
        en: Not adopted. Present {present} of {members}, needed {quorum}; for {for}, needed {majority}; against {against}, abstained {abstained}.
        ru: Не принято. Присутствовали {present} из {members}, нужно {quorum}; за {for}, нужно {majority}; против {against}, воздержались {abstained}.
        kk: Қабылданбады. {members} мүшеден {present} қатысты, қажеті {quorum}; жақтады {for}, қажеті {majority}; қарсы {against}, қалыс қалды {abstained}.
      history.vote-opened
        en: {title}: opened; present {present} of {members}, needed {needed}.
        ru: {title}: открыто; присутствуют {present} из {members}, нужно {needed}.
        kk: {title}: ашылды; {members} мүшеден {present} қатысуда, қажеті {needed}.
      history.withdrawn
        en: Withdrawn. Reason: {reason}.
        ru: Отозван. Причина: {reason}.
        kk: Кері қайтарып алынды. Себебі: {reason}.
      """#)
}
