import Diagnostics

/// What the commands about documents say.
enum DocumentMessages {
  static let catalogue = MessageCatalogue(
    source: #"""
      cli.document.none
        en: The review has no documents.
        ru: У рассмотрения нет документов.
        kk: Қарауда құжат жоқ.
      cli.document.none-to-write
        en: There is no document of the kind “{kind}” to write.
        ru: Нет документов вида «{kind}».
        kk: «{kind}» түріндегі құжат жоқ.
        fix.en: Run kenes document list to see what there is.
        fix.ru: Имеющиеся документы показывает команда kenes document list.
        fix.kk: Бар құжаттарды kenes document list командасы көрсетеді.
      column.kind
        en: Kind
        ru: Вид
        kk: Түрі
      column.language
        en: Language
        ru: Язык
        kk: Тілі
      column.bytes
        en: Bytes
        ru: Байт
        kk: Байт
      """#)
}
