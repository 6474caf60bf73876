-- The protocol register (DPR 445/2000 arts. 53-57 and 63). What is registered is written once: triggers (beside this text, for each engine)
-- refuse to change or delete it, and the shape of the numbers refuses a gap. A text that nobody has given is ''; NULL is for dates,
-- references and numbers.

CREATE TABLE protocol_registers (
  id TEXT PRIMARY KEY,
  revision BIGINT NOT NULL,
  body TEXT NOT NULL CONSTRAINT protocol_registers_of REFERENCES bodies (id),
  -- The office that keeps it: its daily registers, its emergencies.
  keeper TEXT NOT NULL CONSTRAINT protocol_registers_keeper REFERENCES offices (id),
  -- The homogeneous organisational area (AOO), as the index of public administrations calls it.
  area TEXT NOT NULL,
  -- Whether numbers come from here, or from the protocol system that the body has already.
  numbering TEXT NOT NULL,
  opened_at BIGINT NOT NULL,
  CONSTRAINT protocol_registers_numbering CHECK (numbering IN ('own', 'outside'))
);
CREATE UNIQUE INDEX protocol_registers_body ON protocol_registers (body);

-- The one hot row of each register and year. No registration's moment is before the last one's, none falls on a day that is closed.
CREATE TABLE protocol_counters (
  register TEXT NOT NULL CONSTRAINT protocol_counters_register REFERENCES protocol_registers (id),
  year BIGINT NOT NULL,
  last BIGINT NOT NULL,
  last_at BIGINT NOT NULL,
  closed_day TEXT NOT NULL,
  CONSTRAINT protocol_counters_pkey PRIMARY KEY (register, year)
);

CREATE TABLE protocol_emergencies (
  id TEXT PRIMARY KEY,
  register TEXT NOT NULL CONSTRAINT protocol_emergencies_register REFERENCES protocol_registers (id),
  year BIGINT NOT NULL,
  number BIGINT NOT NULL,
  cause TEXT NOT NULL,
  -- Who allowed it, by which act (art. 63 c. 1).
  act TEXT NOT NULL,
  began_at BIGINT NOT NULL,
  ended_at BIGINT,
  -- How many were written down by hand, as it was said at the end (art. 63 c. 3).
  written BIGINT,
  opened_by TEXT NOT NULL,
  CONSTRAINT protocol_emergencies_span CHECK (ended_at IS NULL OR ended_at >= began_at),
  CONSTRAINT protocol_emergencies_written CHECK ((ended_at IS NULL) = (written IS NULL) AND (written IS NULL OR written >= 0))
);
CREATE UNIQUE INDEX protocol_emergencies_number ON protocol_emergencies (register, year, number);
CREATE UNIQUE INDEX protocol_emergencies_open ON protocol_emergencies (register) WHERE ended_at IS NULL;

CREATE TABLE protocol_registrations (
  -- 'register/year/0000123': the order in which the rows refer to each other.
  key TEXT PRIMARY KEY,
  -- The registration before, of the same register and year: without it, this one cannot be written, nor that one be taken away.
  previous TEXT CONSTRAINT protocol_registrations_previous REFERENCES protocol_registrations (key),
  id TEXT NOT NULL,
  register TEXT NOT NULL CONSTRAINT protocol_registrations_register REFERENCES protocol_registers (id),
  year BIGINT NOT NULL,
  number BIGINT NOT NULL,
  -- Whether the number is that of the body's other system.
  outside BOOLEAN NOT NULL,
  at BIGINT NOT NULL,
  day TEXT NOT NULL,
  office TEXT NOT NULL CONSTRAINT protocol_registrations_office REFERENCES offices (id),
  direction TEXT NOT NULL,
  channel TEXT NOT NULL,
  subject TEXT NOT NULL,
  class TEXT NOT NULL,
  -- Who sent it, or to whom it went: a JSON list.
  correspondents TEXT NOT NULL,
  -- The number and date that the sender gave it.
  received_number TEXT NOT NULL,
  received_on TEXT,
  -- What it belongs to, in another room.
  about_kind TEXT NOT NULL,
  about_id TEXT NOT NULL,
  emergency TEXT CONSTRAINT protocol_registrations_emergency_of REFERENCES protocol_emergencies (id),
  emergency_number BIGINT,
  emergency_at BIGINT,
  operator TEXT CONSTRAINT protocol_registrations_operator REFERENCES people (id),
  operator_name TEXT NOT NULL,
  CONSTRAINT protocol_registrations_seven_digits CHECK (number BETWEEN 1 AND 9999999),
  CONSTRAINT protocol_registrations_key CHECK (
    key = register || '/' || CAST(year AS TEXT) || '/' || substr('000000' || CAST(number AS TEXT), length(CAST(number AS TEXT)))),
  CONSTRAINT protocol_registrations_without_gaps CHECK (
    outside OR (number = 1 AND previous IS NULL) OR (number > 1 AND previous IS NOT NULL AND previous =
    register || '/' || CAST(year AS TEXT) || '/' || substr('000000' || CAST(number - 1 AS TEXT), length(CAST(number - 1 AS TEXT))))),
  CONSTRAINT protocol_registrations_of_the_year CHECK (outside OR substr(day, 1, 4) = CAST(year AS TEXT)),
  CONSTRAINT protocol_registrations_direction CHECK (direction IN ('incoming', 'outgoing', 'internal')),
  CONSTRAINT protocol_registrations_subject CHECK (length(subject) BETWEEN 1 AND 500),
  CONSTRAINT protocol_registrations_emergency CHECK (
    (emergency IS NULL) = (emergency_number IS NULL) AND (emergency IS NULL) = (emergency_at IS NULL))
);
CREATE UNIQUE INDEX protocol_registrations_id ON protocol_registrations (id);
CREATE UNIQUE INDEX protocol_registrations_recovered ON protocol_registrations (emergency, emergency_number);
CREATE INDEX protocol_registrations_by_day ON protocol_registrations (register, day, number);
CREATE INDEX protocol_registrations_by_office ON protocol_registrations (office, year, number);
CREATE INDEX protocol_registrations_about ON protocol_registrations (about_kind, about_id, key);

-- What is annulled stays (art. 54): this says who, when, why, and which act allows it.
CREATE TABLE protocol_annulments (
  registration TEXT PRIMARY KEY CONSTRAINT protocol_annulments_of REFERENCES protocol_registrations (key),
  register TEXT NOT NULL,
  at BIGINT NOT NULL,
  day TEXT NOT NULL,
  operator_name TEXT NOT NULL,
  reason TEXT NOT NULL,
  act TEXT NOT NULL,
  CONSTRAINT protocol_annulments_reason CHECK (length(reason) BETWEEN 1 AND 500),
  CONSTRAINT protocol_annulments_act CHECK (length(act) BETWEEN 1 AND 200)
);
CREATE INDEX protocol_annulments_by_day ON protocol_annulments (register, day, registration);

CREATE TABLE protocol_documents (
  id TEXT PRIMARY KEY,
  registration TEXT NOT NULL CONSTRAINT protocol_documents_of REFERENCES protocol_registrations (key),
  -- 1 is the document itself, what follows are its annexes.
  position BIGINT NOT NULL,
  name TEXT NOT NULL,
  media_type TEXT NOT NULL,
  bytes BIGINT NOT NULL,
  sha256 TEXT NOT NULL,
  at BIGINT NOT NULL,
  CONSTRAINT protocol_documents_sha256 CHECK (length(sha256) = 64),
  CONSTRAINT protocol_documents_bytes CHECK (bytes > 0)
);
CREATE UNIQUE INDEX protocol_documents_position ON protocol_documents (registration, position);

-- Files that somebody has brought for a registration that is not made yet. Gone after a day.
CREATE TABLE protocol_uploads (
  id TEXT PRIMARY KEY,
  person TEXT NOT NULL CONSTRAINT protocol_uploads_person REFERENCES people (id),
  name TEXT NOT NULL,
  media_type TEXT NOT NULL,
  bytes BIGINT NOT NULL,
  sha256 TEXT NOT NULL,
  at BIGINT NOT NULL
);
CREATE INDEX protocol_uploads_by_age ON protocol_uploads (at, id);

-- Registrations that wait for the number of the body's other system.
CREATE TABLE protocol_asked (
  id TEXT PRIMARY KEY,
  register TEXT NOT NULL CONSTRAINT protocol_asked_register REFERENCES protocol_registers (id),
  office TEXT NOT NULL,
  entry TEXT NOT NULL,
  operator TEXT CONSTRAINT protocol_asked_operator REFERENCES people (id),
  operator_name TEXT NOT NULL,
  at BIGINT NOT NULL,
  tries BIGINT NOT NULL,
  next_at BIGINT NOT NULL,
  fault TEXT NOT NULL
);
CREATE INDEX protocol_asked_due ON protocol_asked (register, at, id);

-- Requests of programs by their names: one that is sent again makes no second registration.
CREATE TABLE protocol_requests (
  person TEXT NOT NULL CONSTRAINT protocol_requests_person REFERENCES people (id),
  name TEXT NOT NULL,
  body TEXT NOT NULL,
  registration TEXT NOT NULL,
  CONSTRAINT protocol_requests_pkey PRIMARY KEY (person, name)
);

-- The daily registers, each with the hash of the one before.
CREATE TABLE protocol_days (
  id TEXT PRIMARY KEY,
  register TEXT NOT NULL CONSTRAINT protocol_days_register REFERENCES protocol_registers (id),
  day TEXT NOT NULL,
  -- Until when it had to be closed: the next working day.
  due_on TEXT NOT NULL,
  first BIGINT,
  last BIGINT,
  registrations BIGINT NOT NULL,
  annulments BIGINT NOT NULL,
  previous TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  bytes BIGINT NOT NULL,
  closed_at BIGINT NOT NULL,
  CONSTRAINT protocol_days_sha256 CHECK (length(sha256) = 64)
);
CREATE UNIQUE INDEX protocol_days_once ON protocol_days (register, day);

-- Their prints, made when the typesetter is there.
CREATE TABLE protocol_prints (
  day TEXT PRIMARY KEY CONSTRAINT protocol_prints_of REFERENCES protocol_days (id),
  sha256 TEXT NOT NULL,
  bytes BIGINT NOT NULL,
  at BIGINT NOT NULL
);
