import Diagnostics

/// What the commands about draft laws say.
enum DraftMessages {
  static let catalogue = MessageCatalogue(
    source: #"""
      cli.draft.no-changes
        en: The two versions have the same provisions with the same words.
        ru: В обеих редакциях одни и те же структурные элементы с одним и тем же текстом.
        kk: Екі редакцияның құрылымдық элементтері мен мәтіні бірдей.
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
      cli.draft.untitled
        en: Draft law without a title
        ru: Законопроект без заголовка
        kk: Тақырыбы жоқ заң жобасы
      cli.draft.identity
        en: Language {language}, version {version}, {name}
        ru: Язык {language}, редакция {version}, {name}
        kk: Тілі {language}, редакциясы {version}, {name}
      cli.draft.no-findings
        en: Nothing was found to be wrong.
        ru: Ошибок не найдено.
        kk: Қате табылған жоқ.
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
