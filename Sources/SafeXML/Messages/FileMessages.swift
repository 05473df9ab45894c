internal import Diagnostics

extension SafeXMLMessages {
  /// Files that are no XML.
  static let fileMessages = MessageCatalogue(
    source: #"""
      xml.empty
        en: The file is empty.
        ru: Файл пуст.
        kk: Файл бос.
        fix.en: Check that the right file was chosen and that it was copied whole.
        fix.ru: Проверьте, тот ли файл выбран и скопирован ли он целиком.
        fix.kk: Дұрыс файл таңдалғанын және оның толық көшірілгенін тексеріңіз.
      xml.is-pdf
        en: This is a PDF file, not XML, whatever its name says.
        ru: Это файл PDF, а не XML, каким бы ни было его имя.
        kk: Бұл – XML емес, PDF файлы, атауы қандай болса да.
        fix.en: Ask for the draft as XML, or export it from the program that made it.
        fix.ru: Запросите проект в формате XML или выгрузите его из программы, в которой он создан.
        fix.kk: Жобаны XML пішімінде сұратыңыз немесе оны жасаған бағдарламадан шығарып алыңыз.
      xml.is-docx
        en: This is a Word document (DOCX), not XML.
        ru: Это документ Word (DOCX), а не XML.
        kk: Бұл – XML емес, Word құжаты (DOCX).
        fix.en: Save the draft as Akoma Ntoso XML in the drafting program, or ask the sender for it.
        fix.ru: Сохраните проект как Akoma Ntoso XML в редакторе законопроектов или запросите его у отправителя.
        fix.kk: Жобаны заң жобасы редакторында Akoma Ntoso XML түрінде сақтаңыз немесе жіберушіден сұратыңыз.
      xml.is-xlsx
        en: This is a spreadsheet (XLSX), not XML.
        ru: Это таблица Excel (XLSX), а не XML.
        kk: Бұл – XML емес, Excel кестесі (XLSX).
        fix.en: Choose the XML file of the draft.
        fix.ru: Выберите XML-файл проекта.
        fix.kk: Жобаның XML файлын таңдаңыз.
      xml.is-odt
        en: This is an OpenDocument file, not XML.
        ru: Это файл OpenDocument, а не XML.
        kk: Бұл – XML емес, OpenDocument файлы.
        fix.en: Choose the XML file of the draft.
        fix.ru: Выберите XML-файл проекта.
        fix.kk: Жобаның XML файлын таңдаңыз.
      xml.is-doc
        en: This is an old Word or Excel file (DOC, XLS), not XML.
        ru: Это старый файл Word или Excel (DOC, XLS), а не XML.
        kk: Бұл – XML емес, Word немесе Excel бағдарламасының ескі файлы (DOC, XLS).
        fix.en: Choose the XML file of the draft.
        fix.ru: Выберите XML-файл проекта.
        fix.kk: Жобаның XML файлын таңдаңыз.
      xml.is-rtf
        en: This is a formatted text (RTF), not XML.
        ru: Это форматированный текст (RTF), а не XML.
        kk: Бұл – XML емес, пішімделген мәтін (RTF).
        fix.en: Choose the XML file of the draft.
        fix.ru: Выберите XML-файл проекта.
        fix.kk: Жобаның XML файлын таңдаңыз.
      xml.is-zip
        en: This is a ZIP archive, not XML; archives are not unpacked here.
        ru: Это архив ZIP, а не XML; архивы здесь не распаковываются.
        kk: Бұл – XML емес, ZIP мұрағаты; мұрағаттар мұнда ашылмайды.
        fix.en: Unpack the archive and choose the XML file in it.
        fix.ru: Распакуйте архив и выберите XML-файл из него.
        fix.kk: Мұрағатты ашып, ішіндегі XML файлын таңдаңыз.
      xml.is-gzip
        en: This file is compressed with gzip; it is never unpacked on its own.
        ru: Файл сжат программой gzip; сам он никогда не распаковывается.
        kk: Файл gzip бағдарламасымен сығылған; ол өздігінен ешқашан ашылмайды.
        fix.en: Unpack the file first (gunzip).
        fix.ru: Сначала распакуйте файл (gunzip).
        fix.kk: Алдымен файлды ашыңыз (gunzip).
      xml.is-xz
        en: This file is compressed with xz; it is never unpacked on its own.
        ru: Файл сжат программой xz; сам он никогда не распаковывается.
        kk: Файл xz бағдарламасымен сығылған; ол өздігінен ешқашан ашылмайды.
        fix.en: Unpack the file first (unxz).
        fix.ru: Сначала распакуйте файл (unxz).
        fix.kk: Алдымен файлды ашыңыз (unxz).
      xml.is-archive
        en: This is a compressed file or an archive, not XML.
        ru: Это сжатый файл или архив, а не XML.
        kk: Бұл – XML емес, сығылған файл немесе мұрағат.
        fix.en: Unpack it and choose the XML file.
        fix.ru: Распакуйте его и выберите XML-файл.
        fix.kk: Оны ашып, XML файлын таңдаңыз.
      xml.is-image
        en: This is a picture, not XML.
        ru: Это изображение, а не XML.
        kk: Бұл – XML емес, сурет.
        fix.en: Choose the XML file of the draft.
        fix.ru: Выберите XML-файл проекта.
        fix.kk: Жобаның XML файлын таңдаңыз.
      xml.is-json
        en: This looks like JSON, not XML: it starts with «{text}».
        ru: Похоже на JSON, а не на XML: начинается с «{text}».
        kk: Бұл XML емес, JSON тәрізді: «{text}» деп басталады.
        fix.en: Choose the XML file of the draft.
        fix.ru: Выберите XML-файл проекта.
        fix.kk: Жобаның XML файлын таңдаңыз.
      xml.is-html
        en: This looks like a web page (HTML), perhaps an error page that was saved instead of the file.
        ru: Похоже на веб-страницу (HTML), возможно, сохранённую вместо файла страницу с ошибкой.
        kk: Бұл веб-бетке (HTML) ұқсайды, мүмкін, файлдың орнына сақталған қате беті.
        fix.en: Download the file again and check that it opens as XML.
        fix.ru: Скачайте файл заново и проверьте, что он открывается как XML.
        fix.kk: Файлды қайта жүктеп, оның XML ретінде ашылатынын тексеріңіз.
      xml.is-text
        en: This is plain text without any markup: it starts with «{text}».
        ru: Это простой текст без разметки: начинается с «{text}».
        kk: Бұл – белгілеусіз жай мәтін: «{text}» деп басталады.
        fix.en: Choose the XML file of the draft.
        fix.ru: Выберите XML-файл проекта.
        fix.kk: Жобаның XML файлын таңдаңыз.
      xml.text-before-markup
        en: Before the first tag there is text that does not belong there: «{text}».
        ru: Перед первым тегом стоит посторонний текст: «{text}».
        kk: Бірінші тегтің алдында бөгде мәтін тұр: «{text}».
        fix.en: Remove everything before the first «<».
        fix.ru: Удалите всё до первого знака «<».
        fix.kk: Бірінші «<» белгісіне дейінгінің бәрін алып тастаңыз.
      xml.doctype-ignored
        en: The DOCTYPE names a DTD, which is never loaded; what it adds to the document is not seen.
        ru: В DOCTYPE указано DTD, которое никогда не загружается; его дополнения к документу не видны.
        kk: DOCTYPE ішінде DTD көрсетілген, ол ешқашан жүктелмейді; оның құжатқа қосатыны көрінбейді.
      xml.version
        en: The file declares XML version {version}; only 1.0 is read.
        ru: В файле объявлена версия XML {version}; читается только 1.0.
        kk: Файлда XML-дің {version} нұсқасы жарияланған; тек 1.0 оқылады.
        fix.en: Save the file as XML 1.0.
        fix.ru: Сохраните файл как XML 1.0.
        fix.kk: Файлды XML 1.0 түрінде сақтаңыз.
      """#)

  /// Characters that cannot be read.
  static let encodingMessages = MessageCatalogue(
    source: #"""
      xml.encoding-unknown
        en: The file declares the encoding «{encoding}», which is not read. Read are: {supported}.
        ru: В файле объявлена кодировка «{encoding}», которая не читается. Читаются: {supported}.
        kk: Файлда оқылмайтын «{encoding}» кодтауы жарияланған. Оқылатындары: {supported}.
        fix.en: Save the file as UTF-8.
        fix.ru: Сохраните файл в кодировке UTF-8.
        fix.kk: Файлды UTF-8 кодтауында сақтаңыз.
      xml.encoding-invalid
        en: The bytes {bytes} are no characters in {encoding}, the encoding of this file.
        ru: Байты {bytes} не образуют знаков в кодировке файла {encoding}.
        kk: {bytes} байттары файлдың {encoding} кодтауында таңба құрамайды.
        fix.en: Declare the true encoding in the first line (often windows-1251), or save the file again as UTF-8.
        fix.ru: Укажите в первой строке настоящую кодировку (часто windows-1251) или сохраните файл заново в UTF-8.
        fix.kk: Бірінші жолда нақты кодтауды көрсетіңіз (көбіне windows-1251) немесе файлды UTF-8 түрінде қайта сақтаңыз.
      xml.encoding-conflict
        en: The file declares the encoding {declared} but is written in {actual}; it was read as {actual}.
        ru: В файле объявлена кодировка {declared}, но записан он в {actual}; прочитан как {actual}.
        kk: Файлда {declared} кодтауы жарияланған, бірақ ол {actual} кодтауында жазылған; {actual} ретінде оқылды.
        fix.en: Correct the encoding in the first line, and check that all letters are right.
        fix.ru: Исправьте кодировку в первой строке и проверьте, что все буквы на месте.
        fix.kk: Бірінші жолдағы кодтауды түзетіп, барлық әріптің дұрыстығын тексеріңіз.
      xml.nul
        en: There is a zero byte in the file; behind it programs see no more text. The file is damaged or no text at all.
        ru: В файле есть нулевой байт; после него программы не видят текста. Файл повреждён или это вовсе не текст.
        kk: Файлда нөлдік байт бар; одан кейінгі мәтінді бағдарламалар көрмейді. Файл бүлінген немесе мүлде мәтін емес.
        fix.en: Get the file again from its sender, or remove the zero byte.
        fix.ru: Получите файл от отправителя заново или удалите нулевой байт.
        fix.kk: Файлды жіберушіден қайта алыңыз немесе нөлдік байтты алып тастаңыз.
      """#)
}
