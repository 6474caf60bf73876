-- The agenda: types, counters' calendars, places, bookings. A place is a row; who has it is a row that can be there once.
-- A text that nobody has given is ''; NULL is for dates, numbers and references.

-- Types of appointment, predefined centrally.
CREATE TABLE agenda_types (
  code TEXT PRIMARY KEY,
  position BIGINT NOT NULL,
  who TEXT NOT NULL,
  minutes BIGINT NOT NULL,
  per_person BIGINT,
  per_case BIGINT,
  people_most BIGINT NOT NULL,
  units_per_person BIGINT NOT NULL,
  help TEXT NOT NULL,
  CONSTRAINT agenda_types_who CHECK (who IN ('anyone', 'convoked', 'staff')),
  CONSTRAINT agenda_types_help CHECK (help IN ('none', 'on_request', 'needed')),
  CONSTRAINT agenda_types_minutes CHECK (minutes BETWEEN 1 AND 480),
  CONSTRAINT agenda_types_limits CHECK (per_person >= 1 AND per_case >= 1 AND people_most >= 1 AND units_per_person >= 0)
);

-- What citizens read about a type, one row for each language; there is always an Italian one.
CREATE TABLE agenda_type_texts (
  type TEXT NOT NULL CONSTRAINT agenda_type_texts_type REFERENCES agenda_types (code),
  lang TEXT NOT NULL,
  name TEXT NOT NULL,
  instructions TEXT NOT NULL,
  bring TEXT NOT NULL,
  PRIMARY KEY (type, lang),
  CONSTRAINT agenda_type_texts_name_given CHECK (name <> '')
);

-- How far the agenda of a counter is rolled out.
CREATE TABLE agenda_counters (
  counter TEXT PRIMARY KEY CONSTRAINT agenda_counters_counter REFERENCES counters (id),
  office TEXT NOT NULL CONSTRAINT agenda_counters_office REFERENCES offices (id),
  revision BIGINT NOT NULL,
  stage TEXT NOT NULL,
  pilot_until TEXT,
  CONSTRAINT agenda_counters_stage CHECK (stage IN ('off', 'familiarisation', 'pilot', 'live')),
  CONSTRAINT agenda_counters_pilot CHECK ((stage = 'pilot') = (pilot_until IS NOT NULL))
);
CREATE INDEX agenda_counters_by_office ON agenda_counters (office, counter);

-- The types that a counter has switched on.
CREATE TABLE agenda_offers (
  counter TEXT NOT NULL CONSTRAINT agenda_offers_counter REFERENCES agenda_counters (counter),
  type TEXT NOT NULL CONSTRAINT agenda_offers_type REFERENCES agenda_types (code),
  service TEXT CONSTRAINT agenda_offers_service REFERENCES services (id),
  minutes BIGINT,
  position BIGINT NOT NULL,
  PRIMARY KEY (counter, type),
  CONSTRAINT agenda_offers_minutes CHECK (minutes BETWEEN 1 AND 480)
);
CREATE INDEX agenda_offers_by_type ON agenda_offers (type, counter);
CREATE INDEX agenda_offers_by_service ON agenda_offers (service, counter);

-- Interpreters and mediators, with the languages that they speak (' ar fr ': each between blanks).
CREATE TABLE agenda_mediators (
  id TEXT PRIMARY KEY,
  office TEXT NOT NULL CONSTRAINT agenda_mediators_office REFERENCES offices (id),
  name TEXT NOT NULL,
  languages TEXT NOT NULL,
  active BOOLEAN NOT NULL,
  CONSTRAINT agenda_mediators_name_given CHECK (name <> ''),
  CONSTRAINT agenda_mediators_languages CHECK (languages LIKE ' % ')
);
CREATE INDEX agenda_mediators_by_office ON agenda_mediators (office, id);

-- The calendar of a counter or of a mediator: the plan in force and the one that is being drawn up, as JSON. What every booking asks of the
-- plan in force stands in columns.
CREATE TABLE agenda_calendars (
  owner TEXT PRIMARY KEY,
  revision BIGINT NOT NULL,
  plan TEXT NOT NULL,
  draft TEXT,
  lead_minutes BIGINT NOT NULL,
  change_minutes BIGINT NOT NULL,
  moves_most BIGINT NOT NULL,
  return_minutes BIGINT NOT NULL,
  published_at BIGINT
);

-- The places of the plans in force. `returns_at` holds back a place that was given back.
CREATE TABLE agenda_places (
  owner TEXT NOT NULL CONSTRAINT agenda_places_owner REFERENCES agenda_calendars (owner),
  starts_at BIGINT NOT NULL,
  desk BIGINT NOT NULL,
  ends_at BIGINT NOT NULL,
  next_at BIGINT NOT NULL,
  day TEXT NOT NULL,
  opens_at BIGINT NOT NULL,
  returns_at BIGINT,
  types TEXT NOT NULL,
  refuses TEXT NOT NULL,
  blocked TEXT NOT NULL,
  PRIMARY KEY (owner, starts_at, desk),
  CONSTRAINT agenda_places_order CHECK (starts_at < ends_at AND ends_at <= next_at),
  CONSTRAINT agenda_places_desk CHECK (desk >= 1)
);

CREATE TABLE agenda_bookings (
  id TEXT PRIMARY KEY,
  revision BIGINT NOT NULL,
  code TEXT NOT NULL,
  link TEXT NOT NULL,
  office TEXT NOT NULL CONSTRAINT agenda_bookings_office REFERENCES offices (id),
  counter TEXT NOT NULL CONSTRAINT agenda_bookings_counter REFERENCES agenda_counters (counter),
  type TEXT NOT NULL CONSTRAINT agenda_bookings_type REFERENCES agenda_types (code),
  service TEXT,
  channel TEXT NOT NULL,
  state TEXT NOT NULL,
  rehearsal BOOLEAN NOT NULL,
  starts_at BIGINT NOT NULL,
  ends_at BIGINT NOT NULL,
  day TEXT NOT NULL,
  desk BIGINT NOT NULL,
  mediator TEXT,
  language TEXT NOT NULL,
  people BIGINT NOT NULL,
  name TEXT NOT NULL,
  fiscal_code TEXT NOT NULL,
  born_on TEXT,
  email TEXT NOT NULL,
  phone TEXT NOT NULL,
  lang TEXT NOT NULL,
  case_code TEXT NOT NULL,
  note TEXT NOT NULL,
  moves BIGINT NOT NULL,
  booked_at BIGINT NOT NULL,
  booked_on TEXT NOT NULL,
  key TEXT,
  CONSTRAINT agenda_bookings_channel CHECK (channel IN ('online', 'counter', 'phone')),
  CONSTRAINT agenda_bookings_state CHECK (state IN ('offered', 'booked', 'served', 'no_show', 'cancelled', 'called_off')),
  CONSTRAINT agenda_bookings_people CHECK (people >= 1),
  CONSTRAINT agenda_bookings_order CHECK (starts_at < ends_at),
  CONSTRAINT agenda_bookings_name_given CHECK (name <> ''),
  CONSTRAINT agenda_bookings_note CHECK (length(note) <= 200)
);
CREATE UNIQUE INDEX agenda_bookings_code ON agenda_bookings (code);
CREATE UNIQUE INDEX agenda_bookings_link ON agenda_bookings (link);
CREATE UNIQUE INDEX agenda_bookings_key ON agenda_bookings (key);
CREATE INDEX agenda_bookings_by_day ON agenda_bookings (counter, day, starts_at, id);
CREATE INDEX agenda_bookings_by_case ON agenda_bookings (case_code, id) WHERE case_code <> '';

-- Who has a place. The index is the promise: whatever the code does, and from however many nodes, a place is sold once; and while somebody
-- has it, its row in agenda_places cannot be taken away.
CREATE TABLE agenda_taken (
  owner TEXT NOT NULL,
  starts_at BIGINT NOT NULL,
  desk BIGINT NOT NULL,
  booking TEXT NOT NULL CONSTRAINT agenda_taken_booking REFERENCES agenda_bookings (id),
  CONSTRAINT agenda_taken_place FOREIGN KEY (owner, starts_at, desk) REFERENCES agenda_places (owner, starts_at, desk)
);
CREATE UNIQUE INDEX agenda_taken_once ON agenda_taken (owner, starts_at, desk);
CREATE INDEX agenda_taken_by_booking ON agenda_taken (booking);

-- Whose bookings are limited: a person or a case has, of a type, the ordinals from 1 to the most that are allowed, and each only once.
CREATE TABLE agenda_claims (
  holder TEXT NOT NULL,
  type TEXT NOT NULL,
  ordinal BIGINT NOT NULL,
  most BIGINT NOT NULL,
  booking TEXT NOT NULL CONSTRAINT agenda_claims_booking REFERENCES agenda_bookings (id),
  until BIGINT NOT NULL,
  CONSTRAINT agenda_claims_most CHECK (ordinal BETWEEN 1 AND most)
);
CREATE UNIQUE INDEX agenda_claims_once ON agenda_claims (holder, type, ordinal);
CREATE INDEX agenda_claims_by_booking ON agenda_claims (booking);

-- Who wanted an appointment while there was no place: a receipt for the person, a count for the office. No personal data.
CREATE TABLE agenda_attempts (
  id TEXT PRIMARY KEY,
  code TEXT NOT NULL,
  office TEXT NOT NULL CONSTRAINT agenda_attempts_office REFERENCES offices (id),
  counter TEXT NOT NULL CONSTRAINT agenda_attempts_counter REFERENCES agenda_counters (counter),
  type TEXT NOT NULL CONSTRAINT agenda_attempts_type REFERENCES agenda_types (code),
  channel TEXT NOT NULL,
  at BIGINT NOT NULL,
  day TEXT NOT NULL
);
CREATE UNIQUE INDEX agenda_attempts_code ON agenda_attempts (code);
CREATE INDEX agenda_attempts_by_counter ON agenda_attempts (counter, day, type);
