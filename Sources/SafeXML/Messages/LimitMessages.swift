internal import Diagnostics

extension SafeXMLMessages {
  /// Input beyond the bounds of ``XMLLimits``.
  static let limitMessages = MessageCatalogue(
    source: #"""
      xml.too-large
        en: The file has {size} bytes; at most {limit} are read.
        ru: Размер файла {size} байт; читается не более {limit}.
        kk: Файл көлемі {size} байт; ең көбі {limit} байт оқылады.
        fix.en: Split the document; attachments and pictures belong in files of their own.
        fix.ru: Разделите документ; приложения и изображения должны быть в отдельных файлах.
        fix.kk: Құжатты бөліңіз; қосымшалар мен суреттер бөлек файлдарда болуы тиіс.
      xml.dtd-subset
        en: The file carries a DTD subset between [ and ] in its DOCTYPE; such declarations are never read.
        ru: В объявлении DOCTYPE есть внутреннее подмножество DTD между [ и ]; такие объявления никогда не читаются.
        kk: DOCTYPE жариялауында [ және ] арасында DTD ішкі жиыны бар; мұндай жариялаулар ешқашан оқылмайды.
        fix.en: Remove the part between [ and ] and write every entity out as text.
        fix.ru: Удалите часть между [ и ] и замените каждую сущность её текстом.
        fix.kk: [ және ] арасындағы бөлікті алып тастап, әр мәнді мәтінмен жазыңыз.
      xml.start-tag-too-long
        en: This start tag is longer than {limit} bytes; no legal text needs that.
        ru: Этот открывающий тег длиннее {limit} байт; ни одному правовому тексту это не нужно.
        kk: Бұл ашушы тег {limit} байттан ұзын; ешбір құқықтық мәтінге мұндай керек емес.
        fix.en: Look for a missing quotation mark or «>» in this tag.
        fix.ru: Проверьте, не пропущены ли в этом теге кавычка или знак «>».
        fix.kk: Бұл тегте тырнақша немесе «>» белгісі түсіп қалмағанын тексеріңіз.
      xml.too-deep
        en: Elements are nested more than {limit} levels deep.
        ru: Вложенность элементов больше {limit} уровней.
        kk: Элементтердің кірістірілу тереңдігі {limit} деңгейден асады.
        fix.en: Look for elements that are opened again and again and never closed.
        fix.ru: Проверьте, нет ли элементов, которые открываются снова и снова и не закрываются.
        fix.kk: Қайта-қайта ашылып, жабылмаған элементтердің бар-жоғын тексеріңіз.
      xml.too-nested
        en: Too many elements are nested too deeply; their depths add up to more than {limit}.
        ru: Слишком много элементов с чрезмерной вложенностью; сумма их уровней больше {limit}.
        kk: Тым терең кірістірілген элементтер тым көп; деңгейлерінің қосындысы {limit} шегінен асады.
        fix.en: Look for elements that are opened again and again and never closed.
        fix.ru: Проверьте, нет ли элементов, которые открываются снова и снова и не закрываются.
        fix.kk: Қайта-қайта ашылып, жабылмаған элементтердің бар-жоғын тексеріңіз.
      xml.too-many-attributes
        en: This element has more than {limit} attributes.
        ru: У этого элемента больше {limit} атрибутов.
        kk: Бұл элементтің {limit}-ден көп атрибуты бар.
        fix.en: Check the program that made the file.
        fix.ru: Проверьте программу, которая создала файл.
        fix.kk: Файлды жасаған бағдарламаны тексеріңіз.
      xml.too-many-namespaces
        en: More than {limit} namespace declarations are in force here.
        ru: Здесь действует больше {limit} объявлений пространств имён.
        kk: Мұнда {limit}-ден көп атаулар кеңістігінің жариялауы қолданыста.
        fix.en: Check the program that made the file.
        fix.ru: Проверьте программу, которая создала файл.
        fix.kk: Файлды жасаған бағдарламаны тексеріңіз.
      xml.too-many-nodes
        en: The file has more than {limit} elements, attributes and comments.
        ru: В файле больше {limit} элементов, атрибутов и комментариев.
        kk: Файлда {limit}-ден көп элемент, атрибут және түсініктеме бар.
        fix.en: Split the document.
        fix.ru: Разделите документ.
        fix.kk: Құжатты бөліңіз.
      xml.text-too-long
        en: The text that begins here is longer than {limit} bytes without a tag.
        ru: Начинающийся здесь текст без тегов длиннее {limit} байт.
        kk: Осы жерден басталатын тегсіз мәтін {limit} байттан ұзын.
        fix.en: Put embedded pictures and attachments into files of their own.
        fix.ru: Вынесите встроенные изображения и приложения в отдельные файлы.
        fix.kk: Ендірілген суреттер мен қосымшаларды бөлек файлдарға шығарыңыз.
      """#)

  /// Text that looks other than it is.
  static let suspicionMessages = MessageCatalogue(
    source: #"""
      xml.direction-control
        en: An invisible character turns the direction of the text here: {character} {name}. What is shown may differ from what is stored.
        ru: Невидимый знак меняет здесь направление текста: {character} {name}. Показанное может отличаться от записанного.
        kk: Көрінбейтін таңба мұнда мәтін бағытын өзгертеді: {character} {name}. Көрсетілген мәтін жазылғаннан өзгеше болуы мүмкін.
        fix.en: Remove the character unless the text quotes a language written from right to left.
        fix.ru: Удалите этот знак, если только в тексте нет цитаты на языке с письмом справа налево.
        fix.kk: Мәтінде оңнан солға жазылатын тілдегі дәйексөз болмаса, бұл таңбаны алып тастаңыз.
      xml.invisible-character
        en: There is an invisible character here: {character} {name}. Search and comparison may stumble over it.
        ru: Здесь стоит невидимый знак: {character} {name}. Поиск и сравнение могут о него споткнуться.
        kk: Мұнда көрінбейтін таңба тұр: {character} {name}. Іздеу мен салыстыру оған сүрінуі мүмкін.
        fix.en: Remove it, or put an ordinary space.
        fix.ru: Удалите его или поставьте обычный пробел.
        fix.kk: Оны алып тастаңыз немесе кәдімгі бос орын қойыңыз.
      xml.latin-in-cyrillic
        en: In the word «{word}» these letters are Latin though they look Cyrillic: {letters}.
        ru: В слове «{word}» эти буквы латинские, хотя выглядят как кириллица: {letters}.
        kk: «{word}» сөзінде мына әріптер кириллицаға ұқсағанымен, латын әріптері: {letters}.
        fix.en: Type the word again with the Cyrillic keyboard.
        fix.ru: Наберите слово заново в кириллической раскладке.
        fix.kk: Сөзді кирилл пернетақтасында қайта теріңіз.
      xml.cyrillic-in-latin
        en: In the word «{word}» these letters are Cyrillic though they look Latin: {letters}.
        ru: В слове «{word}» эти буквы кириллические, хотя выглядят как латинские: {letters}.
        kk: «{word}» сөзінде мына әріптер латыншаға ұқсағанымен, кирилл әріптері: {letters}.
        fix.en: Type the word again with the Latin keyboard.
        fix.ru: Наберите слово заново в латинской раскладке.
        fix.kk: Сөзді латын пернетақтасында қайта теріңіз.
      xml.number-split
        en: A comment or an instruction stands inside of a number here; the number is read as one.
        ru: Внутри числа здесь стоит комментарий или инструкция; число читается как единое.
        kk: Мұнда санның ішінде түсініктеме немесе нұсқау тұр; сан біртұтас оқылады.
        fix.en: Check the number and take the comment out of it.
        fix.ru: Проверьте число и уберите из него комментарий.
        fix.kk: Санды тексеріп, ішінен түсініктемені алып тастаңыз.
      xml.more-findings
        en: {count} more places like these are not listed.
        ru: Ещё {count} таких мест не перечислены.
        kk: Осындай тағы {count} жер тізімде көрсетілмеген.
      """#)
}
