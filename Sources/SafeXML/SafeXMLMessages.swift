public import Diagnostics

/// What this module says to people.
public enum SafeXMLMessages {
  public static let catalogue = MessageCatalogue(
    source: #"""
      xml.empty
        en: The file is empty.
        ru: Файл пуст.
        kk: Файл бос.
        fix.en: Check that the right file was chosen and that it was copied whole.
        fix.ru: Проверьте, тот ли файл выбран и скопирован ли он целиком.
        fix.kk: Дұрыс файл таңдалғанын және оның толық көшірілгенін тексеріңіз.
      xml.too-large
        en: The file has {size} bytes; at most {limit} are read.
        ru: Размер файла {size} байт; читается не более {limit}.
        kk: Файл көлемі {size} байт; ең көбі {limit} байт оқылады.
        fix.en: Split the document, or raise the limit with --max-bytes if it is trusted.
        fix.ru: Разделите документ или увеличьте предел параметром --max-bytes, если ему можно доверять.
        fix.kk: Құжатты бөліңіз немесе оған сенуге болса, --max-bytes параметрімен шекті арттырыңыз.
      xml.dtd-subset
        en: The file carries a DTD subset between [ and ] in its DOCTYPE; such declarations are never read.
        ru: В объявлении DOCTYPE есть внутреннее подмножество DTD между [ и ]; такие объявления никогда не читаются.
        kk: DOCTYPE жариялауында [ және ] арасында DTD ішкі жиыны бар; мұндай жариялаулар ешқашан оқылмайды.
        fix.en: Remove the part between [ and ] and write every entity out as text.
        fix.ru: Удалите часть между [ и ] и замените каждую сущность её текстом.
        fix.kk: [ және ] арасындағы бөлікті алып тастап, әр мәнді мәтінмен жазыңыз.
      xml.malformed
        en: The file is not well-formed XML: {detail}
        ru: Файл не является правильным XML: {detail}
        kk: Файл дұрыс XML емес: {detail}
        fix.en: Open the file at this place and mend it, or export it again from the program that made it.
        fix.ru: Откройте файл в этом месте и исправьте его или выгрузите заново из программы, в которой он создан.
        fix.kk: Файлды осы жерден ашып түзетіңіз немесе оны жасаған бағдарламадан қайта шығарыңыз.
      xml.schema-missing
        en: The schema {name} is not among the files given.
        ru: Схемы {name} нет среди переданных файлов.
        kk: {name} схемасы берілген файлдардың арасында жоқ.
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
