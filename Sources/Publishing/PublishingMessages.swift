public import Diagnostics

/// What this module says to people.
public enum PublishingMessages {
  /// Findings about containers (`zip.…`) and packages (`package.…`).
  public static let catalogue = MessageCatalogue(joining: [containers, packages, drafts])

  private static let containers = MessageCatalogue(
    source: #"""
      zip.empty
        en: The file is empty.
        ru: Файл пуст.
        kk: Файл бос.
        fix.en: Check that the right file was chosen and that it was copied whole.
        fix.ru: Проверьте, тот ли файл выбран и скопирован ли он целиком.
        fix.kk: Дұрыс файл таңдалғанын және оның толық көшірілгенін тексеріңіз.
      zip.not-zip
        en: The file is not a ZIP container.
        ru: Файл не является контейнером ZIP.
        kk: Файл ZIP контейнері емес.
        fix.en: Choose the .asice file itself, not a document taken out of it.
        fix.ru: Выберите сам файл .asice, а не извлечённый из него документ.
        fix.kk: Одан алынған құжатты емес, .asice файлының өзін таңдаңыз.
      zip.truncated
        en: The container ends too early: its directory of files is missing or cut off.
        ru: Контейнер обрывается: оглавление файлов отсутствует или неполно.
        kk: Контейнер үзілген: файлдар тізімі жоқ немесе толық емес.
        fix.en: Copy or download the file again and compare its size with the original.
        fix.ru: Скопируйте или загрузите файл заново и сравните его размер с исходным.
        fix.kk: Файлды қайта көшіріңіз немесе жүктеңіз және көлемін түпнұсқамен салыстырыңыз.
      zip.unreadable
        en: The container cannot be opened: {detail}.
        ru: Контейнер не открывается: {detail}.
        kk: Контейнер ашылмайды: {detail}.
        fix.en: Ask the sender for the container again.
        fix.ru: Запросите контейнер у отправителя повторно.
        fix.kk: Контейнерді жіберушіден қайта сұраңыз.
      zip.directory-damaged
        en: The directory of files is damaged at byte {offset}.
        ru: Оглавление файлов повреждено на байте {offset}.
        kk: Файлдар тізімі {offset}-байтта бүлінген.
        fix.en: Ask the sender for the container again.
        fix.ru: Запросите контейнер у отправителя повторно.
        fix.kk: Контейнерді жіберушіден қайта сұраңыз.
      zip.headers-differ
        en: Two parts of the container contradict each other about the file {entry}.
        ru: Две части контейнера противоречат друг другу о файле {entry}.
        kk: {entry} файлы туралы контейнердің екі бөлігі бір-біріне қайшы.
        fix.en: The container was damaged or made to look different in different programs. Ask the sender for it again.
        fix.ru: Контейнер повреждён или составлен так, чтобы в разных программах выглядеть по-разному. Запросите его повторно.
        fix.kk: Контейнер бүлінген немесе әртүрлі бағдарламада әртүрлі көрінетін етіп жасалған. Оны қайта сұраңыз.
      zip.hidden-bytes
        en: From byte {offset} on there are bytes that belong to no file of the container.
        ru: Начиная с байта {offset} есть байты, не относящиеся ни к одному файлу контейнера.
        kk: {offset}-байттан бастап контейнердің бірде-бір файлына жатпайтын байттар бар.
        fix.en: Ask the sender for a container without them.
        fix.ru: Запросите у отправителя контейнер без них.
        fix.kk: Жіберушіден оларсыз контейнер сұраңыз.
      zip.overlap
        en: The file {entry} shares bytes with another file of the container.
        ru: Файл {entry} занимает те же байты, что и другой файл контейнера.
        kk: {entry} файлы контейнердің басқа файлымен бірдей байттарды алып тұр.
        fix.en: Such containers are made to exhaust memory. Do not use it.
        fix.ru: Такие контейнеры делают, чтобы исчерпать память. Не используйте его.
        fix.kk: Мұндай контейнерлер жадты тауысу үшін жасалады. Оны пайдаланбаңыз.
      zip.multi-disk
        en: The container is one part of several.
        ru: Контейнер является одной из нескольких частей.
        kk: Контейнер бірнеше бөліктің бірі болып табылады.
        fix.en: Join the parts into one container first.
        fix.ru: Сначала соедините части в один контейнер.
        fix.kk: Алдымен бөліктерді бір контейнерге біріктіріңіз.
      zip.zip64
        en: The container uses the extension for more than 4 GB, which is not read.
        ru: Контейнер использует расширение для объёмов свыше 4 ГБ, которое не читается.
        kk: Контейнер 4 ГБ-тан асатын көлемге арналған кеңейтуді пайдаланады, ол оқылмайды.
        fix.en: Split the documents over several containers.
        fix.ru: Разделите документы на несколько контейнеров.
        fix.kk: Құжаттарды бірнеше контейнерге бөліңіз.
      zip.too-large
        en: The container has {size} bytes; at most {limit} are read.
        ru: Размер контейнера {size} байт; читается не более {limit}.
        kk: Контейнер көлемі {size} байт; ең көбі {limit} байт оқылады.
        fix.en: Split the documents over several containers.
        fix.ru: Разделите документы на несколько контейнеров.
        fix.kk: Құжаттарды бірнеше контейнерге бөліңіз.
      zip.too-many-entries
        en: The container holds {count} files; at most {limit} are read.
        ru: В контейнере {count} файлов; читается не более {limit}.
        kk: Контейнерде {count} файл бар; ең көбі {limit} файл оқылады.
        fix.en: Split the documents over several containers.
        fix.ru: Разделите документы на несколько контейнеров.
        fix.kk: Құжаттарды бірнеше контейнерге бөліңіз.
      zip.entry-too-large
        en: The file {entry} would have {size} bytes when unpacked; at most {limit} are allowed.
        ru: Файл {entry} после распаковки имел бы {size} байт; допускается не более {limit}.
        kk: {entry} файлы ашылғанда {size} байт болар еді; ең көбі {limit} байтқа рұқсат етіледі.
        fix.en: Split the document, or send it another way.
        fix.ru: Разделите документ или передайте его иначе.
        fix.kk: Құжатты бөліңіз немесе басқа жолмен жіберіңіз.
      zip.total-too-large
        en: All files together would have {size} bytes when unpacked; at most {limit} are allowed.
        ru: Все файлы после распаковки имели бы {size} байт; допускается не более {limit}.
        kk: Барлық файл ашылғанда {size} байт болар еді; ең көбі {limit} байтқа рұқсат етіледі.
        fix.en: Split the documents over several containers.
        fix.ru: Разделите документы на несколько контейнеров.
        fix.kk: Құжаттарды бірнеше контейнерге бөліңіз.
      zip.ratio
        en: The file {entry} would become more than {limit} times larger when unpacked, as in a decompression bomb.
        ru: Файл {entry} при распаковке увеличился бы более чем в {limit} раз, как в архивной бомбе.
        kk: {entry} файлы ашылғанда архив бомбасындағыдай {limit} еседен артық ұлғаяр еді.
        fix.en: Do not unpack it. Ask the sender what it is.
        fix.ru: Не распаковывайте его. Уточните у отправителя, что это.
        fix.kk: Оны ашпаңыз. Бұл не екенін жіберушіден сұраңыз.
      zip.size-differs
        en: The file {entry} has another size than the container says.
        ru: Размер файла {entry} не совпадает с указанным в контейнере.
        kk: {entry} файлының көлемі контейнерде көрсетілгенмен сәйкес келмейді.
        fix.en: Ask the sender for the container again.
        fix.ru: Запросите контейнер у отправителя повторно.
        fix.kk: Контейнерді жіберушіден қайта сұраңыз.
      zip.entry-damaged
        en: The file {entry} is damaged inside the container: {detail}.
        ru: Файл {entry} повреждён внутри контейнера: {detail}.
        kk: {entry} файлы контейнер ішінде бүлінген: {detail}.
        fix.en: Ask the sender for the container again; the other files can be read.
        fix.ru: Запросите контейнер у отправителя повторно; остальные файлы читаются.
        fix.kk: Контейнерді жіберушіден қайта сұраңыз; қалған файлдар оқылады.
      zip.encrypted
        en: The file {entry} is encrypted.
        ru: Файл {entry} зашифрован.
        kk: {entry} файлы шифрланған.
        fix.en: Ask for a container without a password.
        fix.ru: Запросите контейнер без пароля.
        fix.kk: Құпиясөзсіз контейнер сұраңыз.
      zip.method
        en: The file {entry} is packed by a method other than deflate.
        ru: Файл {entry} упакован методом, отличным от deflate.
        kk: {entry} файлы deflate-тен басқа әдіспен қапталған.
        fix.en: Pack it again with an ordinary ZIP program.
        fix.ru: Упакуйте его заново обычной программой ZIP.
        fix.kk: Оны кәдімгі ZIP бағдарламасымен қайта қаптаңыз.
      zip.link
        en: {entry} is a link; links are never followed.
        ru: {entry} является ссылкой; по ссылкам переход не выполняется.
        kk: {entry} — сілтеме; сілтемелер бойынша ешқашан өтілмейді.
        fix.en: Put the file itself into the container.
        fix.ru: Поместите в контейнер сам файл.
        fix.kk: Контейнерге файлдың өзін салыңыз.
      zip.special-file
        en: {entry} is neither a file nor a folder.
        ru: {entry} не является ни файлом, ни папкой.
        kk: {entry} файл да, қалта да емес.
        fix.en: Leave it out of the container.
        fix.ru: Исключите его из контейнера.
        fix.kk: Оны контейнерден алып тастаңыз.
      zip.name-empty
        en: A file of the container has no name.
        ru: У файла контейнера нет имени.
        kk: Контейнердегі файлдың атауы жоқ.
        fix.en: Give it a name.
        fix.ru: Дайте ему имя.
        fix.kk: Оған атау беріңіз.
      zip.name-long
        en: The name {entry} is too long.
        ru: Имя {entry} слишком длинное.
        kk: {entry} атауы тым ұзын.
        fix.en: Give it a shorter name.
        fix.ru: Дайте файлу более короткое имя.
        fix.kk: Файлға қысқарақ атау беріңіз.
      zip.name-encoding
        en: The name {entry} is not in UTF-8.
        ru: Имя {entry} записано не в UTF-8.
        kk: {entry} атауы UTF-8 кодтауында емес.
        fix.en: Pack the files again with a program that writes names in UTF-8.
        fix.ru: Упакуйте файлы заново программой, которая записывает имена в UTF-8.
        fix.kk: Файлдарды атауларды UTF-8 кодтауында жазатын бағдарламамен қайта қаптаңыз.
      zip.name-control
        en: The name {entry} holds characters that cannot be seen.
        ru: Имя {entry} содержит невидимые символы.
        kk: {entry} атауында көрінбейтін таңбалар бар.
        fix.en: Rename the file.
        fix.ru: Переименуйте файл.
        fix.kk: Файлдың атауын өзгертіңіз.
      zip.name-backslash
        en: The name {entry} holds a backslash, which is a folder in some programs and a letter in others.
        ru: Имя {entry} содержит обратную косую черту: в одних программах это папка, в других буква.
        kk: {entry} атауында кері қиғаш сызық бар: ол бір бағдарламада қалта, басқасында таңба болып саналады.
        fix.en: Use / between folders.
        fix.ru: Разделяйте папки знаком /.
        fix.kk: Қалталарды / белгісімен бөліңіз.
      zip.name-absolute
        en: The name {entry} is an absolute path.
        ru: Имя {entry} является абсолютным путём.
        kk: {entry} атауы — абсолютті жол.
        fix.en: Use a path that starts inside the container.
        fix.ru: Используйте путь, начинающийся внутри контейнера.
        fix.kk: Контейнер ішінен басталатын жолды пайдаланыңыз.
      zip.name-drive
        en: The name {entry} starts with a drive.
        ru: Имя {entry} начинается с имени диска.
        kk: {entry} атауы диск атауынан басталады.
        fix.en: Use a path that starts inside the container.
        fix.ru: Используйте путь, начинающийся внутри контейнера.
        fix.kk: Контейнер ішінен басталатын жолды пайдаланыңыз.
      zip.name-outside
        en: The name {entry} leads out of the container's folder.
        ru: Имя {entry} ведёт за пределы папки контейнера.
        kk: {entry} атауы контейнер қалтасынан тыс жерге апарады.
        fix.en: Do not unpack it with other programs. Ask the sender what it is.
        fix.ru: Не распаковывайте его другими программами. Уточните у отправителя, что это.
        fix.kk: Оны басқа бағдарламалармен ашпаңыз. Бұл не екенін жіберушіден сұраңыз.
      zip.name-alias
        en: The file {entry} carries a second name, so that programs disagree about it.
        ru: У файла {entry} есть второе имя, поэтому программы читают его по-разному.
        kk: {entry} файлының екінші атауы бар, сондықтан бағдарламалар оны әртүрлі оқиды.
        fix.en: Pack the files again with a program that writes names in UTF-8.
        fix.ru: Упакуйте файлы заново программой, которая записывает имена в UTF-8.
        fix.kk: Файлдарды атауларды UTF-8 кодтауында жазатын бағдарламамен қайта қаптаңыз.
      zip.name-duplicate
        en: The name {entry} stands for two files.
        ru: Имя {entry} относится к двум файлам.
        kk: {entry} атауы екі файлға қатысты.
        fix.en: Give every file a name of its own; upper and lower case count as equal.
        fix.ru: Дайте каждому файлу своё имя; прописные и строчные буквы не различаются.
        fix.kk: Әр файлға жеке атау беріңіз; бас және кіші әріптер бірдей саналады.
      zip.write-failed
        en: The container cannot be written: {detail}.
        ru: Контейнер не записывается: {detail}.
        kk: Контейнер жазылмайды: {detail}.
        fix.en: Check how much memory is free.
        fix.ru: Проверьте, достаточно ли свободной памяти.
        fix.kk: Бос жадтың жеткілікті екенін тексеріңіз.
      """#)

  private static let packages = MessageCatalogue(
    source: #"""
      package.item-missing
        en: The package lacks “{title}” ({item}). Mandatory because: {reason}. Ground: {basis}.
        ru: В пакете нет документа «{title}» ({item}). Обязателен, так как: {reason}. Основание: {basis}.
        kk: Топтамада «{title}» ({item}) құжаты жоқ. Міндетті, себебі: {reason}. Негізі: {basis}.
        fix.en: Attach the document and build the package again.
        fix.ru: Приложите документ и соберите пакет заново.
        fix.kk: Құжатты қоса беріп, топтаманы қайта жасаңыз.
      package.path-reserved
        en: No document may lie at {entry}; the container keeps this place for itself.
        ru: По пути {entry} документ размещать нельзя: это место занято самим контейнером.
        kk: {entry} жолына құжат орналастыруға болмайды: бұл орынды контейнердің өзі пайдаланады.
        fix.en: Choose another path, for example under documents/.
        fix.ru: Выберите другой путь, например в documents/.
        fix.kk: Басқа жолды таңдаңыз, мысалы documents/ ішінен.
      package.mimetype-missing
        en: The container has no file “mimetype”; it is not an ASiC-E container.
        ru: В контейнере нет файла mimetype; это не контейнер ASiC-E.
        kk: Контейнерде mimetype файлы жоқ; бұл ASiC-E контейнері емес.
        fix.en: Ask the sender for the package as Kenes built it; do not pack it again.
        fix.ru: Запросите пакет в том виде, в каком его собрал Kenes; не упаковывайте его заново.
        fix.kk: Топтаманы Kenes жасаған күйінде сұраңыз; оны қайта қаптамаңыз.
      package.mimetype-wrong
        en: The file “mimetype” does not say that this is an ASiC-E container.
        ru: Файл mimetype не указывает, что это контейнер ASiC-E.
        kk: mimetype файлында бұл ASiC-E контейнері екені көрсетілмеген.
        fix.en: Ask the sender for the package as Kenes built it.
        fix.ru: Запросите пакет в том виде, в каком его собрал Kenes.
        fix.kk: Топтаманы Kenes жасаған күйінде сұраңыз.
      package.mimetype-not-first
        en: The file “mimetype” is not the first one of the container.
        ru: Файл mimetype не является первым в контейнере.
        kk: mimetype файлы контейнерде бірінші тұрған жоқ.
        fix.en: The container was packed again. Ask the sender for the package as Kenes built it.
        fix.ru: Контейнер был упакован заново. Запросите пакет в том виде, в каком его собрал Kenes.
        fix.kk: Контейнер қайта қапталған. Топтаманы Kenes жасаған күйінде сұраңыз.
      package.mimetype-packed
        en: The file “mimetype” is compressed; it has to be stored as it is.
        ru: Файл mimetype сжат, а должен храниться без сжатия.
        kk: mimetype файлы сығылған, ал ол сығусыз сақталуға тиіс.
        fix.en: The container was packed again. Ask the sender for the package as Kenes built it.
        fix.ru: Контейнер был упакован заново. Запросите пакет в том виде, в каком его собрал Kenes.
        fix.kk: Контейнер қайта қапталған. Топтаманы Kenes жасаған күйінде сұраңыз.
      package.manifest-missing
        en: The container has no manifest.xml; it is not a package of Kenes.
        ru: В контейнере нет файла manifest.xml; это не пакет Kenes.
        kk: Контейнерде manifest.xml файлы жоқ; бұл Kenes топтамасы емес.
        fix.en: Choose a package that “kenes package build” made.
        fix.ru: Выберите пакет, собранный командой «kenes package build».
        fix.kk: «kenes package build» командасымен жасалған топтаманы таңдаңыз.
      package.manifest-invalid
        en: The manifest is not valid here: {detail}.
        ru: Манифест в этом месте недействителен: {detail}.
        kk: Манифест осы жерде жарамсыз: {detail}.
        fix.en: Ask the sender for the package again.
        fix.ru: Запросите пакет у отправителя повторно.
        fix.kk: Топтаманы жіберушіден қайта сұраңыз.
      package.file-changed
        en: The file {entry} was changed. Expected SHA-256 {expected}, found {found}.
        ru: Файл {entry} изменён. Ожидался SHA-256 {expected}, найден {found}.
        kk: {entry} файлы өзгертілген. Күтілген SHA-256 {expected}, табылғаны {found}.
        fix.en: Do not rely on this file. Ask the sender for the package again.
        fix.ru: Не полагайтесь на этот файл. Запросите пакет у отправителя повторно.
        fix.kk: Бұл файлға сенбеңіз. Топтаманы жіберушіден қайта сұраңыз.
      package.size-differs
        en: The file {entry} has {found} bytes; the manifest says {expected}.
        ru: Размер файла {entry} — {found} байт; по манифесту {expected}.
        kk: {entry} файлының көлемі {found} байт; манифест бойынша {expected}.
        fix.en: Ask the sender for the package again.
        fix.ru: Запросите пакет у отправителя повторно.
        fix.kk: Топтаманы жіберушіден қайта сұраңыз.
      package.file-missing
        en: The file {entry} is missing. Expected SHA-256 {expected}.
        ru: Файл {entry} отсутствует. Ожидался SHA-256 {expected}.
        kk: {entry} файлы жоқ. Күтілген SHA-256 {expected}.
        fix.en: Ask the sender for the whole package.
        fix.ru: Запросите у отправителя полный пакет.
        fix.kk: Жіберушіден толық топтаманы сұраңыз.
      package.file-extra
        en: The file {entry} lies in the container, but the manifest does not name it.
        ru: Файл {entry} есть в контейнере, но не указан в манифесте.
        kk: {entry} файлы контейнерде бар, бірақ манифесте көрсетілмеген.
        fix.en: It is no part of the package. Ask the sender where it comes from.
        fix.ru: Он не входит в пакет. Уточните у отправителя, откуда он.
        fix.kk: Ол топтамаға кірмейді. Оның қайдан шыққанын жіберушіден сұраңыз.
      package.comment
        en: The container carries a comment, which nothing in the package vouches for.
        ru: Контейнер содержит комментарий, который ничем в пакете не подтверждён.
        kk: Контейнерде топтамадағы ештеңемен расталмаған түсініктеме бар.
      package.audit-unreadable
        en: Event {event} of the log extract cannot be read.
        ru: Событие {event} выписки из журнала не читается.
        kk: Журнал үзіндісіндегі {event}-оқиға оқылмайды.
        fix.en: The record of the procedure is not complete. Ask the sender for the package again.
        fix.ru: Запись процедуры неполна. Запросите пакет у отправителя повторно.
        fix.kk: Рәсімнің жазбасы толық емес. Топтаманы жіберушіден қайта сұраңыз.
      package.audit-broken
        en: The chain of the log breaks at event {event} (number {version} of {stream}).
        ru: Цепочка журнала нарушена на событии {event} (номер {version} в {stream}).
        kk: Журнал тізбегі {event}-оқиғада үзілген ({stream} ішінде {version}-нөмір).
        fix.en: This event or the one before it was changed, removed or added later.
        fix.ru: Это событие или предыдущее было позднее изменено, удалено или добавлено.
        fix.kk: Осы немесе алдыңғы оқиға кейін өзгертілген, жойылған немесе қосылған.
      package.audit-heads-unreadable
        en: The list of the log's last events cannot be read.
        ru: Список последних событий журнала не читается.
        kk: Журналдың соңғы оқиғаларының тізімі оқылмайды.
        fix.en: Ask the sender for the package again.
        fix.ru: Запросите пакет у отправителя повторно.
        fix.kk: Топтаманы жіберушіден қайта сұраңыз.
      package.audit-head-differs
        en: The log of {stream} does not end with the event that the package names as its last.
        ru: Журнал {stream} заканчивается не тем событием, которое пакет называет последним.
        kk: {stream} журналы топтамада соңғы деп көрсетілген оқиғамен аяқталмайды.
        fix.en: Events at the end were removed or added. Ask the sender for the package again.
        fix.ru: События в конце удалены или добавлены. Запросите пакет у отправителя повторно.
        fix.kk: Соңындағы оқиғалар жойылған немесе қосылған. Топтаманы жіберушіден қайта сұраңыз.
      package.rehearsal
        en: This package was built in a rehearsal and must not be submitted.
        ru: Пакет собран в учебном режиме и не подлежит внесению.
        kk: Топтама оқу-жаттығу режимінде жасалған және енгізуге жатпайды.
        fix.en: Build the package from the real store.
        fix.ru: Соберите пакет из рабочего хранилища.
        fix.kk: Топтаманы жұмыс қоймасынан жасаңыз.
      package.unsigned
        en: The package carries no signature: the digests show that nothing was changed, not who built it.
        ru: Пакет не подписан: контрольные суммы показывают, что ничего не изменено, но не кем он собран.
        kk: Топтамаға қол қойылмаған: бақылау сомалары ештеңе өзгертілмегенін көрсетеді, бірақ оны кім жасағанын көрсетпейді.
        fix.en: Compare the digest of the container with the one in the transmittal letter.
        fix.ru: Сравните контрольную сумму контейнера с указанной в сопроводительном письме.
        fix.kk: Контейнердің бақылау сомасын ілеспе хаттағымен салыстырыңыз.
      package.signature-unchecked
        en: The signature {entry} was not checked.
        ru: Подпись {entry} не проверялась.
        kk: {entry} қолтаңбасы тексерілмеді.
        fix.en: Check it with a program for ASiC-E containers.
        fix.ru: Проверьте её программой для контейнеров ASiC-E.
        fix.kk: Оны ASiC-E контейнерлеріне арналған бағдарламамен тексеріңіз.
      """#)

  private static let drafts = MessageCatalogue(
    source: #"""
      package.nested
        en: {entry} is a package itself; it was not opened.
        ru: {entry} — сам пакет; он не открывался.
        kk: {entry} — өзі топтама; ол ашылған жоқ.
        fix.en: Take it out and hand it in alone.
        fix.ru: Извлеките его и передайте отдельно.
        fix.kk: Оны шығарып алып, жеке тапсырыңыз.
      package.no-draft
        en: The package holds no draft law that can be read.
        ru: В пакете нет законопроекта, который можно прочитать.
        kk: Топтамада оқуға болатын заң жобасы жоқ.
        fix.en: Run kenes draft check on the package to see what it holds.
        fix.ru: Что лежит в пакете, показывает команда kenes draft check.
        fix.kk: Топтамада не бар екенін kenes draft check командасы көрсетеді.
      package.ambiguous
        en: The package holds several draft laws: {entries}.
        ru: В пакете несколько законопроектов: {entries}.
        kk: Топтамада бірнеше заң жобасы бар: {entries}.
        fix.en: Name one with --entry.
        fix.ru: Укажите один из них параметром --entry.
        fix.kk: Біреуін --entry параметрімен көрсетіңіз.
      package.entry-missing
        en: The package has no document {entry}. It holds: {entries}.
        ru: В пакете нет документа {entry}. В нём есть: {entries}.
        kk: Топтамада {entry} құжаты жоқ. Онда бары: {entries}.
        fix.en: Write the name as kenes draft check lists it.
        fix.ru: Запишите имя так, как его показывает команда kenes draft check.
        fix.kk: Атауды kenes draft check көрсеткендей жазыңыз.
      package.entry-other
        en: {entry} is no XML document.
        ru: {entry} — не документ XML.
        kk: {entry} — XML құжаты емес.
        fix.en: Choose one that kenes draft check lists with a dialect.
        fix.ru: Выберите документ, у которого команда kenes draft check показывает диалект.
        fix.kk: kenes draft check диалектімен көрсеткен құжатты таңдаңыз.
      """#)
}
