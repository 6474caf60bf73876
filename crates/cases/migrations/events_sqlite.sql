-- SQLite: what happened is written once. The message is the one by which a named check is known.
CREATE TRIGGER case_events_unchanged BEFORE UPDATE ON case_events BEGIN
  SELECT RAISE(ABORT, 'CHECK constraint failed: case_events_immutable');
END;
CREATE TRIGGER case_events_undeleted BEFORE DELETE ON case_events BEGIN
  SELECT RAISE(ABORT, 'CHECK constraint failed: case_events_immutable');
END;
