public import Diagnostics

/// What this module says to people.
public enum ReviewStoreMessages {
  /// Every code of the store in Kazakh, Russian and English.
  public static let catalogue = MessageCatalogue(
    source: #"""
      // Opening and making a store
      store.missing
        en: There is no store at {path}.
        ru: По пути {path} хранилища нет.
        kk: {path} жолында қойма жоқ.
        fix.en: Check the path, or make a store with: kenes store create --store {path}
        fix.ru: Проверьте путь или создайте хранилище: kenes store create --store {path}
        fix.kk: Жолды тексеріңіз немесе қойма жасаңыз: kenes store create --store {path}
      store.exists
        en: There is already a file at {path}; it was left as it is.
        ru: По пути {path} уже есть файл; он оставлен без изменений.
        kk: {path} жолында файл бұрыннан бар; ол өзгертілмеді.
        fix.en: Choose another path, or move the file away.
        fix.ru: Выберите другой путь или перенесите этот файл.
        fix.kk: Басқа жол таңдаңыз немесе файлды басқа жерге көшіріңіз.
      store.foreign-file
        en: {path} is not a Kenes store; it was left as it is.
        ru: {path} не является хранилищем Kenes; файл оставлен без изменений.
        kk: {path} Kenes қоймасы емес; файл өзгертілмеді.
        fix.en: Check the path. A store is made with: kenes store create
        fix.ru: Проверьте путь. Хранилище создаётся командой: kenes store create
        fix.kk: Жолды тексеріңіз. Қойма мына командамен жасалады: kenes store create
      store.newer-format
        en: {path} has format {found}; this program knows formats up to {supported}.
        ru: {path} имеет формат {found}; эта программа знает форматы до {supported}.
        kk: {path} пішімі {found}; бұл бағдарлама {supported} дейінгі пішімдерді біледі.
        fix.en: Use the newer version of Kenes that wrote the store.
        fix.ru: Используйте более новую версию Kenes, в которой было записано хранилище.
        fix.kk: Қойманы жазған Kenes бағдарламасының жаңарақ нұсқасын қолданыңыз.
      store.older-format
        en: {path} has the older format {found} and cannot be brought to format {supported}, since it is read-only.
        ru: {path} имеет старый формат {found}; перевести его в формат {supported} нельзя: доступно только чтение.
        kk: {path} ескі {found} пішімінде; тек оқуға ашық болғандықтан, оны {supported} пішіміне көшіру мүмкін емес.
        fix.en: Copy the store to a place where it can be written, and open the copy.
        fix.ru: Скопируйте хранилище туда, где разрешена запись, и откройте копию.
        fix.kk: Қойманы жазуға болатын жерге көшіріп, көшірмесін ашыңыз.
      store.read-only
        en: The store {path} can only be read: the file or its folder is write-protected. Nothing was stored.
        ru: Хранилище {path} доступно только для чтения: файл или его папка защищены от записи. Ничего не сохранено.
        kk: {path} қоймасын тек оқуға болады: файл не оның қалтасы жазудан қорғалған. Ештеңе сақталмады.
        fix.en: Give the right to write to the file and its folder, or work on a copy.
        fix.ru: Дайте право записи в файл и его папку или работайте с копией.
        fix.kk: Файл мен оның қалтасына жазу құқығын беріңіз немесе көшірмемен жұмыс істеңіз.
      store.cannot-open
        en: The store {path} cannot be opened: {detail}
        ru: Хранилище {path} не открывается: {detail}
        kk: {path} қоймасы ашылмайды: {detail}
        fix.en: Check that the folder exists and that you may read the file.
        fix.ru: Проверьте, что папка существует и файл разрешено читать.
        fix.kk: Қалтаның бар екенін және файлды оқуға рұқсат барын тексеріңіз.
      store.needs-recovery
        en: {path} was not closed in order and can be recovered only where writing is allowed.
        ru: {path} не было закрыто как следует; восстановить его можно только там, где разрешена запись.
        kk: {path} дұрыс жабылмаған; оны тек жазуға рұқсат бар жерде қалпына келтіруге болады.
        fix.en: Copy the file together with its -wal file to a place where you may write, and open the copy.
        fix.ru: Скопируйте файл вместе с файлом -wal туда, где разрешена запись, и откройте копию.
        fix.kk: Файлды -wal файлымен бірге жазуға болатын жерге көшіріп, көшірмесін ашыңыз.
      store.identity-invalid
        en: The id and the time of a new store must be printable ASCII.
        ru: Идентификатор и время нового хранилища должны состоять из печатных символов ASCII.
        kk: Жаңа қойманың идентификаторы мен уақыты басылатын ASCII таңбаларынан тұруға тиіс.
      store.disk-full
        en: There is no space left for the store. Nothing was stored.
        ru: Для хранилища не осталось места. Ничего не сохранено.
        kk: Қойма үшін орын қалмады. Ештеңе сақталмады.
        fix.en: Free some space on the disk, then do the same again.
        fix.ru: Освободите место на диске и повторите действие.
        fix.kk: Дискіде орын босатып, әрекетті қайталаңыз.
      store.busy
        en: The store was in use by another program for longer than {seconds} seconds. Nothing was stored.
        ru: Хранилище было занято другой программой дольше {seconds} с. Ничего не сохранено.
        kk: Қойма басқа бағдарламада {seconds} секундтан ұзақ бос болмады. Ештеңе сақталмады.
        fix.en: Do the same again; if it stays so, look for a program that holds the store open.
        fix.ru: Повторите действие; если не поможет, найдите программу, которая держит хранилище открытым.
        fix.kk: Әрекетті қайталаңыз; көмектеспесе, қойманы ашық ұстап тұрған бағдарламаны табыңыз.
      store.corrupt
        en: The store is damaged: {detail}
        ru: Хранилище повреждено: {detail}
        kk: Қойма бүлінген: {detail}
        fix.en: Keep this file as it is, and restore the newest backup that kenes store verify finds in order.
        fix.ru: Сохраните этот файл как есть и восстановите последнюю копию, которую подтверждает kenes store verify.
        fix.kk: Бұл файлды сол қалпында сақтап, kenes store verify растаған соңғы көшірмені қалпына келтіріңіз.
      store.failed
        en: The store could not do this: {detail}
        ru: Хранилище не смогло выполнить действие: {detail}
        kk: Қойма әрекетті орындай алмады: {detail}
        fix.en: Run kenes store verify; if it finds nothing, report this as a bug with the text above.
        fix.ru: Выполните kenes store verify; если ошибок нет, сообщите разработчикам текст выше.
        fix.kk: kenes store verify орындаңыз; қате табылмаса, жоғарыдағы мәтінді әзірлеушілерге хабарлаңыз.

      // Writing
      store.conflict
        en: {stream} was changed by someone else meanwhile: it stands at version {actual}, not {expected}.
        ru: {stream} тем временем изменён кем-то другим: сейчас версия {actual}, а не {expected}.
        kk: {stream} осы арада басқа біреу өзгертті: қазір {expected} емес, {actual} нұсқасы.
        fix.en: Look at the newest state and do the same again if it still fits.
        fix.ru: Посмотрите новое состояние и повторите действие, если оно ещё уместно.
        fix.kk: Жаңа күйін қарап, әлі орынды болса, әрекетті қайталаңыз.
      store.command-reused
        en: The command key {command} was already used for something else.
        ru: Ключ команды {command} уже использован для другого действия.
        kk: {command} команда кілті басқа әрекет үшін қолданылған.
        fix.en: Give every command a key of its own.
        fix.ru: Давайте каждой команде собственный ключ.
        fix.kk: Әр командаға өз кілтін беріңіз.
      store.command-invalid
        en: The command key "{command}" is not usable: it needs 1 to 200 printable ASCII characters.
        ru: Ключ команды «{command}» не подходит: нужно от 1 до 200 печатных символов ASCII.
        kk: «{command}» команда кілті жарамсыз: 1-ден 200-ге дейін басылатын ASCII таңбасы керек.
        fix.en: Choose a key of letters, digits and hyphens.
        fix.ru: Выберите ключ из букв, цифр и дефисов.
        fix.kk: Әріптерден, цифрлардан және дефистерден тұратын кілт таңдаңыз.
      store.stream-invalid
        en: "{stream}" is not a stream name: only ASCII letters, digits, -, _ and . between slashes.
        ru: «{stream}» не может быть именем потока: между косыми чертами только буквы ASCII, цифры, -, _ и точка.
        kk: «{stream}» ағын атауы бола алмайды: қиғаш сызықтар арасында тек ASCII әріптері, цифрлар, -, _ және нүкте.
        fix.en: Choose another number or id.
        fix.ru: Выберите другой номер или идентификатор.
        fix.kk: Басқа нөмір немесе идентификатор таңдаңыз.
      store.stream-repeated
        en: {stream} stands twice in one append.
        ru: {stream} указан дважды в одной записи.
        kk: {stream} бір жазбада екі рет көрсетілген.
      store.event-invalid
        en: An event of type "{type}" for {stream} lacks its type, actor or time, or names a file wrongly.
        ru: У события типа «{type}» для {stream} нет типа, действующего лица или времени, либо неверно назван файл.
        kk: {stream} үшін «{type}» түріндегі оқиғада түрі, әрекет етуші не уақыты жоқ немесе файл дұрыс аталмаған.
      store.payload-invalid
        en: The payload of an event of type "{type}" for {stream} is not JSON in UTF-8.
        ru: Содержимое события типа «{type}» для {stream} не является JSON в UTF-8.
        kk: {stream} үшін «{type}» түріндегі оқиғаның мазмұны UTF-8 JSON емес.
      store.file-unknown
        en: An event for {stream} speaks of the file {digest}, which is not in the store.
        ru: Событие для {stream} ссылается на файл {digest}, которого нет в хранилище.
        kk: {stream} оқиғасы қоймада жоқ {digest} файлын атайды.
      store.file-invalid
        en: The file {digest} has no usable media type: "{type}".
        ru: У файла {digest} непригодный тип содержимого: «{type}».
        kk: {digest} файлының мазмұн түрі жарамсыз: «{type}».
      store.cursor-invalid
        en: The place to go on from does not belong to this list.
        ru: Место, с которого нужно продолжить, не относится к этому списку.
        kk: Жалғастыру орны бұл тізімге жатпайды.
        fix.en: Begin the list anew.
        fix.ru: Начните список сначала.
        fix.kk: Тізімді басынан бастаңыз.
      store.projection-failed
        en: The lists for {stream} could not be made: {detail}
        ru: Не удалось составить списки для {stream}: {detail}
        kk: {stream} үшін тізімдер жасалмады: {detail}
        fix.en: Report this as a bug with the text above; the record itself was left as it was.
        fix.ru: Сообщите разработчикам текст выше; сам журнал не изменён.
        fix.kk: Жоғарыдағы мәтінді әзірлеушілерге хабарлаңыз; журналдың өзі өзгермеді.

      // Verifying
      store.event-altered
        en: Event {position} ({stream}, version {version}) was changed after it was recorded.
        ru: Событие {position} ({stream}, версия {version}) изменено после записи.
        kk: {position}-оқиға ({stream}, {version}-нұсқа) жазылғаннан кейін өзгертілген.
        fix.en: Compare with a backup: the record before this event is sound, this event is not.
        fix.ru: Сравните с резервной копией: записи до этого события целы, само событие изменено.
        fix.kk: Сақтық көшірмемен салыстырыңыз: осы оқиғаға дейінгі жазба бүтін, ал оқиғаның өзі өзгертілген.
      store.chain-broken
        en: Event {position} ({stream}, version {version}) does not follow from the event before it in the stream.
        ru: Событие {position} ({stream}, версия {version}) не продолжает предыдущее событие потока.
        kk: {position}-оқиға ({stream}, {version}-нұсқа) ағындағы алдыңғы оқиғаның жалғасы емес.
        fix.en: Compare this event and the one before it with a backup.
        fix.ru: Сравните это событие и предыдущее с резервной копией.
        fix.kk: Осы оқиға мен алдыңғысын сақтық көшірмемен салыстырыңыз.
      store.log-broken
        en: The log does not run on at event {position} ({stream}, version {version}).
        ru: Журнал прерван на событии {position} ({stream}, версия {version}).
        kk: Журнал {position}-оқиғада ({stream}, {version}-нұсқа) үзілген.
        fix.en: Compare the log up to this event with a backup; at event 1 compare the identity of the store too.
        fix.ru: Сравните журнал до этого события с резервной копией; для события 1 — и данные самого хранилища.
        fix.kk: Осы оқиғаға дейінгі журналды сақтық көшірмемен салыстырыңыз; 1-оқиға үшін қойма деректерін де.
      store.position-gap
        en: After position {expected} was to come, the log goes on at position {position}: events are missing.
        ru: Ожидалась позиция {expected}, но журнал продолжается с позиции {position}: событий не хватает.
        kk: {expected} орны күтілді, бірақ журнал {position} орнынан жалғасады: оқиғалар жетіспейді.
        fix.en: Restore the missing events from a backup.
        fix.ru: Восстановите недостающие события из резервной копии.
        fix.kk: Жетіспейтін оқиғаларды сақтық көшірмеден қалпына келтіріңіз.
      store.version-gap
        en: {stream} goes on at version {version} (event {position}) where version {expected} was to come.
        ru: {stream} продолжается с версии {version} (событие {position}), хотя ожидалась версия {expected}.
        kk: {stream} {expected}-нұсқаның орнына {version}-нұсқадан ({position}-оқиға) жалғасады.
        fix.en: Restore the missing events from a backup.
        fix.ru: Восстановите недостающие события из резервной копии.
        fix.kk: Жетіспейтін оқиғаларды сақтық көшірмеден қалпына келтіріңіз.
      store.log-truncated
        en: The log ends at position {position}, but it had reached {expected}: its end was cut off.
        ru: Журнал заканчивается на позиции {position}, хотя доходил до {expected}: его конец отрезан.
        kk: Журнал {position} орнында аяқталады, бірақ {expected} орнына жеткен еді: соңы кесілген.
        fix.en: Restore the end of the log from a backup.
        fix.ru: Восстановите конец журнала из резервной копии.
        fix.kk: Журналдың соңын сақтық көшірмеден қалпына келтіріңіз.
      store.log-head-altered
        en: The hash kept for the end of the log (position {position}) is not the hash of its last event.
        ru: Хеш, сохранённый для конца журнала (позиция {position}), не совпадает с хешем последнего события.
        kk: Журнал соңы үшін сақталған хеш ({position} орны) соңғы оқиғаның хешіне сәйкес емес.
        fix.en: Compare the end of the log and the identity of the store with a backup.
        fix.ru: Сравните конец журнала и данные хранилища с резервной копией.
        fix.kk: Журналдың соңы мен қойма деректерін сақтық көшірмемен салыстырыңыз.
      store.stream-truncated
        en: {stream} ends at version {version}, but version {expected} is kept as its last.
        ru: {stream} заканчивается на версии {version}, хотя последней записана версия {expected}.
        kk: {stream} {version}-нұсқада аяқталады, бірақ соңғысы ретінде {expected}-нұсқа жазылған.
        fix.en: Restore the end of the stream from a backup.
        fix.ru: Восстановите конец потока из резервной копии.
        fix.kk: Ағынның соңын сақтық көшірмеден қалпына келтіріңіз.
      store.stream-head-altered
        en: The hash kept for the end of {stream} (version {version}) is not the hash of its last event.
        ru: Хеш, сохранённый для конца {stream} (версия {version}), не совпадает с хешем последнего события.
        kk: {stream} соңы үшін сақталған хеш ({version}-нұсқа) соңғы оқиғаның хешіне сәйкес емес.
        fix.en: Compare the end of the stream with a backup.
        fix.ru: Сравните конец потока с резервной копией.
        fix.kk: Ағынның соңын сақтық көшірмемен салыстырыңыз.
      store.file-altered
        en: The bytes of the file {digest} are no longer those that were stored.
        ru: Содержимое файла {digest} отличается от сохранённого.
        kk: {digest} файлының мазмұны сақталғаннан өзгеше.
        fix.en: Restore the file from a backup.
        fix.ru: Восстановите файл из резервной копии.
        fix.kk: Файлды сақтық көшірмеден қалпына келтіріңіз.
      store.file-lost
        en: The file {digest} is gone; event {position} ({stream}, version {version}) speaks of it.
        ru: Файл {digest} отсутствует; на него ссылается событие {position} ({stream}, версия {version}).
        kk: {digest} файлы жоқ; оны {position}-оқиға ({stream}, {version}-нұсқа) атайды.
        fix.en: Restore the file from a backup.
        fix.ru: Восстановите файл из резервной копии.
        fix.kk: Файлды сақтық көшірмеден қалпына келтіріңіз.
      store.command-altered
        en: What is kept about the command {command} points outside the log.
        ru: Запись о команде {command} указывает за пределы журнала.
        kk: {command} командасы туралы жазба журналдан тыс жерді көрсетеді.
        fix.en: Compare with a backup.
        fix.ru: Сравните с резервной копией.
        fix.kk: Сақтық көшірмемен салыстырыңыз.
      store.read-model-differs
        en: A row of the lists is not what the events of {stream} say: {row}
        ru: Строка списков не соответствует событиям {stream}: {row}
        kk: Тізім жолы {stream} оқиғаларына сәйкес емес: {row}
        fix.en: Make the lists anew with: kenes store rebuild
        fix.ru: Составьте списки заново: kenes store rebuild
        fix.kk: Тізімдерді қайта жасаңыз: kenes store rebuild
      store.schema-altered
        en: The database object {name} is not as Kenes makes it, so the record may have been changed behind its back.
        ru: Объект базы данных {name} отличается от созданного Kenes; журнал могли изменить в обход программы.
        kk: {name} деректер қоры нысаны Kenes жасағаннан өзгеше; журнал бағдарламадан тыс өзгертілген болуы мүмкін.
        fix.en: Find out who changed the database, and compare with a backup.
        fix.ru: Выясните, кто менял базу данных, и сравните с резервной копией.
        fix.kk: Деректер қорын кім өзгерткенін анықтап, сақтық көшірмемен салыстырыңыз.
      """#)
}
