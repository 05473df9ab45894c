import Diagnostics

/// What the commands about draft laws say.
enum DraftMessages {
  static let catalogue = MessageCatalogue(
    source: #"""
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
