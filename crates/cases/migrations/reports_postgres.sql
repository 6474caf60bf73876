-- PostgreSQL: a report that is given is written once, like an act (acts_postgres.sql).
CREATE TRIGGER case_reports_immutable BEFORE UPDATE OR DELETE ON case_reports
  FOR EACH ROW WHEN (OLD.given_on IS NOT NULL) EXECUTE FUNCTION case_acts_written_once();
