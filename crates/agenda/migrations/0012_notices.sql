-- What was sent about a case's invitations and appointments: it names a person and an address, and goes when the case is erased. `about` is the
-- convocation or the booking.
CREATE TABLE agenda_notices (
  notice TEXT PRIMARY KEY,
  about TEXT NOT NULL
);
CREATE INDEX agenda_notices_by_about ON agenda_notices (about, notice);
CREATE INDEX agenda_convocations_by_case ON agenda_convocations (case_code, office);

-- What was sent before is known by the secret address that it holds; short messages hold it without its lines.
INSERT INTO agenda_notices (notice, about)
  SELECT o.id, b.id FROM agenda_bookings b JOIN outbox o ON o.recipient = b.email AND o.body LIKE '%' || b.link || '%'
    WHERE b.case_code <> ''
  UNION SELECT o.id, b.id FROM agenda_bookings b JOIN outbox o ON o.channel = 'sms' AND o.body LIKE '%/a/' || REPLACE(b.link, '-', '') || '%'
    WHERE b.case_code <> '' AND b.phone <> ''
  UNION SELECT o.id, c.id FROM agenda_convocations c JOIN outbox o ON o.recipient = c.email AND o.body LIKE '%' || c.link || '%';
