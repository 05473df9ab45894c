extension ReferenceDataMessages {
  static let dates = #"""
    term.wd.one
      en: {count} working day
      ru: {count} рабочий день
      kk: {count} жұмыс күні
    term.wd.few
      en: {count} working days
      ru: {count} рабочих дня
      kk: {count} жұмыс күні
    term.wd.many
      en: {count} working days
      ru: {count} рабочих дней
      kk: {count} жұмыс күні
    term.cd.one
      en: {count} calendar day
      ru: {count} календарный день
      kk: {count} күнтізбелік күн
    term.cd.few
      en: {count} calendar days
      ru: {count} календарных дня
      kk: {count} күнтізбелік күн
    term.cd.many
      en: {count} calendar days
      ru: {count} календарных дней
      kk: {count} күнтізбелік күн
    term.mo.one
      en: {count} month
      ru: {count} месяц
      kk: {count} ай
    term.mo.few
      en: {count} months
      ru: {count} месяца
      kk: {count} ай
    term.mo.many
      en: {count} months
      ru: {count} месяцев
      kk: {count} ай
    term.y.one
      en: {count} year
      ru: {count} год
      kk: {count} жыл
    term.y.few
      en: {count} years
      ru: {count} года
      kk: {count} жыл
    term.y.many
      en: {count} years
      ru: {count} лет
      kk: {count} жыл
    term.h.one
      en: {count} hour
      ru: {count} час
      kk: {count} сағат
    term.h.few
      en: {count} hours
      ru: {count} часа
      kk: {count} сағат
    term.h.many
      en: {count} hours
      ru: {count} часов
      kk: {count} сағат
    date.long
      en: {day} {month} {year}
      ru: {day} {month} {year} года
      kk: {year} жылғы {day} {month}
    date.month.1
      en: January
      ru: января
      kk: қаңтар
    date.month.2
      en: February
      ru: февраля
      kk: ақпан
    date.month.3
      en: March
      ru: марта
      kk: наурыз
    date.month.4
      en: April
      ru: апреля
      kk: сәуір
    date.month.5
      en: May
      ru: мая
      kk: мамыр
    date.month.6
      en: June
      ru: июня
      kk: маусым
    date.month.7
      en: July
      ru: июля
      kk: шілде
    date.month.8
      en: August
      ru: августа
      kk: тамыз
    date.month.9
      en: September
      ru: сентября
      kk: қыркүйек
    date.month.10
      en: October
      ru: октября
      kk: қазан
    date.month.11
      en: November
      ru: ноября
      kk: қараша
    date.month.12
      en: December
      ru: декабря
      kk: желтоқсан
    date.weekday.1
      en: Monday
      ru: понедельник
      kk: дүйсенбі
    date.weekday.2
      en: Tuesday
      ru: вторник
      kk: сейсенбі
    date.weekday.3
      en: Wednesday
      ru: среда
      kk: сәрсенбі
    date.weekday.4
      en: Thursday
      ru: четверг
      kk: бейсенбі
    date.weekday.5
      en: Friday
      ru: пятница
      kk: жұма
    date.weekday.6
      en: Saturday
      ru: суббота
      kk: сенбі
    date.weekday.7
      en: Sunday
      ru: воскресенье
      kk: жексенбі
    """#
}
