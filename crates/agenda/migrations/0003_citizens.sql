-- The citizen's side: what is being filled in, addresses that wait to be confirmed, reminders, guesses of codes.

-- A booking that is being filled in. The browser holds a random token, the database only its hash; the draft is JSON. Once it is booked, the
-- row says which booking it became and holds no personal data any more.
CREATE TABLE agenda_drafts (
  token_hash TEXT PRIMARY KEY,
  key TEXT NOT NULL,
  draft TEXT NOT NULL,
  link TEXT,
  expires_at BIGINT NOT NULL
);
CREATE INDEX agenda_drafts_by_expiry ON agenda_drafts (expires_at);

-- A mail address that somebody typed on a public page, until they show that it is theirs.
CREATE TABLE agenda_addresses (
  booking TEXT PRIMARY KEY CONSTRAINT agenda_addresses_booking REFERENCES agenda_bookings (id),
  secret TEXT NOT NULL,
  confirm_by BIGINT NOT NULL,
  confirmed_at BIGINT,
  sent BIGINT NOT NULL
);
CREATE INDEX agenda_addresses_open ON agenda_addresses (confirm_by) WHERE confirmed_at IS NULL;

-- Of what was reminded: once for each time to which an appointment is moved.
CREATE TABLE agenda_reminders (
  booking TEXT NOT NULL CONSTRAINT agenda_reminders_booking REFERENCES agenda_bookings (id),
  starts_at BIGINT NOT NULL,
  PRIMARY KEY (booking, starts_at)
);

-- Codes that were typed and were none, by code and by network address.
CREATE TABLE agenda_guesses (
  id TEXT PRIMARY KEY,
  who TEXT NOT NULL,
  at BIGINT NOT NULL
);
CREATE INDEX agenda_guesses_by_who ON agenda_guesses (who, at);
