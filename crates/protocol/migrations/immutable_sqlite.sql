-- SQLite: what is written once. The message is the one by which a named check is known.
CREATE TRIGGER protocol_registrations_unchanged BEFORE UPDATE ON protocol_registrations BEGIN
  SELECT RAISE(ABORT, 'CHECK constraint failed: protocol_registrations_immutable');
END;
CREATE TRIGGER protocol_registrations_undeleted BEFORE DELETE ON protocol_registrations BEGIN
  SELECT RAISE(ABORT, 'CHECK constraint failed: protocol_registrations_immutable');
END;
CREATE TRIGGER protocol_annulments_unchanged BEFORE UPDATE ON protocol_annulments BEGIN
  SELECT RAISE(ABORT, 'CHECK constraint failed: protocol_annulments_immutable');
END;
CREATE TRIGGER protocol_annulments_undeleted BEFORE DELETE ON protocol_annulments BEGIN
  SELECT RAISE(ABORT, 'CHECK constraint failed: protocol_annulments_immutable');
END;
CREATE TRIGGER protocol_documents_unchanged BEFORE UPDATE ON protocol_documents BEGIN
  SELECT RAISE(ABORT, 'CHECK constraint failed: protocol_documents_immutable');
END;
CREATE TRIGGER protocol_documents_undeleted BEFORE DELETE ON protocol_documents BEGIN
  SELECT RAISE(ABORT, 'CHECK constraint failed: protocol_documents_immutable');
END;
CREATE TRIGGER protocol_days_unchanged BEFORE UPDATE ON protocol_days BEGIN
  SELECT RAISE(ABORT, 'CHECK constraint failed: protocol_days_immutable');
END;
CREATE TRIGGER protocol_days_undeleted BEFORE DELETE ON protocol_days BEGIN
  SELECT RAISE(ABORT, 'CHECK constraint failed: protocol_days_immutable');
END;
CREATE TRIGGER protocol_prints_unchanged BEFORE UPDATE ON protocol_prints BEGIN
  SELECT RAISE(ABORT, 'CHECK constraint failed: protocol_prints_immutable');
END;
CREATE TRIGGER protocol_prints_undeleted BEFORE DELETE ON protocol_prints BEGIN
  SELECT RAISE(ABORT, 'CHECK constraint failed: protocol_prints_immutable');
END;
