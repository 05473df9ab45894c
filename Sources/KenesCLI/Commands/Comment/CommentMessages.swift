import Diagnostics

/// What the commands about comments say.
enum CommentMessages {
  static let catalogue = MessageCatalogue(
    source: #"""
      cli.comment.imported
        en: Comments taken in: {count} (numbers {first} to {last}); rows rejected: {rejected}.
        ru: Принято комментариев: {count} (номера {first}–{last}); отклонено строк: {rejected}.
        kk: Қабылданған пікірлер: {count} (нөмірлері {first}–{last}); қабылданбаған жолдар: {rejected}.
      cli.comment.none
        en: There is no comment.
        ru: Комментариев нет.
        kk: Пікір жоқ.
      cli.comment.anonymous
        en: anonymous
        ru: анонимно
        kk: анонимді
      cli.comment.replied
        en: Replied to comment {number}: {status}.
        ru: Дан ответ на комментарий {number}: {status}.
        kk: {number}-пікірге жауап берілді: {status}.
      column.channel
        en: Channel
        ru: Канал
        kk: Арна
      column.provision
        en: Provision
        ru: Элемент
        kk: Элемент
      column.reply
        en: Reply
        ru: Ответ
        kk: Жауап
      column.author
        en: Author
        ru: Автор
        kk: Авторы
      column.text
        en: Text
        ru: Текст
        kk: Мәтін
      """#)
}
