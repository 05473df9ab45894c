internal import Diagnostics

extension DocumentTerms {
  /// Words of the page that shows two versions of a draft law.
  static let comparisonTerms = MessageCatalogue(
    source: #"""
      compare.title
        en: What changed between two versions
        ru: Что изменилось между двумя редакциями
        kk: Екі редакция арасында не өзгерді
      compare.table-title
        en: Comparative table
        ru: Сравнительная таблица
        kk: Салыстырма кесте
      compare.old
        en: Earlier version
        ru: Прежняя редакция
        kk: Бұрынғы редакция
      compare.new
        en: Later version
        ru: Новая редакция
        kk: Жаңа редакция
      compare.counts
        en: Provisions by what became of them
        ru: Структурные элементы по виду изменения
        kk: Өзгеріс түрі бойынша құрылымдық элементтер
      compare.change
        en: Change
        ru: Изменение
        kk: Өзгеріс
      compare.count
        en: Number
        ru: Количество
        kk: Саны
      compare.doubtful
        en: of these, a person has to look at
        ru: из них требуют проверки человеком
        kk: оның ішінде адам тексеруі керек
      compare.legend
        en: How to read this
        ru: Как это читать
        kk: Қалай оқу керек
      compare.legend-deleted
        en: words taken out
        ru: исключённые слова
        kk: алып тасталған сөздер
      compare.legend-inserted
        en: words put in
        ru: добавленные слова
        kk: қосылған сөздер
      compare.check
        en: More than one reading is possible: please check.
        ru: Возможно и другое прочтение: проверьте.
        kk: Басқаша түсінуге де болады: тексеріңіз.
      compare.view
        en: View
        ru: Вид
        kk: Көрініс
      compare.side-by-side
        en: Side by side
        ru: Рядом
        kk: Қатар
      compare.inline
        en: In one text
        ru: В одном тексте
        kk: Бір мәтінде
      compare.contents
        en: All changes ({count})
        ru: Все изменения ({count})
        kk: Барлық өзгерістер ({count})
      compare.was
        en: was: {element}
        ru: прежде: {element}
        kk: бұрын: {element}
      compare.unchanged
        en: Without change: {count}
        ru: Без изменений: {count}
        kk: Өзгеріссіз: {count}
      compare.absent-old
        en: Not in the earlier version.
        ru: В прежней редакции отсутствует.
        kk: Бұрынғы редакцияда жоқ.
      compare.absent-new
        en: Not in the later version.
        ru: В новой редакции отсутствует.
        kk: Жаңа редакцияда жоқ.
      compare.same-words
        en: The words are the same.
        ru: Текст не изменился.
        kk: Мәтіні өзгерген жоқ.
      compare.none
        en: Both versions have the same provisions with the same words.
        ru: В обеих редакциях одни и те же структурные элементы с одним и тем же текстом.
        kk: Екі редакцияның құрылымдық элементтері мен мәтіні бірдей.
      compare.kind.unchanged
        en: unchanged
        ru: без изменений
        kk: өзгеріссіз
      compare.kind.edited
        en: reworded
        ru: изменён текст
        kk: мәтіні өзгерді
      compare.kind.renumbered
        en: renumbered
        ru: изменён номер
        kk: нөмірі өзгерді
      compare.kind.moved
        en: moved
        ru: перемещён
        kk: орны ауысты
      compare.kind.movedAndEdited
        en: moved and reworded
        ru: перемещён и изменён
        kk: орны ауысып, мәтіні өзгерді
      compare.kind.split
        en: split
        ru: разделён
        kk: бөлінді
      compare.kind.merged
        en: merged
        ru: объединён
        kk: біріктірілді
      compare.kind.inserted
        en: new
        ru: новый
        kk: жаңа
      compare.kind.removed
        en: removed
        ru: исключён
        kk: алып тасталды
      """#)
}
