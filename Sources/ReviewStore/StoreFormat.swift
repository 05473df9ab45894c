/// What tells a store file from any other SQLite file.
public enum StoreFormat {
  /// SQLite's `application_id`: "Kene" in ASCII.
  public static let applicationID: Int32 = 0x4B65_6E65
  /// The newest format this program reads and writes; SQLite's `user_version`.
  public static let version = 1
}
