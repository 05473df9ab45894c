public import Diagnostics

/// What calendars, body registers, questionnaires, checklists and opinion files say to people.
public enum ReferenceDataMessages {
  public static let catalogue = MessageCatalogue(joining: [
    MessageCatalogue(source: files), MessageCatalogue(source: calendars), MessageCatalogue(source: dates),
    MessageCatalogue(source: forms),
  ])

  private static let files = #"""
    data.root-unexpected
      en: The file starts with <{found}> ({foundNamespace}); expected is <{expected}> ({namespace}).
      ru: Файл начинается с <{found}> ({foundNamespace}); ожидается <{expected}> ({namespace}).
      kk: Файл <{found}> ({foundNamespace}) элементінен басталады; күтілетіні — <{expected}> ({namespace}).
      fix.en: Check that this is the right file and that its namespace is written exactly so.
      fix.ru: Проверьте, тот ли это файл и точно ли записано его пространство имён.
      fix.kk: Дұрыс файл екенін және аттар кеңістігі дәл жазылғанын тексеріңіз.
    data.element-missing
      en: <{element}> has no <{child}>.
      ru: В <{element}> нет <{child}>.
      kk: <{element}> ішінде <{child}> жоқ.
      fix.en: Add the missing element.
      fix.ru: Добавьте недостающий элемент.
      fix.kk: Жетіспейтін элементті қосыңыз.
    data.element-unexpected
      en: <{element}> does not belong into <{parent}>; the nearest known name is <{nearest}>.
      ru: <{element}> не может стоять внутри <{parent}>; ближайшее известное имя — <{nearest}>.
      kk: <{element}> элементі <{parent}> ішінде тұра алмайды; ең жақын белгілі атау — <{nearest}>.
      fix.en: Check its spelling, its place and its namespace.
      fix.ru: Проверьте написание, место и пространство имён элемента.
      fix.kk: Элементтің жазылуын, орнын және аттар кеңістігін тексеріңіз.
    data.attribute-unexpected
      en: <{element}> knows no attribute “{attribute}”; the nearest known name is “{nearest}”.
      ru: У <{element}> не бывает атрибута «{attribute}»; ближайшее известное имя — «{nearest}».
      kk: <{element}> элементінде «{attribute}» атрибуты болмайды; ең жақын белгілі атау — «{nearest}».
      fix.en: Check its spelling, or remove it.
      fix.ru: Проверьте написание или уберите атрибут.
      fix.kk: Жазылуын тексеріңіз немесе атрибутты алып тастаңыз.
    data.attribute-missing
      en: <{element}> has no attribute “{attribute}”.
      ru: У <{element}> нет атрибута «{attribute}».
      kk: <{element}> элементінде «{attribute}» атрибуты жоқ.
      fix.en: Add the missing attribute.
      fix.ru: Добавьте недостающий атрибут.
      fix.kk: Жетіспейтін атрибутты қосыңыз.
    data.attribute-invalid
      en: The value “{value}” of “{attribute}” in <{element}> cannot be read.
      ru: Значение «{value}» атрибута «{attribute}» в <{element}> прочитать нельзя.
      kk: <{element}> ішіндегі «{attribute}» атрибутының «{value}» мәнін оқу мүмкін емес.
      fix.en: See the schema of this kind of file for the values that are possible.
      fix.ru: Допустимые значения указаны в схеме этого вида файлов.
      fix.kk: Мүмкін мәндер осы файл түрінің схемасында көрсетілген.
    data.id-twice
      en: The id “{id}” of <{element}> is used twice.
      ru: Идентификатор «{id}» элемента <{element}> использован дважды.
      kk: <{element}> элементінің «{id}» идентификаторы екі рет қолданылған.
      fix.en: Give each its own id.
      fix.ru: Дайте каждому свой идентификатор.
      fix.kk: Әрқайсысына өз идентификаторын беріңіз.
    data.language-unknown
      en: <{element}> is in the language “{language}”; known are kk, ru and en.
      ru: Язык «{language}» элемента <{element}> неизвестен; известны kk, ru и en.
      kk: <{element}> элементінің «{language}» тілі белгісіз; белгілілері — kk, ru және en.
      fix.en: Write xml:lang="kk", xml:lang="ru" or xml:lang="en".
      fix.ru: Укажите xml:lang="kk", xml:lang="ru" или xml:lang="en".
      fix.kk: xml:lang="kk", xml:lang="ru" немесе xml:lang="en" деп жазыңыз.
    data.language-twice
      en: <{element}> stands twice in the language “{language}”.
      ru: <{element}> на языке «{language}» указан дважды.
      kk: «{language}» тіліндегі <{element}> екі рет берілген.
      fix.en: Keep one of them.
      fix.ru: Оставьте один из них.
      fix.kk: Біреуін қалдырыңыз.
    data.basis-unknown
      en: The legal ground “{basis}” is not declared; declared are: {known}.
      ru: Основание «{basis}» не объявлено; объявлены: {known}.
      kk: «{basis}» негізі жарияланбаған; жарияланғандары: {known}.
      fix.en: Declare it under <bases>, or correct the name.
      fix.ru: Объявите его в <bases> или исправьте имя.
      fix.kk: Оны <bases> ішінде жариялаңыз немесе атауын түзетіңіз.
    data.basis-without-source
      en: The legal ground “{id}” says that it is sourced and names no source.
      ru: Основание «{id}» названо подтверждённым, но источник не указан.
      kk: «{id}» негізі расталған деп көрсетілген, бірақ дереккөзі аталмаған.
      fix.en: Add the attribute source, or write kind="proposal".
      fix.ru: Добавьте атрибут source или укажите kind="proposal".
      fix.kk: source атрибутын қосыңыз немесе kind="proposal" деп жазыңыз.
    """#

  private static let calendars = #"""
    calendar.unknown
      en: There is no calendar “{calendar}”.
      ru: Календаря «{calendar}» нет.
      kk: «{calendar}» күнтізбесі жоқ.
      fix.en: Use kz, or name a calendar file.
      fix.ru: Укажите kz или файл календаря.
      fix.kk: kz деп немесе күнтізбе файлын көрсетіңіз.
    calendar.offset-missing
      en: The time zone has no offset for the time before its first change.
      ru: У часового пояса нет смещения для времени до первого изменения.
      kk: Уақыт белдеуінің бірінші өзгеріске дейінгі ығысуы көрсетілмеген.
      fix.en: Begin with an <offset> without “from”.
      fix.ru: Начните с <offset> без атрибута «from».
      fix.kk: Алдымен «from» атрибуты жоқ <offset> жазыңыз.
    calendar.offsets-unordered
      en: This offset does not come after the one before it.
      ru: Это смещение не позже предыдущего.
      kk: Бұл ығысу алдыңғысынан кейін емес.
      fix.en: Put the offsets in order of time; only the first has no “from”.
      fix.ru: Расположите смещения по времени; без «from» может быть только первое.
      fix.kk: Ығысуларды уақыт ретімен орналастырыңыз; «from» тек біріншісінде болмауы мүмкін.
    calendar.weekend-too-long
      en: A weekend has at most three days.
      ru: Выходных в неделе не более трёх.
      kk: Аптадағы демалыс күндері үштен аспайды.
      fix.en: Name the regular days off only.
      fix.ru: Назовите только постоянные выходные.
      fix.kk: Тек тұрақты демалыс күндерін атаңыз.
    calendar.holidays-too-many
      en: The calendar has more than {limit} yearly holidays.
      ru: В календаре более {limit} ежегодных праздничных дней.
      kk: Күнтізбеде жыл сайынғы мереке күндері {limit}-тан көп.
      fix.en: Remove those that are not days off.
      fix.ru: Уберите те, что не являются выходными.
      fix.kk: Демалыс болып табылмайтындарын алып тастаңыз.
    calendar.swap-twice
      en: {date} is freed or worked by two decrees.
      ru: День {date} перенесён дважды.
      kk: {date} күні екі рет ауыстырылған.
      fix.en: Keep the later decree.
      fix.ru: Оставьте более позднее решение.
      fix.kk: Кейінгі шешімді қалдырыңыз.
    calendar.swap-free-already
      en: {date} is not worked anyway, so it cannot be freed.
      ru: День {date} и так нерабочий.
      kk: {date} күні онсыз да жұмыс күні емес.
      fix.en: Check the date against the decree.
      fix.ru: Сверьте дату с решением о переносе.
      fix.kk: Күнді ауыстыру туралы шешіммен салыстырыңыз.
    calendar.swap-worked-no-weekend
      en: {date} is no plain weekend day, so it cannot be made a working day.
      ru: День {date} не обычный выходной, рабочим его сделать нельзя.
      kk: {date} қарапайым демалыс күні емес, оны жұмыс күні етуге болмайды.
      fix.en: Check the date against the decree.
      fix.ru: Сверьте дату с решением о переносе.
      fix.kk: Күнді ауыстыру туралы шешіммен салыстырыңыз.
    calendar.year-estimated
      en: The calendar {calendar} knows no date of “{holiday}” for {year}; the day may still change.
      ru: В календаре {calendar} нет даты «{holiday}» на {year} год; срок может измениться.
      kk: {calendar} күнтізбесінде {year} жылға «{holiday}» күні жоқ; мерзім өзгеруі мүмкін.
      fix.en: Add the date to the calendar file when it is announced.
      fix.ru: Внесите дату в файл календаря, когда её объявят.
      fix.kk: Күн жарияланғанда оны күнтізбе файлына енгізіңіз.
    calendar.day-estimated
      en: {date} (“{holiday}”) is an estimate in the calendar {calendar}; the day may still change.
      ru: Дата {date} («{holiday}») в календаре {calendar} расчётная; срок может измениться.
      kk: {calendar} күнтізбесіндегі {date} («{holiday}») есептік күн; мерзім өзгеруі мүмкін.
      fix.en: Replace the estimate in the calendar file when the date is announced.
      fix.ru: Замените расчётную дату в файле календаря, когда её объявят.
      fix.kk: Күн жарияланғанда күнтізбе файлындағы есептік күнді ауыстырыңыз.
    calendar.year-before
      en: The calendar {calendar} starts in {first}; for {year} its holidays may be wrong.
      ru: Календарь {calendar} начинается с {first} года; праздники {year} года могут быть неверны.
      kk: {calendar} күнтізбесі {first} жылдан басталады; {year} жылдың мерекелері қате болуы мүмкін.
      fix.en: Check the day by hand.
      fix.ru: Проверьте день вручную.
      fix.kk: Күнді қолмен тексеріңіз.
    term.invalid
      en: “{text}” is no term.
      ru: «{text}» — не срок.
      kk: «{text}» — мерзім емес.
      fix.en: Write 15wd (working days), 30cd (calendar days), 2mo (months), 1y (years) or 48h (hours).
      fix.ru: Пишите 15wd (рабочие дни), 30cd (календарные дни), 2mo (месяцы), 1y (годы) или 48h (часы).
      fix.kk: 15wd (жұмыс күні), 30cd (күнтізбелік күн), 2mo (ай), 1y (жыл) немесе 48h (сағат) деп жазыңыз.
    calendar.day.working
      en: working day
      ru: рабочий день
      kk: жұмыс күні
    calendar.day.weekend
      en: weekend
      ru: выходной день
      kk: демалыс күні
    calendar.day.worked
      en: working day by decree ({basis})
      ru: рабочий день по решению о переносе ({basis})
      kk: ауыстыру бойынша жұмыс күні ({basis})
    calendar.day.worked-instead
      en: working day in exchange for {date} ({basis})
      ru: рабочий день вместо {date} ({basis})
      kk: жұмыс күні, оның орнына демалыс — {date} ({basis})
    calendar.day.free
      en: day off by decree ({basis})
      ru: выходной по решению о переносе ({basis})
      kk: ауыстыру бойынша демалыс күні ({basis})
    calendar.day.free-instead
      en: day off in exchange for {date} ({basis})
      ru: выходной, перенесённый с {date} ({basis})
      kk: демалыс күні, оның орнына жұмыс күні — {date} ({basis})
    calendar.day.holiday
      en: holiday: {holiday}
      ru: праздник: {holiday}
      kk: мереке: {holiday}
    calendar.day.holiday-estimated
      en: holiday, estimated date: {holiday}
      ru: праздник, расчётная дата: {holiday}
      kk: мереке, есептік күні: {holiday}
    calendar.day.moved
      en: day off for {holiday}, which fell on {date}
      ru: выходной за праздник «{holiday}», выпавший на {date}
      kk: «{holiday}» мерекесі үшін демалыс, мереке күні — {date}
    calendar.day.suspended
      en: the term stood still: {reason}
      ru: срок приостановлен: {reason}
      kk: мерзім тоқтатылған: {reason}
    calendar.rolled
      en: {from} is not a working day ({reason}), so the term ends on {to} ({basis})
      ru: {from} — нерабочий день ({reason}), поэтому срок истекает {to} ({basis})
      kk: {from} — жұмыс күні емес ({reason}), сондықтан мерзім аяқталатын күн — {to} ({basis})
    """#

  private static let forms = #"""
    bodies.body-empty
      en: The body {body} has no members.
      ru: В органе {body} нет членов.
      kk: {body} органында мүшелер жоқ.
      fix.en: Add a <member>, or remove the body: nobody can act for it.
      fix.ru: Добавьте <member> или удалите орган: действовать за него некому.
      fix.kk: <member> қосыңыз немесе органды алып тастаңыз: оның атынан әрекет ететін адам жоқ.
    bodies.person-unknown
      en: There is no person “{person}”; the nearest is “{nearest}”.
      ru: Лица «{person}» нет; ближайшее — «{nearest}».
      kk: «{person}» деген тұлға жоқ; ең жақыны — «{nearest}».
      fix.en: Declare the person with <person id="{person}">, or correct the id.
      fix.ru: Объявите лицо: <person id="{person}"> — или исправьте идентификатор.
      fix.kk: Тұлғаны <person id="{person}"> арқылы жариялаңыз немесе идентификаторды түзетіңіз.
    bodies.until-before-from
      en: The membership ends on {until}, before it begins on {from}.
      ru: Членство заканчивается {until}, раньше начала {from}.
      kk: Мүшелік {until} күні аяқталады, ал басталуы {from}.
      fix.en: Correct one of the dates.
      fix.ru: Исправьте одну из дат.
      fix.kk: Күндердің бірін түзетіңіз.
    bodies.member-twice
      en: {person} is {role} twice at the same time.
      ru: {person} дважды в одно время в роли {role}.
      kk: {person} бір мезгілде {role} рөлінде екі рет көрсетілген.
      fix.en: Keep one of the entries, or give them dates that do not meet.
      fix.ru: Оставьте одну запись или разведите их по датам.
      fix.kk: Бір жазбаны қалдырыңыз немесе күндерін қиылыспайтын етіңіз.
    questionnaire.unknown
      en: There is no questionnaire “{questionnaire}”.
      ru: Вопросника «{questionnaire}» нет.
      kk: «{questionnaire}» сауалнамасы жоқ.
      fix.en: Use socio-political, or name a questionnaire file.
      fix.ru: Укажите socio-political или файл вопросника.
      fix.kk: socio-political деп немесе сауалнама файлын көрсетіңіз.
    questionnaire.empty
      en: The questionnaire has no questions.
      ru: В вопроснике нет вопросов.
      kk: Сауалнамада сұрақтар жоқ.
      fix.en: Add at least one <area> with a <question>.
      fix.ru: Добавьте хотя бы один <area> с <question>.
      fix.kk: Кемінде бір <question> бар <area> қосыңыз.
    examination.questionnaire-different
      en: The answers belong to the questionnaire {found}; asked is {expected}.
      ru: Ответы даны на вопросник {found}, а нужен {expected}.
      kk: Жауаптар {found} сауалнамасына берілген, ал керегі — {expected}.
      fix.en: Fill in the questionnaire of this review.
      fix.ru: Заполните вопросник этого рассмотрения.
      fix.kk: Осы қараудың сауалнамасын толтырыңыз.
    examination.question-unknown
      en: The questionnaire has no question {question}; the nearest is {nearest}.
      ru: В вопроснике нет вопроса {question}; ближайший — {nearest}.
      kk: Сауалнамада {question} сұрағы жоқ; ең жақыны — {nearest}.
      fix.en: Correct the id of the question.
      fix.ru: Исправьте идентификатор вопроса.
      fix.kk: Сұрақ идентификаторын түзетіңіз.
    examination.answer-twice
      en: Question {question} is answered twice.
      ru: На вопрос {question} дано два ответа.
      kk: {question} сұрағына екі жауап берілген.
      fix.en: Keep one of the answers.
      fix.ru: Оставьте один ответ.
      fix.kk: Бір жауапты қалдырыңыз.
    examination.answer-missing
      en: The mandatory question {question} is not answered.
      ru: Нет ответа на обязательный вопрос {question}.
      kk: Міндетті {question} сұрағына жауап берілмеген.
      fix.en: Answer it; “unclear” and “not-applicable” are answers too.
      fix.ru: Ответьте на него; «unclear» и «not-applicable» — тоже ответы.
      fix.kk: Жауап беріңіз; «unclear» және «not-applicable» де жауап болып есептеледі.
    examination.impact-out-of-range
      en: The impact {impact} of question {question} is not between -2 and 2.
      ru: Воздействие {impact} в вопросе {question} вне пределов от -2 до 2.
      kk: {question} сұрағындағы {impact} әсері -2 мен 2 аралығында емес.
      fix.en: Write -2 (harmful) to 2 (beneficial).
      fix.ru: Укажите от -2 (вредно) до 2 (полезно).
      fix.kk: -2 (зиянды) мен 2 (пайдалы) аралығында көрсетіңіз.
    examination.likelihood-out-of-range
      en: The likelihood {likelihood} of question {question} is not between 1 and 3.
      ru: Вероятность {likelihood} в вопросе {question} вне пределов от 1 до 3.
      kk: {question} сұрағындағы {likelihood} ықтималдығы 1 мен 3 аралығында емес.
      fix.en: Write 1 (unlikely), 2 or 3 (likely).
      fix.ru: Укажите 1 (маловероятно), 2 или 3 (вероятно).
      fix.kk: 1 (ықтималдығы аз), 2 немесе 3 (ықтимал) деп көрсетіңіз.
    examination.score-half
      en: Question {question} has an impact or a likelihood, but not both.
      ru: В вопросе {question} указано только воздействие или только вероятность.
      kk: {question} сұрағында тек әсер немесе тек ықтималдық көрсетілген.
      fix.en: Give both, or neither.
      fix.ru: Укажите оба значения или ни одного.
      fix.kk: Екеуін де көрсетіңіз немесе екеуін де қалдырмаңыз.
    examination.mitigation-missing
      en: The answer to {question} sees harm and names no way to lessen it.
      ru: Ответ на вопрос {question} указывает на вред, но не называет, как его уменьшить.
      kk: {question} сұрағының жауабы зиянды көрсетеді, бірақ оны азайту жолын атамайды.
      fix.en: Add a <mitigation>.
      fix.ru: Добавьте <mitigation>.
      fix.kk: <mitigation> қосыңыз.
    examination.provision-unknown
      en: The draft has no provision {provision} (question {question}); the nearest is {nearest}.
      ru: В проекте нет положения {provision} (вопрос {question}); ближайшее — {nearest}.
      kk: Жобада {provision} ережесі жоқ ({question} сұрағы); ең жақыны — {nearest}.
      fix.en: See the outline: kenes draft show.
      fix.ru: Посмотрите структуру: kenes draft show.
      fix.kk: Құрылымын қараңыз: kenes draft show.
    checklist.unknown
      en: There is no checklist “{checklist}”.
      ru: Перечня «{checklist}» нет.
      kk: «{checklist}» тізбесі жоқ.
      fix.en: Use kz-parliament, or name a checklist file.
      fix.ru: Укажите kz-parliament или файл перечня.
      fix.kk: kz-parliament деп немесе тізбе файлын көрсетіңіз.
    checklist.variable-unknown
      en: The condition “{condition}” uses ${variable}; only $facts is known.
      ru: Условие «{condition}» использует ${variable}; известна только $facts.
      kk: «{condition}» шарты ${variable} айнымалысын қолданады; тек $facts белгілі.
      fix.en: Begin the paths with $facts.
      fix.ru: Начинайте пути с $facts.
      fix.kk: Жолдарды $facts-тан бастаңыз.
    opinion.recommendations-missing
      en: The result is “supported-with-recommendations”, but there is no recommendation.
      ru: Результат «supported-with-recommendations», но рекомендаций нет.
      kk: Нәтижесі «supported-with-recommendations», бірақ ұсынымдар жоқ.
      fix.en: Add the recommendations, or write result="supported".
      fix.ru: Добавьте рекомендации или укажите result="supported".
      fix.kk: Ұсынымдар қосыңыз немесе result="supported" деп жазыңыз.
    opinion.wording-missing
      en: “{id}” wants to {kind} something and proposes no wording.
      ru: «{id}» ({kind}) не содержит предлагаемой редакции.
      kk: «{id}» ({kind}) ұсынылатын редакцияны қамтымайды.
      fix.en: Add <proposed>, or write kind="observation" where nothing definite is asked for.
      fix.ru: Добавьте <proposed> или укажите kind="observation", если ничего определённого не предлагается.
      fix.kk: <proposed> қосыңыз немесе нақты ұсыныс болмаса, kind="observation" деп жазыңыз.
    opinion.wording-unexpected
      en: “{id}” ({kind}) proposes a wording that nothing is done with.
      ru: «{id}» ({kind}) содержит редакцию, которая не применяется.
      kk: «{id}» ({kind}) қолданылмайтын редакцияны қамтиды.
      fix.en: Write kind="replace" or kind="insert", or remove <proposed>.
      fix.ru: Укажите kind="replace" или kind="insert" либо уберите <proposed>.
      fix.kk: kind="replace" немесе kind="insert" деп жазыңыз не <proposed> элементін алып тастаңыз.
    opinion.provision-missing
      en: “{id}” wants to {kind} something and names no provision.
      ru: «{id}» ({kind}) не указывает положение проекта.
      kk: «{id}» ({kind}) жобаның ережесін көрсетпейді.
      fix.en: Add the attribute provision with an eId; see kenes draft show.
      fix.ru: Добавьте атрибут provision с eId; см. kenes draft show.
      fix.kk: eId көрсетілген provision атрибутын қосыңыз; kenes draft show қараңыз.
    opinion.reply-twice
      en: There are two replies to {to}.
      ru: На {to} дано два ответа.
      kk: {to} үшін екі жауап берілген.
      fix.en: Keep one of them.
      fix.ru: Оставьте один из них.
      fix.kk: Біреуін қалдырыңыз.
    opinion.reply-without-reason
      en: The reply to {to} is “{status}” and gives no reason.
      ru: Ответ на {to} — «{status}», но без обоснования.
      kk: {to} үшін жауап — «{status}», бірақ негіздемесі жоқ.
      fix.en: Add a <reason>; only “accepted” needs none.
      fix.ru: Добавьте <reason>; без него можно только «accepted».
      fix.kk: <reason> қосыңыз; тек «accepted» үшін қажет емес.
    """#

  private static let dates = #"""
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
