-- SQLite: a version in force is written once. The message is the one by which a named check is known. INSERT OR REPLACE takes rows away
-- without asking the trigger of DELETE: it is refused before.
CREATE TRIGGER procedure_versions_unchanged BEFORE UPDATE ON procedure_versions WHEN OLD.in_force_from IS NOT NULL BEGIN
  SELECT RAISE(ABORT, 'CHECK constraint failed: procedure_versions_immutable');
END;
CREATE TRIGGER procedure_versions_undeleted BEFORE DELETE ON procedure_versions WHEN OLD.in_force_from IS NOT NULL BEGIN
  SELECT RAISE(ABORT, 'CHECK constraint failed: procedure_versions_immutable');
END;
CREATE TRIGGER procedure_versions_unreplaced BEFORE INSERT ON procedure_versions WHEN EXISTS (
  SELECT 1 FROM procedure_versions WHERE in_force_from IS NOT NULL
  AND (id = NEW.id OR (procedure = NEW.procedure AND number = NEW.number))) BEGIN
  SELECT RAISE(ABORT, 'CHECK constraint failed: procedure_versions_immutable');
END;
