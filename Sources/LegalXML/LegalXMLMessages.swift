public import Diagnostics

/// What this module says to people.
public enum LegalXMLMessages {
  public static let catalogue = MessageCatalogue(
    source: #"""
      draft.unknown-dialect
        en: The root element is “{root}” (namespace {namespace}); this is no draft law in Akoma Ntoso 3.0.
        ru: Корневой элемент — «{root}» (пространство имён {namespace}); это не законопроект в формате Akoma Ntoso 3.0.
        kk: Түбір элемент — «{root}» (атаулар кеңістігі {namespace}); бұл Akoma Ntoso 3.0 форматындағы заң жобасы емес.
        fix.en: Convert the document to Akoma Ntoso 3.0 first, or check that the right file was chosen.
        fix.ru: Сначала преобразуйте документ в Akoma Ntoso 3.0 или проверьте, тот ли файл выбран.
        fix.kk: Алдымен құжатты Akoma Ntoso 3.0 форматына түрлендіріңіз немесе дұрыс файл таңдалғанын тексеріңіз.
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
      """#)
}
