extension Schema {
  /// The log, what it speaks of, and the lists made from it.
  ///
  /// Triggers hold what matters in law even against other programs: events are added at the end, in order, each
  /// naming the hash before it, and are never changed or removed; the heads follow by themselves.
  static let v1 = #"""
    CREATE TABLE store (
      id           TEXT    NOT NULL PRIMARY KEY CHECK (id <> ''),
      created_at   TEXT    NOT NULL CHECK (created_at <> ''),
      is_rehearsal INTEGER NOT NULL CHECK (is_rehearsal IN (0, 1))
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE events (
      position      INTEGER NOT NULL PRIMARY KEY CHECK (position >= 1),
      stream        TEXT    NOT NULL CHECK (stream <> ''),
      version       INTEGER NOT NULL CHECK (version >= 1),
      type          TEXT    NOT NULL CHECK (type <> ''),
      schema        INTEGER NOT NULL CHECK (schema >= 1),
      payload       TEXT    NOT NULL CHECK (payload <> ''),
      actor         TEXT    NOT NULL CHECK (actor <> ''),
      causation     TEXT,
      legal_time    TEXT    NOT NULL CHECK (legal_time <> ''),
      recorded_at   TEXT    NOT NULL CHECK (recorded_at <> ''),
      previous_hash TEXT    NOT NULL CHECK (length(previous_hash) = 64),
      hash          TEXT    NOT NULL CHECK (length(hash) = 64),
      log_hash      TEXT    NOT NULL CHECK (length(log_hash) = 64),
      UNIQUE (stream, version)
    ) STRICT;

    CREATE TABLE streams (
      stream  TEXT    NOT NULL PRIMARY KEY,
      version INTEGER NOT NULL CHECK (version >= 1),
      hash    TEXT    NOT NULL CHECK (length(hash) = 64)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE log (
      one      INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
      position INTEGER NOT NULL CHECK (position >= 0),
      hash     TEXT    NOT NULL CHECK (length(hash) = 64)
    ) STRICT;

    CREATE TABLE files (
      digest     TEXT NOT NULL PRIMARY KEY CHECK (length(digest) = 64),
      media_type TEXT NOT NULL CHECK (media_type <> ''),
      bytes      BLOB NOT NULL
    ) STRICT;

    CREATE TABLE event_files (
      position INTEGER NOT NULL REFERENCES events (position),
      digest   TEXT    NOT NULL REFERENCES files (digest),
      PRIMARY KEY (position, digest)
    ) STRICT, WITHOUT ROWID;

    CREATE INDEX event_files_by_digest ON event_files (digest);

    CREATE TABLE commands (
      key         TEXT    NOT NULL PRIMARY KEY CHECK (key <> ''),
      fingerprint TEXT    NOT NULL,
      first       INTEGER NOT NULL CHECK (first >= 1),
      count       INTEGER NOT NULL CHECK (count >= 0)
    ) STRICT, WITHOUT ROWID;

    CREATE TRIGGER events_in_order BEFORE INSERT ON events BEGIN
      SELECT RAISE(ABORT, 'the position is not the next one')
        WHERE NEW.position <> (SELECT position + 1 FROM log);
      SELECT RAISE(ABORT, 'the version is not the next one')
        WHERE NEW.version <> coalesce((SELECT version + 1 FROM streams WHERE stream = NEW.stream), 1);
      SELECT RAISE(ABORT, 'the previous hash is another one')
        WHERE NEW.previous_hash
          <> coalesce((SELECT hash FROM streams WHERE stream = NEW.stream), printf('%064d', 0));
    END;

    CREATE TRIGGER events_move_heads AFTER INSERT ON events BEGIN
      UPDATE log SET position = NEW.position, hash = NEW.log_hash;
      INSERT INTO streams (stream, version, hash) VALUES (NEW.stream, NEW.version, NEW.hash)
        ON CONFLICT (stream) DO UPDATE SET version = excluded.version, hash = excluded.hash;
    END;

    CREATE TRIGGER events_stay BEFORE UPDATE ON events
      BEGIN SELECT RAISE(ABORT, 'events are never changed'); END;
    CREATE TRIGGER events_remain BEFORE DELETE ON events
      BEGIN SELECT RAISE(ABORT, 'events are never removed'); END;
    CREATE TRIGGER event_files_stay BEFORE UPDATE ON event_files
      BEGIN SELECT RAISE(ABORT, 'events are never changed'); END;
    CREATE TRIGGER event_files_remain BEFORE DELETE ON event_files
      BEGIN SELECT RAISE(ABORT, 'events are never changed'); END;
    CREATE TRIGGER files_stay BEFORE UPDATE ON files
      BEGIN SELECT RAISE(ABORT, 'files are never changed'); END;
    CREATE TRIGGER files_remain BEFORE DELETE ON files
      BEGIN SELECT RAISE(ABORT, 'files are never removed'); END;
    CREATE TRIGGER commands_stay BEFORE UPDATE ON commands
      BEGIN SELECT RAISE(ABORT, 'commands are never changed'); END;
    CREATE TRIGGER commands_remain BEFORE DELETE ON commands
      BEGIN SELECT RAISE(ABORT, 'commands are never removed'); END;
    CREATE TRIGGER store_stays BEFORE UPDATE ON store
      BEGIN SELECT RAISE(ABORT, 'the identity of a store is never changed'); END;
    CREATE TRIGGER store_remains BEFORE DELETE ON store
      BEGIN SELECT RAISE(ABORT, 'the identity of a store is never removed'); END;
    CREATE TRIGGER store_is_one BEFORE INSERT ON store
      BEGIN SELECT RAISE(ABORT, 'a store has one identity') FROM store; END;

    CREATE TABLE reviews (
      stream         TEXT    NOT NULL,
      review         TEXT    NOT NULL,
      docket_number  TEXT    NOT NULL,
      title          TEXT    NOT NULL CHECK (title <> ''),
      procedure      TEXT    NOT NULL,
      procedure_hash TEXT    NOT NULL,
      states         TEXT    NOT NULL CHECK (states <> ''),
      status         TEXT    NOT NULL CHECK (status IN ('open', 'finished', 'withdrawn')),
      draft_version  INTEGER NOT NULL CHECK (draft_version >= 1),
      opened_at      TEXT    NOT NULL,
      closed_at      TEXT,
      PRIMARY KEY (stream, review)
    ) STRICT, WITHOUT ROWID;

    CREATE INDEX reviews_in_order ON reviews (review);

    CREATE TABLE tasks (
      stream    TEXT NOT NULL,
      review    TEXT NOT NULL,
      key       TEXT NOT NULL,
      kind      TEXT NOT NULL,
      title     TEXT NOT NULL CHECK (title <> ''),
      body      TEXT,
      role      TEXT,
      assignee  TEXT,
      state     TEXT NOT NULL CHECK (state IN ('open', 'done', 'closed')),
      opened_at TEXT NOT NULL,
      due_day   TEXT,
      due_at    TEXT,
      outcome   TEXT,
      done_by   TEXT,
      closed_at TEXT,
      PRIMARY KEY (stream, review, key)
    ) STRICT, WITHOUT ROWID;

    CREATE INDEX tasks_by_state ON tasks (state, coalesce(due_at, due_day, '~'), review, key);
    CREATE INDEX tasks_by_review ON tasks (review);

    CREATE TABLE deadlines (
      stream     TEXT    NOT NULL,
      review     TEXT    NOT NULL,
      id         TEXT    NOT NULL,
      activation INTEGER NOT NULL CHECK (activation >= 1),
      title      TEXT    NOT NULL CHECK (title <> ''),
      body       TEXT,
      due_at     TEXT,
      due_day    TEXT,
      state      TEXT    NOT NULL CHECK (state IN ('running', 'suspended', 'fired', 'cancelled')),
      term       TEXT    NOT NULL,
      basis      TEXT,
      PRIMARY KEY (stream, review, id, activation)
    ) STRICT, WITHOUT ROWID;

    CREATE INDEX deadlines_by_state ON deadlines (state, coalesce(due_at, due_day, '~'), review, id, activation);
    CREATE INDEX deadlines_by_review ON deadlines (review);

    CREATE TABLE comments (
      stream       TEXT    NOT NULL,
      review       TEXT    NOT NULL,
      number       INTEGER NOT NULL CHECK (number >= 1),
      received_at  TEXT    NOT NULL,
      channel      TEXT    NOT NULL,
      author       TEXT,
      organisation TEXT,
      provision    TEXT,
      status       TEXT    NOT NULL CHECK (status IN ('open', 'replied')),
      reply_status TEXT,
      excerpt      TEXT    NOT NULL,
      PRIMARY KEY (stream, review, number)
    ) STRICT, WITHOUT ROWID;

    CREATE INDEX comments_in_order ON comments (review, number);
    """#
}
