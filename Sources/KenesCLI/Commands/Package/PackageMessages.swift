import Diagnostics

/// What the commands about packages say.
enum PackageMessages {
  static let catalogue = MessageCatalogue(
    source: #"""
      cli.package.heading
        en: Package of review {review}: {title}, version {version}
        ru: Пакет рассмотрения {review}: {title}, редакция {version}
        kk: {review} қарауының топтамасы: {title}, {version}-редакция
      cli.package.built
        en: Built {time}
        ru: Собран {time}
        kk: Жиналған уақыты {time}
      cli.package.digest
        en: SHA-256 {digest}, {size} bytes
        ru: SHA-256 {digest}, {size} байт
        kk: SHA-256 {digest}, {size} байт
      cli.package.files
        en: Files intact: {intact} of {count}
        ru: Целых файлов: {intact} из {count}
        kk: Бүтін файлдар: {count} файлдың {intact}
      cli.package.events
        en: The chain of the log extract holds: {count} events.
        ru: Цепочка выписки из журнала цела: событий {count}.
        kk: Журнал үзіндісінің тізбегі бүтін: {count} оқиға.
      cli.package.intact
        en: The package is intact: every file is as it was when the package was built.
        ru: Пакет цел: все файлы таковы, какими были при сборке.
        kk: Топтама бүтін: барлық файл жиналған кездегідей.
      cli.package.not-intact
        en: The package is not what was built.
        ru: Пакет не таков, каким был собран.
        kk: Топтама жиналған күйінде емес.
      checklist.present
        en: there
        ru: есть
        kk: бар
      checklist.missing
        en: MISSING
        ru: НЕТ
        kk: ЖОҚ
      checklist.not-required
        en: not needed
        ru: не требуется
        kk: қажет емес
      column.item
        en: Item
        ru: Пункт
        kk: Тармақ
      column.state
        en: State
        ru: Состояние
        kk: Күйі
      column.file
        en: File
        ru: Файл
        kk: Файл
      package.state.intact
        en: intact
        ru: цел
        kk: бүтін
      package.state.changed
        en: CHANGED
        ru: ИЗМЕНЁН
        kk: ӨЗГЕРГЕН
      package.state.missing
        en: MISSING
        ru: ОТСУТСТВУЕТ
        kk: ЖОҚ
      package.state.extra
        en: NOT LISTED
        ru: ЛИШНИЙ
        kk: ТІЗІМДЕ ЖОҚ
      package.state.damaged
        en: DAMAGED
        ru: ПОВРЕЖДЁН
        kk: БҮЛІНГЕН
      """#)
}
