public import Diagnostics

/// What the use cases say to people.
public enum ReviewServiceMessages {
  /// Findings, the sentences of the history, and the words of documents.
  public static let catalogue = MessageCatalogue(
    joining: [findings, HistoryMessages.catalogue, DocumentWords.catalogue])

  static let findings = MessageCatalogue(
    source: #"""
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
      comment.row-character
        en: The field {name} holds a character that no text can hold (NUL).
        ru: Поле {name} содержит недопустимый символ (NUL).
        kk: {name} өрісінде мәтінде болмайтын таңба (NUL) бар.
        fix.en: Export the file again from the program that made it.
        fix.ru: Выгрузите файл заново из исходной программы.
        fix.kk: Файлды бастапқы бағдарламадан қайта шығарыңыз.
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
      draft.language-lacks
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
