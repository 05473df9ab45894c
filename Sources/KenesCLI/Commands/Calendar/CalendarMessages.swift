import Diagnostics

/// What the commands about calendars and terms say; the words for days and terms are those of `LawReview`.
enum CalendarMessages {
  static let catalogue = MessageCatalogue(
    source: #"""
      cli.calendar.count
        en: {term} after {event} · {calendar}
        ru: {term} после даты: {event} · {calendar}
        kk: {event} күнінен кейін {term} · {calendar}
      cli.calendar.total
        en: Working days: {count} (data version {version})
        ru: Рабочих дней: {count} (версия данных {version})
        kk: Жұмыс күндері: {count} (деректер нұсқасы {version})
      cli.calendar.months
        en: By month: {counts}
        ru: По месяцам: {counts}
        kk: Айлар бойынша: {counts}
      cli.due
        en: Due: {date} ({day}), until the end of the day
        ru: Срок: {date} ({day}), до конца дня
        kk: Мерзімі: {date} ({day}), күннің соңына дейін
      cli.due.exact
        en: Due: {time}
        ru: Срок: {time}
        kk: Мерзімі: {time}
      cli.due.extended
        en: Extended by {term} to {date}: {reason}
        ru: Продление: {term}, до {date}: {reason}
        kk: Ұзартылды: {term}, {date} дейін: {reason}
      cli.due.month-end
        en: The month has no such day, so the term ends on its last day: {basis}
        ru: В месяце нет такого числа, поэтому срок истекает в его последний день: {basis}
        kk: Айда мұндай күн жоқ, сондықтан мерзім оның соңғы күні бітеді: {basis}
      cli.due.skipped
        en: Days skipped: {count}
        ru: Пропущено дней: {count}
        kk: Саналмаған күндер: {count}
      cli.due.days
        en: Day by day; skipped: {count}
        ru: День за днём; пропущено: {count}
        kk: Күн сайын; саналмағаны: {count}
      column.number
        en: No.
        ru: №
        kk: №
      column.day
        en: Day
        ru: День
        kk: Күні
      column.reason
        en: Reason
        ru: Причина
        kk: Себебі
      column.what
        en: What
        ru: Что
        kk: Не
      """#)
}
