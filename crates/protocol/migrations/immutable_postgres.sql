-- PostgreSQL: what is written once.
CREATE FUNCTION protocol_immutable() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is written once', TG_TABLE_NAME USING ERRCODE = '23514', CONSTRAINT = TG_TABLE_NAME || '_immutable';
END $$;
CREATE TRIGGER protocol_registrations_immutable BEFORE UPDATE OR DELETE ON protocol_registrations
  FOR EACH ROW EXECUTE FUNCTION protocol_immutable();
CREATE TRIGGER protocol_annulments_immutable BEFORE UPDATE OR DELETE ON protocol_annulments
  FOR EACH ROW EXECUTE FUNCTION protocol_immutable();
CREATE TRIGGER protocol_documents_immutable BEFORE UPDATE OR DELETE ON protocol_documents
  FOR EACH ROW EXECUTE FUNCTION protocol_immutable();
CREATE TRIGGER protocol_days_immutable BEFORE UPDATE OR DELETE ON protocol_days
  FOR EACH ROW EXECUTE FUNCTION protocol_immutable();
CREATE TRIGGER protocol_prints_immutable BEFORE UPDATE OR DELETE ON protocol_prints
  FOR EACH ROW EXECUTE FUNCTION protocol_immutable();
