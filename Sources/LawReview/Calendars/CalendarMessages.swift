extension ReferenceDataMessages {
  static let calendars = #"""
    calendar.unknown
      en: There is no calendar “{calendar}”.
      ru: Календаря «{calendar}» нет.
      kk: «{calendar}» күнтізбесі жоқ.
      fix.en: Use kz, or name a calendar file.
      fix.ru: Укажите kz или файл календаря.
      fix.kk: kz деп немесе күнтізбе файлын көрсетіңіз.
    calendar.offset-missing
      en: The time zone has no offset for the time before its first change.
      ru: У часового пояса нет смещения для времени до первого изменения.
      kk: Уақыт белдеуінің бірінші өзгеріске дейінгі ығысуы көрсетілмеген.
      fix.en: Begin with an <offset> without “from”.
      fix.ru: Начните с <offset> без атрибута «from».
      fix.kk: Алдымен «from» атрибуты жоқ <offset> жазыңыз.
    calendar.offsets-unordered
      en: This offset does not come after the one before it.
      ru: Это смещение не позже предыдущего.
      kk: Бұл ығысу алдыңғысынан кейін емес.
      fix.en: Put the offsets in order of time; only the first has no “from”.
      fix.ru: Расположите смещения по времени; без «from» может быть только первое.
      fix.kk: Ығысуларды уақыт ретімен орналастырыңыз; «from» тек біріншісінде болмауы мүмкін.
    calendar.weekend-too-long
      en: A weekend has at most three days.
      ru: Выходных в неделе не более трёх.
      kk: Аптадағы демалыс күндері үштен аспайды.
      fix.en: Name the regular days off only.
      fix.ru: Назовите только постоянные выходные.
      fix.kk: Тек тұрақты демалыс күндерін атаңыз.
    calendar.holidays-too-many
      en: The calendar has more than {limit} yearly holidays.
      ru: В календаре более {limit} ежегодных праздничных дней.
      kk: Күнтізбеде жыл сайынғы мереке күндері {limit}-тан көп.
      fix.en: Remove those that are not days off.
      fix.ru: Уберите те, что не являются выходными.
      fix.kk: Демалыс болып табылмайтындарын алып тастаңыз.
    calendar.swap-twice
      en: {date} is freed or worked by two decrees.
      ru: День {date} перенесён дважды.
      kk: {date} күні екі рет ауыстырылған.
      fix.en: Keep the later decree.
      fix.ru: Оставьте более позднее решение.
      fix.kk: Кейінгі шешімді қалдырыңыз.
    calendar.swap-free-already
      en: {date} is not worked anyway, so it cannot be freed.
      ru: День {date} и так нерабочий.
      kk: {date} күні онсыз да жұмыс күні емес.
      fix.en: Check the date against the decree.
      fix.ru: Сверьте дату с решением о переносе.
      fix.kk: Күнді ауыстыру туралы шешіммен салыстырыңыз.
    calendar.swap-worked-no-weekend
      en: {date} is no plain weekend day, so it cannot be made a working day.
      ru: День {date} не обычный выходной, рабочим его сделать нельзя.
      kk: {date} қарапайым демалыс күні емес, оны жұмыс күні етуге болмайды.
      fix.en: Check the date against the decree.
      fix.ru: Сверьте дату с решением о переносе.
      fix.kk: Күнді ауыстыру туралы шешіммен салыстырыңыз.
    calendar.year-estimated
      en: The calendar {calendar} knows no date of “{holiday}” for {year}; the day may still change.
      ru: В календаре {calendar} нет даты «{holiday}» на {year} год; срок может измениться.
      kk: {calendar} күнтізбесінде {year} жылға «{holiday}» күні жоқ; мерзім өзгеруі мүмкін.
      fix.en: Add the date to the calendar file when it is announced.
      fix.ru: Внесите дату в файл календаря, когда её объявят.
      fix.kk: Күн жарияланғанда оны күнтізбе файлына енгізіңіз.
    calendar.day-estimated
      en: {date} (“{holiday}”) is an estimate in the calendar {calendar}; the day may still change.
      ru: Дата {date} («{holiday}») в календаре {calendar} расчётная; срок может измениться.
      kk: {calendar} күнтізбесіндегі {date} («{holiday}») есептік күн; мерзім өзгеруі мүмкін.
      fix.en: Replace the estimate in the calendar file when the date is announced.
      fix.ru: Замените расчётную дату в файле календаря, когда её объявят.
      fix.kk: Күн жарияланғанда күнтізбе файлындағы есептік күнді ауыстырыңыз.
    calendar.year-before
      en: The calendar {calendar} starts in {first}; for {year} its holidays may be wrong.
      ru: Календарь {calendar} начинается с {first} года; праздники {year} года могут быть неверны.
      kk: {calendar} күнтізбесі {first} жылдан басталады; {year} жылдың мерекелері қате болуы мүмкін.
      fix.en: Check the day by hand.
      fix.ru: Проверьте день вручную.
      fix.kk: Күнді қолмен тексеріңіз.
    term.invalid
      en: “{text}” is no term.
      ru: «{text}» — не срок.
      kk: «{text}» — мерзім емес.
      fix.en: Write 15wd (working days), 30cd (calendar days), 2mo (months), 1y (years) or 48h (hours).
      fix.ru: Пишите 15wd (рабочие дни), 30cd (календарные дни), 2mo (месяцы), 1y (годы) или 48h (часы).
      fix.kk: 15wd (жұмыс күні), 30cd (күнтізбелік күн), 2mo (ай), 1y (жыл) немесе 48h (сағат) деп жазыңыз.
    calendar.day.working
      en: working day
      ru: рабочий день
      kk: жұмыс күні
    calendar.day.weekend
      en: weekend
      ru: выходной день
      kk: демалыс күні
    calendar.day.worked
      en: working day by decree ({basis})
      ru: рабочий день по решению о переносе ({basis})
      kk: ауыстыру бойынша жұмыс күні ({basis})
    calendar.day.worked-instead
      en: working day in exchange for {date} ({basis})
      ru: рабочий день вместо {date} ({basis})
      kk: жұмыс күні, оның орнына демалыс — {date} ({basis})
    calendar.day.free
      en: day off by decree ({basis})
      ru: выходной по решению о переносе ({basis})
      kk: ауыстыру бойынша демалыс күні ({basis})
    calendar.day.free-instead
      en: day off in exchange for {date} ({basis})
      ru: выходной, перенесённый с {date} ({basis})
      kk: демалыс күні, оның орнына жұмыс күні — {date} ({basis})
    calendar.day.holiday
      en: holiday: {holiday}
      ru: праздник: {holiday}
      kk: мереке: {holiday}
    calendar.day.holiday-estimated
      en: holiday, estimated date: {holiday}
      ru: праздник, расчётная дата: {holiday}
      kk: мереке, есептік күні: {holiday}
    calendar.day.moved
      en: day off for {holiday}, which fell on {date}
      ru: выходной за праздник «{holiday}», выпавший на {date}
      kk: «{holiday}» мерекесі үшін демалыс, мереке күні — {date}
    calendar.day.suspended
      en: the term stood still: {reason}
      ru: срок приостановлен: {reason}
      kk: мерзім тоқтатылған: {reason}
    calendar.rolled
      en: {from} is not a working day ({reason}), so the term ends on {to} ({basis})
      ru: {from} — нерабочий день ({reason}), поэтому срок истекает {to} ({basis})
      kk: {from} — жұмыс күні емес ({reason}), сондықтан мерзім аяқталатын күн — {to} ({basis})
    """#
}
