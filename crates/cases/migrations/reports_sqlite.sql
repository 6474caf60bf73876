-- SQLite: a report that is given is written once. The message is the one by which a named check is known.
CREATE TRIGGER case_reports_unchanged BEFORE UPDATE ON case_reports WHEN OLD.given_on IS NOT NULL BEGIN
  SELECT RAISE(ABORT, 'CHECK constraint failed: case_reports_immutable');
END;
CREATE TRIGGER case_reports_undeleted BEFORE DELETE ON case_reports WHEN OLD.given_on IS NOT NULL
  AND NOT EXISTS (SELECT 1 FROM cases WHERE id = OLD.case_id AND erased_on IS NOT NULL) BEGIN
  SELECT RAISE(ABORT, 'CHECK constraint failed: case_reports_immutable');
END;
CREATE TRIGGER case_reports_unreplaced BEFORE INSERT ON case_reports
  WHEN EXISTS (SELECT 1 FROM case_reports WHERE id = NEW.id AND given_on IS NOT NULL) BEGIN
  SELECT RAISE(ABORT, 'CHECK constraint failed: case_reports_immutable');
END;
