internal import Diagnostics

extension SafeXMLMessages {
  /// XML that is not well-formed.
  static let syntaxMessages = MessageCatalogue(
    source: #"""
      xml.malformed
        en: The file is not well-formed XML: {detail}
        ru: Файл не является правильным XML: {detail}
        kk: Файл дұрыс XML емес: {detail}
        fix.en: Open the file at this place and mend it, or export it again from the program that made it.
        fix.ru: Откройте файл в этом месте и исправьте его или выгрузите заново из программы, в которой он создан.
        fix.kk: Файлды осы жерден ашып түзетіңіз немесе оны жасаған бағдарламадан қайта шығарыңыз.
      xml.tag-mismatch
        en: The element <{open}> of line {line} is closed here by </{close}>.
        ru: Элемент <{open}> из строки {line} закрыт здесь тегом </{close}>.
        kk: {line}-жолдағы <{open}> элементі мұнда </{close}> тегімен жабылған.
        fix.en: Close <{open}> before this place, or correct the name in one of the two tags.
        fix.ru: Закройте <{open}> раньше или исправьте имя в одном из двух тегов.
        fix.kk: <{open}> элементін осыдан бұрын жабыңыз немесе екі тегтің бірінде атауды түзетіңіз.
      xml.tag-unclosed
        en: The file ends although the element <{open}> of line {line} is still open; perhaps it was cut off.
        ru: Файл закончился, а элемент <{open}> из строки {line} не закрыт; возможно, файл обрезан.
        kk: Файл аяқталды, ал {line}-жолдағы <{open}> элементі жабылмаған; файл үзіліп қалған болуы мүмкін.
        fix.en: Get the whole file again, or close the element.
        fix.ru: Получите файл целиком заново или закройте элемент.
        fix.kk: Файлды толық қайта алыңыз немесе элементті жабыңыз.
      xml.premature-end
        en: The file ends in the middle of an element; perhaps it was cut off.
        ru: Файл заканчивается посреди элемента; возможно, он обрезан.
        kk: Файл элементтің ортасында аяқталады; ол үзіліп қалған болуы мүмкін.
        fix.en: Get the whole file again from its sender.
        fix.ru: Получите файл целиком от отправителя заново.
        fix.kk: Файлды жіберушіден толық қайта алыңыз.
      xml.tag-unfinished
        en: A tag has no «>» at its end here.
        ru: У тега здесь нет завершающего знака «>».
        kk: Мұнда тегтің соңында «>» белгісі жоқ.
        fix.en: Add the «>», or get the file again if it was cut off.
        fix.ru: Добавьте «>» или получите файл заново, если он обрезан.
        fix.kk: «>» белгісін қосыңыз немесе файл үзілген болса, оны қайта алыңыз.
      xml.no-root
        en: There is no element in the file.
        ru: В файле нет ни одного элемента.
        kk: Файлда бірде-бір элемент жоқ.
        fix.en: Check that the file was copied whole.
        fix.ru: Проверьте, скопирован ли файл целиком.
        fix.kk: Файлдың толық көшірілгенін тексеріңіз.
      xml.content-after-root
        en: The document is over, but more text or another element follows here.
        ru: Документ закончился, но дальше здесь ещё текст или другой элемент.
        kk: Құжат аяқталды, бірақ осы жерден әрі қарай тағы мәтін немесе басқа элемент тұр.
        fix.en: Remove what follows the last closing tag; put a second document into a file of its own.
        fix.ru: Удалите всё после последнего закрывающего тега; второй документ поместите в отдельный файл.
        fix.kk: Соңғы жабушы тегтен кейінгінің бәрін алып тастаңыз; екінші құжатты бөлек файлға салыңыз.
      xml.entity-undefined
        en: The entity &{name}; is not defined: XML knows only &amp; &lt; &gt; &quot; and &apos;
        ru: Сущность &{name}; не определена: XML знает только &amp; &lt; &gt; &quot; и &apos;
        kk: &{name}; мәні анықталмаған: XML тек &amp; &lt; &gt; &quot; және &apos; мәндерін біледі
        fix.en: Write the character itself instead, for a fixed space for instance &#160;
        fix.ru: Запишите сам знак, например неразрывный пробел как &#160;
        fix.kk: Таңбаның өзін жазыңыз, мысалы, үзілмейтін бос орынды &#160; деп
      xml.ampersand
        en: A bare «&» stands here; it must be written as &amp;
        ru: Здесь стоит отдельный знак «&»; его нужно записать как &amp;
        kk: Мұнда жеке «&» белгісі тұр; оны &amp; деп жазу керек
        fix.en: Replace «&» by &amp;
        fix.ru: Замените «&» на &amp;
        fix.kk: «&» белгісін &amp; деп ауыстырыңыз
      xml.less-than
        en: Behind «<» no name of an element follows here; a «<» in text must be written as &lt;
        ru: После «<» здесь нет имени элемента; знак «<» в тексте нужно записать как &lt;
        kk: Мұнда «<» белгісінен кейін элемент атауы жоқ; мәтіндегі «<» белгісін &lt; деп жазу керек
        fix.en: Replace «<» by &lt; or correct the tag.
        fix.ru: Замените «<» на &lt; или исправьте тег.
        fix.kk: «<» белгісін &lt; деп ауыстырыңыз немесе тегті түзетіңіз.
      xml.less-than-in-attribute
        en: The value of an attribute holds a «<» here; perhaps a quotation mark is missing before it.
        ru: В значении атрибута здесь стоит «<»; возможно, перед ним пропущена кавычка.
        kk: Мұнда атрибут мәнінде «<» тұр; мүмкін, оның алдында тырнақша түсіп қалған.
        fix.en: Close the quotation mark, or write the sign as &lt;
        fix.ru: Закройте кавычку или запишите знак как &lt;
        fix.kk: Тырнақшаны жабыңыз немесе белгіні &lt; деп жазыңыз
      xml.character-forbidden
        en: Here is a character that XML does not allow: {character}
        ru: Здесь стоит знак, который в XML недопустим: {character}
        kk: Мұнда XML рұқсат етпейтін таңба тұр: {character}
        fix.en: Remove the character; it often comes from copying out of other programs.
        fix.ru: Удалите этот знак; часто он появляется при копировании из других программ.
        fix.kk: Таңбаны алып тастаңыз; ол көбіне басқа бағдарламалардан көшіргенде пайда болады.
      xml.attribute-unquoted
        en: The value of an attribute is missing or stands without quotation marks here.
        ru: Здесь у атрибута нет значения или оно записано без кавычек.
        kk: Мұнда атрибут мәні жоқ немесе тырнақшасыз жазылған.
        fix.en: Put the value between quotation marks, as in name="value".
        fix.ru: Запишите значение в кавычках, например name="value".
        fix.kk: Мәнді тырнақшаға алыңыз, мысалы, name="value".
      xml.attribute-unfinished
        en: The value of an attribute has no closing quotation mark.
        ru: У значения атрибута нет закрывающей кавычки.
        kk: Атрибут мәнінің жабушы тырнақшасы жоқ.
        fix.en: Add the quotation mark, or get the file again if it was cut off.
        fix.ru: Добавьте кавычку или получите файл заново, если он обрезан.
        fix.kk: Тырнақшаны қосыңыз немесе файл үзілген болса, оны қайта алыңыз.
      xml.attribute-twice
        en: The attribute {name} stands twice in one tag.
        ru: Атрибут {name} дважды указан в одном теге.
        kk: {name} атрибуты бір тегте екі рет жазылған.
        fix.en: Remove one of the two.
        fix.ru: Удалите один из двух.
        fix.kk: Екеуінің бірін алып тастаңыз.
      xml.prefix-undeclared
        en: The prefix «{prefix}:» is used here but no xmlns:{prefix} declares it.
        ru: Здесь использован префикс «{prefix}:», но он не объявлен через xmlns:{prefix}.
        kk: Мұнда «{prefix}:» префиксі қолданылған, бірақ ол xmlns:{prefix} арқылы жарияланбаған.
        fix.en: Declare the prefix on the root element, or remove it.
        fix.ru: Объявите префикс в корневом элементе или удалите его.
        fix.kk: Префиксті түбір элементте жариялаңыз немесе алып тастаңыз.
      xml.id-twice
        en: The identifier xml:id="{id}" is used twice.
        ru: Идентификатор xml:id="{id}" использован дважды.
        kk: xml:id="{id}" идентификаторы екі рет қолданылған.
        fix.en: Give one of the two elements another identifier.
        fix.ru: Дайте одному из двух элементов другой идентификатор.
        fix.kk: Екі элементтің біріне басқа идентификатор беріңіз.
      xml.declaration-not-first
        en: The line <?xml …?> may stand only at the very start of the file, without even a space before it.
        ru: Строка <?xml …?> может стоять только в самом начале файла, даже без пробела перед ней.
        kk: <?xml …?> жолы тек файлдың ең басында, алдында бос орынсыз тұра алады.
        fix.en: Remove everything before <?xml, empty lines included.
        fix.ru: Удалите всё перед <?xml, включая пустые строки.
        fix.kk: <?xml алдындағының бәрін, бос жолдарды қоса, алып тастаңыз.
      xml.cdata-end
        en: The characters ]]> may not stand in text.
        ru: Знаки ]]> не могут стоять в тексте.
        kk: ]]> таңбалары мәтінде тұра алмайды.
        fix.en: Write them as ]]&gt;
        fix.ru: Запишите их как ]]&gt;
        fix.kk: Оларды ]]&gt; деп жазыңыз
      xml.comment-unfinished
        en: A comment is not closed with -->
        ru: Комментарий не закрыт знаками -->
        kk: Түсініктеме --> таңбаларымен жабылмаған
        fix.en: Close the comment, or get the file again if it was cut off.
        fix.ru: Закройте комментарий или получите файл заново, если он обрезан.
        fix.kk: Түсініктемені жабыңыз немесе файл үзілген болса, оны қайта алыңыз.
      xml.comment-hyphens
        en: Two hyphens in a row may not stand inside of a comment.
        ru: Внутри комментария не могут стоять два дефиса подряд.
        kk: Түсініктеме ішінде қатар екі дефис тұра алмайды.
        fix.en: Put a space between the hyphens.
        fix.ru: Поставьте пробел между дефисами.
        fix.kk: Дефистердің арасына бос орын қойыңыз.
      xml.reference-malformed
        en: After «&#» a number and a semicolon must follow, as in &#1078; or &#x436;
        ru: После «&#» должны стоять число и точка с запятой, например &#1078; или &#x436;
        kk: «&#» белгісінен кейін сан мен нүктелі үтір тұруы тиіс, мысалы, &#1078; немесе &#x436;
        fix.en: Write the character itself, or complete the number.
        fix.ru: Запишите сам знак или дополните число.
        fix.kk: Таңбаның өзін жазыңыз немесе санды толықтырыңыз.
      xml.attribute-spacing
        en: Inside this tag something stands here that is no attribute; perhaps a space is missing or a quotation mark is too many.
        ru: Внутри этого тега здесь стоит то, что не является атрибутом; возможно, пропущен пробел или лишняя кавычка.
        kk: Бұл тегтің ішінде атрибут емес нәрсе тұр; мүмкін, бос орын түсіп қалған немесе тырнақша артық.
        fix.en: Write attributes as name="value", with a space before each.
        fix.ru: Записывайте атрибуты как name="value", с пробелом перед каждым.
        fix.kk: Атрибуттарды name="value" түрінде, әрқайсысының алдына бос орын қойып жазыңыз.
      xml.cdata-unfinished
        en: A section that begins with <![CDATA[ is not closed with ]]>
        ru: Раздел, начатый знаками <![CDATA[, не закрыт знаками ]]>
        kk: <![CDATA[ таңбаларымен басталған бөлік ]]> таңбаларымен жабылмаған
        fix.en: Close the section, or get the file again if it was cut off.
        fix.ru: Закройте раздел или получите файл заново, если он обрезан.
        fix.kk: Бөлікті жабыңыз немесе файл үзілген болса, оны қайта алыңыз.
      xml.instruction-unfinished
        en: An instruction that begins with <? has no name or is not closed with ?>
        ru: У инструкции, начатой знаками <?, нет имени или она не закрыта знаками ?>
        kk: <? таңбаларымен басталған нұсқаудың атауы жоқ немесе ол ?> таңбаларымен жабылмаған
        fix.en: Close the instruction with ?> or remove it.
        fix.ru: Закройте инструкцию знаками ?> или удалите её.
        fix.kk: Нұсқауды ?> таңбаларымен жабыңыз немесе алып тастаңыз.
      xml.declaration-malformed
        en: The line <?xml …?> at the start of the file is written wrongly here.
        ru: Строка <?xml …?> в начале файла записана здесь неправильно.
        kk: Файл басындағы <?xml …?> жолы мұнда қате жазылған.
        fix.en: Write it as <?xml version="1.0" encoding="UTF-8"?> if the file is stored as UTF-8.
        fix.ru: Запишите её как <?xml version="1.0" encoding="UTF-8"?>, если файл сохранён в UTF-8.
        fix.kk: Файл UTF-8 түрінде сақталған болса, оны <?xml version="1.0" encoding="UTF-8"?> деп жазыңыз.
      xml.doctype-malformed
        en: The DOCTYPE line is written wrongly here.
        ru: Строка DOCTYPE записана здесь неправильно.
        kk: DOCTYPE жолы мұнда қате жазылған.
        fix.en: Remove the DOCTYPE line; it is not needed.
        fix.ru: Удалите строку DOCTYPE; она не нужна.
        fix.kk: DOCTYPE жолын алып тастаңыз; ол қажет емес.
      xml.name-malformed
        en: The name of an element, an attribute or an instruction is missing or wrong here: «{name}»
        ru: Здесь нет имени элемента, атрибута или инструкции, или оно неправильно: «{name}»
        kk: Мұнда элементтің, атрибуттың немесе нұсқаудың атауы жоқ немесе қате: «{name}»
        fix.en: A name starts with a letter and has at most one colon, between prefix and name.
        fix.ru: Имя начинается с буквы и содержит не больше одного двоеточия, между префиксом и именем.
        fix.kk: Атау әріптен басталады және префикс пен атау арасында бір ғана қос нүкте бола алады.
      xml.namespace-malformed
        en: A declaration here gives a prefix or a namespace a meaning that it may not have: xml and xmlns are reserved, and a prefix cannot stand for nothing.
        ru: Объявление здесь придаёт префиксу или пространству имён недопустимое значение: xml и xmlns зарезервированы, а префикс не может ничего не обозначать.
        kk: Мұндағы жариялау префикске немесе атаулар кеңістігіне жол берілмейтін мән береді: xml мен xmlns резервтелген, ал префикс бос болмауы тиіс.
        fix.en: Remove the declaration, or use another prefix.
        fix.ru: Удалите объявление или используйте другой префикс.
        fix.kk: Жариялауды алып тастаңыз немесе басқа префикс қолданыңыз.
      xml.name-too-long
        en: A name here is longer than 50,000 bytes; no legal text needs that.
        ru: Имя здесь длиннее 50 000 байт; ни одному правовому тексту это не нужно.
        kk: Мұндағы атау 50 000 байттан ұзын; ешбір құқықтық мәтінге мұндай керек емес.
        fix.en: Look for a missing space or «>» behind this name.
        fix.ru: Проверьте, не пропущены ли после имени пробел или знак «>».
        fix.kk: Атаудан кейін бос орын немесе «>» белгісі түсіп қалмағанын тексеріңіз.
      xml.more-errors
        en: The file has more errors; they are not listed.
        ru: В файле есть и другие ошибки; они не перечислены.
        kk: Файлда басқа да қателер бар; олар тізімде көрсетілмеген.
        fix.en: Mend those above and read the file again.
        fix.ru: Исправьте перечисленные и проверьте файл снова.
        fix.kk: Жоғарыдағыларды түзетіп, файлды қайта тексеріңіз.
      """#)

  /// Validation.
  static let schemaMessages = MessageCatalogue(
    source: #"""
      xml.schema-missing
        en: The schema {name} is not among the files given.
        ru: Схемы {name} нет среди переданных файлов.
        kk: {name} схемасы берілген файлдардың арасында жоқ.
      xml.schema-used
        en: Validated against {schema}.
        ru: Проверено по схеме {schema}.
        kk: {schema} схемасы бойынша тексерілді.
      xml.schema-none
        en: No schema in the folder is for the element {root} of the namespace {namespace}; nothing was validated.
        ru: В папке нет схемы для элемента {root} из пространства имён {namespace}; проверка по схеме не выполнена.
        kk: Қалтада {namespace} атаулар кеңістігіндегі {root} элементіне арналған схема жоқ; схема бойынша тексерілмеді.
        fix.en: Add the schema to the folder, or name it for this namespace in catalog.xml.
        fix.ru: Добавьте схему в папку или укажите её для этого пространства имён в catalog.xml.
        fix.kk: Схеманы қалтаға қосыңыз немесе осы атаулар кеңістігі үшін catalog.xml ішінде көрсетіңіз.
      xml.schema-invalid
        en: The schema cannot be used: {detail}
        ru: Схему нельзя использовать: {detail}
        kk: Схеманы қолдануға болмайды: {detail}
        fix.en: Mend the schema at this place.
        fix.ru: Исправьте схему в этом месте.
        fix.kk: Схеманы осы жерде түзетіңіз.
      xml.invalid
        en: The schema does not allow this: {detail}
        ru: Схема этого не допускает: {detail}
        kk: Схема бұған жол бермейді: {detail}
        fix.en: Mend the element at this line as the schema asks.
        fix.ru: Исправьте элемент в этой строке так, как требует схема.
        fix.kk: Осы жолдағы элементті схема талап еткендей түзетіңіз.
      xml.invalid-more
        en: {count} more places break the schema; they are not listed.
        ru: Схему нарушают ещё {count} мест; они не перечислены.
        kk: Схеманы тағы {count} жер бұзады; олар тізімде көрсетілмеген.
      """#)
}
