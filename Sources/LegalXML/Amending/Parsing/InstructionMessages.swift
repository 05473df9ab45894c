import Diagnostics

/// What is said about instructions of amending laws that are not understood.
enum InstructionMessages {
  static let catalogue = MessageCatalogue(
    source: #"""
      amendment.not-understood
        en: This instruction was not understood: {text}
        ru: Это указание об изменении не понято: {text}
        kk: Өзгерту туралы бұл нұсқау түсінілмеді: {text}
        fix.en: Write it in the usual wording, or carry it out by hand.
        fix.ru: Изложите его принятыми формулировками или внесите изменение вручную.
        fix.kk: Оны қалыпты тұжырыммен жазыңыз немесе өзгерісті қолмен енгізіңіз.
      amendment.place-unclear
        en: It is not clear which place this instruction is about: {text}
        ru: Неясно, к какому структурному элементу относится это указание: {text}
        kk: Бұл нұсқаудың қай құрылымдық элементке қатысты екені түсініксіз: {text}
        fix.en: Name the article, point and part in the instruction itself.
        fix.ru: Укажите статью, пункт и часть в самом указании.
        fix.kk: Нұсқаудың өзінде бапты, тармақты және бөлікті көрсетіңіз.
      amendment.content-mismatch
        en: The quoted wording is not what the instruction announces: {text}
        ru: Приведённая в кавычках редакция не соответствует тому, о чём говорит указание: {text}
        kk: Тырнақшадағы редакция нұсқауда айтылғанға сәйкес келмейді: {text}
        fix.en: Check the numbers of the quoted provisions and how many there are.
        fix.ru: Проверьте номера и количество цитируемых структурных элементов.
        fix.kk: Дәйексөздегі құрылымдық элементтердің нөмірлері мен санын тексеріңіз.
      amendment.quotation-open
        en: The quotation in this instruction is never closed: {text}
        ru: В этом указании не закрыты кавычки: {text}
        kk: Бұл нұсқауда тырнақша жабылмаған: {text}
        fix.en: Close the quotation with ».
        fix.ru: Закройте цитату знаком ».
        fix.kk: Дәйексөзді » белгісімен жабыңыз.
      amendment.other-language
        en: This instruction changes only the text in the other language: {text}
        ru: Это указание изменяет только текст на другом языке: {text}
        kk: Бұл нұсқау тек басқа тілдегі мәтінді өзгертеді: {text}
      amendment.number-kept
        en: The new wording has another number than its place; the number of the place stays: {text}
        ru: Номер в новой редакции отличается от номера изменяемого места; оставлен номер места: {text}
        kk: Жаңа редакциядағы нөмір өзгертілетін орынның нөмірінен өзгеше; орынның нөмірі қалдырылды: {text}
        fix.en: Check the number in the quoted wording.
        fix.ru: Проверьте номер в приведённой редакции.
        fix.kk: Келтірілген редакциядағы нөмірді тексеріңіз.
      amendment.numbers-shifted
        en: This instruction brings in a number that is taken; what stands behind counts on: {text}
        ru: Этим указанием вводится уже занятый номер; следующие элементы перенумерованы: {text}
        kk: Бұл нұсқаумен бос емес нөмір енгізіледі; кейінгі элементтердің нөмірлері ауыстырылды: {text}
        fix.en: Check the numbers behind the new provision.
        fix.ru: Проверьте номера после нового структурного элемента.
        fix.kk: Жаңа құрылымдық элементтен кейінгі нөмірлерді тексеріңіз.
      amendment.places-differ
        en: The words stand where the reference of this instruction points to, not where its text says: {text}
        ru: Слова находятся там, куда указывает ссылка, а не там, где говорит текст указания: {text}
        kk: Сөздер нұсқаудың мәтінінде айтылған жерде емес, сілтемесі көрсеткен жерде тұр: {text}
        fix.en: Check which provision is meant.
        fix.ru: Проверьте, какой структурный элемент имеется в виду.
        fix.kk: Қай құрылымдық элемент туралы айтылғанын тексеріңіз.
      """#)
}
