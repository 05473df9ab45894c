public import Diagnostics

/// What state charts say to people.
public enum StatechartsMessages {
  public static let catalogue = MessageCatalogue(
    source: #"""
      chart.active-state-unknown
        en: The condition In({id}) asks for a state that does not exist; it is never true.
        ru: Условие In({id}) спрашивает о состоянии, которого нет; оно никогда не истинно.
        kk: In({id}) шарты жоқ күй туралы сұрайды; ол ешқашан ақиқат болмайды.
        fix.en: Check the spelling of the id.
        fix.ru: Проверьте написание идентификатора.
        fix.kk: Идентификатордың жазылуын тексеріңіз.
      chart.assign-nowhere
        en: The place «{location}» of an assignment does not exist or does not take the value.
        ru: Место присваивания «{location}» не существует или не принимает значение.
        kk: «{location}» меншіктеу орны жоқ немесе мәнді қабылдамайды.
      chart.assign-system
        en: The system variable {name} cannot be assigned.
        ru: Системной переменной {name} нельзя присвоить значение.
        kk: {name} жүйелік айнымалысына мән беруге болмайды.
      chart.attribute-missing
        en: <{element}> lacks the attribute {attribute}.
        ru: У <{element}> нет атрибута {attribute}.
        kk: <{element}> элементінде {attribute} атрибуты жоқ.
        fix.en: Write it.
        fix.ru: Укажите его.
        fix.kk: Оны жазыңыз.
      chart.bad-name
        en: «{name}» is no name for a variable.
        ru: «{name}» не годится как имя переменной.
        kk: «{name}» айнымалы атауына жарамайды.
      chart.data-too-large
        en: The data have grown beyond {limit} bytes or {depth} levels.
        ru: Данные превысили {limit} байт или {depth} уровней.
        kk: Деректер {limit} байттан не {depth} деңгейден асып кетті.
        fix.en: Check whether the chart adds to its data again and again.
        fix.ru: Проверьте, не наращивает ли схема данные снова и снова.
        fix.kk: Сызба деректерін қайта-қайта ұлғайтып тұрмағанын тексеріңіз.
      chart.datamodel-null
        en: The chart has no datamodel, so «{expression}» cannot be evaluated; without one there is only In(state).
        ru: У схемы нет модели данных, поэтому «{expression}» не вычисляется; без неё есть только In(состояние).
        kk: Сызбада дерек моделі жоқ, сондықтан «{expression}» есептелмейді; онсыз тек In(күй) бар.
        fix.en: Add datamodel="xpath".
        fix.ru: Добавьте datamodel="xpath".
        fix.kk: datamodel="xpath" қосыңыз.
      chart.datamodel-unknown
        en: The datamodel «{datamodel}» is not known here; a chart that asks nothing of it runs all the same.
        ru: Модель данных «{datamodel}» здесь не поддерживается; схема, которая к ней не обращается, всё же работает.
        kk: «{datamodel}» дерек моделі мұнда қолдау таппайды; оған жүгінбейтін сызба бәрібір жұмыс істейді.
        fix.en: Use datamodel="xpath" or "null".
        fix.ru: Используйте datamodel="xpath" или "null".
        fix.kk: datamodel="xpath" немесе "null" қолданыңыз.
      chart.default-conditional
        en: The default transition of {id} has an event or a condition; it is taken always.
        ru: У перехода по умолчанию в {id} есть событие или условие; он совершается всегда.
        kk: {id} ішіндегі әдепкі өтуде оқиға не шарт бар; ол әрдайым орындалады.
        fix.en: Remove the attributes event and cond.
        fix.ru: Уберите атрибуты event и cond.
        fix.kk: event және cond атрибуттарын алып тастаңыз.
      chart.default-without-target
        en: The default transition of {id} has no target.
        ru: У перехода по умолчанию в {id} нет цели.
        kk: {id} ішіндегі әдепкі өтудің мақсаты жоқ.
        fix.en: Name a state in its attribute target.
        fix.ru: Укажите состояние в атрибуте target.
        fix.kk: target атрибутында күйді көрсетіңіз.
      chart.delay-internal
        en: An event to #_internal cannot be delayed; it is raised at once.
        ru: Событие в #_internal нельзя отложить; оно возникает сразу.
        kk: #_internal мекенжайына оқиғаны кейінге қалдыруға болмайды; ол бірден туындайды.
        fix.en: Remove the delay, or the target.
        fix.ru: Уберите задержку или адресата.
        fix.kk: Кідірісті немесе мекенжайды алып тастаңыз.
      chart.delay-unreadable
        en: The delay «{delay}» cannot be read.
        ru: Задержка «{delay}» не читается.
        kk: «{delay}» кідірісі оқылмайды.
        fix.en: Write it like 5s or 200ms.
        fix.ru: Пишите, например, 5s или 200ms.
        fix.kk: Мысалы, 5s немесе 200ms деп жазыңыз.
      chart.duplicate-id
        en: The id {id} is used in line {line} already.
        ru: Идентификатор {id} уже использован в строке {line}.
        kk: {id} идентификаторы {line}-жолда қолданылып қойған.
        fix.en: Rename one of the two states.
        fix.ru: Переименуйте одно из состояний.
        fix.kk: Күйлердің бірін қайта атаңыз.
      chart.element-misplaced
        en: <{element}> cannot stand in <{parent}>.
        ru: <{element}> не может стоять в <{parent}>.
        kk: <{element}> элементі <{parent}> ішінде тұра алмайды.
        fix.en: Move it to where SCXML has it.
        fix.ru: Перенесите его туда, где он допустим в SCXML.
        fix.kk: Оны SCXML рұқсат ететін орынға көшіріңіз.
      chart.element-unknown
        en: SCXML has no element <{element}>.
        ru: В SCXML нет элемента <{element}>.
        kk: SCXML тілінде <{element}> элементі жоқ.
        fix.en: Check its spelling, or give it a namespace of its own.
        fix.ru: Проверьте написание или задайте собственное пространство имён.
        fix.kk: Жазылуын тексеріңіз немесе оған өз атаулар кеңістігін беріңіз.
      chart.endless
        en: The step did not end within {limit} microsteps, or executed too much content; the event was taken back. It goes: {path}.
        ru: Шаг не завершился за {limit} микрошагов или выполнил слишком много содержимого; событие отменено. Путь: {path}.
        kk: Қадам {limit} микроқадамда аяқталмады немесе тым көп мазмұн орындады; оқиға кері қайтарылды. Жолы: {path}.
        fix.en: Give the eventless transitions of this circle a condition that ends it.
        fix.ru: Задайте переходам без события условие, завершающее круг.
        fix.kk: Оқиғасыз өтулерге шеңберді аяқтайтын шарт беріңіз.
      chart.expression-broken
        en: The expression «{expression}» cannot be read: {detail}
        ru: Выражение «{expression}» не читается: {detail}
        kk: «{expression}» өрнегі оқылмайды: {detail}
        fix.en: Mend it; reaching it raises error.execution.
        fix.ru: Исправьте его; при достижении возникнет error.execution.
        fix.kk: Оны түзетіңіз; оған жеткенде error.execution туындайды.
      chart.function-unknown
        en: The expression «{expression}» calls {name}(), which XPath 1.0 does not have.
        ru: Выражение «{expression}» вызывает {name}(), которой нет в XPath 1.0.
        kk: «{expression}» өрнегі XPath 1.0-де жоқ {name}() функциясын шақырады.
        fix.en: Check the spelling.
        fix.ru: Проверьте написание.
        fix.kk: Жазылуын тексеріңіз.
      chart.history-circular
        en: The default of the history {id} leads to the history {target} of the same state.
        ru: Переход по умолчанию истории {id} ведёт к истории {target} того же состояния.
        kk: {id} тарихының әдепкі өтуі сол күйдің {target} тарихына апарады.
        fix.en: Name a real state.
        fix.ru: Укажите настоящее состояние.
        fix.kk: Нақты күйді көрсетіңіз.
      chart.history-without-default
        en: The history {id} has no default transition; entered before its state was ever left, it leads to the first states there.
        ru: У истории {id} нет перехода по умолчанию; до первого выхода из состояния она ведёт к первым состояниям в нём.
        kk: {id} тарихында әдепкі өту жоқ; күйден алғаш шыққанға дейін ол ондағы алғашқы күйлерге апарады.
        fix.en: Add <transition target="…"/> inside it.
        fix.ru: Добавьте в неё <transition target="…"/>.
        fix.kk: Оның ішіне <transition target="…"/> қосыңыз.
      chart.initial-outside
        en: The initial state {target} of {id} lies outside it.
        ru: Начальное состояние {target} лежит вне {id}.
        kk: {target} бастапқы күйі {id} ішінде емес.
        fix.en: Name one of its own states.
        fix.ru: Укажите одно из вложенных состояний.
        fix.kk: Ішкі күйлердің бірін көрсетіңіз.
      chart.initial-without-children
        en: {id} has an initial state but no states inside.
        ru: У {id} указано начальное состояние, но вложенных состояний нет.
        kk: {id} күйінде бастапқы күй көрсетілген, бірақ ішкі күйлер жоқ.
        fix.en: Remove the initial state, or add states; a parallel enters all of its regions.
        fix.ru: Уберите начальное состояние или добавьте вложенные; parallel входит во все свои области.
        fix.kk: Бастапқы күйді алып тастаңыз немесе ішкі күйлер қосыңыз; parallel барлық аймағына кіреді.
      chart.invoke-type
        en: Services of type «{type}» cannot be invoked.
        ru: Службы типа «{type}» не вызываются.
        kk: «{type}» түріндегі қызметтер шақырылмайды.
        fix.en: Only SCXML charts can be invoked.
        fix.ru: Вызывать можно только схемы SCXML.
        fix.kk: Тек SCXML сызбаларын шақыруға болады.
      chart.no-array
        en: «{expression}» is no list of nodes to go through.
        ru: «{expression}» не является набором узлов.
        kk: «{expression}» түйіндер жиыны емес.
      chart.no-scxml
        en: The file is no state chart: its root is <{root}> (namespace {namespace}).
        ru: Файл не является схемой состояний: корень <{root}> (пространство имён {namespace}).
        kk: Файл күй сызбасы емес: түбірі <{root}> (атаулар кеңістігі {namespace}).
        fix.en: A chart begins with <scxml xmlns="http://www.w3.org/2005/07/scxml">.
        fix.ru: Схема начинается с <scxml xmlns="http://www.w3.org/2005/07/scxml">.
        fix.kk: Сызба <scxml xmlns="http://www.w3.org/2005/07/scxml"> элементінен басталады.
      chart.no-states
        en: The chart has no states.
        ru: В схеме нет состояний.
        kk: Сызбада күй жоқ.
        fix.en: Add at least one <state>.
        fix.ru: Добавьте хотя бы один <state>.
        fix.kk: Кемінде бір <state> қосыңыз.
      chart.not-started
        en: The chart has not been started.
        ru: Схема не запущена.
        kk: Сызба іске қосылмаған.
      chart.restless
        en: The chart was still sending itself events after {limit} of them, and was stopped.
        ru: После {limit} событий схема всё ещё посылала их себе; она остановлена.
        kk: {limit} оқиғадан кейін де сызба өзіне оқиға жіберуін қоймады; ол тоқтатылды.
        fix.en: Give the events that answer each other a longer delay or an end, or advance by less.
        fix.ru: Задайте событиям, которые вызывают друг друга, большую задержку или конец, или продвигайте время меньшими шагами.
        fix.kk: Бірін-бірі туындататын оқиғаларға ұзағырақ кідіріс не соңын беріңіз немесе уақытты азырақ жылжытыңыз.
      chart.send-target
        en: Nothing can be sent to «{target}».
        ru: Отправить в «{target}» нельзя.
        kk: «{target}» мекенжайына жіберу мүмкін емес.
      chart.send-type
        en: Events of type «{type}» cannot be sent.
        ru: События типа «{type}» не отправляются.
        kk: «{type}» түріндегі оқиғалар жіберілмейді.
      chart.send-unreachable
        en: No session answers at «{target}».
        ru: По адресу «{target}» нет сеанса.
        kk: «{target}» мекенжайында сеанс жоқ.
      chart.snapshot-foreign
        en: The snapshot is of another chart: the state {id} does not exist in this one.
        ru: Снимок относится к другой схеме: состояния {id} в этой нет.
        kk: Сурет басқа сызбадан алынған: мұнда {id} күйі жоқ.
        fix.en: Continue it with the chart it was made with.
        fix.ru: Продолжайте его с той схемой, которой он создан.
        fix.kk: Оны жасаған сызбамен жалғастырыңыз.
      chart.source-unavailable
        en: «{source}» cannot be read.
        ru: «{source}» недоступен.
        kk: «{source}» оқылмайды.
        fix.en: Check the name; files are looked for beside the chart.
        fix.ru: Проверьте имя; файлы ищутся рядом со схемой.
        fix.kk: Атын тексеріңіз; файлдар сызбаның жанынан ізделеді.
      chart.condition-needs-data
        en: The condition asks for more than which states are active: {text}.
        ru: Условие спрашивает не только об активных состояниях: {text}.
        kk: Шарт қай күйлердің белсенді екенінен де көпті сұрайды: {text}.
        fix.en: Use In('…'), and, or, not(…) alone.
        fix.ru: Используйте только In('…'), and, or, not(…).
        fix.kk: Тек In('…'), and, or, not(…) қолданыңыз.
      chart.state-unknown
        en: There is no state {state}.
        ru: Состояния {state} нет.
        kk: {state} күйі жоқ.
        fix.en: Check the spelling of the id.
        fix.ru: Проверьте написание идентификатора.
        fix.kk: Идентификатордың жазылуын тексеріңіз.
      chart.target-unknown
        en: The transition of {source} leads to {target}, which does not exist.
        ru: Переход из {source} ведёт в {target}, которого нет.
        kk: {source} күйінен өту жоқ {target} күйіне апарады.
        fix.en: Check the spelling of the target.
        fix.ru: Проверьте написание цели.
        fix.kk: Мақсаттың жазылуын тексеріңіз.
      chart.targets-exclusive
        en: {one} and {other} can never be active together.
        ru: {one} и {other} не могут быть активны одновременно.
        kk: {one} мен {other} бір мезгілде белсенді бола алмайды.
        fix.en: Name targets in different regions of one parallel.
        fix.ru: Указывайте цели в разных областях одного parallel.
        fix.kk: Мақсаттарды бір parallel-дің әртүрлі аймағынан көрсетіңіз.
      chart.too-many-events
        en: {limit} events wait already; no more can be sent.
        ru: Уже ожидают {limit} событий; больше послать нельзя.
        kk: {limit} оқиға күтіп тұр; бұдан артық жіберуге болмайды.
        fix.en: Check whether the chart sends without end.
        fix.ru: Проверьте, не посылает ли схема события без конца.
        fix.kk: Сызба оқиғаларды шексіз жіберіп тұрмағанын тексеріңіз.
      chart.too-many-sessions
        en: The chart has invoked {limit} charts, or charts inside of charts to a depth of {depth}.
        ru: Схема вызвала {limit} схем или вложила их друг в друга на глубину {depth}.
        kk: Сызба {limit} сызбаны шақырды немесе оларды бірінің ішіне бірін {depth} деңгейге дейін салды.
        fix.en: Check whether a chart invokes itself.
        fix.ru: Проверьте, не вызывает ли схема саму себя.
        fix.kk: Сызба өзін-өзі шақырып тұрмағанын тексеріңіз.
      chart.unsupported
        en: <{element}> is not supported by this profile.
        ru: <{element}> этим профилем не поддерживается.
        kk: <{element}> бұл профильде қолдау таппайды.
        fix.en: docs/decisions/0003-scxml-profile.md says why.
        fix.ru: Почему – в docs/decisions/0003-scxml-profile.md.
        fix.kk: Себебі docs/decisions/0003-scxml-profile.md ішінде.
      chart.value-unknown
        en: The attribute {attribute} says «{value}»; it can be: {allowed}.
        ru: В атрибуте {attribute} стоит «{value}»; допустимо: {allowed}.
        kk: {attribute} атрибутында «{value}» тұр; рұқсат етілгені: {allowed}.
        fix.en: Write one of these words.
        fix.ru: Укажите одно из этих слов.
        fix.kk: Осы сөздердің бірін жазыңыз.
      chart.variable-unknown
        en: The expression «{expression}» uses the variable ${name}, which nothing declares.
        ru: Выражение «{expression}» использует необъявленную переменную ${name}.
        kk: «{expression}» өрнегі жарияланбаған ${name} айнымалысын қолданады.
        fix.en: Check the spelling, or add <data id="{name}"/>.
        fix.ru: Проверьте написание или добавьте <data id="{name}"/>.
        fix.kk: Жазылуын тексеріңіз немесе <data id="{name}"/> қосыңыз.
      script.line-unreadable
        en: The line is no step of a script (at: {detail}).
        ru: Строка не является шагом сценария (место: {detail}).
        kk: Жол сценарий қадамы емес (орны: {detail}).
        fix.en: Write {"event":"name","data":{"key":"value"}} or {"advance":"PT5S"}.
        fix.ru: Пишите {"event":"имя","data":{"ключ":"значение"}} или {"advance":"PT5S"}.
        fix.kk: {"event":"атау","data":{"кілт":"мән"}} немесе {"advance":"PT5S"} деп жазыңыз.
      """#)
}
