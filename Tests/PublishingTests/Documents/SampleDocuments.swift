import Diagnostics
import LawReview
import Publishing

/// Documents of an invented review, in Kazakh, Russian and English.
enum SampleDocuments {
  static func date(_ text: String) -> CivilDate {
    CivilDate(text) ?? CivilDate.firstDay(of: 1)
  }

  static func text(_ kk: String, _ ru: String, _ en: String) -> LocalizedText {
    LocalizedText([.kazakh: kk, .russian: ru, .english: en])
  }

  static func cover(_ number: String, _ day: String, isRehearsal: Bool = false) -> DocumentCover {
    DocumentCover(
      body: text("Қазақстан Халық Кеңесі", "Халық Кеңесі Казахстана", "People’s Council of Kazakhstan"),
      number: number, date: date(day), place: text("Астана қаласы", "город Астана", "Astana"), review: "2026-001",
      isRehearsal: isRehearsal)
  }

  static let draft = DraftReference(
    title: text(
      "Тіл саясаты мен этносаралық келісім туралы", "О языковой политике и межэтническом согласии",
      "On language policy and interethnic accord"),
    work: "/akn/kz/bill/2026/til-sayasaty", version: 2,
    initiator: text("Мәдениет және ақпарат министрлігі", "Министерство культуры и информации", "Ministry of Culture"),
    files: [
      DraftReference.File(language: "kk", name: "til-sayasaty.v2.kk.xml", sha256: ContentDigest.sha256([1])),
      DraftReference.File(language: "ru", name: "til-sayasaty.v2.ru.xml", sha256: ContentDigest.sha256([2])),
    ],
    incomingLetter: text(
      "2026 ж. 2 наурыздағы № 14-05/871", "№ 14-05/871 от 2 марта 2026 г.", "№ 14-05/871 of 2 March 2026"),
    attachments: [
      text("Түсіндірме жазба, 6 бет", "Пояснительная записка, 6 л.", "Explanatory note, 6 pages"),
      text("Салыстырма кесте, 11 бет", "Сравнительная таблица, 11 л.", "Comparative table, 11 pages"),
    ])

  static let article5 = ProvisionReference(
    eId: "chp_2__art_5__para_3",
    citation: text("5-баптың 3-тармағы", "пункт 3 статьи 5", "article 5, paragraph 3"))
  static let article12 = ProvisionReference(
    eId: "chp_3__art_12", citation: text("12-бап", "статья 12", "article 12"))

  static let names: [(LocalizedText, Ballot?)] = [
    (text("Әлия Нұрланқызы Сәрсенова", "Сарсенова Алия Нурлановна", "Aliya Sarsenova"), .for),
    (text("Бауыржан Қайратұлы Ахметов", "Ахметов Бауыржан Кайратович", "Bauyrzhan Akhmetov"), .for),
    (text("Виктор Петрович Ким", "Ким Виктор Петрович", "Viktor Kim"), .for),
    (text("Гүлнар Әбдіқызы Омарова", "Омарова Гульнар Абдиевна", "Gulnar Omarova"), .for),
    (text("Дилшат Рахимұлы Исмаилов", "Исмаилов Дилшат Рахимович", "Dilshat Ismailov"), .against),
    (text("Ерлан Тоқтарұлы Жақсыбеков", "Жаксыбеков Ерлан Токтарович", "Yerlan Zhaksybekov"), .for),
    (text("Зүлфия Мараттқызы Юсупова", "Юсупова Зульфия Маратовна", "Zulfiya Yusupova"), .for),
    (text("Иван Андреевич Шевченко", "Шевченко Иван Андреевич", "Ivan Shevchenko"), .abstained),
    (text("Қанат Серікұлы Мұқанов", "Муканов Канат Серикович", "Kanat Mukanov"), .for),
    (text("Лейла Фархадқызы Алиева", "Алиева Лейла Фархадовна", "Leyla Aliyeva"), nil),
    (text("Марат Өмірбекұлы Үсенов", "Усенов Марат Омирбекович", "Marat Usenov"), nil),
    (text("Наталья Сергеевна Ли", "Ли Наталья Сергеевна", "Natalya Li"), nil),
  ]

  static let vote = VoteRecord(
    question: text(
      "«Тіл саясаты мен этносаралық келісім туралы» заң жобасы бойынша қорытындыны қабылдау",
      "Принятие заключения по проекту Закона «О языковой политике и межэтническом согласии»",
      "Adoption of the opinion on the draft Law “On language policy and interethnic accord”"),
    date: date("2026-04-28"),
    members: names.enumerated().map { index, entry in
      VoteRecord.Member(
        name: entry.0, office: index == 0 ? text("төраға", "председатель", "chair") : nil,
        isPresent: entry.1 != nil, ballot: entry.1)
    },
    quorumNeeded: 8, majorityNeeded: 6,
    quorumRule: text(
      "барлық мүшенің кемінде үштен екісі", "не менее двух третей всех членов", "at least two thirds of all members"),
    majorityRule: text(
      "қатысқандардың кемінде үштен екісі", "не менее двух третей присутствующих",
      "at least two thirds of those present"),
    outcome: .adopted,
    basis: text(
      "Кеңес регламентінің 14-тармағы (ұсынылған)", "пункт 14 регламента Совета (предложение)",
      "rules of the Council, point 14 (proposed)"))

  static let dissents = [
    DissentingOpinion(
      author: names[4].0, date: date("2026-04-30"),
      text: [
        text(
          "12-баптағы ауысу мерзімі өңірлік бұқаралық ақпарат құралдары үшін тым қысқа деп есептеймін.",
          "Считаю переходный срок статьи 12 слишком коротким для региональных средств массовой информации.",
          "I consider the transitional period of article 12 too short for regional media.")
      ], isPublished: true),
    DissentingOpinion(author: names[7].0, date: date("2026-04-30"), text: [], isPublished: false),
  ]

  static let signatures = [
    SignatureLine(
      office: text("Кеңес төрағасы", "Председатель Совета", "Chair of the Council"), name: names[0].0,
      signedOn: date("2026-04-30")),
    SignatureLine(
      office: text("Баяндамашы", "Докладчик", "Rapporteur"), name: names[3].0, signedOn: nil),
  ]

  static let answers = [
    ExaminationAnswer(
      question: "A1",
      text: text(
        "Мәтін адамдарға тегіне, тіліне немесе тұрғылықты жеріне қарай әртүрлі қарай ма?",
        "Различает ли текст людей по происхождению, языку или месту жительства?",
        "Does the text treat people differently by origin, language or place of residence?"),
      examiner: names[2].0, answer: .no, impact: 0, likelihood: 1),
    ExaminationAnswer(
      question: "A2",
      text: text(
        "Ықшам тұратын топ үшін жанама әсер болуы мүмкін бе?",
        "Вероятно ли косвенное влияние на компактно живущую группу?",
        "Is an indirect effect likely for a compactly living group?"),
      examiner: names[2].0, answer: .yes, impact: -2, likelihood: 2,
      groups: text(
        "ұйғыр, өзбек, дүнген қауымдары", "уйгурская, узбекская, дунганская общины",
        "Uyghur, Uzbek and Dungan communities"),
      regions: text(
        "Алматы, Түркістан облыстары", "Алматинская и Туркестанская области", "Almaty and Turkistan regions"),
      evidence: text("2021 жылғы халық санағы", "перепись населения 2021 года", "census of 2021"), provision: article5,
      mitigation: text("үш жылдық ауысу кезеңі", "трёхлетний переходный период", "a transitional period of three years")
    ),
  ]

  static func opinion(isRehearsal: Bool = false) -> OpinionDocument {
    OpinionDocument(
      kind: .opinion, cover: cover("2026-001/3", "2026-04-30", isRehearsal: isRehearsal), draft: draft,
      basis: [
        text(
          "Қорытынды Мәдениет және ақпарат министрлігінің 2026 жылғы 2 наурыздағы сұрау салуы бойынша дайындалды.",
          "Заключение подготовлено по запросу Министерства культуры и информации от 2 марта 2026 года.",
          "The opinion was prepared at the request of the Ministry of Culture of 2 March 2026."),
        text(
          "Құқықтық негізі: «Құқықтық актілер туралы» Заңның 19-бабы; заң жобасы этносаралық қатынастар саласына қатысты.",
          "Правовая основа: статья 19 Закона «О правовых актах»; проект затрагивает сферу межэтнических отношений.",
          "Legal ground: article 19 of the Law “On Legal Acts”; the draft touches the sphere of interethnic relations."),
      ],
      procedure: OpinionProcedure(
        openedOn: date("2026-03-03"), rapporteur: names[3].0,
        experts: [
          OpinionProcedure.Expert(
            name: names[2].0,
            declaration: text(
              "мүдделер қайшылығы жоқ деп мәлімдеді", "заявил об отсутствии конфликта интересов",
              "declared no conflict of interest"))
        ],
        consultations: [
          OpinionProcedure.Consultation(
            body: text("Тіл жөніндегі сараптама кеңесі", "Экспертный совет по языкам", "Expert Council on Languages"),
            invitedOn: date("2026-03-03"), dueOn: date("2026-03-27"), answeredOn: date("2026-03-19"),
            outcome: text("ескертулермен қолдайды", "поддерживает с замечаниями", "supports with remarks"),
            remarkCount: 4),
          OpinionProcedure.Consultation(
            body: text("Алматы облыстық ассамблеясы", "Ассамблея Алматинской области", "Assembly of Almaty Region"),
            invitedOn: date("2026-03-03"), dueOn: date("2026-03-27"),
            outcome: text(
              "ескертусіз келісілген болып есептеледі", "считается согласованным без замечаний",
              "considered agreed without remarks"),
            isDeemed: true,
            basis: text(
              "«Құқықтық актілер туралы» Заңның 19-бабының 4-тармағы", "пункт 4 статьи 19 Закона «О правовых актах»",
              "article 19(4) of the Law “On Legal Acts”")),
        ], regions: [text("Алматы облысы", "Алматинская область", "Almaty Region")],
        events: [
          OpinionProcedure.Event(
            date: date("2026-04-06"),
            text: text(
              "жоба пысықтауға қайтарылды", "проект возвращён на доработку", "the draft was returned for revision")),
          OpinionProcedure.Event(
            date: date("2026-04-15"),
            text: text("2-редакция енгізілді", "внесена редакция № 2", "version 2 was submitted")),
        ], commentCount: 13),
      conclusions: [
        text(
          "Заң жобасы тұтастай алғанда Конституцияның теңдік пен азаматтық бірлік қағидаттарына сәйкес келеді.",
          "Законопроект в целом соответствует конституционным принципам равенства и гражданского единства.",
          "The draft is, on the whole, consistent with the constitutional principles of equality and civic unity.")
      ],
      recommendations: [
        OpinionRecommendation(
          number: 1, priority: .high,
          addressee: text(
            "Мәдениет және ақпарат министрлігі", "Министерство культуры и информации", "Ministry of Culture"),
          provision: article5,
          text: text(
            "Ықшам тұратын этностар үшін ана тіліндегі хабарлардың үлесін сақтау.",
            "Сохранить долю передач на родных языках для компактно живущих этносов.",
            "Keep the share of broadcasts in native languages for compactly living communities."),
          quote: text(
            "мемлекеттік тілдегі хабарлардың көлемі кемінде 70 пайызды құрайды",
            "объём передач на государственном языке составляет не менее 70 процентов",
            "broadcasts in the state language make up at least 70 per cent"),
          proposedWording: text(
            "мемлекеттік тілдегі хабарлардың көлемі кемінде 60 пайызды құрайды, бұл ретте этностардың тілдеріндегі хабарлар есепке алынбайды",
            "объём передач на государственном языке составляет не менее 60 процентов, при этом передачи на языках этносов не учитываются",
            "broadcasts in the state language make up at least 60 per cent, broadcasts in the languages of ethnic groups not counted"
          ),
          reason: text(
            "Алматы және Түркістан облыстарында үш өңірлік арна ана тіліндегі бағдарламаларын қысқартуға мәжбүр болар еді.",
            "Трём региональным каналам Алматинской и Туркестанской областей пришлось бы сократить программы на родных языках.",
            "Three regional channels would have to cut programmes in native languages.")),
        OpinionRecommendation(
          number: 2, priority: .low, addressee: text("Үкімет", "Правительство", "Government"), provision: nil,
          text: text(
            "Заңды түсіндіру жоспарын бекіту.", "Утвердить план разъяснения закона.",
            "Approve a plan to explain the law."),
          reason: text(
            "Түсіндіру қауесеттердің алдын алады.", "Разъяснение предупреждает слухи.",
            "Explanation forestalls rumours.")),
      ],
      assessment: OpinionAssessment(
        result: .supportedWithRecommendations,
        reasons: [
          text(
            "Бірінші ұсыным ескерілген жағдайда жоба қоғамдық келісімге қауіп төндірмейді.",
            "При учёте первой рекомендации проект не создаёт рисков для общественного согласия.",
            "If the first recommendation is taken up, the draft creates no risk to public accord.")
        ]),
      criteria: [
        CriterionAnalysis(
          code: "A", title: text("Теңдік", "Равенство", "Equality"),
          text: [
            text(
              "Тікелей кемсітушілік анықталған жоқ, бірақ жанама әсер болуы мүмкін.",
              "Прямой дискриминации не выявлено, но возможно косвенное влияние.",
              "No direct discrimination was found, but an indirect effect is possible.")
          ], answers: answers)
      ],
      provisions: [
        ProvisionAnalysis(
          provision: article12,
          text: [
            text(
              "Ауысу мерзімі бір жылдан үш жылға дейін ұзартылды, бұл ескертуге сәйкес келеді.",
              "Переходный срок продлён с одного года до трёх лет, что соответствует замечанию.",
              "The transitional period was extended from one to three years, as the remark asked.")
          ])
      ],
      languageNote: [
        text(
          "Қазақ және орыс тілдеріндегі мәтіндер теңтүпнұсқалы; алшақтық анықталған жоқ.",
          "Тексты на казахском и русском языках аутентичны; расхождений не выявлено.",
          "The texts in Kazakh and Russian are equally authentic; no differences were found.")
      ],
      publicInput: PublicInput(
        summary: [
          text(
            "Он үш пікірдің басым бөлігі ауысу мерзіміне қатысты болды.",
            "Большинство из тринадцати комментариев касались переходного срока.",
            "Most of the thirteen comments were about the transitional period.")
        ],
        channels: [
          PublicInput.Channel(title: text("азаматтар", "граждане", "citizens"), count: 9),
          PublicInput.Channel(
            title: text("үкіметтік емес ұйымдар", "неправительственные организации", "NGOs"), count: 4),
        ], outcomes: [.accepted: 5, .partly: 3, .rejected: 4, .noted: 1], report: "documents/response-matrix.kk.html"),
      vote: vote, dissents: dissents, signatures: signatures,
      annexes: [
        OpinionAnnex(
          title: text("Пікірлер туралы есеп", "Отчёт о комментариях", "Report on comments"),
          path: "documents/response-matrix.kk.html"),
        OpinionAnnex(title: text("Сауалнамалар", "Анкеты", "Questionnaires")),
      ])
  }

  static let responseMatrix = ResponseMatrix(
    cover: cover("2026-001/C", "2026-04-20"), draft: draft, openedOn: date("2026-03-03"), closedOn: date("2026-04-17"),
    duplicateCount: 1,
    rows: [
      ResponseMatrix.Row(
        number: 1, date: date("2026-03-05"), channel: text("азаматтар", "граждане", "citizens"), author: "Айгерім С.",
        provision: article5, quote: "кемінде 70 пайызды", remark: "Пайыз тым жоғары, өңірлік арналар орындай алмайды.",
        proposedWording: "кемінде 60 пайызды", status: .accepted, answeredBy: names[3].0,
        answeredOn: date("2026-04-02"),
        change: text("2-редакцияда 60 пайыз", "в редакции № 2 — 60 процентов", "60 per cent in version 2")),
      ResponseMatrix.Row(
        number: 2, date: date("2026-03-11"),
        channel: text("үкіметтік емес ұйымдар", "неправительственные организации", "NGOs"), author: "",
        organisation: "ОФ «Диалог»", remark: "Просим исключить статью <12> & установить срок 5 лет.", status: .rejected,
        reason: text(
          "Мерзім үш жыл болып белгіленді.", "Срок установлен в три года.", "The period is set at three years."),
        answeredBy: names[3].0, answeredOn: date("2026-04-02")),
      ResponseMatrix.Row(
        number: 3, date: date("2026-03-12"), channel: text("азаматтар", "граждане", "citizens"), author: "Пётр В.",
        remark: "Поддерживаю.\nСпасибо за обсуждение."),
    ], signatures: [signatures[1]])

  static let comparativeTable = ComparativeTable(
    cover: cover("2026-001/T", "2026-04-20"), draft: draft, present: .draft(version: 1), proposed: .draft(version: 2),
    blocks: [
      ComparativeTable.Block(
        heading: text("2-тарау. Тіл саясаты", "Глава 2. Языковая политика", "Chapter 2. Language policy"),
        rows: [
          ComparativeTable.Row(
            provision: article5,
            present: text(
              "3. Мемлекеттік тілдегі хабарлардың көлемі кемінде 70 пайызды құрайды.",
              "3. Объём передач на государственном языке составляет не менее 70 процентов.",
              "3. Broadcasts in the state language make up at least 70 per cent."),
            proposed: text(
              "3. Мемлекеттік тілдегі хабарлардың көлемі кемінде 60 пайызды құрайды.",
              "3. Объём передач на государственном языке составляет не менее 60 процентов.",
              "3. Broadcasts in the state language make up at least 60 per cent."),
            justification: text("Кеңестің 1-ұсынымы", "Рекомендация 1 Совета", "Recommendation 1 of the Council")),
          ComparativeTable.Row(
            provision: article12, present: nil,
            proposed: text(
              "12-бап. Ауысу кезеңі\nОсы Заң үш жыл ішінде іске асырылады.",
              "Статья 12. Переходный период\nНастоящий Закон реализуется в течение трёх лет.",
              "Article 12. Transitional period\nThis Law is implemented within three years."),
            justification: text("Өңірлердің ескертуі", "Замечание регионов", "Remark of the regions")),
        ])
    ], signatures: [signatures[1]])

  static let voteMinutes = VoteMinutes(
    cover: cover("2026-001/P", "2026-04-28"), draft: draft, chair: names[0].0, secretary: names[5].0,
    agenda: [vote.question],
    proceedings: [
      text(
        "Баяндамашы қорытындының жобасын таныстырды.", "Докладчик представил проект заключения.",
        "The rapporteur presented the draft opinion.")
    ], vote: vote, dissents: dissents, signatures: signatures)

  static let examinationSummary = ExaminationSummary(
    cover: cover("2026-001/E", "2026-04-10"), draft: draft,
    examiners: [OpinionProcedure.Expert(name: names[2].0)],
    areas: [
      ExaminationSummary.Area(
        code: "A", title: text("Теңдік", "Равенство", "Equality"),
        anchor: text("Конституцияның 16-бабы", "статья 16 Конституции", "article 16 of the Constitution"),
        answers: answers),
      ExaminationSummary.Area(code: "B", title: text("Бірегейлік", "Идентичность", "Identity"), answers: []),
    ], conclusions: [text("Тәуекел төмен.", "Риск низкий.", "The risk is low.")])

  static let remarksNote = RemarksNote(
    cover: cover("2026-001/R", "2026-04-22"), draft: draft,
    rows: [
      RemarksNote.Row(
        body: text("Тіл жөніндегі сараптама кеңесі", "Экспертный совет по языкам", "Expert Council on Languages"),
        key: "language-council/r1", provision: article5,
        remark: text("Пайыз тым жоғары.", "Процент слишком высок.", "The percentage is too high."),
        proposedWording: text("кемінде 60 пайыз", "не менее 60 процентов", "at least 60 per cent"), status: .accepted,
        change: text("2-редакцияда ескерілді", "учтено в редакции № 2", "taken up in version 2")),
      RemarksNote.Row(
        body: text("Тіл жөніндегі сараптама кеңесі", "Экспертный совет по языкам", "Expert Council on Languages"),
        key: "language-council/r2", remark: LocalizedText([.russian: "Термин «этнос» требует определения."]),
        status: .rejected,
        reason: text(
          "Термин басқа заңда айқындалған.", "Термин определён в другом законе.", "The term is defined in another law.")
      ),
      RemarksNote.Row(
        body: text("Ғылыми кеңес", "Научный совет", "Scientific council"), key: "science/r1",
        remark: text("Қаржылық есеп жоқ.", "Нет финансовых расчётов.", "There are no financial calculations.")),
    ])

  static let all: [any PrintableDocument] = [
    opinion(), responseMatrix, comparativeTable, voteMinutes, examinationSummary, remarksNote,
  ]
}
