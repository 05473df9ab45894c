public import Diagnostics

/// What calendars, body registers, questionnaires, checklists and opinion files say to people.
public enum ReferenceDataMessages {
  public static let catalogue = MessageCatalogue(joining: [
    MessageCatalogue(source: files), MessageCatalogue(source: calendars), MessageCatalogue(source: dates),
    MessageCatalogue(source: forms),
  ])
}

extension ReferenceDataMessages {
  static let files = #"""
    data.root-unexpected
      en: The file starts with <{found}> ({foundNamespace}); expected is <{expected}> ({namespace}).
      ru: Файл начинается с <{found}> ({foundNamespace}); ожидается <{expected}> ({namespace}).
      kk: Файл <{found}> ({foundNamespace}) элементінен басталады; күтілетіні — <{expected}> ({namespace}).
      fix.en: Check that this is the right file and that its namespace is written exactly so.
      fix.ru: Проверьте, тот ли это файл и точно ли записано его пространство имён.
      fix.kk: Дұрыс файл екенін және аттар кеңістігі дәл жазылғанын тексеріңіз.
    data.element-missing
      en: <{element}> has no <{child}>.
      ru: В <{element}> нет <{child}>.
      kk: <{element}> ішінде <{child}> жоқ.
      fix.en: Add the missing element.
      fix.ru: Добавьте недостающий элемент.
      fix.kk: Жетіспейтін элементті қосыңыз.
    data.element-unexpected
      en: <{element}> does not belong into <{parent}>; the nearest known name is <{nearest}>.
      ru: <{element}> не может стоять внутри <{parent}>; ближайшее известное имя — <{nearest}>.
      kk: <{element}> элементі <{parent}> ішінде тұра алмайды; ең жақын белгілі атау — <{nearest}>.
      fix.en: Check its spelling, its place and its namespace.
      fix.ru: Проверьте написание, место и пространство имён элемента.
      fix.kk: Элементтің жазылуын, орнын және аттар кеңістігін тексеріңіз.
    data.attribute-unexpected
      en: <{element}> knows no attribute “{attribute}”; the nearest known name is “{nearest}”.
      ru: У <{element}> не бывает атрибута «{attribute}»; ближайшее известное имя — «{nearest}».
      kk: <{element}> элементінде «{attribute}» атрибуты болмайды; ең жақын белгілі атау — «{nearest}».
      fix.en: Check its spelling, or remove it.
      fix.ru: Проверьте написание или уберите атрибут.
      fix.kk: Жазылуын тексеріңіз немесе атрибутты алып тастаңыз.
    data.attribute-missing
      en: <{element}> has no attribute “{attribute}”.
      ru: У <{element}> нет атрибута «{attribute}».
      kk: <{element}> элементінде «{attribute}» атрибуты жоқ.
      fix.en: Add the missing attribute.
      fix.ru: Добавьте недостающий атрибут.
      fix.kk: Жетіспейтін атрибутты қосыңыз.
    data.attribute-invalid
      en: The value “{value}” of “{attribute}” in <{element}> cannot be read.
      ru: Значение «{value}» атрибута «{attribute}» в <{element}> прочитать нельзя.
      kk: <{element}> ішіндегі «{attribute}» атрибутының «{value}» мәнін оқу мүмкін емес.
      fix.en: See the schema of this kind of file for the values that are possible.
      fix.ru: Допустимые значения указаны в схеме этого вида файлов.
      fix.kk: Мүмкін мәндер осы файл түрінің схемасында көрсетілген.
    data.id-twice
      en: The id “{id}” of <{element}> is used twice.
      ru: Идентификатор «{id}» элемента <{element}> использован дважды.
      kk: <{element}> элементінің «{id}» идентификаторы екі рет қолданылған.
      fix.en: Give each its own id.
      fix.ru: Дайте каждому свой идентификатор.
      fix.kk: Әрқайсысына өз идентификаторын беріңіз.
    data.language-unknown
      en: <{element}> is in the language “{language}”; known are kk, ru and en.
      ru: Язык «{language}» элемента <{element}> неизвестен; известны kk, ru и en.
      kk: <{element}> элементінің «{language}» тілі белгісіз; белгілілері — kk, ru және en.
      fix.en: Write xml:lang="kk", xml:lang="ru" or xml:lang="en".
      fix.ru: Укажите xml:lang="kk", xml:lang="ru" или xml:lang="en".
      fix.kk: xml:lang="kk", xml:lang="ru" немесе xml:lang="en" деп жазыңыз.
    data.language-twice
      en: <{element}> stands twice in the language “{language}”.
      ru: <{element}> на языке «{language}» указан дважды.
      kk: «{language}» тіліндегі <{element}> екі рет берілген.
      fix.en: Keep one of them.
      fix.ru: Оставьте один из них.
      fix.kk: Біреуін қалдырыңыз.
    data.basis-unknown
      en: The legal ground “{basis}” is not declared; declared are: {known}.
      ru: Основание «{basis}» не объявлено; объявлены: {known}.
      kk: «{basis}» негізі жарияланбаған; жарияланғандары: {known}.
      fix.en: Declare it under <bases>, or correct the name.
      fix.ru: Объявите его в <bases> или исправьте имя.
      fix.kk: Оны <bases> ішінде жариялаңыз немесе атауын түзетіңіз.
    data.basis-without-source
      en: The legal ground “{id}” says that it is sourced and names no source.
      ru: Основание «{id}» названо подтверждённым, но источник не указан.
      kk: «{id}» негізі расталған деп көрсетілген, бірақ дереккөзі аталмаған.
      fix.en: Add the attribute source, or write kind="proposal".
      fix.ru: Добавьте атрибут source или укажите kind="proposal".
      fix.kk: source атрибутын қосыңыз немесе kind="proposal" деп жазыңыз.
    """#
}
