import Diagnostics

/// What is said about amendments that cannot be carried out, or not without a look.
enum AmendmentMessages {
  static let catalogue = MessageCatalogue(
    source: #"""
      amendment.place-unknown
        en: {amendment}: the law has no {place}.
        ru: {amendment}: в законе нет такого места: {place}.
        kk: {amendment}: заңда мұндай орын жоқ: {place}.
        fix.en: Check number and kind of the provision; kenes draft show prints the outline.
        fix.ru: Проверьте номер и вид структурного элемента; структуру показывает kenes draft show.
        fix.kk: Құрылымдық элементтің нөмірі мен түрін тексеріңіз; құрылымын kenes draft show көрсетеді.
      amendment.place-ambiguous
        en: {amendment}: “{place}” can mean several provisions: {places}.
        ru: {amendment}: «{place}» может означать несколько мест: {places}.
        kk: {amendment}: «{place}» бірнеше орынды білдіруі мүмкін: {places}.
        fix.en: Name the article too, or give the eId.
        fix.ru: Укажите также статью или eId.
        fix.kk: Бапты да немесе eId мәнін көрсетіңіз.
      amendment.change-impossible
        en: {amendment}: this cannot be done to {place}.
        ru: {amendment}: такое изменение здесь невозможно: {place}.
        kk: {amendment}: мұнда мұндай өзгеріс жасау мүмкін емес: {place}.
        fix.en: Restate, delete or renumber provisions; a law as a whole can only be restated or repealed.
        fix.ru: Излагать в новой редакции, исключать и перенумеровывать можно структурные элементы; закон в целом можно изложить заново или признать утратившим силу.
        fix.kk: Құрылымдық элементтерді жаңа редакцияда жазуға, алып тастауға және нөмірін өзгертуге болады; заңды тұтас жаңа редакцияда жазуға немесе күші жойылды деп тануға болады.
      amendment.nothing-new
        en: {amendment}: it says that {place} is supplemented, but brings no provision.
        ru: {amendment}: {place} предлагается дополнить, но нового структурного элемента нет.
        kk: {amendment}: {place} толықтырылады делінген, бірақ жаңа құрылымдық элемент жоқ.
        fix.en: Give the new provision with its number and text.
        fix.ru: Приведите новый структурный элемент с номером и текстом.
        fix.kk: Жаңа құрылымдық элементті нөмірі және мәтінімен келтіріңіз.
      amendment.words-not-found
        en: {amendment}: the words “{words}” do not stand in {place}.
        ru: {amendment}: слов «{words}» нет: {place}.
        kk: {amendment}: «{words}» деген сөздер жоқ: {place}.
        fix.en: Copy the words from the text of the law.
        fix.ru: Скопируйте слова из текста закона.
        fix.kk: Сөздерді заң мәтінінен көшіріп алыңыз.
      amendment.words-elsewhere
        en: {amendment}: the words “{words}” do not stand in {place}, but they do in: {elsewhere}.
        ru: {amendment}: слова «{words}» стоят в другом месте: {elsewhere}, а не здесь: {place}.
        kk: {amendment}: «{words}» деген сөздер басқа жерде: {elsewhere}, мұнда емес: {place}.
        fix.en: Correct the place of the amendment.
        fix.ru: Исправьте место поправки.
        fix.kk: Түзетудің орнын дұрыстаңыз.
      amendment.words-several
        en: {amendment}: the words “{words}” stand {count} times in {place}, and only one place is meant.
        ru: {amendment}: слова «{words}» встречаются {count} раз(а): {place}; имеется в виду одно место.
        kk: {amendment}: «{words}» деген сөздер {count} рет кездеседі: {place}; бір орын ғана көзделген.
        fix.en: Quote more words, name the indent, or change them wherever they stand.
        fix.ru: Процитируйте больше слов, укажите абзац или меняйте слова по всему тексту.
        fix.kk: Көбірек сөз келтіріңіз, абзацты көрсетіңіз немесе сөздерді бүкіл мәтін бойынша өзгертіңіз.
      amendment.words-alike
        en: {amendment}: the words “{words}” are written “{written}” in {place}; they were taken for the same.
        ru: {amendment}: слова «{words}» написаны в законе как «{written}» ({place}); они приняты за одно и то же.
        kk: {amendment}: «{words}» деген сөздер заңда «{written}» деп жазылған ({place}); олар бірдей деп қабылданды.
      amendment.reference-reworded
        en: {amendment}: the words “{words}” in {place} belong to a reference, which still points where it did.
        ru: {amendment}: слова «{words}» ({place}) входят в ссылку, которая указывает на прежнее место.
        kk: {amendment}: «{words}» деген сөздер ({place}) сілтеменің ішінде, ол бұрынғы орынды көрсетіп тұр.
      amendment.reference-renumbered
        en: The reference “{text}” means a provision that now has another number ({target}); its words were left as they are.
        ru: Ссылка «{text}» указывает на элемент, номер которого изменился ({target}); слова ссылки оставлены прежними.
        kk: «{text}» сілтемесі нөмірі өзгерген элементті көрсетеді ({target}); сілтеме сөздері бұрынғыша қалды.
        fix.en: Amend the words of the reference too.
        fix.ru: Внесите поправку и в слова ссылки.
        fix.kk: Сілтеме сөздеріне де түзету енгізіңіз.
      amendment.number-taken
        en: {amendment}: the number {number} is taken by {holder}.
        ru: {amendment}: номер {number} уже занят: {holder}.
        kk: {amendment}: {number} нөмірі бос емес: {holder}.
        fix.en: Take a number such as 5-1, or free the number by another amendment.
        fix.ru: Возьмите номер вида 5-1 или освободите номер другой поправкой.
        fix.kk: 5-1 сияқты нөмір алыңыз немесе нөмірді басқа түзетумен босатыңыз.
      amendment.repeated
        en: {amendment}: {other} asks for just the same; it was carried out once.
        ru: {amendment}: то же самое предлагает {other}; поправка внесена один раз.
        kk: {amendment}: дәл осыны {other} ұсынады; түзету бір рет енгізілді.
      amendment.everywhere-skips
        en: {amendment}: the words were left alone in {place}, which {other} changes as a whole.
        ru: {amendment}: слова не менялись здесь: {place}; этот элемент целиком меняет {other}.
        kk: {amendment}: мұнда сөздер өзгертілген жоқ: {place}; бұл элементті {other} тұтас өзгертеді.
        fix.en: Check that the new wording has the new words.
        fix.ru: Проверьте, что в новой редакции стоят новые слова.
        fix.kk: Жаңа редакцияда жаңа сөздер тұрғанын тексеріңіз.
      amendment.conflict-words
        en: {amendment} and {other} change the same words in {place}; neither was carried out.
        ru: {amendment} и {other} меняют одни и те же слова: {place}; ни одна из поправок не внесена.
        kk: {amendment} және {other} бір сөздерді өзгертеді: {place}; түзетулердің ешқайсысы енгізілген жоқ.
        fix.en: Decide on one of them, or put both into one amendment.
        fix.ru: Выберите одну из поправок или объедините обе в одну.
        fix.kk: Түзетулердің бірін таңдаңыз немесе екеуін біріктіріңіз.
      amendment.conflict-inside
        en: {amendment} ({place}) and {other} ({otherPlace}): one changes what the other takes as a whole; neither was carried out.
        ru: {amendment} ({place}) и {other} ({otherPlace}): одна меняет то, что другая исключает или излагает целиком; ни одна из поправок не внесена.
        kk: {amendment} ({place}) және {other} ({otherPlace}): бірі екіншісі тұтас алатын мәтінді өзгертеді; түзетулердің ешқайсысы енгізілген жоқ.
        fix.en: Decide on one of them, or put the change of words into the new wording.
        fix.ru: Выберите одну из поправок или учтите изменение слов в новой редакции.
        fix.kk: Түзетулердің бірін таңдаңыз немесе сөздердің өзгерісін жаңа редакцияда ескеріңіз.
      amendment.conflict-place
        en: {amendment} and {other} change the same place: {place}; neither was carried out.
        ru: {amendment} и {other} меняют одно и то же место: {place}; ни одна из поправок не внесена.
        kk: {amendment} және {other} бір орынды өзгертеді: {place}; түзетулердің ешқайсысы енгізілген жоқ.
        fix.en: Decide on one of them, or put both into one amendment.
        fix.ru: Выберите одну из поправок или объедините обе в одну.
        fix.kk: Түзетулердің бірін таңдаңыз немесе екеуін біріктіріңіз.
      amendment.conflict-number
        en: {amendment} and {other} give the same number; neither was carried out.
        ru: {amendment} и {other} присваивают один и тот же номер; ни одна из поправок не внесена.
        kk: {amendment} және {other} бірдей нөмір береді; түзетулердің ешқайсысы енгізілген жоқ.
        fix.en: Give one of them another number, such as 5-2.
        fix.ru: Дайте одной из них другой номер, например 5-2.
        fix.kk: Біріне басқа нөмір беріңіз, мысалы 5-2.
      """#)
}
