-- Waiting lists, offers that hold a place for one person, and releases whose order is drawn so that everybody can check it.

-- What an office has set for those who wait at a counter; where there is no row, the program's own values hold.
CREATE TABLE agenda_queues (
  counter TEXT PRIMARY KEY CONSTRAINT agenda_queues_counter REFERENCES agenda_counters (counter),
  hold_minutes BIGINT NOT NULL,
  work_to_book BOOLEAN NOT NULL,
  CONSTRAINT agenda_queues_hold CHECK (hold_minutes BETWEEN 30 AND 2880)
);

-- A release: places that are not sold but given in a drawn order. The commitment is published when it is announced, the seed after the draw.
CREATE TABLE agenda_releases (
  id TEXT PRIMARY KEY,
  revision BIGINT NOT NULL,
  code TEXT NOT NULL,
  office TEXT NOT NULL CONSTRAINT agenda_releases_office REFERENCES offices (id),
  counter TEXT NOT NULL CONSTRAINT agenda_releases_counter REFERENCES agenda_counters (counter),
  type TEXT NOT NULL CONSTRAINT agenda_releases_type REFERENCES agenda_types (code),
  first_day TEXT NOT NULL,
  last_day TEXT NOT NULL,
  opens_at BIGINT NOT NULL,
  closes_at BIGINT NOT NULL,
  draw_at BIGINT NOT NULL,
  source TEXT NOT NULL,
  source_url TEXT NOT NULL,
  commitment TEXT NOT NULL,
  seed TEXT NOT NULL,
  public_value TEXT NOT NULL,
  public_url TEXT NOT NULL,
  tickets BIGINT NOT NULL,
  state TEXT NOT NULL,
  why TEXT NOT NULL,
  announced_at BIGINT NOT NULL,
  drawn_at BIGINT,
  CONSTRAINT agenda_releases_state CHECK (state IN ('announced', 'drawn', 'over', 'called_off')),
  CONSTRAINT agenda_releases_order CHECK (opens_at < closes_at AND closes_at <= draw_at AND first_day <= last_day),
  CONSTRAINT agenda_releases_value CHECK ((state IN ('drawn', 'over')) = (public_value <> '') AND (drawn_at IS NOT NULL) = (public_value <> ''))
);
CREATE UNIQUE INDEX agenda_releases_code ON agenda_releases (code);
CREATE INDEX agenda_releases_by_counter ON agenda_releases (counter, state, id);

-- Who waits, for a type at any of some counters or in a release. Once the waiting has ended the row holds no personal data any more.
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
  CONSTRAINT agenda_waiting_state CHECK (state IN ('asked', 'waiting', 'booked', 'left', 'lapsed', 'missed', 'removed')),
  CONSTRAINT agenda_waiting_ended CHECK ((state IN ('asked', 'waiting')) = (ended_at IS NULL)),
  CONSTRAINT agenda_waiting_forgotten CHECK ((ended_at IS NULL) = (name <> '') AND (ended_at IS NULL) = (email <> '')),
  CONSTRAINT agenda_waiting_part CHECK (part IN ('any', 'morning', 'afternoon')),
  CONSTRAINT agenda_waiting_people CHECK (people >= 1)
);
CREATE UNIQUE INDEX agenda_waiting_link ON agenda_waiting (link);
CREATE UNIQUE INDEX agenda_waiting_ticket_once ON agenda_waiting (release, ticket);
CREATE INDEX agenda_waiting_by_rank ON agenda_waiting (release, rank, id);
CREATE INDEX agenda_waiting_by_confirm ON agenda_waiting (confirm_by) WHERE state = 'asked';

CREATE TABLE agenda_waiting_counters (
  counter TEXT NOT NULL CONSTRAINT agenda_waiting_counters_counter REFERENCES agenda_counters (counter),
  waiting TEXT NOT NULL CONSTRAINT agenda_waiting_counters_waiting REFERENCES agenda_waiting (id),
  PRIMARY KEY (counter, waiting)
);
CREATE INDEX agenda_waiting_counters_by_waiting ON agenda_waiting_counters (waiting, counter);

-- A person stands in a list once: `list` is the release, or '' for the waiting list.
CREATE TABLE agenda_waiting_people (
  holder TEXT NOT NULL,
  type TEXT NOT NULL,
  list TEXT NOT NULL,
  waiting TEXT NOT NULL CONSTRAINT agenda_waiting_people_waiting REFERENCES agenda_waiting (id)
);
CREATE UNIQUE INDEX agenda_waiting_people_once ON agenda_waiting_people (holder, type, list);
CREATE INDEX agenda_waiting_people_by_waiting ON agenda_waiting_people (waiting);

-- An offer: while it is open its booking, which is in the state 'offered', holds the place.
CREATE TABLE agenda_holds (
  id TEXT PRIMARY KEY,
  waiting TEXT NOT NULL CONSTRAINT agenda_holds_waiting REFERENCES agenda_waiting (id),
  counter TEXT NOT NULL CONSTRAINT agenda_holds_counter REFERENCES agenda_counters (counter),
  booking TEXT CONSTRAINT agenda_holds_booking REFERENCES agenda_bookings (id),
  starts_at BIGINT NOT NULL,
  state TEXT NOT NULL,
  made_at BIGINT NOT NULL,
  until BIGINT NOT NULL,
  ended_at BIGINT,
  CONSTRAINT agenda_holds_state CHECK (state IN ('open', 'accepted', 'declined', 'lapsed', 'withdrawn')),
  CONSTRAINT agenda_holds_held CHECK ((state IN ('open', 'accepted')) = (booking IS NOT NULL)),
  CONSTRAINT agenda_holds_ended CHECK ((state = 'open') = (ended_at IS NULL))
);
CREATE UNIQUE INDEX agenda_holds_open_once ON agenda_holds (waiting) WHERE state = 'open';
CREATE INDEX agenda_holds_by_until ON agenda_holds (until) WHERE state = 'open';
CREATE INDEX agenda_holds_by_waiting ON agenda_holds (waiting, id);
CREATE INDEX agenda_holds_by_booking ON agenda_holds (booking);

-- A person has one open offer at a time, in whatever lists they stand.
CREATE TABLE agenda_holds_people (
  holder TEXT NOT NULL,
  hold TEXT NOT NULL CONSTRAINT agenda_holds_people_hold REFERENCES agenda_holds (id)
);
CREATE UNIQUE INDEX agenda_holds_people_once ON agenda_holds_people (holder);
CREATE INDEX agenda_holds_people_by_hold ON agenda_holds_people (hold);

-- The key by which challenges are signed, the same for all nodes, and the challenges that were used, as long as they would be good.
CREATE TABLE agenda_keys (
  name TEXT PRIMARY KEY,
  secret TEXT NOT NULL
);
CREATE TABLE agenda_spent (
  challenge TEXT PRIMARY KEY,
  until BIGINT NOT NULL
);
CREATE INDEX agenda_spent_by_until ON agenda_spent (until);
