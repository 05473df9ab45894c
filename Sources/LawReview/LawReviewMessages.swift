public import Diagnostics

/// What the review rules say to people.
public enum LawReviewMessages {
  public static let catalogue = MessageCatalogue(
    source: #"""
      comment.closed
        en: Comments on {review} are closed; the term ended on {day}.
        ru: Приём комментариев к {review} завершён; срок истёк {day}.
        kk: {review} бойынша пікір қабылдау аяқталды; мерзімі {day} күні бітті.
        fix.en: Send the comment to the secretariat; it can be filed, but not counted.
        fix.ru: Направьте комментарий в Секретариат: его можно приобщить, но не учесть.
        fix.kk: Пікірді Хатшылыққа жіберіңіз: оны іске тігуге болады, бірақ есепке алынбайды.
      comment.not-closable
        en: Comments cannot be closed now; the review is in: {states}.
        ru: Сейчас закрыть сбор комментариев нельзя; рассмотрение находится в: {states}.
        kk: Қазір пікір жинауды жабуға болмайды; қарау мына күйде: {states}.
        fix.en: Wait until the term for comments has ended; kenes review due shows it.
        fix.ru: Дождитесь окончания срока приёма; его показывает kenes review due.
        fix.kk: Қабылдау мерзімінің аяқталуын күтіңіз; оны kenes review due көрсетеді.
      comment.not-open
        en: Comments on {review} are not open; the review is in: {states}.
        ru: Сбор комментариев к {review} не открыт; рассмотрение находится в: {states}.
        kk: {review} бойынша пікір жинау ашылмаған; қарау мына күйде: {states}.
        fix.en: Comments open after the intake; kenes review show tells the stage.
        fix.ru: Сбор открывается после приёма; стадию показывает kenes review show.
        fix.kk: Жинау қабылдаудан кейін ашылады; сатыны kenes review show көрсетеді.
      comment.unanswered
        en: {count} comments have no reply: {numbers}.
        ru: Без ответа осталось комментариев: {count} ({numbers}).
        kk: Жауапсыз қалған пікірлер: {count} ({numbers}).
        fix.en: Reply to each with kenes comment reply, then close again.
        fix.ru: Ответьте на каждый командой kenes comment reply и закройте снова.
        fix.kk: Әрқайсысына kenes comment reply арқылы жауап беріп, қайта жабыңыз.
      comment.unknown
        en: There is no comment {number} on {review}.
        ru: Комментария {number} к {review} нет.
        kk: {review} бойынша {number} пікір жоқ.
        fix.en: List the comments with kenes comment list.
        fix.ru: Посмотрите список: kenes comment list.
        fix.kk: Тізімді қараңыз: kenes comment list.
      dissent.filed-already
        en: {person} has already filed a dissent on this vote.
        ru: {person} уже подал(а) особое мнение по этому голосованию.
        kk: {person} осы дауыс беру бойынша ерекше пікірін берген.
        fix.en: Nothing has to be done; kenes vote show lists the dissents.
        fix.ru: Ничего делать не нужно; особые мнения показывает kenes vote show.
        fix.kk: Ештеңе істеудің қажеті жоқ; ерекше пікірлерді kenes vote show көрсетеді.
      dissent.not-now
        en: Dissents are not taken now; the review is in: {states}.
        ru: Сейчас особые мнения не принимаются; рассмотрение находится в: {states}.
        kk: Қазір ерекше пікірлер қабылданбайды; қарау мына күйде: {states}.
        fix.en: A dissent can be filed after the adoption, within its term.
        fix.ru: Особое мнение подаётся после принятия, в пределах срока.
        fix.kk: Ерекше пікір қабылданғаннан кейін мерзім ішінде беріледі.
      dissent.voted-for
        en: {person} voted for the opinion and cannot dissent from it.
        ru: {person} голосовал(а) за заключение и не может подать особое мнение.
        kk: {person} қорытындыны жақтап дауыс берген, сондықтан ерекше пікір бере алмайды.
        fix.en: Only a member who did not vote for the opinion may dissent.
        fix.ru: Особое мнение вправе подать лишь тот, кто не голосовал за заключение.
        fix.kk: Ерекше пікірді қорытындыны жақтап дауыс бермеген мүше ғана бере алады.
      examination.not-asked
        en: No examination is asked for now; {person} has no questionnaire to fill in.
        ru: Сейчас экспертиза не запрошена; у {person} нет вопросника.
        kk: Қазір сараптама сұралмаған; {person} толтыратын сауалнама жоқ.
        fix.en: Ask the secretariat.
        fix.ru: Обратитесь в Секретариат.
        fix.kk: Хатшылыққа хабарласыңыз.
      examination.other-questionnaire
        en: The answers belong to the questionnaire {found}, but {expected} is asked for.
        ru: Ответы относятся к вопроснику {found}, а запрошен {expected}.
        kk: Жауаптар {found} сауалнамасына жатады, ал сұралғаны {expected}.
        fix.en: Fill in the questionnaire {expected}.
        fix.ru: Заполните вопросник {expected}.
        fix.kk: {expected} сауалнамасын толтырыңыз.
      opinion.body-not-asked
        en: The body {body} is not asked for an opinion now. Asked: {asked}.
        ru: Орган {body} сейчас не запрошен о заключении. Запрошены: {asked}.
        kk: {body} органынан қазір қорытынды сұралмаған. Сұралғандар: {asked}.
        fix.en: Invite the body with kenes review invite, if it should take part.
        fix.ru: Если орган должен участвовать, пригласите его: kenes review invite.
        fix.kk: Орган қатысуы тиіс болса, оны шақырыңыз: kenes review invite.
      opinion.not-draftable
        en: The opinion of the Council cannot be drafted now; the review is in: {states}.
        ru: Сейчас проект заключения Совета не готовится; рассмотрение находится в: {states}.
        kk: Қазір Кеңес қорытындысының жобасы дайындалмайды; қарау мына күйде: {states}.
        fix.en: kenes review due shows what the review waits for.
        fix.ru: Чего ждёт рассмотрение, показывает kenes review due.
        fix.kk: Қарау не күтіп тұрғанын kenes review due көрсетеді.
      opinion.provision-unknown
        en: Remark {remark} points to the provision {provision}, which version {version} of the draft does not have.
        ru: Замечание {remark} указывает на структурный элемент {provision}, которого нет в редакции {version} проекта.
        kk: {remark} ескертуі жобаның {version}-редакциясында жоқ {provision} құрылымдық элементіне сілтейді.
        fix.en: The nearest provision is {nearest}; kenes draft show lists all of them.
        fix.ru: Ближайший элемент: {nearest}; все элементы показывает kenes draft show.
        fix.kk: Ең жақын элемент: {nearest}; барлығын kenes draft show көрсетеді.
      package.not-now
        en: No package can be built now; the review is in: {states}.
        ru: Сейчас пакет собрать нельзя; рассмотрение находится в: {states}.
        kk: Қазір топтаманы жинақтауға болмайды; қарау мына күйде: {states}.
        fix.en: A package follows the signed opinion; kenes review show tells what is missing.
        fix.ru: Пакет собирается после подписания заключения; kenes review show показывает, чего не хватает.
        fix.kk: Топтама қорытындыға қол қойылғаннан кейін жиналады; не жетпейтінін kenes review show көрсетеді.
      procedure.attribute-missing
        en: {element} lacks the attribute {attribute}.
        ru: У {element} нет атрибута {attribute}.
        kk: {element} элементінде {attribute} атрибуты жоқ.
        fix.en: Add {attribute}="…".
        fix.ru: Добавьте {attribute}="…".
        fix.kk: {attribute}="…" қосыңыз.
      procedure.basis-kind
        en: The ground {id} is neither sourced nor a proposal.
        ru: Основание {id} не помечено ни как источник, ни как предложение.
        kk: {id} негізі дереккөз де, ұсыныс та емес.
        fix.en: Write kind="sourced" with its source, or kind="proposal".
        fix.ru: Укажите kind="sourced" с источником или kind="proposal".
        fix.kk: Дереккөзімен kind="sourced" немесе kind="proposal" деп жазыңыз.
      procedure.basis-unknown
        en: There is no legal ground {basis}.
        ru: Правового основания {basis} нет.
        kk: {basis} құқықтық негізі жоқ.
        fix.en: Did you mean {nearest}? Grounds are listed in r:bases.
        fix.ru: Может быть, {nearest}? Основания перечислены в r:bases.
        fix.kk: Мүмкін, {nearest}? Негіздер r:bases ішінде тізілген.
      procedure.condition-title-missing
        en: A transition with a condition has no title; readers cannot tell what it decides.
        ru: У перехода с условием нет названия; читателю неясно, что решается.
        kk: Шарты бар өтуде атау жоқ; оқырманға не шешілетіні түсініксіз.
        fix.en: Add r:title in each language.
        fix.ru: Добавьте r:title на каждом языке.
        fix.kk: Әр тілде r:title қосыңыз.
      procedure.duplicate-id
        en: The id {id} is used twice.
        ru: Идентификатор {id} использован дважды.
        kk: {id} идентификаторы екі рет қолданылған.
        fix.en: Rename one of the two.
        fix.ru: Переименуйте один из двух.
        fix.kk: Екеуінің бірін қайта атаңыз.
      procedure.element-unknown
        en: r:{element} is not known here.
        ru: r:{element} здесь не известен.
        kk: r:{element} мұнда белгісіз.
        fix.en: Did you mean r:{nearest}?
        fix.ru: Может быть, r:{nearest}?
        fix.kk: Мүмкін, r:{nearest}?
      procedure.event-never-raised
        en: Nothing raises the event {event}; the transition can never be taken.
        ru: Событие {event} ничем не вызывается; переход никогда не сработает.
        kk: {event} оқиғасын ештеңе тудырмайды; өту ешқашан орындалмайды.
        fix.en: Did you mean {nearest}?
        fix.ru: Может быть, {nearest}?
        fix.kk: Мүмкін, {nearest}?
      procedure.fact-unknown
        en: A condition reads {name}, which the facts do not have; it would silently find nothing.
        ru: Условие читает {name}, чего в фактах нет; оно молча ничего не найдёт.
        kk: Шарт {name} оқиды, бірақ фактілерде ол жоқ; ол үнсіз ештеңе таппайды.
        fix.en: Did you mean {nearest}? docs/facts.md lists all names.
        fix.ru: Может быть, {nearest}? Все имена в docs/facts.md.
        fix.kk: Мүмкін, {nearest}? Барлық атау docs/facts.md ішінде.
      procedure.moment-unknown
        en: There is neither a state nor an event {name}.
        ru: Нет ни состояния, ни события {name}.
        kk: {name} күйі де, оқиғасы да жоқ.
        fix.en: Did you mean {nearest}?
        fix.ru: Может быть, {nearest}?
        fix.kk: Мүмкін, {nearest}?
      procedure.role-missing
        en: {element} names no role; nobody could act.
        ru: {element} не называет роли; никто не сможет действовать.
        kk: {element} рөлді атамаған; ешкім әрекет ете алмайды.
        fix.en: Add role="…".
        fix.ru: Добавьте role="…".
        fix.kk: role="…" қосыңыз.
      procedure.role-unknown
        en: There is no role {role}.
        ru: Роли {role} нет.
        kk: {role} рөлі жоқ.
        fix.en: Did you mean {nearest}? Roles are listed in r:roles.
        fix.ru: Может быть, {nearest}? Роли перечислены в r:roles.
        fix.kk: Мүмкін, {nearest}? Рөлдер r:roles ішінде тізілген.
      procedure.share-unreadable
        en: Quorum «{quorum}» or majority «{majority}» cannot be read.
        ru: Кворум «{quorum}» или большинство «{majority}» не читается.
        kk: «{quorum}» кворумы немесе «{majority}» көпшілігі оқылмайды.
        fix.en: Write them like 2/3 of members and >1/2 of present; a quorum is a share of members.
        fix.ru: Пишите, например, 2/3 of members и >1/2 of present; кворум считается от членов.
        fix.kk: Мысалы, 2/3 of members және >1/2 of present деп жазыңыз; кворум мүшелерден есептеледі.
      procedure.silence-without-term
        en: The task {id} gives silence a meaning, but has no term after which it begins.
        ru: Задача {id} придаёт значение молчанию, но не имеет срока.
        kk: {id} тапсырмасы үнсіздікке мән береді, бірақ мерзімі жоқ.
        fix.en: Add r:deadline to the task.
        fix.ru: Добавьте к задаче r:deadline.
        fix.kk: Тапсырмаға r:deadline қосыңыз.
      procedure.source-missing
        en: The sourced ground {id} names no source.
        ru: Основание {id} не называет источника.
        kk: {id} негізі дереккөзін атамаған.
        fix.en: Add source="…" or mark it as a proposal.
        fix.ru: Добавьте source="…" или пометьте как предложение.
        fix.kk: source="…" қосыңыз немесе ұсыныс деп белгілеңіз.
      procedure.task-unknown
        en: There is no task {task}.
        ru: Задачи {task} нет.
        kk: {task} тапсырмасы жоқ.
        fix.en: Did you mean {nearest}?
        fix.ru: Может быть, {nearest}?
        fix.kk: Мүмкін, {nearest}?
      procedure.term-below-minimum
        en: The term {term} is shorter than its minimum {minimum}.
        ru: Срок {term} короче минимального {minimum}.
        kk: {term} мерзімі ең аз {minimum} мерзімнен қысқа.
        fix.en: Raise the term to at least {minimum}.
        fix.ru: Увеличьте срок до {minimum}.
        fix.kk: Мерзімді кемінде {minimum} етіңіз.
      procedure.term-unreadable
        en: The term «{term}» cannot be read.
        ru: Срок «{term}» не читается.
        kk: «{term}» мерзімі оқылмайды.
        fix.en: Write it like 15wd, 30cd, 2mo or 48h.
        fix.ru: Пишите, например, 15wd, 30cd, 2mo или 48h.
        fix.kk: Мысалы, 15wd, 30cd, 2mo немесе 48h деп жазыңыз.
      procedure.title-missing
        en: The state {id} has no title.
        ru: У состояния {id} нет названия.
        kk: {id} күйінің атауы жоқ.
        fix.en: Add r:title in each language.
        fix.ru: Добавьте r:title на каждом языке.
        fix.kk: Әр тілде r:title қосыңыз.
      procedure.variable-unknown
        en: A condition uses ${name}, which does not exist.
        ru: Условие использует ${name}, чего не существует.
        kk: Шарт жоқ ${name} айнымалысын қолданады.
        fix.en: Only $facts is given to conditions.
        fix.ru: Условиям доступна только $facts.
        fix.kk: Шарттарға тек $facts беріледі.
      remark.unknown
        en: There is no remark {remark}.
        ru: Замечания {remark} нет.
        kk: {remark} ескертуі жоқ.
        fix.en: Known remarks: {known}.
        fix.ru: Известные замечания: {known}.
        fix.kk: Белгілі ескертулер: {known}.
      reply.reason-missing
        en: The reply to {to} is {status}, but gives no reason.
        ru: Ответ на {to} имеет статус {status}, но не обоснован.
        kk: {to} бойынша жауап {status}, бірақ негіздемесі жоқ.
        fix.en: Give a reason: the law asks for one unless a remark is accepted.
        fix.ru: Укажите обоснование: оно обязательно, если замечание не принято.
        fix.kk: Негіздеме беріңіз: ескерту қабылданбаса, ол міндетті.
      review.action-not-offered
        en: {action} is not possible now; the review is in: {states}.
        ru: {action} сейчас невозможно; рассмотрение находится в: {states}.
        kk: {action} қазір мүмкін емес; қарау мына күйде: {states}.
        fix.en: Possible now: {offered}.
        fix.ru: Сейчас возможно: {offered}.
        fix.kk: Қазір мүмкін: {offered}.
      review.attribute-unknown
        en: A review has no attribute {name}.
        ru: У рассмотрения нет признака {name}.
        kk: Қарауда {name} белгісі жоқ.
        fix.en: Known attributes: {known}.
        fix.ru: Известные признаки: {known}.
        fix.kk: Белгілі белгілер: {known}.
      review.body-invited-already
        en: The body {body} is already invited.
        ru: Орган {body} уже приглашён.
        kk: {body} органы шақырылған.
        fix.en: Nothing has to be done.
        fix.ru: Ничего делать не нужно.
        fix.kk: Ештеңе істеудің қажеті жоқ.
      review.body-unknown
        en: There is no body {body} in the register.
        ru: В реестре нет органа {body}.
        kk: Тізілімде {body} органы жоқ.
        fix.en: Known bodies: {known}.
        fix.ru: Известные органы: {known}.
        fix.kk: Белгілі органдар: {known}.
      review.closed
        en: The review {review} has ended; nothing more can be done in it.
        ru: Рассмотрение {review} завершено; действия в нём больше невозможны.
        kk: {review} қарауы аяқталған; онда енді әрекет жасау мүмкін емес.
        fix.en: kenes review history tells how it ended.
        fix.ru: Как оно завершилось, показывает kenes review history.
        fix.kk: Қалай аяқталғанын kenes review history көрсетеді.
      review.deadline-unknown
        en: No running term is called {deadline}.
        ru: Нет текущего срока {deadline}.
        kk: {deadline} деген ағымдағы мерзім жоқ.
        fix.en: Running: {running}.
        fix.ru: Текущие сроки: {running}.
        fix.kk: Ағымдағы мерзімдер: {running}.
      review.event-unreadable
        en: The log holds an event {type} (schema {schema}) that this version cannot read.
        ru: В журнале есть событие {type} (схема {schema}), которое эта версия не читает.
        kk: Журналда бұл нұсқа оқымайтын {type} оқиғасы бар (схема {schema}).
        fix.en: Use the version of kenes that wrote it, or a newer one; kenes store verify tells whether the log was changed.
        fix.ru: Используйте версию kenes, записавшую его, или новее; не изменён ли журнал, скажет kenes store verify.
        fix.kk: Оны жазған немесе одан жаңа kenes нұсқасын қолданыңыз; журналдың өзгертілген-өзгертілмегенін kenes store verify көрсетеді.
      review.four-eyes
        en: {person} did {other} and may not also do {task}: two people are needed.
        ru: {person} выполнил(а) {other} и не может выполнить {task}: нужны двое.
        kk: {person} {other} орындаған, сондықтан {task} орындай алмайды: екі адам қажет.
        fix.en: It can be done by: {who}.
        fix.ru: Может выполнить: {who}.
        fix.kk: Орындай алады: {who}.
      review.log-broken
        en: The log of the review does not begin with its opening.
        ru: Журнал рассмотрения не начинается с его открытия.
        kk: Қарау журналы оның ашылуынан басталмайды.
        fix.en: Check the store with kenes store verify.
        fix.ru: Проверьте хранилище: kenes store verify.
        fix.kk: Қойманы тексеріңіз: kenes store verify.
      review.never-settles
        en: The procedure goes round in circles without an event; it was stopped.
        ru: Процедура ходит по кругу без события; она остановлена.
        kk: Рәсім оқиғасыз шеңбер бойымен айналады; ол тоқтатылды.
        fix.en: Have the conditions of the procedure checked.
        fix.ru: Проверьте условия процедуры.
        fix.kk: Рәсім шарттарын тексертіңіз.
      review.not-suspended
        en: The terms of {review} are not suspended.
        ru: Сроки {review} не приостановлены.
        kk: {review} мерзімдері тоқтатылмаған.
        fix.en: Nothing has to be resumed; kenes review due shows the terms.
        fix.ru: Возобновлять нечего; сроки показывает kenes review due.
        fix.kk: Қайта бастайтын ештеңе жоқ; мерзімдерді kenes review due көрсетеді.
      review.outcome-unknown
        en: The task {task} has no outcome {outcome}.
        ru: У задачи {task} нет результата {outcome}.
        kk: {task} тапсырмасында {outcome} нәтижесі жоқ.
        fix.en: Choose one of: {known}.
        fix.ru: Выберите из: {known}.
        fix.kk: Мыналардан таңдаңыз: {known}.
      review.person-unknown
        en: The register knows nobody called {person}.
        ru: В реестре нет {person}.
        kk: Тізілімде {person} жоқ.
        fix.en: Check --as; people are listed in the bodies file.
        fix.ru: Проверьте --as; люди перечислены в файле органов.
        fix.kk: --as мәнін тексеріңіз; адамдар органдар файлында тізілген.
      review.reason-missing
        en: {action} needs a reason.
        ru: Для {action} нужна причина.
        kk: {action} үшін себеп қажет.
        fix.en: Give it with --reason.
        fix.ru: Укажите её в --reason.
        fix.kk: Оны --reason арқылы беріңіз.
      review.region-unknown
        en: The procedure has no region {region}.
        ru: В процедуре нет области {region}.
        kk: Рәсімде {region} аймағы жоқ.
        fix.en: Regions: {known}.
        fix.ru: Области: {known}.
        fix.kk: Аймақтар: {known}.
      review.role-may-not
        en: {person} may not do this: {action}. It belongs to: {roles}.
        ru: {person} не вправе: {action}. Это право роли: {roles}.
        kk: {person} бұған құқылы емес: {action}. Бұл мына рөлге тиесілі: {roles}.
        fix.en: It can be done by: {who}.
        fix.ru: Могут: {who}.
        fix.kk: Орындай алады: {who}.
      review.suspended-already
        en: The terms are suspended since {since}.
        ru: Сроки приостановлены с {since}.
        kk: Мерзімдер {since} күнінен тоқтатылған.
        fix.en: End the suspension with kenes review resume.
        fix.ru: Завершите приостановление командой kenes review resume.
        fix.kk: Тоқтата тұруды kenes review resume арқылы аяқтаңыз.
      review.task-closed
        en: The task {task} was closed on {at}, because its stage has ended.
        ru: Задача {task} закрыта {at}, так как её стадия завершилась.
        kk: {task} тапсырмасы {at} күні жабылды, өйткені оның сатысы аяқталды.
        fix.en: Ask the secretariat.
        fix.ru: Обратитесь в Секретариат.
        fix.kk: Хатшылыққа хабарласыңыз.
      review.task-deemed
        en: The term of {task} ended on {at}; silence counts as: {outcome}.
        ru: Срок {task} истёк {at}; молчание означает: {outcome}.
        kk: {task} мерзімі {at} күні аяқталды; үнсіздік мынаны білдіреді: {outcome}.
        fix.en: What comes later can be filed as a comment, but does not change the record.
        fix.ru: Поступившее позже можно приобщить как комментарий, но запись не меняется.
        fix.kk: Кейін келген құжатты пікір ретінде тіркеуге болады, бірақ жазба өзгермейді.
      review.task-done-already
        en: The task {task} was done by {performer} on {at}: {outcome}.
        ru: Задача {task} выполнена ({performer}, {at}): {outcome}.
        kk: {task} тапсырмасын {performer} {at} күні орындаған: {outcome}.
        fix.en: Nothing has to be done; kenes review history shows it.
        fix.ru: Ничего делать не нужно; это видно в kenes review history.
        fix.kk: Ештеңе істеудің қажеті жоқ; kenes review history көрсетеді.
      review.task-needs-document
        en: The task {task} is done by handing in a document ({kind}), not by choosing an outcome.
        ru: Задача {task} выполняется подачей документа ({kind}), а не выбором результата.
        kk: {task} тапсырмасы нәтиже таңдау арқылы емес, құжат ({kind}) беру арқылы орындалады.
        fix.en: See kenes task show for the command.
        fix.ru: Команду показывает kenes task show.
        fix.kk: Пәрменді kenes task show көрсетеді.
      review.task-too-early
        en: The task {task} comes after {before}, which is still open.
        ru: Задача {task} выполняется после {before}, которая ещё открыта.
        kk: {task} тапсырмасы әлі ашық {before} тапсырмасынан кейін орындалады.
        fix.en: Do the other task first.
        fix.ru: Сначала выполните другую задачу.
        fix.kk: Алдымен басқа тапсырманы орындаңыз.
      review.task-unknown
        en: There is no task {task} in this review.
        ru: В этом рассмотрении нет задачи {task}.
        kk: Бұл қарауда {task} тапсырмасы жоқ.
        fix.en: Open tasks: {open}.
        fix.ru: Открытые задачи: {open}.
        fix.kk: Ашық тапсырмалар: {open}.
      version.language-missing
        en: The new version lacks the languages: {languages}.
        ru: В новой редакции нет языков: {languages}.
        kk: Жаңа редакцияда мына тілдер жоқ: {languages}.
        fix.en: Submit every language version together.
        fix.ru: Представьте все языковые тексты вместе.
        fix.kk: Барлық тілдегі мәтінді бірге ұсыныңыз.
      version.not-asked
        en: No new version is asked for now; the review is in: {states}.
        ru: Сейчас новая редакция не запрошена; рассмотрение находится в: {states}.
        kk: Қазір жаңа редакция сұралмаған; қарау мына күйде: {states}.
        fix.en: The review must first be returned for revision.
        fix.ru: Сначала проект должен быть возвращён на доработку.
        fix.kk: Алдымен жоба пысықтауға қайтарылуы тиіс.
      version.other-work
        en: The file is the work {found}, but the review is about {expected}.
        ru: Файл относится к произведению {found}, а рассматривается {expected}.
        kk: Файл {found} туындысына жатады, ал қаралып жатқаны {expected}.
        fix.en: Check the FRBRWork URI of the file.
        fix.ru: Проверьте URI FRBRWork в файле.
        fix.kk: Файлдағы FRBRWork URI мәнін тексеріңіз.
      version.unchanged
        en: The files are the same as version {version}.
        ru: Файлы совпадают с редакцией {version}.
        kk: Файлдар {version}-редакциямен бірдей.
        fix.en: Submit the changed files.
        fix.ru: Представьте изменённые файлы.
        fix.kk: Өзгертілген файлдарды ұсыныңыз.
      vote.ballots-missing
        en: Present members have not voted yet: {who}.
        ru: Присутствующие ещё не проголосовали: {who}.
        kk: Қатысқан мүшелер әлі дауыс бермеді: {who}.
        fix.en: Let them vote; an abstention is a vote too.
        fix.ru: Пусть проголосуют; воздержание тоже голос.
        fix.kk: Олар дауыс берсін; қалыс қалу да дауыс.
      vote.none-now
        en: There is no vote now; the review is in: {states}.
        ru: Сейчас голосования нет; рассмотрение находится в: {states}.
        kk: Қазір дауыс беру жоқ; қарау мына күйде: {states}.
        fix.en: kenes review due shows what has to come before the vote.
        fix.ru: Что должно предшествовать голосованию, показывает kenes review due.
        fix.kk: Дауыс беруге дейін не істелуге тиіс екенін kenes review due көрсетеді.
      vote.not-a-member
        en: {person} is no member of {body}.
        ru: {person} не является членом органа {body}.
        kk: {person} {body} органының мүшесі емес.
        fix.en: Members: {members}.
        fix.ru: Члены: {members}.
        fix.kk: Мүшелер: {members}.
      vote.not-open
        en: The vote {vote} has not been opened.
        ru: Голосование {vote} не открыто.
        kk: {vote} дауыс беруі ашылмаған.
        fix.en: It can be opened by: {who}.
        fix.ru: Открыть могут: {who}.
        fix.kk: Аша алады: {who}.
      vote.not-present
        en: {person} is not recorded as present.
        ru: {person} не отмечен(а) как присутствующий.
        kk: {person} қатысқан деп белгіленбеген.
        fix.en: Present: {present}.
        fix.ru: Присутствуют: {present}.
        fix.kk: Қатысқандар: {present}.
      vote.opened-already
        en: The vote {vote} is already open.
        ru: Голосование {vote} уже открыто.
        kk: {vote} дауыс беруі ашылған.
        fix.en: Members vote with kenes vote cast.
        fix.ru: Члены голосуют командой kenes vote cast.
        fix.kk: Мүшелер kenes vote cast арқылы дауыс береді.
      vote.voted-already
        en: {person} has already voted: {ballot}.
        ru: {person} уже проголосовал(а): {ballot}.
        kk: {person} дауыс берген: {ballot}.
        fix.en: A named vote cannot be changed.
        fix.ru: Поимённый голос изменить нельзя.
        fix.kk: Атаулы дауысты өзгертуге болмайды.
      """#)
}
