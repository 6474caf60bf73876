-- Cases (S4). What happened stands in case_events, written once (triggers beside this text, for each engine); the row of a case says what
-- they come to, so that boards and lists are one query. Personal data stand apart, to be erased when their time is over: the events stay.
-- A text that nobody has given is ''; NULL is for dates, references and numbers.

CREATE TABLE cases (
  id TEXT PRIMARY KEY,
  -- The number of the last event: two who act at once are told apart by it.
  revision BIGINT NOT NULL,
  -- What the applicant types to follow it, and the secret part of the case's own address.
  code TEXT NOT NULL,
  link TEXT NOT NULL,
  version TEXT NOT NULL CONSTRAINT cases_version REFERENCES procedure_versions (id),
  procedure TEXT NOT NULL CONSTRAINT cases_procedure REFERENCES procedures (id),
  service TEXT NOT NULL CONSTRAINT cases_service REFERENCES services (id),
  -- The office that answers for it, whoever works on it now.
  office TEXT NOT NULL CONSTRAINT cases_office REFERENCES offices (id),
  channel TEXT NOT NULL,
  lang TEXT NOT NULL,
  filed_on TEXT NOT NULL,
  filed_at BIGINT NOT NULL,
  -- The registration in the protocol, or the one that was asked of the body's other system; its number once there is one.
  registration TEXT,
  number TEXT NOT NULL,
  -- Where it is, who works on it, how it stands, and the days that follow from that.
  stands TEXT NOT NULL,
  step TEXT NOT NULL,
  leg_office TEXT NOT NULL CONSTRAINT cases_leg_office REFERENCES offices (id),
  officer TEXT CONSTRAINT cases_officer REFERENCES people (id),
  leg_due TEXT,
  due_promised TEXT,
  due_legal TEXT,
  -- The first of them that is still to be met; NULL while nothing runs.
  due TEXT,
  -- What it means where the legal term ends without an answer.
  silence TEXT NOT NULL,
  decided_on TEXT,
  outcome TEXT,
  closed_on TEXT,
  annulled BOOLEAN NOT NULL,
  erased_on TEXT,
  CONSTRAINT cases_stands CHECK (stands IN ('waiting', 'under_way', 'documents', 'observations', 'decided', 'closed')),
  CONSTRAINT cases_decided CHECK ((decided_on IS NULL) = (outcome IS NULL)),
  CONSTRAINT cases_closed CHECK ((closed_on IS NULL) = (stands <> 'closed')),
  CONSTRAINT cases_order CHECK ((decided_on IS NULL OR decided_on >= filed_on) AND (closed_on IS NULL OR closed_on >= filed_on))
);
CREATE UNIQUE INDEX cases_code ON cases (code);
CREATE UNIQUE INDEX cases_link ON cases (link);
CREATE INDEX cases_board ON cases (leg_office, due, id) WHERE closed_on IS NULL;
CREATE INDEX cases_of_office ON cases (office, filed_on, id);
CREATE INDEX cases_of_officer ON cases (officer, due, id) WHERE closed_on IS NULL;
CREATE INDEX cases_by_procedure ON cases (procedure, filed_on, id);
CREATE INDEX cases_silent ON cases (due_legal, id) WHERE decided_on IS NULL AND silence <> 'none';
CREATE INDEX cases_to_erase ON cases (closed_on, id) WHERE erased_on IS NULL;

CREATE TABLE case_events (
  case_id TEXT NOT NULL CONSTRAINT case_events_case REFERENCES cases (id),
  number BIGINT NOT NULL,
  day TEXT NOT NULL,
  what TEXT NOT NULL,
  data TEXT NOT NULL,
  at BIGINT NOT NULL,
  actor TEXT,
  actor_name TEXT NOT NULL,
  CONSTRAINT case_events_pkey PRIMARY KEY (case_id, number),
  CONSTRAINT case_events_number CHECK (number >= 1)
);

-- What was written with an event: reasons, opinions. Erased with the personal data.
CREATE TABLE case_texts (
  case_id TEXT NOT NULL,
  number BIGINT NOT NULL,
  text TEXT NOT NULL,
  -- Whether the applicant reads it.
  public BOOLEAN NOT NULL,
  CONSTRAINT case_texts_pkey PRIMARY KEY (case_id, number),
  CONSTRAINT case_texts_event FOREIGN KEY (case_id, number) REFERENCES case_events (case_id, number)
);

-- The stays of a case at its steps: what each office has taken of the time.
CREATE TABLE case_legs (
  case_id TEXT NOT NULL CONSTRAINT case_legs_case REFERENCES cases (id),
  number BIGINT NOT NULL,
  step TEXT NOT NULL,
  office TEXT NOT NULL CONSTRAINT case_legs_office REFERENCES offices (id),
  officer TEXT CONSTRAINT case_legs_officer REFERENCES people (id),
  entered_on TEXT NOT NULL,
  due_on TEXT,
  left_on TEXT,
  CONSTRAINT case_legs_pkey PRIMARY KEY (case_id, number),
  CONSTRAINT case_legs_order CHECK (left_on IS NULL OR left_on >= entered_on)
);
CREATE INDEX case_legs_by_office ON case_legs (office, entered_on, case_id);

-- Who a case is about, and who acts for them.
CREATE TABLE case_people (
  id TEXT PRIMARY KEY,
  case_id TEXT NOT NULL CONSTRAINT case_people_case REFERENCES cases (id),
  role TEXT NOT NULL,
  name TEXT NOT NULL,
  fiscal_code TEXT NOT NULL,
  born_on TEXT,
  email TEXT NOT NULL,
  phone TEXT NOT NULL,
  address TEXT NOT NULL,
  -- The name without capitals and accents, for who searches.
  folded TEXT NOT NULL,
  CONSTRAINT case_people_role CHECK (role IN ('applicant', 'delegate')),
  CONSTRAINT case_people_named CHECK (name <> '')
);
CREATE UNIQUE INDEX case_people_once ON case_people (case_id, role);
CREATE INDEX case_people_by_name ON case_people (folded, case_id);
CREATE INDEX case_people_by_code ON case_people (fiscal_code, case_id);

CREATE TABLE case_answers (
  case_id TEXT PRIMARY KEY CONSTRAINT case_answers_case REFERENCES cases (id),
  answers TEXT NOT NULL
);

-- Documents of a case, brought by the applicant or written by an office; the files lie under their hashes.
CREATE TABLE case_documents (
  id TEXT PRIMARY KEY,
  case_id TEXT NOT NULL CONSTRAINT case_documents_case REFERENCES cases (id),
  -- The document that the procedure needs, or '' for others.
  code TEXT NOT NULL,
  name TEXT NOT NULL,
  media_type TEXT NOT NULL,
  bytes BIGINT NOT NULL,
  sha256 TEXT NOT NULL,
  from_office BOOLEAN NOT NULL,
  registration TEXT,
  at BIGINT NOT NULL,
  CONSTRAINT case_documents_bytes CHECK (bytes > 0)
);
CREATE INDEX case_documents_of ON case_documents (case_id, at, id);

-- Acts and letters: drafted, then issued once; what is issued has its file and its registration.
CREATE TABLE case_acts (
  id TEXT PRIMARY KEY,
  case_id TEXT NOT NULL CONSTRAINT case_acts_case REFERENCES cases (id),
  revision BIGINT NOT NULL,
  template TEXT NOT NULL,
  kind TEXT NOT NULL,
  title TEXT NOT NULL,
  body TEXT NOT NULL,
  signed_by TEXT NOT NULL,
  issued_on TEXT,
  sha256 TEXT,
  registration TEXT,
  number TEXT NOT NULL,
  CONSTRAINT case_acts_issued CHECK ((issued_on IS NULL) = (sha256 IS NULL))
);
CREATE INDEX case_acts_of ON case_acts (case_id, id);
