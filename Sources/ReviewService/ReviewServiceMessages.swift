public import Diagnostics

/// What the use cases say to people: findings, the sentences of the history, and outcomes.
public enum ReviewServiceMessages {
  public static let catalogue = MessageCatalogue(
    source: #"""
      channel.academic
        en: research and education
        ru: наука и образование
        kk: ғылым және білім
      channel.chamber
        en: National Chamber of Entrepreneurs
        ru: Национальная палата предпринимателей
        kk: Ұлттық кәсіпкерлер палатасы
      channel.citizens
        en: citizens
        ru: граждане
        kk: азаматтар
      channel.ethnocultural
        en: ethnocultural associations
        ru: этнокультурные объединения
        kk: этномәдени бірлестіктер
      channel.ngo
        en: non-governmental organisations
        ru: неправительственные организации
        kk: үкіметтік емес ұйымдар
      channel.public-council
        en: public councils
        ru: общественные советы
        kk: қоғамдық кеңестер
      comment.columns-missing
        en: The heading row lacks: {missing}.
        ru: В строке заголовков нет: {missing}.
        kk: Тақырып жолында жоқ: {missing}.
        fix.en: Columns: {known}.
        fix.ru: Столбцы: {known}.
        fix.kk: Бағандар: {known}.
      comment.file-empty
        en: The file of comments is empty.
        ru: Файл комментариев пуст.
        kk: Пікірлер файлы бос.
        fix.en: Give a CSV file with a heading row, or a JSON array.
        fix.ru: Дайте CSV с заголовком или массив JSON.
        fix.kk: Тақырып жолы бар CSV немесе JSON массивін беріңіз.
      comment.file-encoding
        en: The file of comments is not UTF-8.
        ru: Файл комментариев не в кодировке UTF-8.
        kk: Пікірлер файлы UTF-8 кодтауында емес.
        fix.en: Save it again as UTF-8.
        fix.ru: Сохраните его в UTF-8.
        fix.kk: Оны UTF-8 түрінде сақтаңыз.
      comment.file-json
        en: The file of comments is no JSON array.
        ru: Файл комментариев не является массивом JSON.
        kk: Пікірлер файлы JSON массиві емес.
        fix.en: It should begin with [ and hold one object for each comment.
        fix.ru: Он должен начинаться с [ и содержать по объекту на комментарий.
        fix.kk: Ол [ таңбасынан басталып, әр пікірге бір объект болуы тиіс.
      comment.report-published
        en: The report on comments on {review} is published; replies can no longer be changed.
        ru: Отчёт о комментариях к {review} опубликован; ответы больше не меняются.
        kk: {review} бойынша пікірлер туралы есеп жарияланған; жауаптар өзгермейді.
      comment.row-date
        en: «{date}» is no date.
        ru: «{date}» не является датой.
        kk: «{date}» күн емес.
        fix.en: Write it like 2026-03-05.
        fix.ru: Пишите, например, 2026-03-05.
        fix.kk: Мысалы, 2026-03-05 деп жазыңыз.
      comment.row-empty
        en: The comment has no text.
        ru: У комментария нет текста.
        kk: Пікірде мәтін жоқ.
        fix.en: Leave the row out or fill in the column text.
        fix.ru: Уберите строку или заполните столбец text.
        fix.kk: Жолды алып тастаңыз немесе text бағанын толтырыңыз.
      comment.row-fields
        en: The row has {found} fields; the heading has {expected}.
        ru: В строке полей: {found}; в заголовке: {expected}.
        kk: Жолда {found} өріс бар; тақырыпта {expected}.
        fix.en: Quote fields that hold commas.
        fix.ru: Заключите поля с запятыми в кавычки.
        fix.kk: Үтірі бар өрістерді тырнақшаға алыңыз.
      comment.row-object
        en: The element is no object.
        ru: Элемент не является объектом.
        kk: Элемент объект емес.
        fix.en: Write {"date": …, "text": …}.
        fix.ru: Пишите {"date": …, "text": …}.
        fix.kk: {"date": …, "text": …} деп жазыңыз.
      comment.row-provision
        en: The draft has no provision {provision}.
        ru: В проекте нет элемента {provision}.
        kk: Жобада {provision} элементі жоқ.
        fix.en: kenes draft show lists the provisions; leave it empty for the whole draft.
        fix.ru: Элементы показывает kenes draft show; для всего проекта оставьте пустым.
        fix.kk: Элементтерді kenes draft show көрсетеді; бүкіл жоба үшін бос қалдырыңыз.
      comment.row-unfinished
        en: A quoted field never ends; the rest of the file was swallowed by it.
        ru: Кавычка не закрыта; остаток файла попал в одно поле.
        kk: Тырнақша жабылмаған; файлдың қалғаны бір өріске кірген.
        fix.en: Close the quotation mark.
        fix.ru: Закройте кавычку.
        fix.kk: Тырнақшаны жабыңыз.
      comment.row-value
        en: The value of {name} is no text.
        ru: Значение {name} не является текстом.
        kk: {name} мәні мәтін емес.
        fix.en: Put it in quotation marks.
        fix.ru: Заключите его в кавычки.
        fix.kk: Оны тырнақшаға алыңыз.
      document.comparative-table
        en: Comparative table
        ru: Сравнительная таблица
        kk: Салыстырма кесте
      document.conclusion-not-in-competence
        en: The draft law in version {version} does not fall within the competence of the Council.
        ru: Законопроект в редакции {version} не относится к компетенции Совета.
        kk: Заң жобасы {version}-редакцияда Кеңестің құзыретіне жатпайды.
      document.conclusion-not-supported
        en: The draft law in version {version} is not supported.
        ru: Законопроект в редакции {version} не поддерживается.
        kk: Заң жобасы {version}-редакцияда қолдау таппады.
      document.conclusion-supported
        en: The draft law in version {version} is supported.
        ru: Законопроект в редакции {version} поддерживается.
        kk: Заң жобасы {version}-редакцияда қолдау тапты.
      document.conclusion-supported-with-recommendations
        en: The draft law in version {version} is supported; the recommendations that follow ({count}) should be taken into account.
        ru: Законопроект в редакции {version} поддерживается с учётом приведённых ниже рекомендаций ({count}).
        kk: Заң жобасы {version}-редакцияда төменде келтірілген ұсынымдар ({count}) ескеріле отырып қолдау тапты.
      document.event-meeting
        en: Meeting and vote
        ru: Заседание и голосование
        kk: Отырыс және дауыс беру
      document.event-returned
        en: Returned for revision: {reason}
        ru: Возвращён на доработку: {reason}
        kk: Пысықтауға қайтарылды: {reason}
      document.event-version
        en: Version {version} submitted
        ru: Представлена редакция {version}
        kk: {version}-редакция ұсынылды
      document.examination-summary
        en: Summary of the socio-political examination
        ru: Сводка общественно-политической экспертизы
        kk: Қоғамдық-саяси сараптама қорытындыларының жиынтығы
      document.justification-drafter
        en: Changed by the drafting body
        ru: Изменено органом-разработчиком
        kk: Әзірлеуші орган өзгертті
      document.place
        en: Astana
        ru: г. Астана
        kk: Астана қаласы
      document.remarks-note
        en: Note of accepted and rejected remarks
        ru: Справка о принятых и отклонённых замечаниях
        kk: Қабылданған және қабылданбаған ескертулер туралы анықтама
      document.response-matrix
        en: Report on comments
        ru: Отчёт о комментариях
        kk: Пікірлер туралы есеп
      draft.language-drift
        en: The {language} text lacks a provision that the {other} text has.
        ru: В тексте ({language}) нет элемента, который есть в тексте ({other}).
        kk: ({language}) мәтінінде ({other}) мәтініндегі элемент жоқ.
        fix.en: Bring the two texts into line.
        fix.ru: Приведите тексты в соответствие.
        fix.kk: Мәтіндерді сәйкестендіріңіз.
      draft.language-twice
        en: Two files are in the same language ({language}); the other one is {other}.
        ru: Два файла на одном языке ({language}); второй – {other}.
        kk: Екі файл бір тілде ({language}); екіншісі – {other}.
        fix.en: Give one file for each language.
        fix.ru: Дайте по одному файлу на язык.
        fix.kk: Әр тілге бір файл беріңіз.
      draft.language-unknown
        en: The language «{language}» of the draft is none that this office works in.
        ru: Язык проекта «{language}» не относится к рабочим языкам.
        kk: Жобаның «{language}» тілі жұмыс тілдеріне жатпайды.
        fix.en: Set FRBRlanguage to kaz, rus or eng.
        fix.ru: Укажите FRBRlanguage: kaz, rus или eng.
        fix.kk: FRBRlanguage мәнін kaz, rus немесе eng етіңіз.
      draft.no-files
        en: No draft law was given.
        ru: Законопроект не указан.
        kk: Заң жобасы көрсетілмеген.
        fix.en: Name one file for each language.
        fix.ru: Укажите по одному файлу на язык.
        fix.kk: Әр тілге бір файл көрсетіңіз.
      draft.other-work
        en: The file is the work {found}; the others are {expected}.
        ru: Файл относится к произведению {found}; остальные – {expected}.
        kk: Файл {found} туындысына жатады; қалғандары – {expected}.
        fix.en: Check FRBRWork in the files.
        fix.ru: Проверьте FRBRWork в файлах.
        fix.kk: Файлдардағы FRBRWork мәнін тексеріңіз.
      examination.no-questionnaire
        en: The review {review} has no questionnaire.
        ru: У рассмотрения {review} нет вопросника.
        kk: {review} қарауында сауалнама жоқ.
        fix.en: Open the review with --questionnaire.
        fix.ru: Откройте рассмотрение с --questionnaire.
        fix.kk: Қарауды --questionnaire арқылы ашыңыз.
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
      initiator.deputies
        en: Deputies
        ru: Депутаты
        kk: Депутаттар
      initiator.government
        en: Government
        ru: Правительство
        kk: Үкімет
      initiator.halyk-kenesi
        en: People's Council
        ru: Халық Кеңесі
        kk: Халық Кеңесі
      initiator.president
        en: President
        ru: Президент
        kk: Президент
      initiator.unknown
        en: not stated
        ru: не указан
        kk: көрсетілмеген
      member-role.chair
        en: chair
        ru: председатель
        kk: төраға
      member-role.deputy-chair
        en: deputy chair
        ru: заместитель председателя
        kk: төрағаның орынбасары
      member-role.member
        en: member
        ru: член Совета
        kk: Кеңес мүшесі
      member-role.rapporteur
        en: rapporteur
        ru: докладчик
        kk: баяндамашы
      member-role.secretary
        en: secretary
        ru: секретарь
        kk: хатшы
      outcome.abstained
        en: abstained
        ru: воздержался(ась)
        kk: қалыс қалды
      outcome.accept
        en: accepted
        ru: принято
        kk: қабылданды
      outcome.accepted
        en: accepted
        ru: принято
        kk: қабылданды
      outcome.acknowledged
        en: acknowledged
        ru: приём подтверждён
        kk: қабылданғаны расталды
      outcome.adopted
        en: adopted
        ru: принято
        kk: қабылданды
      outcome.against
        en: against
        ru: против
        kk: қарсы
      outcome.built
        en: built
        ru: собрано
        kk: жиналды
      outcome.deemed-agreed
        en: deemed to agree without remarks
        ru: считается согласованным без замечаний
        kk: ескертусіз келісілген болып есептеледі
      outcome.done
        en: done
        ru: выполнено
        kk: орындалды
      outcome.for
        en: for
        ru: за
        kk: жақтады
      outcome.no-position
        en: no position delivered
        ru: позиция не представлена
        kk: ұстаным берілмеді
      outcome.no-quorum
        en: no quorum
        ru: нет кворума
        kk: кворум жоқ
      outcome.not-in-competence
        en: not in its competence
        ru: не относится к компетенции
        kk: құзыретіне жатпайды
      outcome.not-supported
        en: not supported
        ru: не поддержано
        kk: қолдау таппады
      outcome.noted
        en: noted
        ru: принято к сведению
        kk: назарға алынды
      outcome.partly
        en: accepted in part
        ru: принято частично
        kk: ішінара қабылданды
      outcome.ready
        en: ready
        ru: готово
        kk: дайын
      outcome.refuse
        en: refused
        ru: отказано
        kk: бас тартылды
      outcome.rejected
        en: rejected
        ru: отклонено
        kk: қабылданбады
      outcome.return
        en: returned
        ru: возвращено
        kk: қайтарылды
      outcome.sign
        en: signed
        ru: подписано
        kk: қол қойылды
      outcome.submitted
        en: submitted
        ru: представлено
        kk: ұсынылды
      outcome.supported
        en: supported
        ru: поддержано
        kk: қолдау тапты
      outcome.supported-with-recommendations
        en: supported with recommendations
        ru: поддержано с рекомендациями
        kk: ұсынымдармен қолдау тапты
      package.attachment-empty
        en: The file is empty.
        ru: Файл пуст.
        kk: Файл бос.
        fix.en: Check that the right file was chosen.
        fix.ru: Проверьте, тот ли файл выбран.
        fix.kk: Дұрыс файл таңдалғанын тексеріңіз.
      package.incomplete-review
        en: The package is not complete.
        ru: Пакет неполон.
        kk: Топтама толық емес.
      package.item-unknown
        en: The checklist has no item {item} to hand in.
        ru: В перечне нет документа {item} для подачи.
        kk: Тізбеде тапсырылатын {item} құжаты жоқ.
        fix.en: Items: {known}.
        fix.ru: Документы: {known}.
        fix.kk: Құжаттар: {known}.
      package.no-checklist
        en: The review {review} has no checklist.
        ru: У рассмотрения {review} нет перечня документов.
        kk: {review} қарауында құжаттар тізбесі жоқ.
        fix.en: Open the review with --checklist.
        fix.ru: Откройте рассмотрение с --checklist.
        fix.kk: Қарауды --checklist арқылы ашыңыз.
      package.store-changed
        en: The store has been changed outside Kenes; no package is built from it.
        ru: Хранилище изменено в обход Kenes; пакет из него не собирается.
        kk: Қойма Kenes-тен тыс өзгертілген; одан топтама жиналмайды.
        fix.en: Compare with a backup; kenes store verify names what was changed.
        fix.ru: Сравните с резервной копией; kenes store verify называет изменения.
        fix.kk: Резервтік көшірмемен салыстырыңыз; өзгерістерді kenes store verify атайды.
      review.clock-behind
        en: The machine's clock says {now}, but the log of {review} already reaches {last}.
        ru: Часы машины показывают {now}, а журнал {review} уже доходит до {last}.
        kk: Машина сағаты {now} көрсетеді, ал {review} журналы {last} уақытына жеткен.
        fix.en: Set the clock right; nothing was written.
        fix.ru: Исправьте часы; ничего не записано.
        fix.kk: Сағатты түзетіңіз; ештеңе жазылмады.
      review.unknown
        en: There is no review {review} in this store.
        ru: В этом хранилище нет рассмотрения {review}.
        kk: Бұл қоймада {review} қарауы жоқ.
        fix.en: Reviews here: {known}.
        fix.ru: Здесь есть: {known}.
        fix.kk: Мұнда бар: {known}.
      service.internal
        en: Something went wrong inside Kenes ({detail}).
        ru: Внутренняя ошибка Kenes ({detail}).
        kk: Kenes ішкі қатесі ({detail}).
        fix.en: Send the log to your administrator.
        fix.ru: Передайте журнал администратору.
        fix.kk: Журналды әкімшіге жіберіңіз.
      share.at-least-cast
        en: at least {share} of the votes cast
        ru: не менее {share} от поданных голосов
        kk: берілген дауыстардың кемінде {share} бөлігі
      share.at-least-members
        en: at least {share} of all members
        ru: не менее {share} от общего числа членов
        kk: барлық мүшелер санының кемінде {share} бөлігі
      share.at-least-present
        en: at least {share} of those present
        ru: не менее {share} от числа присутствующих
        kk: қатысқандар санының кемінде {share} бөлігі
      share.more-cast
        en: more than {share} of the votes cast
        ru: более {share} от поданных голосов
        kk: берілген дауыстардың {share} бөлігінен астамы
      share.more-members
        en: more than {share} of all members
        ru: более {share} от общего числа членов
        kk: барлық мүшелер санының {share} бөлігінен астамы
      share.more-present
        en: more than {share} of those present
        ru: более {share} от числа присутствующих
        kk: қатысқандар санының {share} бөлігінен астамы
      store.busy-review
        en: Others keep changing {review}; the command was not carried out.
        ru: {review} непрерывно изменяют другие; команда не выполнена.
        kk: {review} басқалар үздіксіз өзгертуде; пәрмен орындалмады.
        fix.en: Try again in a moment.
        fix.ru: Повторите через минуту.
        fix.kk: Бір сәттен кейін қайталаңыз.
      store.file-missing
        en: The store does not hold the file {name} ({digest}).
        ru: В хранилище нет файла {name} ({digest}).
        kk: Қоймада {name} файлы жоқ ({digest}).
        fix.en: Check the store with kenes store verify and restore a backup.
        fix.ru: Проверьте хранилище (kenes store verify) и восстановите копию.
        fix.kk: Қойманы тексеріп (kenes store verify), көшірмесін қалпына келтіріңіз.
      """#)
}
