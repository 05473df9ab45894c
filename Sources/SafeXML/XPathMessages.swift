public import Diagnostics

/// What XPath evaluation says to people.
public enum XPathMessages {
  public static let catalogue = MessageCatalogue(
    source: #"""
      xpath.failed
        en: The expression «{expression}» cannot be evaluated: {detail}
        ru: Выражение «{expression}» не вычисляется: {detail}
        kk: «{expression}» өрнегі есептелмейді: {detail}
      xpath.syntax
        en: The expression «{expression}» is no XPath: {detail}
        ru: Выражение «{expression}» не является XPath: {detail}
        kk: «{expression}» өрнегі XPath емес: {detail}
        fix.en: Check brackets and quotation marks.
        fix.ru: Проверьте скобки и кавычки.
        fix.kk: Жақшалар мен тырнақшаларды тексеріңіз.
      xpath.unknown-function
        en: The expression «{expression}» calls a function that does not exist: {detail}
        ru: Выражение «{expression}» вызывает несуществующую функцию: {detail}
        kk: «{expression}» өрнегі жоқ функцияны шақырады: {detail}
      xpath.unknown-variable
        en: The expression «{expression}» uses the variable ${name}, which does not exist.
        ru: Выражение «{expression}» использует несуществующую переменную ${name}.
        kk: «{expression}» өрнегі жоқ ${name} айнымалысын қолданады.
      """#)
}
