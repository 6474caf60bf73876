-- PostgreSQL: a version in force is written once.
CREATE FUNCTION procedure_versions_immutable() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'a version in force is written once' USING ERRCODE = '23514', CONSTRAINT = 'procedure_versions_immutable';
END $$;
CREATE TRIGGER procedure_versions_immutable BEFORE UPDATE OR DELETE ON procedure_versions
  FOR EACH ROW WHEN (OLD.in_force_from IS NOT NULL) EXECUTE FUNCTION procedure_versions_immutable();
