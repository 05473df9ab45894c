public import Diagnostics

/// What this module says to people.
public enum LegalXMLMessages {
  public static let catalogue = MessageCatalogue(joining: [
    AmendmentMessages.catalogue, InstructionMessages.catalogue, drafts,
  ])

  private static let drafts = MessageCatalogue(
    source: #"""
      draft.unknown-dialect
        en: The root element is “{root}” (namespace {namespace}); this is no draft law in Akoma Ntoso 3.0.
        ru: Корневой элемент — «{root}» (пространство имён {namespace}); это не законопроект в формате Akoma Ntoso 3.0.
        kk: Түбір элемент — «{root}» (атаулар кеңістігі {namespace}); бұл Akoma Ntoso 3.0 форматындағы заң жобасы емес.
        fix.en: Convert the document to Akoma Ntoso 3.0 first, or check that the right file was chosen.
        fix.ru: Сначала преобразуйте документ в Akoma Ntoso 3.0 или проверьте, тот ли файл выбран.
        fix.kk: Алдымен құжатты Akoma Ntoso 3.0 форматына түрлендіріңіз немесе дұрыс файл таңдалғанын тексеріңіз.
      draft.dialect
        en: The document is in the dialect {dialect}; it was read as Akoma Ntoso 3.0.
        ru: Документ составлен в формате {dialect}; он прочитан как Akoma Ntoso 3.0.
        kk: Құжат {dialect} форматында; ол Akoma Ntoso 3.0 ретінде оқылды.
      draft.generic-reader
        en: The vocabulary of “{root}” is not known; the structure was guessed from headings and numbers, no word is left out.
        ru: Словарь «{root}» неизвестен; структура определена по заголовкам и номерам, текст сохранён полностью.
        kk: «{root}» сөздігі белгісіз; құрылым тақырыптар мен нөмірлер бойынша анықталды, мәтін толық сақталды.
      draft.no-document
        en: Inside “{root}” there is no document (bill, act, doc or the like).
        ru: Внутри «{root}» нет документа (bill, act, doc и т. п.).
        kk: «{root}» ішінде құжат жоқ (bill, act, doc және т. б.).
        fix.en: Check that the file was exported whole.
        fix.ru: Проверьте, выгружен ли файл целиком.
        fix.kk: Файл толық шығарылғанын тексеріңіз.
      draft.id-missing
        en: {count} provisions have no eId; they were given one by the Akoma Ntoso naming convention.
        ru: У структурных элементов ({count}) нет eId; они получили его по соглашению об именах Akoma Ntoso.
        kk: {count} құрылымдық элементте eId жоқ; оларға Akoma Ntoso атау келісімі бойынша eId берілді.
      draft.id-invalid
        en: “{id}” cannot be an eId; the provision was given another one.
        ru: «{id}» не может быть eId; структурному элементу присвоен другой.
        kk: «{id}» eId бола алмайды; құрылымдық элементке басқасы берілді.
        fix.en: Write an eId without spaces, such as art_5__para_2.
        fix.ru: Запишите eId без пробелов, например art_5__para_2.
        fix.kk: eId мәнін бос орынсыз жазыңыз, мысалы art_5__para_2.
      draft.id-duplicate
        en: The eId “{id}” is used more than once; this provision was given another one.
        ru: eId «{id}» встречается более одного раза; этому структурному элементу присвоен другой.
        kk: «{id}» eId мәні бірнеше рет кездеседі; бұл құрылымдық элементке басқасы берілді.
        fix.en: Give each provision an eId of its own, so that remarks keep pointing to the right one.
        fix.ru: Дайте каждому структурному элементу свой eId, чтобы замечания указывали на верное место.
        fix.kk: Ескертулер дұрыс жерді көрсетуі үшін әр құрылымдық элементке өз eId мәнін беріңіз.
      draft.frbr-missing
        en: The metadata say nothing about {name}.
        ru: В метаданных нет сведений {name}.
        kk: Метадеректерде {name} туралы мәлімет жоқ.
        fix.en: Fill in the FRBR names, so that versions and languages of the draft can be told apart.
        fix.ru: Заполните сведения FRBR, чтобы различать редакции и языки законопроекта.
        fix.kk: Жобаның редакциялары мен тілдерін ажырату үшін FRBR мәліметтерін толтырыңыз.
      draft.date-invalid
        en: “{date}” is no date; dates are written as 2026-03-02.
        ru: «{date}» не является датой; даты записываются в виде 2026-03-02.
        kk: «{date}» күн емес; күндер 2026-03-02 түрінде жазылады.
        fix.en: Write the date as year-month-day.
        fix.ru: Запишите дату в виде год-месяц-день.
        fix.kk: Күнді жыл-ай-күн түрінде жазыңыз.
      draft.number-gap
        en: “{number}” comes right after “{before}”: a number is missing between them.
        ru: «{number}» следует сразу за «{before}»: между ними пропущен номер.
        kk: «{number}» бірден «{before}» дегеннен кейін тұр: олардың арасында нөмір жоқ.
        fix.en: Check whether a provision is missing, or renumber.
        fix.ru: Проверьте, не пропущен ли структурный элемент, или исправьте нумерацию.
        fix.kk: Құрылымдық элемент түсіп қалмағанын тексеріңіз немесе нөмірлеуді түзетіңіз.
      draft.number-reset
        en: “{number}” comes after “{before}”: the numbering goes back.
        ru: «{number}» стоит после «{before}»: нумерация идёт назад.
        kk: «{number}» «{before}» дегеннен кейін тұр: нөмірлеу кері кеткен.
        fix.en: Check the order of the provisions, or renumber.
        fix.ru: Проверьте порядок структурных элементов или исправьте нумерацию.
        fix.kk: Құрылымдық элементтердің ретін тексеріңіз немесе нөмірлеуді түзетіңіз.
      draft.number-duplicate
        en: The number “{number}” is used twice at this place.
        ru: Номер «{number}» на этом месте использован дважды.
        kk: «{number}» нөмірі осы жерде екі рет қолданылған.
        fix.en: Renumber, so that each provision can be cited.
        fix.ru: Исправьте нумерацию, чтобы на каждый структурный элемент можно было сослаться.
        fix.kk: Әр құрылымдық элементке сілтеме жасау мүмкін болуы үшін нөмірлеуді түзетіңіз.
      draft.reference-dangling
        en: A reference points to “{target}”, which is not in this document.
        ru: Ссылка указывает на «{target}», чего нет в этом документе.
        kk: Сілтеме осы құжатта жоқ «{target}» дегенді көрсетеді.
        fix.en: Correct the reference, or give the provision that it means this eId.
        fix.ru: Исправьте ссылку или присвойте нужному структурному элементу этот eId.
        fix.kk: Сілтемені түзетіңіз немесе қажетті құрылымдық элементке осы eId мәнін беріңіз.
      draft.citation-dangling
        en: “{reference}” leads nowhere: this draft has no {missing} there.
        ru: Ссылка «{reference}» никуда не ведёт: в этом проекте там нет номера {missing}.
        kk: «{reference}» сілтемесі еш жерге апармайды: бұл жобада ол жерде {missing} нөмірі жоқ.
        fix.en: Correct the number, or name the act that is meant.
        fix.ru: Исправьте номер или назовите акт, на который делается ссылка.
        fix.kk: Нөмірді түзетіңіз немесе сілтеме жасалатын актіні атаңыз.
      draft.definition-twice
        en: “{term}” is defined here and in {first}.
        ru: Термин «{term}» определён и здесь, и в {first}.
        kk: «{term}» термині осында да, {first} ішінде де анықталған.
        fix.en: Keep one definition, or give each thing a name of its own.
        fix.ru: Оставьте одно определение или дайте каждому понятию своё имя.
        fix.kk: Бір анықтаманы қалдырыңыз немесе әр ұғымға өз атауын беріңіз.
      draft.definition-unused
        en: “{term}” is defined, but the draft does not use it.
        ru: Термин «{term}» определён, но в проекте не используется.
        kk: «{term}» термині анықталған, бірақ жобада пайдаланылмайды.
        fix.en: Leave the definition out, or use the term where it is meant.
        fix.ru: Исключите определение или используйте термин там, где он подразумевается.
        fix.kk: Анықтаманы алып тастаңыз немесе терминді тиісті жерде пайдаланыңыз.
      draft.definition-late
        en: “{term}” is used in {use}, before the article that defines it.
        ru: Термин «{term}» используется в {use} – раньше статьи, в которой он определён.
        kk: «{term}» термині өзін анықтайтын баптан бұрын, {use} ішінде пайдаланылған.
      draft.reference-circle
        en: These provisions refer to each other in a circle: {provisions}.
        ru: Эти структурные элементы ссылаются друг на друга по кругу: {provisions}.
        kk: Бұл құрылымдық элементтер бір-біріне айналып сілтеме жасайды: {provisions}.
      draft.structure-recognised
        en: The text came as plain paragraphs. Its structure was recognised from numbers and headings: chapters and sections {sections}, articles {articles}, points {points}, subpoints {subpoints}, appendices {appendices}. Of {numbers} numbers {expected} are where they should be ({sureness} %).
        ru: Текст поступил сплошными абзацами. Структура определена по номерам и заголовкам: главы и разделы – {sections}, статьи – {articles}, пункты – {points}, подпункты – {subpoints}, приложения – {appendices}. Из {numbers} номеров на своём месте {expected} ({sureness} %).
        kk: Мәтін жай абзацтармен келген. Құрылымы нөмірлер мен тақырыптар бойынша анықталды: тараулар мен бөлімдер – {sections}, баптар – {articles}, тармақтар – {points}, тармақшалар – {subpoints}, қосымшалар – {appendices}. {numbers} нөмірдің {expected} өз орнында ({sureness} %).
      draft.quotation-open
        en: A quotation begins here and nothing closes it, so its paragraphs count as the law's own.
        ru: Здесь открываются кавычки, которые нигде не закрыты, поэтому абзацы после них считаются текстом самого закона.
        kk: Мұнда ашылған тырнақша еш жерде жабылмаған, сондықтан одан кейінгі абзацтар заңның өз мәтіні болып есептеледі.
        fix.en: Put the closing quotation mark behind the quoted text.
        fix.ru: Поставьте закрывающие кавычки после цитируемого текста.
        fix.kk: Дәйексөзден кейін жабатын тырнақшаны қойыңыз.
      draft.languages-mixed
        en: Kazakh and Russian provisions alternate in this text; they were read as one sequence.
        ru: В тексте чередуются казахские и русские структурные элементы; они прочитаны как единая последовательность.
        kk: Мәтінде қазақша және орысша құрылымдық элементтер алма-кезек келеді; олар бір тізбек ретінде оқылды.
        fix.en: Send each language as a text of its own, so that the two can be laid side by side.
        fix.ru: Представьте тексты на каждом языке отдельно, чтобы их можно было сопоставить.
        fix.kk: Мәтіндерді салыстыру мүмкін болуы үшін әр тілдегі мәтінді бөлек ұсыныңыз.
      draft.language-drift
        en: This provision stands only in the {language} text: {provision}.
        ru: Этот структурный элемент есть только в тексте на языке {language}: {provision}.
        kk: Бұл құрылымдық элемент тек {language} тіліндегі мәтінде бар: {provision}.
        fix.en: Make the Kazakh and the Russian text say the same, provision by provision.
        fix.ru: Приведите тексты на казахском и русском языках в соответствие друг другу.
        fix.kk: Қазақ және орыс тілдеріндегі мәтіндерді бір-біріне сәйкестендіріңіз.
      draft.language-value
        en: The two languages differ in a number, term, amount or date: Kazakh “{kazakh}”, Russian “{russian}”.
        ru: Тексты на двух языках расходятся в числе, сроке, сумме или дате: на казахском «{kazakh}», на русском «{russian}».
        kk: Екі тілдегі мәтіннің саны, мерзімі, сомасы немесе күні әртүрлі: қазақша «{kazakh}», орысша «{russian}».
        fix.en: Find out which one is meant, and write it in both languages.
        fix.ru: Уточните верное значение и укажите его в обоих языковых вариантах.
        fix.kk: Дұрыс мәнін нақтылап, екі тілде де жазыңыз.
      draft.language-reference
        en: The two languages refer to different provisions: Kazakh “{kazakh}”, Russian “{russian}”.
        ru: Тексты на двух языках ссылаются на разные структурные элементы: на казахском «{kazakh}», на русском «{russian}».
        kk: Екі тілдегі мәтін әртүрлі құрылымдық элементтерге сілтеме жасайды: қазақша «{kazakh}», орысша «{russian}».
        fix.en: Find out which provision is meant, and name it in both languages.
        fix.ru: Уточните, на что делается ссылка, и исправьте её в обоих языковых вариантах.
        fix.kk: Сілтеме неге жасалатынын нақтылап, екі тілде де түзетіңіз.
      draft.language-change
        en: {provision} was changed in the {language} text only since the last version.
        ru: {provision}: с прошлой редакции изменён только текст на языке {language}.
        kk: {provision}: алдыңғы редакциядан бері тек {language} тіліндегі мәтін өзгертілген.
        fix.en: Carry the change over to the other language, or confirm that it needs none.
        fix.ru: Перенесите изменение в текст на другом языке или подтвердите, что оно там не нужно.
        fix.kk: Өзгерісті екінші тілдегі мәтінге енгізіңіз немесе ол жерде қажет емесін растаңыз.
      draft.language-number
        en: The same provision has the number “{kazakh}” in Kazakh and “{russian}” in Russian.
        ru: Один и тот же структурный элемент имеет номер «{kazakh}» в казахском тексте и «{russian}» в русском.
        kk: Бір құрылымдық элементтің нөмірі қазақша мәтінде «{kazakh}», орысша мәтінде «{russian}».
        fix.en: Give both language versions the same numbers.
        fix.ru: Присвойте одинаковые номера в обоих языковых вариантах.
        fix.kk: Екі тілдегі нұсқада бірдей нөмір қойыңыз.
      """#)
}
