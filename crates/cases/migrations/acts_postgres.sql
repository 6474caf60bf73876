-- PostgreSQL: what is issued is written once, and goes only with the personal data of its case.
CREATE FUNCTION case_acts_written_once() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' AND EXISTS (SELECT 1 FROM cases WHERE id = OLD.case_id AND erased_on IS NOT NULL) THEN
    RETURN OLD;
  END IF;
  RAISE EXCEPTION '% is written once', TG_TABLE_NAME USING ERRCODE = '23514', CONSTRAINT = TG_TABLE_NAME || '_immutable';
END $$;
CREATE TRIGGER case_acts_immutable BEFORE UPDATE OR DELETE ON case_acts
  FOR EACH ROW WHEN (OLD.issued_on IS NOT NULL) EXECUTE FUNCTION case_acts_written_once();
CREATE TRIGGER case_act_deliveries_immutable BEFORE UPDATE OR DELETE ON case_act_deliveries
  FOR EACH ROW EXECUTE FUNCTION case_acts_written_once();
