import Diagnostics
import LawReview

/// Words that documents and the history share: roles, channels, and those of procedures.
enum DocumentWords {
  static let catalogue = MessageCatalogue(joining: [ProcedureWords.catalogue, own])

  private static let own = MessageCatalogue(
    source: #"""
      channel.academic
        en: research and education
        ru: наука и образование
        kk: ғылым және білім
      channel.chamber
        en: National Chamber of Entrepreneurs
        ru: Национальная палата предпринимателей
        kk: Ұлттық кәсіпкерлер палатасы
      channel.citizens
        en: citizens
        ru: граждане
        kk: азаматтар
      channel.ethnocultural
        en: ethnocultural associations
        ru: этнокультурные объединения
        kk: этномәдени бірлестіктер
      channel.ngo
        en: non-governmental organisations
        ru: неправительственные организации
        kk: үкіметтік емес ұйымдар
      channel.public-council
        en: public councils
        ru: общественные советы
        kk: қоғамдық кеңестер
      document.always
        en: it belongs to every package
        ru: входит в каждый пакет
        kk: әр топтамаға кіреді
      document.comparative-table
        en: Comparative table
        ru: Сравнительная таблица
        kk: Салыстырма кесте
      document.conclusion-not-in-competence
        en: The draft law in version {version} does not fall within the competence of the Council.
        ru: Законопроект в редакции {version} не относится к компетенции Совета.
        kk: Заң жобасы {version}-редакцияда Кеңестің құзыретіне жатпайды.
      document.conclusion-not-supported
        en: The draft law in version {version} is not supported.
        ru: Законопроект в редакции {version} не поддерживается.
        kk: Заң жобасы {version}-редакцияда қолдау таппады.
      document.conclusion-supported
        en: The draft law in version {version} is supported.
        ru: Законопроект в редакции {version} поддерживается.
        kk: Заң жобасы {version}-редакцияда қолдау тапты.
      document.conclusion-supported-with-recommendations
        en: The draft law in version {version} is supported; the recommendations that follow ({count}) should be taken into account.
        ru: Законопроект в редакции {version} поддерживается с учётом приведённых ниже рекомендаций ({count}).
        kk: Заң жобасы {version}-редакцияда төменде келтірілген ұсынымдар ({count}) ескеріле отырып қолдау тапты.
      document.event-meeting
        en: Meeting and vote
        ru: Заседание и голосование
        kk: Отырыс және дауыс беру
      document.event-returned
        en: Returned for revision: {reason}
        ru: Возвращён на доработку: {reason}
        kk: Пысықтауға қайтарылды: {reason}
      document.event-version
        en: Version {version} submitted
        ru: Представлена редакция {version}
        kk: {version}-редакция ұсынылды
      document.examination-summary
        en: Summary of the socio-political examination
        ru: Сводка общественно-политической экспертизы
        kk: Қоғамдық-саяси сараптама қорытындыларының жиынтығы
      document.justification-drafter
        en: Changed by the drafting body
        ru: Изменено органом-разработчиком
        kk: Әзірлеуші орган өзгертті
      document.place
        en: Astana
        ru: г. Астана
        kk: Астана қаласы
      document.remarks-note
        en: Note of accepted and rejected remarks
        ru: Справка о принятых и отклонённых замечаниях
        kk: Қабылданған және қабылданбаған ескертулер туралы анықтама
      document.response-matrix
        en: Report on comments
        ru: Отчёт о комментариях
        kk: Пікірлер туралы есеп
      initiator.deputies
        en: Deputies
        ru: Депутаты
        kk: Депутаттар
      initiator.government
        en: Government
        ru: Правительство
        kk: Үкімет
      initiator.halyk-kenesi
        en: People's Council
        ru: Халық Кеңесі
        kk: Халық Кеңесі
      initiator.president
        en: President
        ru: Президент
        kk: Президент
      initiator.unknown
        en: not stated
        ru: не указан
        kk: көрсетілмеген
      member-role.chair
        en: chair
        ru: председатель
        kk: төраға
      member-role.deputy-chair
        en: deputy chair
        ru: заместитель председателя
        kk: төрағаның орынбасары
      member-role.member
        en: member
        ru: член Совета
        kk: Кеңес мүшесі
      member-role.rapporteur
        en: rapporteur
        ru: докладчик
        kk: баяндамашы
      member-role.secretary
        en: secretary
        ru: секретарь
        kk: хатшы
      """#)
}
