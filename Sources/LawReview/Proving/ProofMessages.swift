public import Diagnostics

/// What proofs of procedures say to people.
public enum ProofMessages {
  /// A message `proof.…` says what is wrong; `property.proof.…` says what is to hold.
  public static let catalogue = MessageCatalogue(
    source: #"""
      proof.always
        en: {condition} does not hold in every situation.
        ru: {condition} выполняется не всегда.
        kk: {condition} барлық жағдайда орындала бермейді.
        fix.en: Follow the story and close the way that leads there, or correct the property.
        fix.ru: Проследите путь и закройте его либо исправьте свойство.
        fix.kk: Жолды қадағалап, оны жабыңыз немесе қасиетті түзетіңіз.
      proof.bounded-loops
        en: A circle of terms goes on without anybody acting and counts nothing: {title}.
        ru: Круг из сроков идёт без чьего-либо участия и ничего не считает: {title}.
        kk: Мерзімдер айналымы ешкімнің қатысуынсыз жүре береді және ештеңе санамайды: {title}.
        fix.en: Add a condition on the round (for example $facts/round/@number), or a task that somebody has to do.
        fix.ru: Добавьте условие по номеру круга (например, $facts/round/@number) или задачу для человека.
        fix.kk: Айналым нөміріне шарт (мысалы, $facts/round/@number) немесе адамға тапсырма қосыңыз.
      proof.can-finish
        en: From here no end can be reached: {states}.
        ru: Отсюда нельзя прийти к завершению: {states}.
        kk: Осы жерден аяқтауға жету мүмкін емес: {states}.
        fix.en: Add a transition towards a final state.
        fix.ru: Добавьте переход, ведущий к завершающему состоянию.
        fix.kk: Соңғы күйге апаратын өту қосыңыз.
      proof.everything-reached
        en: Not everything can be reached.
        ru: Достижимо не всё.
        kk: Барлығына жету мүмкін емес.
      proof.never
        en: {condition} can come true.
        ru: {condition} может выполниться.
        kk: {condition} орындалуы мүмкін.
        fix.en: Follow the story and close the way that leads there, or correct the property.
        fix.ru: Проследите путь и закройте его либо исправьте свойство.
        fix.kk: Жолды қадағалап, оны жабыңыз немесе қасиетті түзетіңіз.
      proof.no-dead-wait
        en: A review can wait in “{title}” for ever: no term, task, vote or action of this stage leads on.
        ru: В «{title}» можно ждать вечно: ни срок, ни задача, ни голосование, ни действие этой стадии не ведут дальше.
        kk: «{title}» күйінде мәңгі күтіп қалуға болады: бұл сатының мерзімі де, тапсырмасы да, дауысы да, әрекеті де алға апармайды.
        fix.en: Give the state an r:deadline, an r:task, an r:vote or an r:action and a transition on its event.
        fix.ru: Добавьте состоянию r:deadline, r:task, r:vote или r:action и переход по его событию.
        fix.kk: Күйге r:deadline, r:task, r:vote немесе r:action және оның оқиғасы бойынша өту қосыңыз.
      proof.no-end
        en: The procedure has no final state at the top level; no review would ever end.
        ru: В процедуре нет завершающего состояния верхнего уровня; рассмотрение никогда не закончится.
        kk: Рәсімде жоғарғы деңгейдегі соңғы күй жоқ; қарау ешқашан аяқталмайды.
        fix.en: Add <final id="…"> as a child of <scxml>.
        fix.ru: Добавьте <final id="…"> прямо внутри <scxml>.
        fix.kk: <scxml> ішіне тікелей <final id="…"> қосыңыз.
      proof.no-lost-event
        en: Both “{winner}” and “{loser}” want the event {event}; only the first gets it, and the second loses it silently.
        ru: События {event} ждут и «{winner}», и «{loser}»; получит его только первое, второе молча потеряет.
        kk: {event} оқиғасын «{winner}» да, «{loser}» да күтеді; оны тек біріншісі алады, екіншісі үнсіз жоғалтады.
        fix.en: Move the transition that leaves to the state around the regions, or give the events different names.
        fix.ru: Перенесите выходящий переход на состояние вокруг регионов или дайте событиям разные имена.
        fix.kk: Шығатын өтуді аймақтарды қоршаған күйге көшіріңіз немесе оқиғаларға әртүрлі ат беріңіз.
      proof.no-performer
        en: Nobody can do “{task}”: no member holds {roles}.
        ru: «{task}» некому выполнить: никто не занимает роль {roles}.
        kk: «{task}» орындайтын адам жоқ: {roles} рөлін ешкім атқармайды.
        fix.en: Appoint somebody in the register of bodies, or name another role.
        fix.ru: Назначьте кого-либо в реестре органов или укажите другую роль.
        fix.kk: Органдар тізілімінде адам тағайындаңыз немесе басқа рөл көрсетіңіз.
      proof.no-silent-cut
        en: “{region}” leaves by itself and cuts off “{cut}” while it is still at work.
        ru: «{region}» выходит само и обрывает «{cut}», когда там ещё идёт работа.
        kk: «{region}» өзі шығып, жұмысы жүріп жатқан «{cut}» күйін үзіп тастайды.
        fix.en: Put the transition on the state around the regions, where everybody sees that it ends all of them.
        fix.ru: Перенесите переход на состояние вокруг регионов: там видно, что он завершает все.
        fix.kk: Өтуді аймақтарды қоршаған күйге көшіріңіз: сонда оның барлығын аяқтайтыны көрінеді.
      proof.one-pair-of-eyes
        en: “{task}” must not be done by whoever did “{other}”, but only one person can do either.
        ru: «{task}» не может выполнять тот, кто выполнил «{other}», но обе задачи доступны лишь одному человеку.
        kk: «{task}» тапсырмасын «{other}» орындаған адам орындамауға тиіс, бірақ екеуін де бір ғана адам орындай алады.
        fix.en: Appoint a second person to one of the roles.
        fix.ru: Назначьте на одну из ролей второго человека.
        fix.kk: Рөлдердің біріне екінші адамды тағайындаңыз.
      proof.performers
        en: Not every task has a performer.
        ru: Не у каждой задачи есть исполнитель.
        kk: Әр тапсырманың орындаушысы жоқ.
      proof.precedes
        en: {second} can be reached without {first}.
        ru: {second} можно достичь, минуя {first}.
        kk: {second} дегенге {first} арқылы өтпей жетуге болады.
        fix.en: Follow the story and close the way that leads around it.
        fix.ru: Проследите путь и закройте обход.
        fix.kk: Жолды қадағалап, айналып өтетін жолды жабыңыз.
      proof.settles
        en: Transitions without an event can go round for ever.
        ru: Переходы без события могут идти по кругу бесконечно.
        kk: Оқиғасыз өтулер шексіз айнала беруі мүмкін.
        fix.en: Give one of them an event, or conditions that cannot both hold.
        fix.ru: Дайте одному из них событие или условия, которые не могут выполняться вместе.
        fix.kk: Біреуіне оқиға немесе қатар орындала алмайтын шарттар беріңіз.
      proof.state-unreachable
        en: “{title}” can never be entered.
        ru: В «{title}» нельзя попасть.
        kk: «{title}» күйіне ешқашан кіруге болмайды.
        fix.en: Lead a transition there, or take the state out.
        fix.ru: Проведите туда переход или уберите состояние.
        fix.kk: Оған өту жүргізіңіз немесе күйді алып тастаңыз.
      proof.transition-never-taken
        en: The transition of “{state}” on {event} can never be taken: an earlier one always goes before it, or its event cannot happen there.
        ru: Переход из «{state}» по {event} никогда не сработает: его опережает более ранний либо события там не бывает.
        kk: «{state}» күйінен {event} бойынша өту ешқашан орындалмайды: одан бұрынғысы озады немесе ол оқиға мұнда болмайды.
        fix.en: Order decides: put the more special transition first, or take this one out.
        fix.ru: Решает порядок: более частный переход ставьте раньше либо уберите этот.
        fix.kk: Рет шешеді: жекелеу өтуді бұрын қойыңыз немесе мынаны алып тастаңыз.
      property.proof.always
        en: Always: {title}
        ru: Всегда: {title}
        kk: Әрқашан: {title}
      property.proof.bounded-loops
        en: Nothing repeats for ever by terms alone
        ru: Ничто не повторяется вечно одними лишь сроками
        kk: Ештеңе тек мерзімдермен шексіз қайталанбайды
      property.proof.can-finish
        en: Every review can always come to an end
        ru: Любое рассмотрение всегда может завершиться
        kk: Кез келген қарау әрқашан аяқтала алады
      property.proof.everything-reached
        en: Every state can be entered and every transition taken
        ru: В каждое состояние можно попасть, каждый переход возможен
        kk: Әр күйге кіруге, әр өтуді орындауға болады
      property.proof.never
        en: Never: {title}
        ru: Никогда: {title}
        kk: Ешқашан: {title}
      property.proof.no-dead-wait
        en: Whoever waits has a term, or somebody who can act
        ru: У каждого ожидания есть срок или тот, кто может действовать
        kk: Әр күтуде мерзім немесе әрекет ете алатын адам бар
      property.proof.no-lost-event
        en: No event is lost between two regions
        ru: Ни одно событие не теряется между регионами
        kk: Аймақтар арасында бірде-бір оқиға жоғалмайды
      property.proof.no-silent-cut
        en: No region is cut off unnoticed
        ru: Ни один регион не обрывается незаметно
        kk: Бірде-бір аймақ байқаусыз үзілмейді
      property.proof.performers
        en: Every task, vote and action has somebody who can do it
        ru: У каждой задачи, голосования и действия есть исполнитель
        kk: Әр тапсырманың, дауыстың және әрекеттің орындаушысы бар
      property.proof.precedes
        en: In this order only: {title}
        ru: Только в таком порядке: {title}
        kk: Тек осы ретпен: {title}
      property.proof.settles
        en: Every step comes to rest
        ru: Каждый шаг приходит к покою
        kk: Әр қадам тынышталады
      """#)
}
