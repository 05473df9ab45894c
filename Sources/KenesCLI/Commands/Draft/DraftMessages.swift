import Diagnostics

/// What the commands about draft laws say.
enum DraftMessages {
  static let catalogue = MessageCatalogue(
    source: #"""
      cli.amendments.law-at-hand
        en: The law at hand
        ru: Рассматриваемый закон
        kk: Қаралып отырған заң
      cli.amendments.whole-law
        en: the whole law
        ru: закон в целом
        kk: тұтас заң
      cli.amendments.none
        en: No instruction to amend a law was found.
        ru: Указаний об изменении законов не найдено.
        kk: Заңдарды өзгерту туралы нұсқау табылған жоқ.
      cli.amendments.summary
        en: Carried out {applied} of {count} amendments; not understood: {unclear}.
        ru: Внесено {applied} из {count} изменений; не понято: {unclear}.
        kk: {count} өзгерістің {applied} енгізілді; түсінілмегені: {unclear}.
      cli.amendments.which-law
        en: The amending law changes several laws; name one with --part: {laws}.
        ru: Изменяющий закон касается нескольких законов; укажите один из них с помощью --part: {laws}.
        kk: Өзгертетін заң бірнеше заңға қатысты; біреуін --part арқылы көрсетіңіз: {laws}.
      cli.amendments.no-part
        en: There is no law number {part}; the amending law changes {count}.
        ru: Закона под номером {part} нет; изменяющий закон касается {count}.
        kk: {part} нөмірлі заң жоқ; өзгертетін заң {count} заңға қатысты.
        fix.en: Run kenes draft amendments to see the laws.
        fix.ru: Перечень законов показывает kenes draft amendments.
        fix.kk: Заңдар тізімін kenes draft amendments көрсетеді.
      amending.replaceWords
        en: {place}: words give way to others
        ru: {place}: замена слов
        kk: {place}: сөздер ауыстырылады
      amending.insertWords
        en: {place}: words come in
        ru: {place}: дополнение словами
        kk: {place}: сөздермен толықтырылады
      amending.deleteWords
        en: {place}: words go out
        ru: {place}: исключение слов
        kk: {place}: сөздер алып тасталады
      amending.restate
        en: {place}: new wording
        ru: {place}: новая редакция
        kk: {place}: жаңа редакция
      amending.insert
        en: {place}: new provisions
        ru: {place}: новые структурные элементы
        kk: {place}: жаңа құрылымдық элементтер
      amending.delete
        en: {place}: goes out
        ru: {place}: исключение
        kk: {place}: алып тасталады
      amending.renumber
        en: {place}: gets another number
        ru: {place}: изменение номера
        kk: {place}: нөмірі өзгереді
      amending.repeal
        en: {place}: loses its force
        ru: {place}: утрата силы
        kk: {place}: күші жойылады
      amending.status.applied
        en: carried out
        ru: внесено
        kk: енгізілді
      amending.status.repeated
        en: carried out already
        ru: уже внесено
        kk: бұрын енгізілген
      amending.status.conflicting
        en: conflict
        ru: противоречие
        kk: қайшылық
      amending.status.refused
        en: refused
        ru: не внесено
        kk: енгізілмеді
      cli.amend.proposer
        en: Proposed amendments
        ru: Предлагаемые поправки
        kk: Ұсынылатын түзетулер
      cli.amend.other-language
        en: The amendments are in the language {language}, the law is in {expected}.
        ru: Поправки составлены на языке {language}, а закон — на языке {expected}.
        kk: Түзетулер {language} тілінде, ал заң {expected} тілінде.
        fix.en: Name the text of the law in the same language.
        fix.ru: Укажите текст закона на том же языке.
        fix.kk: Заңның сол тілдегі мәтінін көрсетіңіз.
      cli.amend.no-amendments
        en: No amendment was found in this document.
        ru: В документе не найдено ни одной поправки.
        kk: Құжатта бірде-бір түзету табылмады.
        fix.en: Name a file of amendments (workflows/amendments.rng), an opinion or an amending law.
        fix.ru: Укажите файл поправок (workflows/amendments.rng), заключение или закон о внесении изменений.
        fix.kk: Түзетулер файлын (workflows/amendments.rng), қорытындыны немесе өзгерістер енгізу туралы заңды көрсетіңіз.
      cli.amend.not-this-law
        en: The amending law changes {laws}; none of them is “{title}”.
        ru: Закон вносит изменения в следующие акты: {laws}; среди них нет «{title}».
        kk: Заң мына актілерге өзгерістер енгізеді: {laws}; олардың арасында «{title}» жоқ.
        fix.en: Name the law that is amended.
        fix.ru: Укажите изменяемый закон.
        fix.kk: Өзгертілетін заңды көрсетіңіз.
      cli.draft.no-changes
        en: The two versions have the same provisions with the same words.
        ru: В обеих редакциях одни и те же структурные элементы с одним и тем же текстом.
        kk: Екі редакцияның құрылымдық элементтері мен мәтіні бірдей.
      cli.draft.table.number
        en: №
        ru: №
        kk: №
      cli.draft.table.element
        en: Structural element
        ru: Структурный элемент
        kk: Құрылымдық элемент
      cli.draft.table.in-force
        en: Wording in force
        ru: Действующая редакция
        kk: Қолданыстағы редакция
      cli.draft.table.proposed
        en: Proposed wording
        ru: Предлагаемая редакция
        kk: Ұсынылатын редакция
      cli.draft.table.justification
        en: Justification
        ru: Обоснование
        kk: Негіздеме
      cli.draft.table.absent
        en: Absent
        ru: Отсутствует
        kk: Жоқ
      cli.draft.table.removed
        en: To be removed
        ru: Исключить
        kk: Алып тасталсын
      change.unchanged
        en: unchanged
        ru: без изменений
        kk: өзгеріссіз
      change.edited
        en: reworded
        ru: изменён текст
        kk: мәтіні өзгерді
      change.renumbered
        en: renumbered
        ru: изменён номер
        kk: нөмірі өзгерді
      change.moved
        en: moved
        ru: перемещён
        kk: орны ауысты
      change.movedAndEdited
        en: moved and reworded
        ru: перемещён и изменён
        kk: орны ауысып, мәтіні өзгерді
      change.split
        en: split
        ru: разделён
        kk: бөлінді
      change.merged
        en: merged
        ru: объединён
        kk: біріктірілді
      change.inserted
        en: new
        ru: новый
        kk: жаңа
      change.removed
        en: removed
        ru: исключён
        kk: алып тасталды
      cli.draft.place
        en: Where
        ru: Где
        kk: Қайда
      cli.draft.kind
        en: Leads
        ru: Куда ведёт
        kk: Қайда апарады
      cli.draft.target
        en: To
        ru: Цель
        kk: Нысанасы
      cli.draft.words
        en: Words
        ru: Слова
        kk: Сөздері
      cli.draft.term
        en: Term
        ru: Термин
        kk: Термин
      cli.draft.uses
        en: Uses
        ru: Случаев
        kk: Саны
      cli.draft.first-uses
        en: Used in
        ru: Используется в
        kk: Пайдаланылатын жері
      cli.draft.no-references
        en: No references were found.
        ru: Ссылок не найдено.
        kk: Сілтемелер табылған жоқ.
      cli.draft.no-definitions
        en: No definitions were found.
        ru: Определений не найдено.
        kk: Анықтамалар табылған жоқ.
      cli.draft.no-drift
        en: {count} provisions stand in both languages; their numbers, dates and references agree.
        ru: В обоих языковых вариантах {count} структурных элементов; числа, даты и ссылки в них совпадают.
        kk: Екі тілде де {count} құрылымдық элемент бар; олардағы сандар, күндер мен сілтемелер сәйкес келеді.
      reference.inside
        en: inside
        ru: внутри
        kk: ішінде
      reference.external
        en: another act
        ru: другой акт
        kk: басқа акт
      reference.dangling
        en: nowhere
        ru: никуда
        kk: еш жерге
      cli.draft.untitled
        en: Draft law without a title
        ru: Законопроект без заголовка
        kk: Тақырыбы жоқ заң жобасы
      cli.draft.identity
        en: Language {language}, version {version}, {name}, read as {dialect}
        ru: Язык {language}, редакция {version}, {name}, прочитан как {dialect}
        kk: Тілі {language}, редакциясы {version}, {name}, {dialect} ретінде оқылды
      cli.draft.no-findings
        en: Nothing was found to be wrong.
        ru: Ошибок не найдено.
        kk: Қате табылған жоқ.
      cli.draft.no-package
        en: {entry} cannot be taken out of this file, for it is no package.
        ru: {entry} нельзя взять из этого файла: это не пакет.
        kk: Бұл файл топтама емес, сондықтан одан {entry} алынбайды.
        fix.en: Leave out --entry, or name a .leg, .asice or .zip file.
        fix.ru: Уберите --entry или укажите файл .leg, .asice или .zip.
        fix.kk: --entry параметрін алып тастаңыз немесе .leg, .asice не .zip файлын көрсетіңіз.
      cli.draft.package
        en: Package {file}: files in it: {count}
        ru: Пакет {file}, файлов: {count}
        kk: {file} топтамасы, файл саны: {count}
      cli.draft.package-document
        en: Document
        ru: Документ
        kk: Құжат
      cli.draft.package-bytes
        en: Bytes
        ru: Байт
        kk: Байт
      cli.draft.package-findings
        en: Findings
        ru: Замечаний
        kk: Ескерту
      cli.draft.package-dialect
        en: Dialect
        ru: Диалект
        kk: Диалект
      cli.draft.package-title
        en: Title
        ru: Заголовок
        kk: Тақырып
      cli.draft.package-main
        en: Without --entry the commands take {entry}.
        ru: Без --entry команды берут {entry}.
        kk: --entry болмаса, командалар {entry} құжатын алады.
      cli.draft.no-provision
        en: The draft law has no provision “{eId}”.
        ru: В законопроекте нет структурного элемента «{eId}».
        kk: Заң жобасында «{eId}» құрылымдық элементі жоқ.
        fix.en: Run kenes draft check --all --format json to see every eId.
        fix.ru: Все eId перечисляет команда kenes draft check --all --format json.
        fix.kk: Барлық eId тізімін kenes draft check --all --format json командасы көрсетеді.
      cli.written
        en: Wrote {file} ({count} bytes).
        ru: Записан файл {file} ({count} байт).
        kk: {file} файлы жазылды ({count} байт).
      provision.part
        en: parts
        ru: частей
        kk: бөлім
      provision.section
        en: sections
        ru: разделов
        kk: бөлім
      provision.subsection
        en: subsections
        ru: подразделов
        kk: кіші бөлім
      provision.chapter
        en: chapters
        ru: глав
        kk: тарау
      provision.paragraph
        en: paragraphs
        ru: параграфов
        kk: параграф
      provision.article
        en: articles
        ru: статей
        kk: бап
      provision.point
        en: points
        ru: пунктов
        kk: тармақ
      provision.subpoint
        en: subpoints
        ru: подпунктов
        kk: тармақша
      provision.table
        en: tables
        ru: таблиц
        kk: кесте
      provision.attachment
        en: appendices
        ru: приложений
        kk: қосымша
      """#)
}
