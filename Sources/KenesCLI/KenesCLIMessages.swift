package import Diagnostics

/// What the command line says to people.
package enum KenesCLIMessages {
  package static let catalogue = MessageCatalogue(joining: [
    findings, frame, CalendarMessages.catalogue, DraftMessages.catalogue, ProcedureMessages.catalogue,
    ReviewMessages.catalogue, TaskMessages.catalogue, OpinionMessages.catalogue, ExaminationMessages.catalogue,
    CommentMessages.catalogue, VoteMessages.catalogue, DocumentMessages.catalogue, PackageMessages.catalogue,
    StoreMessages.catalogue,
  ])

  /// Findings about files named on the command line, and about the run itself.
  private static let findings = MessageCatalogue(
    source: #"""
      input.missing
        en: There is no such file.
        ru: Такого файла нет.
        kk: Мұндай файл жоқ.
        fix.en: Check the spelling of the path; a relative path starts at the current folder.
        fix.ru: Проверьте путь; относительный путь отсчитывается от текущей папки.
        fix.kk: Жолдың жазылуын тексеріңіз; салыстырмалы жол ағымдағы қалтадан басталады.
      input.is-folder
        en: This is a folder, not a file.
        ru: Это папка, а не файл.
        kk: Бұл файл емес, қалта.
        fix.en: Name one file in it.
        fix.ru: Укажите один файл в ней.
        fix.kk: Ондағы бір файлды көрсетіңіз.
      input.no-folder
        en: This is a file, not a folder.
        ru: Это файл, а не папка.
        kk: Бұл қалта емес, файл.
        fix.en: Name the folder that it is in.
        fix.ru: Укажите папку, в которой он лежит.
        fix.kk: Ол жатқан қалтаны көрсетіңіз.
      input.outside
        en: This leads out of the folder {folder} and is not read.
        ru: Этот путь ведёт за пределы папки {folder} и не читается.
        kk: Бұл жол {folder} қалтасынан тыс шығады және оқылмайды.
        fix.en: Copy the file into the folder.
        fix.ru: Скопируйте файл в эту папку.
        fix.kk: Файлды осы қалтаға көшіріңіз.
      input.too-many
        en: The folder holds more than {limit} files.
        ru: В папке больше {limit} файлов.
        kk: Қалтада {limit}-нен көп файл бар.
        fix.en: Name a folder with nothing in it but schemas.
        fix.ru: Укажите папку, в которой лежат только схемы.
        fix.kk: Ішінде тек схемалар жатқан қалтаны көрсетіңіз.
      input.not-permitted
        en: You may not read this file.
        ru: У вас нет права читать этот файл.
        kk: Бұл файлды оқуға құқығыңыз жоқ.
        fix.en: Ask its owner for permission, or copy it to a place of your own.
        fix.ru: Попросите доступ у владельца или скопируйте файл к себе.
        fix.kk: Иесінен рұқсат сұраңыз немесе файлды өз қалтаңызға көшіріңіз.
      input.too-large
        en: The file has more than {limit} bytes, the most that is read.
        ru: Файл больше {limit} байт, наибольшего читаемого размера.
        kk: Файл оқылатын ең үлкен көлемнен, {limit} байттан асады.
        fix.en: Check that the right file was chosen; split the document if it is really so large.
        fix.ru: Проверьте, тот ли файл выбран; если он действительно так велик, разделите документ.
        fix.kk: Дұрыс файл таңдалғанын тексеріңіз; құжат шынымен осындай үлкен болса, оны бөліңіз.
      input.too-slow
        en: The command took more than {limit} seconds and was ended; nothing was written.
        ru: Команда выполнялась дольше {limit} секунд и была прервана; ничего не записано.
        kk: Команда {limit} секундтан ұзақ орындалып, тоқтатылды; ештеңе жазылған жоқ.
        fix.en: Check the file. If it is sound, allow more time, as with KENES_TIME_LIMIT=600.
        fix.ru: Проверьте файл. Если он исправен, разрешите больше времени, например KENES_TIME_LIMIT=600.
        fix.kk: Файлды тексеріңіз. Ол дұрыс болса, көбірек уақыт беріңіз, мысалы KENES_TIME_LIMIT=600.
      input.failed
        en: The file could not be read (system error {number}).
        ru: Файл не удалось прочитать (системная ошибка {number}).
        kk: Файлды оқу мүмкін болмады (жүйелік қате {number}).
        fix.en: Check the disk or the network drive that the file is on, and try again.
        fix.ru: Проверьте диск или сетевую папку, где лежит файл, и повторите.
        fix.kk: Файл тұрған дискіні немесе желілік қалтаны тексеріп, қайталаңыз.
      output.no-folder
        en: The folder that this file should be written to does not exist.
        ru: Папки, в которую нужно записать файл, нет.
        kk: Файл жазылуы тиіс қалта жоқ.
        fix.en: Create the folder first, or choose another path.
        fix.ru: Сначала создайте папку или выберите другой путь.
        fix.kk: Алдымен қалтаны жасаңыз немесе басқа жол таңдаңыз.
      output.not-permitted
        en: You may not write this file; nothing was written.
        ru: У вас нет права записать этот файл; ничего не записано.
        kk: Бұл файлды жазуға құқығыңыз жоқ; ештеңе жазылған жоқ.
        fix.en: Choose a folder of your own, or ask for permission.
        fix.ru: Выберите свою папку или попросите доступ.
        fix.kk: Өз қалтаңызды таңдаңыз немесе рұқсат сұраңыз.
      output.disk-full
        en: The disk is full; the file was not written, and nothing was left of it.
        ru: Диск заполнен; файл не записан, и от него ничего не осталось.
        kk: Диск толы; файл жазылмады және одан ештеңе қалмады.
        fix.en: Free some space and run the command again.
        fix.ru: Освободите место и выполните команду снова.
        fix.kk: Орын босатып, команданы қайта орындаңыз.
      output.is-folder
        en: A folder has this name; nothing was written.
        ru: Такое имя носит папка; ничего не записано.
        kk: Мұндай атау қалтада бар; ештеңе жазылған жоқ.
        fix.en: Add a file name to the path.
        fix.ru: Добавьте к пути имя файла.
        fix.kk: Жолға файл атауын қосыңыз.
      output.failed
        en: The result could not be written (system error {number}).
        ru: Результат не удалось записать (системная ошибка {number}).
        kk: Нәтижені жазу мүмкін болмады (жүйелік қате {number}).
        fix.en: Check the disk and try again, or write to another place.
        fix.ru: Проверьте диск и повторите или выберите другое место.
        fix.kk: Дискіні тексеріп қайталаңыз немесе басқа орынға жазыңыз.
      internal.fault
        en: A fault inside Kenes stopped this command; its id is {id}.
        ru: Команда остановлена внутренней ошибкой Kenes; её номер {id}.
        kk: Команда Kenes ішкі қатесінен тоқтады; қате нөмірі {id}.
        fix.en: Report it with this id; the details are in {log}.
        fix.ru: Сообщите о ней, указав номер; подробности в файле {log}.
        fix.kk: Осы нөмірді көрсетіп хабарлаңыз; толығы {log} файлында.
      internal.fault-unlogged
        en: A fault inside Kenes stopped this command; its id is {id}. The log {log} could not be written.
        ru: Команда остановлена внутренней ошибкой Kenes; её номер {id}. Журнал {log} записать не удалось.
        kk: Команда Kenes ішкі қатесінен тоқтады; қате нөмірі {id}. {log} журналын жазу мүмкін болмады.
        fix.en: Make the log writable or name another one in KENES_LOG, then run the command again and report it.
        fix.ru: Сделайте журнал доступным для записи или задайте другой в KENES_LOG, повторите команду и сообщите.
        fix.kk: Журналды жазуға ашыңыз немесе KENES_LOG арқылы басқасын беріңіз, команданы қайталап, хабарлаңыз.
      """#)

  /// Words of the frame around every result.
  private static let frame = MessageCatalogue(
    source: #"""
      severity.error
        en: error
        ru: ошибка
        kk: қате
      severity.warning
        en: warning
        ru: предупреждение
        kk: ескерту
      severity.note
        en: note
        ru: примечание
        kk: ескертпе
      severity.error.count
        en: errors: {count}
        ru: ошибок: {count}
        kk: қателер: {count}
      severity.warning.count
        en: warnings: {count}
        ru: предупреждений: {count}
        kk: ескертулер: {count}
      severity.note.count
        en: notes: {count}
        ru: примечаний: {count}
        kk: ескертпелер: {count}
      place.line
        en: line {line}
        ru: строка {line}
        kk: {line}-жол
      place.row
        en: row {row}
        ru: строка таблицы {row}
        kk: кестенің {row}-жолы
      """#)
}
