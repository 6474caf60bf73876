-- Delegates: organisations that book for the people who gave them a mandate, what they may book, and for whom they did.

CREATE TABLE agenda_organisations (
  id TEXT PRIMARY KEY,
  revision BIGINT NOT NULL,
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  contact TEXT NOT NULL,
  active BOOLEAN NOT NULL,
  CONSTRAINT agenda_organisations_kind CHECK (kind IN ('patronato', 'lawyer', 'association', 'employer')),
  CONSTRAINT agenda_organisations_name_given CHECK (name <> '')
);
CREATE UNIQUE INDEX agenda_organisations_name ON agenda_organisations (name);

-- Who books for an organisation: an account works for one of them.
CREATE TABLE agenda_delegates (
  person TEXT PRIMARY KEY CONSTRAINT agenda_delegates_person REFERENCES people (id),
  organisation TEXT NOT NULL CONSTRAINT agenda_delegates_organisation REFERENCES agenda_organisations (id)
);
CREATE INDEX agenda_delegates_by_organisation ON agenda_delegates (organisation, person);

-- What an organisation may book, and how many places a week. Each place that it has is a row of agenda_claims, like every other limit.
CREATE TABLE agenda_delegations (
  organisation TEXT NOT NULL CONSTRAINT agenda_delegations_organisation REFERENCES agenda_organisations (id),
  counter TEXT NOT NULL CONSTRAINT agenda_delegations_counter REFERENCES agenda_counters (counter),
  type TEXT NOT NULL CONSTRAINT agenda_delegations_type REFERENCES agenda_types (code),
  weekly BIGINT NOT NULL,
  PRIMARY KEY (organisation, counter, type),
  CONSTRAINT agenda_delegations_weekly CHECK (weekly BETWEEN 1 AND 1000)
);

-- Who booked for whom, and by which mandate.
CREATE TABLE agenda_delegated (
  booking TEXT PRIMARY KEY CONSTRAINT agenda_delegated_booking REFERENCES agenda_bookings (id),
  organisation TEXT NOT NULL CONSTRAINT agenda_delegated_organisation REFERENCES agenda_organisations (id),
  person TEXT NOT NULL CONSTRAINT agenda_delegated_person REFERENCES people (id),
  person_name TEXT NOT NULL,
  mandate TEXT NOT NULL,
  CONSTRAINT agenda_delegated_mandate_given CHECK (mandate <> '')
);
CREATE INDEX agenda_delegated_by_organisation ON agenda_delegated (organisation, booking);
