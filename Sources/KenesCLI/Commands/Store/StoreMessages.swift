import Diagnostics

/// What the commands about stores say.
enum StoreMessages {
  static let catalogue = MessageCatalogue(
    source: #"""
      cli.store.created
        en: Made the store {path}.
        ru: Создано хранилище {path}.
        kk: {path} қоймасы жасалды.
      cli.store.created-rehearsal
        en: Made the store {path} for rehearsals: nothing in it has legal effect.
        ru: Создано хранилище {path} для репетиций: ничто в нём не имеет юридической силы.
        kk: Жаттығуға арналған {path} қоймасы жасалды: ондағы ештеңенің заңдық күші жоқ.
      cli.store.identity
        en: Id {id}, made {created}, format {format}, {access}
        ru: Идентификатор {id}, создано {created}, формат {format}, {access}
        kk: Идентификаторы {id}, жасалған уақыты {created}, пішімі {format}, {access}
      cli.store.writable
        en: writable
        ru: доступно для записи
        kk: жазуға болады
      cli.store.read-only
        en: read-only
        ru: только чтение
        kk: тек оқуға
      cli.store.counts
        en: Events: {events}, reviews: {reviews}, comments: {comments}, files: {files} ({bytes} bytes)
        ru: Событий: {events}, рассмотрений: {reviews}, комментариев: {comments}, файлов: {files} ({bytes} байт)
        kk: Оқиғалар: {events}, қараулар: {reviews}, пікірлер: {comments}, файлдар: {files} ({bytes} байт)
      cli.store.head
        en: The log ends with {hash}
        ru: Журнал оканчивается на {hash}
        kk: Журналдың соңы: {hash}
      cli.store.intact
        en: The store is intact: {events} events, the log ends with {hash}
        ru: Хранилище цело: событий {events}, журнал оканчивается на {hash}
        kk: Қойма бүтін: {events} оқиға, журналдың соңы: {hash}
      cli.store.rebuilt
        en: All lists were made anew from {events} events.
        ru: Все списки построены заново из событий: {events}.
        kk: Барлық тізім {events} оқиғадан қайта жасалды.
      """#)
}
