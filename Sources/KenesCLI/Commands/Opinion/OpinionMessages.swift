import Diagnostics

/// What the commands about opinions say.
enum OpinionMessages {
  static let catalogue = MessageCatalogue(
    source: #"""
      cli.opinion.none
        en: No body was asked for an opinion.
        ru: Заключения ни у кого не запрашивались.
        kk: Ешқайсысынан қорытынды сұралмаған.
      cli.opinion.unknown
        en: “{body}” has delivered no opinion; these have: {known}.
        ru: «{body}» не давал заключения; дали: {known}.
        kk: «{body}» қорытынды берген жоқ; бергендері: {known}.
        fix.en: Run kenes opinion list to see every body.
        fix.ru: Все органы показывает команда kenes opinion list.
        fix.kk: Барлық органды kenes opinion list командасы көрсетеді.
      cli.opinion.heading
        en: {outcome} (on version {version})
        ru: {outcome} (к редакции {version})
        kk: {outcome} ({version}-редакцияға)
      cli.opinion.proposed
        en: Proposed: {text}
        ru: Предлагается: {text}
        kk: Ұсынылады: {text}
      cli.opinion.carried
        en: In the latest version: {state}
        ru: В последней редакции: {state}
        kk: Соңғы редакцияда: {state}
      cli.opinion.reply
        en: Reply: {status}. {reason}
        ru: Ответ: {status}. {reason}
        kk: Жауап: {status}. {reason}
      cli.opinion.reply-alone
        en: Reply: {status}
        ru: Ответ: {status}
        kk: Жауап: {status}
      cli.replies.given
        en: Replies given: {remarks} to remarks, {comments} to comments.
        ru: Дано ответов: на замечания {remarks}, на комментарии {comments}.
        kk: Берілген жауаптар: ескертулерге {remarks}, пікірлерге {comments}.
      carry.kept
        en: unchanged
        ru: без изменений
        kk: өзгеріссіз
      carry.moved
        en: moved or renumbered
        ru: перенесено или перенумеровано
        kk: көшірілген немесе қайта нөмірленген
      carry.wording-changed
        en: wording changed
        ru: редакция изменена
        kk: редакциясы өзгерген
      carry.gone
        en: the provision is gone
        ru: структурный элемент исключён
        kk: құрылымдық элемент алып тасталған
      carry.ambiguous
        en: unclear, a person has to decide
        ru: неясно, решает человек
        kk: белгісіз, адам шешеді
      column.round
        en: Round
        ru: Круг
        kk: Айналым
      column.body
        en: Body
        ru: Орган
        kk: Орган
      column.remarks
        en: Remarks
        ru: Замечаний
        kk: Ескертулер
      """#)
}
