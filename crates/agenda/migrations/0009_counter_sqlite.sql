-- SQLite changes no constraint of a table that is there: the table is made anew, and what points at it waits until its rows are back.
PRAGMA defer_foreign_keys = ON;
CREATE TABLE agenda_waiting_before AS SELECT * FROM agenda_waiting;
DROP TABLE agenda_waiting;
CREATE TABLE agenda_waiting (
  id TEXT PRIMARY KEY,
  revision BIGINT NOT NULL,
  link TEXT NOT NULL,
  office TEXT NOT NULL CONSTRAINT agenda_waiting_office REFERENCES offices (id),
  type TEXT NOT NULL CONSTRAINT agenda_waiting_type REFERENCES agenda_types (code),
  release TEXT CONSTRAINT agenda_waiting_release REFERENCES agenda_releases (id),
  ticket BIGINT,
  rank BIGINT,
  booking TEXT CONSTRAINT agenda_waiting_booking REFERENCES agenda_bookings (id),
  earlier BOOLEAN NOT NULL,
  state TEXT NOT NULL,
  name TEXT NOT NULL,
  fiscal_code TEXT NOT NULL,
  born_on TEXT,
  email TEXT NOT NULL,
  lang TEXT NOT NULL,
  people BIGINT NOT NULL,
  language TEXT NOT NULL,
  weekdays TEXT NOT NULL,
  part TEXT NOT NULL,
  misses BIGINT NOT NULL,
  joined_at BIGINT NOT NULL,
  secret TEXT NOT NULL,
  confirm_by BIGINT NOT NULL,
  ended_at BIGINT,
  phone TEXT NOT NULL DEFAULT '',
  sms BOOLEAN NOT NULL DEFAULT FALSE,
  channel TEXT NOT NULL DEFAULT 'online',
  CONSTRAINT agenda_waiting_state CHECK (state IN ('asked', 'waiting', 'booked', 'left', 'lapsed', 'missed', 'removed')),
  CONSTRAINT agenda_waiting_ended CHECK ((state IN ('asked', 'waiting')) = (ended_at IS NULL)),
  CONSTRAINT agenda_waiting_forgotten CHECK ((ended_at IS NULL) = (name <> '') AND (ended_at IS NULL) = (email <> '' OR phone <> '')),
  CONSTRAINT agenda_waiting_part CHECK (part IN ('any', 'morning', 'afternoon')),
  CONSTRAINT agenda_waiting_people CHECK (people >= 1),
  CONSTRAINT agenda_waiting_channel CHECK (channel IN ('online', 'counter', 'phone'))
);
INSERT INTO agenda_waiting (id, revision, link, office, type, release, ticket, rank, booking, earlier, state, name, fiscal_code, born_on,
    email, lang, people, language, weekdays, part, misses, joined_at, secret, confirm_by, ended_at)
  SELECT id, revision, link, office, type, release, ticket, rank, booking, earlier, state, name, fiscal_code, born_on,
    email, lang, people, language, weekdays, part, misses, joined_at, secret, confirm_by, ended_at FROM agenda_waiting_before;
DROP TABLE agenda_waiting_before;
CREATE UNIQUE INDEX agenda_waiting_link ON agenda_waiting (link);
CREATE UNIQUE INDEX agenda_waiting_ticket_once ON agenda_waiting (release, ticket);
CREATE INDEX agenda_waiting_by_rank ON agenda_waiting (release, rank, id);
CREATE INDEX agenda_waiting_by_confirm ON agenda_waiting (confirm_by) WHERE state = 'asked';
