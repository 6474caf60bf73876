-- SQLite: what is issued is written once. The message is the one by which a named check is known. INSERT OR REPLACE takes rows away without
-- asking the trigger of DELETE: it is refused before.
CREATE TRIGGER case_acts_unchanged BEFORE UPDATE ON case_acts WHEN OLD.issued_on IS NOT NULL BEGIN
  SELECT RAISE(ABORT, 'CHECK constraint failed: case_acts_immutable');
END;
CREATE TRIGGER case_acts_undeleted BEFORE DELETE ON case_acts WHEN OLD.issued_on IS NOT NULL
  AND NOT EXISTS (SELECT 1 FROM cases WHERE id = OLD.case_id AND erased_on IS NOT NULL) BEGIN
  SELECT RAISE(ABORT, 'CHECK constraint failed: case_acts_immutable');
END;
CREATE TRIGGER case_acts_unreplaced BEFORE INSERT ON case_acts
  WHEN EXISTS (SELECT 1 FROM case_acts WHERE id = NEW.id AND issued_on IS NOT NULL) BEGIN
  SELECT RAISE(ABORT, 'CHECK constraint failed: case_acts_immutable');
END;
CREATE TRIGGER case_act_deliveries_unchanged BEFORE UPDATE ON case_act_deliveries BEGIN
  SELECT RAISE(ABORT, 'CHECK constraint failed: case_act_deliveries_immutable');
END;
CREATE TRIGGER case_act_deliveries_undeleted BEFORE DELETE ON case_act_deliveries
  WHEN NOT EXISTS (SELECT 1 FROM cases WHERE id = OLD.case_id AND erased_on IS NOT NULL) BEGIN
  SELECT RAISE(ABORT, 'CHECK constraint failed: case_act_deliveries_immutable');
END;
CREATE TRIGGER case_act_deliveries_unreplaced BEFORE INSERT ON case_act_deliveries
  WHEN EXISTS (SELECT 1 FROM case_act_deliveries WHERE act = NEW.act) BEGIN
  SELECT RAISE(ABORT, 'CHECK constraint failed: case_act_deliveries_immutable');
END;
