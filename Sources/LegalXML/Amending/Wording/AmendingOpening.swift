import Diagnostics

/// The sentences that open amending laws and their parts.
enum AmendingOpening {
  /// How many changes and additions there are: none, one, several.
  private enum Number {
    case none, one, several

    init(_ count: Int) { self = count == 0 ? .none : count == 1 ? .one : .several }
  }

  /// «Внести в Закон … следующие изменения и дополнения:».
  static func single(_ name: String, _ changes: [AmendmentChange], in language: Language) -> String {
    let (edits, additions) = counts(changes)
    switch language {
    case .russian:
      let place = name.isEmpty ? "" : " в " + accusative(name)
      return "Внести\(place) \(russian(edits, additions)):"
    case .kazakh:
      let place = name.isEmpty ? "" : dative(name) + " "
      return capitalised(place + "мынадай \(kazakh(edits, additions)) енгізілсін:")
    case .english:
      let what = english(edits, additions)
      return "The following \(what) shall be made\(name.isEmpty ? "" : " to " + name):"
    }
  }

  /// «Внести изменения и дополнения в следующие законодательные акты Республики Казахстан:».
  static func several(_ changes: [AmendmentChange], in language: Language) -> String {
    let (edits, additions) = counts(changes)
    switch language {
    case .russian:
      let what = [edits == .none ? nil : "изменения", additions == .none ? nil : "дополнения"].compactMap(\.self)
      return "Внести \(what.joined(separator: " и ")) в следующие законодательные акты Республики Казахстан:"
    case .kazakh:
      let what = [edits == .none ? nil : "өзгерістер", additions == .none ? nil : "толықтырулар"].compactMap(\.self)
      return "Қазақстан Республикасының мына заңнамалық актілеріне \(what.joined(separator: " мен ")) енгізілсін:"
    case .english:
      return
        "\(capitalised(english(.several, additions))) shall be made to the following laws of the Republic of Kazakhstan:"
    }
  }

  /// «В Закон …:», a law in the list.
  static func listed(_ name: String, in language: Language) -> String {
    switch language {
    case .russian: "В \(accusative(name)):"
    case .kazakh: "\(dative(name)):"
    case .english: "\(name):"
    }
  }

  /// «О внесении изменений и дополнений в Закон …».
  static func title(_ names: [String], _ changes: [AmendmentChange], in language: Language) -> String {
    let (edits, additions) = counts(changes)
    let name = names.count == 1 ? names[0] : nil
    switch language {
    case .russian:
      let what = [
        edits == .none ? nil : edits == .one ? "изменения" : "изменений",
        additions == .none ? nil : additions == .one ? "дополнения" : "дополнений",
      ].compactMap(\.self).joined(separator: " и ")
      return "О внесении \(what) в "
        + (name.map(accusative) ?? "некоторые законодательные акты Республики Казахстан")
    case .kazakh:
      let place = name.map(dative) ?? "Қазақстан Республикасының кейбір заңнамалық актілеріне"
      return "\(place) \(kazakh(edits, additions)) енгізу туралы"
    case .english:
      return "On \(english(edits, additions)) to " + (name ?? "some laws of the Republic of Kazakhstan")
    }
  }

  private static func counts(_ changes: [AmendmentChange]) -> (Number, Number) {
    let additions = changes.count { change in
      switch change {
      case .insert, .insertWords: true
      default: false
      }
    }
    return (Number(changes.count - additions), Number(additions))
  }

  private static func russian(_ edits: Number, _ additions: Number) -> String {
    switch (edits, additions) {
    case (.one, .none): "следующее изменение"
    case (.none, .one): "следующее дополнение"
    case (.several, .none): "следующие изменения"
    case (.none, _): "следующие дополнения"
    case (.one, .one): "следующие изменение и дополнение"
    case (.one, .several): "следующие изменение и дополнения"
    case (.several, .one): "следующие изменения и дополнение"
    case (.several, .several): "следующие изменения и дополнения"
    }
  }

  private static func kazakh(_ edits: Number, _ additions: Number) -> String {
    let change = edits == .one ? "өзгеріс" : "өзгерістер"
    let addition = additions == .one ? "толықтыру" : "толықтырулар"
    if additions == .none { return change }
    if edits == .none { return addition }
    return change + (edits == .one ? " пен " : " мен ") + addition
  }

  private static func english(_ edits: Number, _ additions: Number) -> String {
    let change = edits == .one ? "amendment" : "amendments"
    let addition = additions == .one ? "addition" : "additions"
    if additions == .none { return change }
    return edits == .none ? addition : change + " and " + addition
  }

  /// Names of laws are masculine but for the Constitution.
  private static func accusative(_ name: String) -> String {
    name.hasPrefix("Конституция") ? "Конституцию" + name.dropFirst("Конституция".count) : name
  }

  /// «Заңы» → «Заңына», «кодексі» → «кодексіне»; what stands in brackets behind stays there.
  private static func dative(_ name: String) -> String {
    guard let bracket = name.firstIndex(of: "("), name.hasSuffix(")") else {
      return KazakhNoun.form(name, isPossessed: false, .dative)
    }
    let own = name[..<bracket].trimmingSuffix(while: \.isWhitespace)
    return KazakhNoun.form(String(own), isPossessed: false, .dative) + " " + name[bracket...]
  }

  private static func capitalised(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }
}

extension Substring {
  fileprivate func trimmingSuffix(while isTrimmed: (Character) -> Bool) -> Substring {
    var result = self
    while let last = result.last, isTrimmed(last) { result.removeLast() }
    return result
  }
}
