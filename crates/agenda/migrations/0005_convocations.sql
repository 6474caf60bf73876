-- Self-convocation: who is convoked for a case, the batches of letters for those who do not book, and what a letter costs the office.

-- What the office has chosen for the convocations of a counter.
CREATE TABLE agenda_convoking (
  counter TEXT PRIMARY KEY CONSTRAINT agenda_convoking_counter REFERENCES agenda_counters (counter),
  wait_days BIGINT NOT NULL,
  propose_days BIGINT,
  CONSTRAINT agenda_convoking_wait CHECK (wait_days BETWEEN 1 AND 365),
  CONSTRAINT agenda_convoking_propose CHECK (propose_days BETWEEN 1 AND 180)
);

-- Letters that are printed together.
CREATE TABLE agenda_batches (
  id TEXT PRIMARY KEY,
  office TEXT NOT NULL CONSTRAINT agenda_batches_office REFERENCES offices (id),
  counter TEXT NOT NULL CONSTRAINT agenda_batches_counter REFERENCES agenda_counters (counter),
  number BIGINT NOT NULL,
  rehearsal BOOLEAN NOT NULL,
  letters BIGINT NOT NULL,
  made_at BIGINT NOT NULL,
  made_by TEXT NOT NULL,
  sent_on TEXT,
  sent_by TEXT,
  CONSTRAINT agenda_batches_sent CHECK ((sent_on IS NULL) = (sent_by IS NULL)),
  CONSTRAINT agenda_batches_letters CHECK (letters >= 1)
);
CREATE UNIQUE INDEX agenda_batches_number_once ON agenda_batches (counter, number);

-- Who is convoked. `due_on` is the first day on which a letter is due; NULL while the mail has not left.
CREATE TABLE agenda_convocations (
  id TEXT PRIMARY KEY,
  revision BIGINT NOT NULL,
  code TEXT NOT NULL,
  link TEXT NOT NULL,
  office TEXT NOT NULL CONSTRAINT agenda_convocations_office REFERENCES offices (id),
  counter TEXT NOT NULL CONSTRAINT agenda_convocations_counter REFERENCES agenda_counters (counter),
  type TEXT NOT NULL CONSTRAINT agenda_convocations_type REFERENCES agenda_types (code),
  case_code TEXT NOT NULL,
  name TEXT NOT NULL,
  fiscal_code TEXT NOT NULL,
  born_on TEXT,
  email TEXT NOT NULL,
  phone TEXT NOT NULL,
  lang TEXT NOT NULL,
  street TEXT NOT NULL,
  postcode TEXT NOT NULL,
  town TEXT NOT NULL,
  province TEXT NOT NULL,
  country TEXT NOT NULL,
  last_day TEXT,
  rehearsal BOOLEAN NOT NULL,
  active BOOLEAN NOT NULL,
  invited_on TEXT NOT NULL,
  mail TEXT NOT NULL,
  notice TEXT,
  mailed_on TEXT,
  due_on TEXT,
  booking TEXT CONSTRAINT agenda_convocations_booking REFERENCES agenda_bookings (id),
  answered_on TEXT,
  answered_by TEXT,
  batch TEXT CONSTRAINT agenda_convocations_batch REFERENCES agenda_batches (id),
  proposed TEXT,
  lettered_on TEXT,
  withdrawn_on TEXT,
  CONSTRAINT agenda_convocations_mail CHECK (mail IN ('none', 'waiting', 'sent', 'failed')),
  CONSTRAINT agenda_convocations_case_given CHECK (case_code <> ''),
  CONSTRAINT agenda_convocations_name_given CHECK (name <> ''),
  CONSTRAINT agenda_convocations_answered CHECK ((answered_on IS NULL) = (answered_by IS NULL)),
  CONSTRAINT agenda_convocations_withdrawn CHECK (withdrawn_on IS NULL OR NOT active)
);
CREATE UNIQUE INDEX agenda_convocations_code ON agenda_convocations (code);
CREATE UNIQUE INDEX agenda_convocations_link ON agenda_convocations (link);
-- A case is convoked once for a type, however often a file is brought in.
CREATE UNIQUE INDEX agenda_convocations_case_once ON agenda_convocations (counter, type, case_code) WHERE active;
CREATE INDEX agenda_convocations_by_counter ON agenda_convocations (counter, id);
CREATE INDEX agenda_convocations_by_due ON agenda_convocations (counter, due_on) WHERE active AND batch IS NULL;
CREATE INDEX agenda_convocations_by_mail ON agenda_convocations (id) WHERE mail = 'waiting';
CREATE INDEX agenda_convocations_by_batch ON agenda_convocations (batch, id);
CREATE INDEX agenda_convocations_by_answer ON agenda_convocations (office, answered_on);
CREATE INDEX agenda_convocations_by_letter ON agenda_convocations (office, lettered_on);

-- A file of persons that was read without a fault and waits to be confirmed; the rows are JSON. Gone with the confirmation, or a day later.
CREATE TABLE agenda_convocation_files (
  id TEXT PRIMARY KEY,
  counter TEXT NOT NULL CONSTRAINT agenda_convocation_files_counter REFERENCES agenda_counters (counter),
  type TEXT NOT NULL CONSTRAINT agenda_convocation_files_type REFERENCES agenda_types (code),
  file_name TEXT NOT NULL,
  persons TEXT NOT NULL,
  expires_at BIGINT NOT NULL
);
CREATE INDEX agenda_convocation_files_by_expiry ON agenda_convocation_files (expires_at);

-- What a letter costs an office, and the work on it, from a day on; who says so.
CREATE TABLE agenda_letter_costs (
  office TEXT NOT NULL CONSTRAINT agenda_letter_costs_office REFERENCES offices (id),
  since TEXT NOT NULL,
  cents BIGINT NOT NULL,
  minutes BIGINT NOT NULL,
  source TEXT NOT NULL,
  PRIMARY KEY (office, since),
  CONSTRAINT agenda_letter_costs_positive CHECK (cents >= 0 AND minutes >= 0),
  CONSTRAINT agenda_letter_costs_source_given CHECK (source <> '')
);
