-- Programs and calendars: what they asked once, the addresses at which calendars are read, who is told by SMS.

-- Changes that a program asked for under a name of its own (Idempotency-Key): asked again, it gets the same answer. Kept for a day.
CREATE TABLE agenda_requests (
  who TEXT NOT NULL,
  key TEXT NOT NULL,
  body TEXT NOT NULL,
  answer TEXT NOT NULL,
  expires_at BIGINT NOT NULL
);
CREATE UNIQUE INDEX agenda_requests_once ON agenda_requests (who, key);
CREATE INDEX agenda_requests_by_end ON agenda_requests (expires_at);

-- Private addresses at which calendar programs read a counter, one of its desks, or the desk at which a person sits each day. The address
-- is kept as it is, because it has to be shown again; a new one ends the old one.
CREATE TABLE agenda_feeds (
  id TEXT PRIMARY KEY,
  counter TEXT NOT NULL CONSTRAINT agenda_feeds_counter REFERENCES agenda_counters (counter),
  whose TEXT NOT NULL,
  desk BIGINT,
  person TEXT CONSTRAINT agenda_feeds_person REFERENCES people (id),
  address TEXT NOT NULL,
  created_at BIGINT NOT NULL
);
CREATE UNIQUE INDEX agenda_feeds_address ON agenda_feeds (address);
CREATE UNIQUE INDEX agenda_feeds_once ON agenda_feeds (counter, whose);

-- What the calendars of a counter say of a person: the code, or the initials too, where the office has chosen so.
CREATE TABLE agenda_feed_names (
  counter TEXT PRIMARY KEY CONSTRAINT agenda_feed_names_counter REFERENCES agenda_counters (counter),
  shows TEXT NOT NULL,
  CONSTRAINT agenda_feed_names_shows CHECK (shows IN ('code', 'initials'))
);

-- At which desk somebody sits on a day.
CREATE TABLE agenda_seats (
  person TEXT NOT NULL CONSTRAINT agenda_seats_person REFERENCES people (id),
  counter TEXT NOT NULL CONSTRAINT agenda_seats_counter REFERENCES agenda_counters (counter),
  day TEXT NOT NULL,
  desk BIGINT NOT NULL,
  PRIMARY KEY (person, counter, day)
);

-- Whom the bookings' messages reach by SMS too: those who gave a mobile number and chose it.
CREATE TABLE agenda_texting (
  booking TEXT PRIMARY KEY CONSTRAINT agenda_texting_booking REFERENCES agenda_bookings (id)
);
