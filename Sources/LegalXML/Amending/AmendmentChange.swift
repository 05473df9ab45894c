/// What an amendment does at its target.
public enum AmendmentChange: Hashable, Sendable, Codable {
  /// Words give way to others: слова «…» заменить словами «…».
  case replaceWords(String, with: String, extent: WordExtent)
  /// Words come in: после слов «…» дополнить словами «…».
  case insertWords(String, at: WordPlace)
  /// Words go out: слова «…» исключить.
  case deleteWords(String, extent: WordExtent)
  /// The target gets a new wording: изложить в следующей редакции.
  case restate([Content])
  /// New provisions: дополнить пунктом 5-1 следующего содержания.
  case insert([Content], at: ProvisionPlace)
  /// The target goes out: исключить.
  case delete
  /// The target gets another number, as it will be written.
  case renumber(String)
  /// The law or provision loses its force but stays in its place: признать утратившим силу.
  case repeal
}

/// How often words are looked for in the target.
public enum WordExtent: Hashable, Sendable, Codable {
  /// They must stand there exactly once.
  case only
  /// A certain occurrence, from 1.
  case occurrence(Int)
  /// Wherever they stand (по всему тексту).
  case everywhere
}

/// Where new words come in.
public enum WordPlace: Hashable, Sendable, Codable {
  /// Before words that stand there; `extent` tells before which of them.
  case before(String, extent: WordExtent = .only)
  /// After words that stand there; `extent` tells after which of them.
  case after(String, extent: WordExtent = .only)
  /// Behind the last word of the target, before its closing punctuation.
  case atEnd
}

/// Where new provisions come in.
public enum ProvisionPlace: Hashable, Sendable, Codable {
  /// Before the target, as its neighbour.
  case before
  /// After the target, as its neighbour.
  case after
  /// Inside the target, where their numbers belong, else at its end.
  case within
}
