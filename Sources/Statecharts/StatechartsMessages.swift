public import Diagnostics

/// What state charts say to people.
public enum StatechartsMessages {
  public static let catalogue = MessageCatalogue(
    source: #"""
      chart.assign-nowhere
        en: The place «{location}» of an assignment does not exist or does not take the value.
        ru: Место присваивания «{location}» не существует или не принимает значение.
        kk: «{location}» меншіктеу орны жоқ немесе мәнді қабылдамайды.
      chart.assign-system
        en: The system variable {name} cannot be assigned.
        ru: Системной переменной {name} нельзя присвоить значение.
        kk: {name} жүйелік айнымалысына мән беруге болмайды.
      chart.bad-name
        en: «{name}» is no name for a variable.
        ru: «{name}» не годится как имя переменной.
        kk: «{name}» айнымалы атауына жарамайды.
      chart.condition-null
        en: The null datamodel knows only In(state), not «{expression}».
        ru: Модель данных null знает только In(state), а не «{expression}».
        kk: null дерек моделі тек In(state) біледі, «{expression}» емес.
        fix.en: Use In(), or datamodel="xpath".
        fix.ru: Используйте In() или datamodel="xpath".
        fix.kk: In() немесе datamodel="xpath" қолданыңыз.
      chart.data-source
        en: The data source {source} cannot be read.
        ru: Источник данных {source} недоступен.
        kk: {source} дереккөзі оқылмайды.
      chart.datamodel-null
        en: The chart has no datamodel, so «{expression}» cannot be evaluated.
        ru: У схемы нет модели данных, поэтому «{expression}» не вычисляется.
        kk: Сызбада дерек моделі жоқ, сондықтан «{expression}» есептелмейді.
        fix.en: Add datamodel="xpath".
        fix.ru: Добавьте datamodel="xpath".
        fix.kk: datamodel="xpath" қосыңыз.
      chart.datamodel-unknown
        en: The datamodel «{datamodel}» is not known here.
        ru: Модель данных «{datamodel}» здесь не поддерживается.
        kk: «{datamodel}» дерек моделі мұнда қолдау таппайды.
        fix.en: Use datamodel="xpath" or "null".
        fix.ru: Используйте datamodel="xpath" или "null".
        fix.kk: datamodel="xpath" немесе "null" қолданыңыз.
      chart.delay-unreadable
        en: The delay «{delay}» cannot be read.
        ru: Задержка «{delay}» не читается.
        kk: «{delay}» кідірісі оқылмайды.
        fix.en: Write it like 5s or 200ms.
        fix.ru: Пишите, например, 5s или 200ms.
        fix.kk: Мысалы, 5s немесе 200ms деп жазыңыз.
      chart.duplicate-id
        en: The id {id} is used twice.
        ru: Идентификатор {id} использован дважды.
        kk: {id} идентификаторы екі рет қолданылған.
        fix.en: Rename one of the two states.
        fix.ru: Переименуйте одно из состояний.
        fix.kk: Күйлердің бірін қайта атаңыз.
      chart.element-unknown
        en: The element <{element}> does not belong here.
        ru: Элементу <{element}> здесь не место.
        kk: <{element}> элементінің орны мұнда емес.
        fix.en: Check its spelling, or remove it.
        fix.ru: Проверьте написание или удалите.
        fix.kk: Жазылуын тексеріңіз немесе алып тастаңыз.
      chart.endless
        en: The chart was still moving after {limit} microsteps; the event was taken back. It goes: {path}.
        ru: После {limit} микрошагов схема всё ещё двигалась; событие отменено. Путь: {path}.
        kk: {limit} микроқадамнан кейін де сызба тоқтамады; оқиға кері қайтарылды. Жолы: {path}.
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
      chart.failed
        en: Executable content failed.
        ru: Исполняемое содержимое завершилось ошибкой.
        kk: Орындалатын мазмұн қатемен аяқталды.
      chart.history-without-default
        en: The history {id} has no default transition; entered before its state was ever left, it leads nowhere.
        ru: У истории {id} нет перехода по умолчанию; до первого выхода из состояния она никуда не ведёт.
        kk: {id} тарихында әдепкі өту жоқ; күйден алғаш шыққанға дейін ол ешқайда апармайды.
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
      chart.send-target
        en: Nothing can be sent to «{target}».
        ru: Отправить в «{target}» нельзя.
        kk: «{target}» мекенжайына жіберу мүмкін емес.
      chart.send-type
        en: Events of type «{type}» cannot be sent.
        ru: События типа «{type}» не отправляются.
        kk: «{type}» түріндегі оқиғалар жіберілмейді.
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
      chart.unsupported
        en: <{element}> is not supported by this profile.
        ru: <{element}> этим профилем не поддерживается.
        kk: <{element}> бұл профильде қолдау таппайды.
        fix.en: docs/decisions/0003-scxml-profile.md says why.
        fix.ru: Почему – в docs/decisions/0003-scxml-profile.md.
        fix.kk: Себебі docs/decisions/0003-scxml-profile.md ішінде.
      script.line-unreadable
        en: The line is no step of a script: {detail}
        ru: Строка не является шагом сценария: {detail}
        kk: Жол сценарий қадамы емес: {detail}
        fix.en: Write {"event":"name"} or {"advance":"PT5S"}.
        fix.ru: Пишите {"event":"имя"} или {"advance":"PT5S"}.
        fix.kk: {"event":"атау"} немесе {"advance":"PT5S"} деп жазыңыз.
      """#)
}
