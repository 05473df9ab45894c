import Diagnostics

/// Sentences that every amending law has.
enum AmendingLawWords {
  static let kind = LocalizedText([
    .kazakh: "Қазақстан Республикасының Заңы", .russian: "Закон Республики Казахстан",
    .english: "Law of the Republic of Kazakhstan",
  ])

  static let entryIntoForce = LocalizedText([
    .kazakh: "Осы Заң алғашқы ресми жарияланған күнінен кейін күнтізбелік он күн өткен соң қолданысқа енгізіледі.",
    .russian:
      "Настоящий Закон вводится в действие по истечении десяти календарных дней после дня его первого официального опубликования.",
    .english: "This Law shall enter into force ten calendar days after the day of its first official publication.",
  ])
}
