extension ReferenceDataMessages {
  static let forms = #"""
    amendments.change-missing
      en: “{id}” does not say what is to be changed.
      ru: «{id}» не говорит, что изменить.
      kk: «{id}» нені өзгерту керегін айтпайды.
      fix.en: Add one of: replace-words, insert-words, delete-words, restate, insert, delete, renumber, repeal.
      fix.ru: Добавьте один из элементов: replace-words, insert-words, delete-words, restate, insert, delete, renumber, repeal.
      fix.kk: Мына элементтердің бірін қосыңыз: replace-words, insert-words, delete-words, restate, insert, delete, renumber, repeal.
    amendments.change-twice
      en: “{id}” orders several changes; each amendment makes one.
      ru: «{id}» содержит несколько изменений; в одной поправке должно быть одно.
      kk: «{id}» бірнеше өзгеріс береді; бір түзетуде бір өзгеріс болады.
      fix.en: Make an <amendment> of each.
      fix.ru: Сделайте из каждого отдельный <amendment>.
      fix.kk: Әрқайсысынан бөлек <amendment> жасаңыз.
    amendments.words-empty
      en: “{id}” has no words in <{element}>.
      ru: В «{id}» элемент <{element}> пуст.
      kk: «{id}» ішінде <{element}> элементі бос.
      fix.en: Write the words as they stand in the law.
      fix.ru: Впишите слова так, как они стоят в законе.
      fix.kk: Сөздерді заңда тұрғанындай жазыңыз.
    amendments.place-unreadable
      en: “{place}” is no citation.
      ru: «{place}» не является ссылкой на структурный элемент.
      kk: «{place}» құрылымдық элементке сілтеме емес.
      fix.en: Write it like “article 5, point 2”, or give the eId in the attribute provision.
      fix.ru: Запишите, например, «пункт 2 статьи 5» или укажите eId в атрибуте provision.
      fix.kk: Мысалы, «5-баптың 2-тармағы» деп жазыңыз немесе provision атрибутында eId көрсетіңіз.
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
    checklist.fact-unknown
      en: The condition “{condition}” asks for “{fact}”, which no review has; the nearest is “{nearest}”.
      ru: Условие «{condition}» обращается к «{fact}», чего в рассмотрении нет; ближайшее — «{nearest}».
      kk: «{condition}» шарты қарауда жоқ «{fact}» атауын сұрайды; ең жақыны — «{nearest}».
      fix.en: See docs/facts.md for the names that conditions may use.
      fix.ru: Имена, допустимые в условиях, перечислены в docs/facts.md.
      fix.kk: Шарттарда қолдануға болатын атаулар docs/facts.md файлында.
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
}
