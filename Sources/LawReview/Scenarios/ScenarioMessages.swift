public import Diagnostics

/// What scenarios of procedures say to people.
public enum ScenarioMessages {
  public static let catalogue = MessageCatalogue(
    source: #"""
      scenario.action-unplayable
        en: Scenarios cannot play the action {action}.
        ru: Действие {action} в сценарии не разыгрывается.
        kk: {action} әрекеті сценарийде ойналмайды.
        fix.en: Leave the row out, or play what follows from it.
        fix.ru: Уберите строку или разыграйте то, что из неё следует.
        fix.kk: Жолды алып тастаңыз немесе одан шығатын нәрсені ойнатыңыз.
      scenario.date-unreadable
        en: “{text}” is no date.
        ru: «{text}» — не дата.
        kk: «{text}» — күн емес.
        fix.en: Write the day as 2026-03-02.
        fix.ru: Запишите день как 2026-03-02.
        fix.kk: Күнді 2026-03-02 түрінде жазыңыз.
      scenario.differs
        en: Expected: {expected}. Actual: {actual}.
        ru: Ожидалось: {expected}. На деле: {actual}.
        kk: Күтілгені: {expected}. Шындығында: {actual}.
        fix.en: Correct the procedure, or what the scenario expects.
        fix.ru: Исправьте процедуру или ожидание сценария.
        fix.kk: Рәсімді немесе сценарийдің күткенін түзетіңіз.
      scenario.expectation-unknown
        en: It is not clear what “{text}” expects.
        ru: Непонятно, чего ожидает «{text}».
        kk: «{text}» нені күтетіні түсініксіз.
        fix.en: Write a state ({nearest}?), task ID, deemed ID, due ID 2026-03-24, refused, ended, or not before one of them.
        fix.ru: Укажите состояние ({nearest}?), task ID, deemed ID, due ID 2026-03-24, refused, ended либо not перед ними.
        fix.kk: Күйді ({nearest}?), task ID, deemed ID, due ID 2026-03-24, refused, ended немесе олардың алдында not жазыңыз.
      scenario.given-unknown
        en: “{name}” is nothing that can be given.
        ru: «{name}» задать нельзя.
        kk: «{name}» беруге болмайды.
        fix.en: Did you mean {nearest}?
        fix.ru: Может быть, {nearest}?
        fix.kk: Мүмкін, {nearest}?
      scenario.given-unreadable
        en: “{text}” cannot be read.
        ru: «{text}» не читается.
        kk: «{text}» оқылмайды.
        fix.en: Write for example: bodies: expert-council 2
        fix.ru: Запишите, например: bodies: expert-council 2
        fix.kk: Мысалы, былай жазыңыз: bodies: expert-council 2
      scenario.goes-back
        en: {day} comes after {before}; time does not go back.
        ru: {day} идёт после {before}; время назад не идёт.
        kk: {day} күні {before} күнінен кейін тұр; уақыт кері жүрмейді.
        fix.en: Put the rows in the order of their days.
        fix.ru: Расположите строки по порядку дней.
        fix.kk: Жолдарды күндер ретімен орналастырыңыз.
      scenario.no-rows
        en: The scenario “{scenario}” has no rows.
        ru: В сценарии «{scenario}» нет строк.
        kk: «{scenario}» сценарийінде жол жоқ.
        fix.en: Add a table with the columns date, when, then.
        fix.ru: Добавьте таблицу со столбцами date, when, then.
        fix.kk: date, when, then бағандары бар кесте қосыңыз.
      scenario.nobody
        en: Nobody may do “{text}”.
        ru: «{text}» некому выполнить.
        kk: «{text}» орындайтын адам жоқ.
        fix.en: Check the roles of the procedure, and the bodies that the scenario gives.
        fix.ru: Проверьте роли процедуры и органы, заданные в сценарии.
        fix.kk: Рәсімнің рөлдерін және сценарийде берілген органдарды тексеріңіз.
      scenario.none
        en: The file holds no scenario.
        ru: В файле нет ни одного сценария.
        kk: Файлда бірде-бір сценарий жоқ.
        fix.en: Begin one with a line such as “## One council stays silent”.
        fix.ru: Начните строкой вида «## Один совет молчит».
        fix.kk: «## Бір кеңес үнсіз қалады» сияқты жолдан бастаңыз.
      scenario.none-beside
        en: There are no scenarios beside the procedure.
        ru: Рядом с процедурой нет сценариев.
        kk: Рәсімнің жанында сценарийлер жоқ.
        fix.en: Write {file}, or name a file of scenarios.
        fix.ru: Создайте {file} или укажите файл сценариев.
        fix.kk: {file} файлын жазыңыз немесе сценарийлер файлын көрсетіңіз.
      scenario.opens-first
        en: A scenario begins with “open”, not with “{text}”.
        ru: Сценарий начинается с «открыть», а не с «{text}».
        kk: Сценарий «{text}» емес, «ашу» сөзінен басталады.
        fix.en: Put a row with “open” first.
        fix.ru: Поставьте первой строку «открыть».
        fix.kk: Бірінші болып «ашу» жолын қойыңыз.
      scenario.row-before-title
        en: A row stands before the title of any scenario.
        ru: Строка стоит до названия сценария.
        kk: Жол сценарий атауынан бұрын тұр.
        fix.en: Begin the scenario with a line such as “## One council stays silent”.
        fix.ru: Начните сценарий строкой вида «## Один совет молчит».
        fix.kk: Сценарийді «## Бір кеңес үнсіз қалады» сияқты жолдан бастаңыз.
      scenario.row-short
        en: The row has {columns} columns; scenario, date, when, then are needed.
        ru: В строке столбцов: {columns}; нужны scenario, date, when, then.
        kk: Жолда {columns} баған бар; scenario, date, when, then керек.
        fix.en: Add what is missing.
        fix.ru: Добавьте недостающее.
        fix.kk: Жетпейтінін қосыңыз.
      scenario.too-many-votes
        en: {votes} votes, but only {members} members.
        ru: Голосов {votes}, а членов только {members}.
        kk: {votes} дауыс, бірақ мүшелер тек {members}.
        fix.en: Give the body more members, for example: members: council 15
        fix.ru: Задайте органу больше членов, например: members: council 15
        fix.kk: Органға көбірек мүше беріңіз, мысалы: members: council 15
      scenario.unclear
        en: It is not clear what happens in “{text}”.
        ru: Непонятно, что происходит в «{text}».
        kk: «{text}» ішінде не болатыны түсініксіз.
        fix.en: Write a task, a vote or an action of the procedure, then a colon and the outcome. Did you mean {nearest}?
        fix.ru: Укажите задачу, голосование или действие процедуры, двоеточие и итог. Может быть, {nearest}?
        fix.kk: Рәсімнің тапсырмасын, дауысын немесе әрекетін, қос нүкте және нәтижені жазыңыз. Мүмкін, {nearest}?
      scenario.votes-unreadable
        en: “{text}” does not say how many voted how.
        ru: Из «{text}» неясно, кто и как голосовал.
        kk: «{text}» қанша адам қалай дауыс бергенін айтпайды.
        fix.en: Write for example: 6 for, 2 against, 1 abstained
        fix.ru: Запишите, например: 6 за, 2 против, 1 воздержались
        fix.kk: Мысалы, былай жазыңыз: 6 жақтады, 2 қарсы, 1 қалыс
      """#)
}
