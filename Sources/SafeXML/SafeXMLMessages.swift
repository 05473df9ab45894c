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
      """#)
}
