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
      xpath.too-complex
        en: The expression that begins with «{expression}» is longer than {length} bytes or nested deeper than {depth}.
        ru: Выражение, которое начинается с «{expression}», длиннее {length} байт или вложено глубже {depth} уровней.
        kk: «{expression}» деп басталатын өрнек {length} байттан ұзын немесе {depth} деңгейден терең салынған.
        fix.en: Split it into several conditions.
        fix.ru: Разделите его на несколько условий.
        fix.kk: Оны бірнеше шартқа бөліңіз.
      xpath.unknown-function
        en: The expression «{expression}» calls the function {name}(), which does not exist.
        ru: Выражение «{expression}» вызывает функцию {name}(), которой нет.
        kk: «{expression}» өрнегі жоқ {name}() функциясын шақырады.
        fix.en: Check the spelling; XPath 1.0 has no other functions than its own and those that are documented here.
        fix.ru: Проверьте написание; в XPath 1.0 есть только его собственные функции и описанные в документации.
        fix.kk: Жазылуын тексеріңіз; XPath 1.0-де тек өз функциялары мен құжаттамада сипатталғандары бар.
      xpath.unknown-prefix
        en: The expression «{expression}» uses the prefix {name}, which stands for no namespace here.
        ru: Выражение «{expression}» использует префикс {name}, за которым здесь нет пространства имён.
        kk: «{expression}» өрнегі {name} префиксін қолданады, бірақ оған мұнда атаулар кеңістігі сәйкес емес.
        fix.en: Declare it on the root element, or leave it out.
        fix.ru: Объявите его в корневом элементе или уберите.
        fix.kk: Оны түбір элементте жариялаңыз немесе алып тастаңыз.
      xpath.unknown-variable
        en: The expression «{expression}» uses the variable ${name}, which does not exist.
        ru: Выражение «{expression}» использует несуществующую переменную ${name}.
        kk: «{expression}» өрнегі жоқ ${name} айнымалысын қолданады.
        fix.en: Check the spelling, or declare the variable.
        fix.ru: Проверьте написание или объявите переменную.
        fix.kk: Жазылуын тексеріңіз немесе айнымалыны жариялаңыз.
      """#)
}
