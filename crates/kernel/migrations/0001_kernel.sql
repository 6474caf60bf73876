-- People with an account: staff of the offices.
CREATE TABLE people (
  id TEXT PRIMARY KEY,
  email TEXT NOT NULL,
  name TEXT NOT NULL,
  lang TEXT NOT NULL,
  password_hash TEXT,
  must_change_password BOOLEAN NOT NULL,
  totp_secret TEXT,
  totp_step BIGINT NOT NULL,
  active BOOLEAN NOT NULL,
  created_at BIGINT NOT NULL,
  CONSTRAINT people_email_form CHECK (email LIKE '%_@_%' AND email = lower(email))
);
CREATE UNIQUE INDEX people_email ON people (email);

-- What a person may do, and for which office; an empty office means all of them.
CREATE TABLE roles (
  person TEXT NOT NULL CONSTRAINT roles_person REFERENCES people (id),
  role TEXT NOT NULL,
  office TEXT NOT NULL,
  PRIMARY KEY (person, role, office)
);

-- Who changed what, and who read personal data.
CREATE TABLE history (
  id TEXT PRIMARY KEY,
  at BIGINT NOT NULL,
  person TEXT,
  person_name TEXT NOT NULL,
  action TEXT NOT NULL,
  subject_kind TEXT NOT NULL,
  subject_id TEXT NOT NULL,
  office TEXT,
  summary TEXT NOT NULL,
  before TEXT,
  after TEXT
);
CREATE INDEX history_by_subject ON history (subject_kind, subject_id, id);
CREATE INDEX history_by_office ON history (office, id);
CREATE INDEX history_by_person ON history (person, id);
CREATE INDEX history_by_kind ON history (subject_kind, id);

-- The account of what was asked and what was delivered. Rows are never changed: corrections are rows.
CREATE TABLE ledger (
  id TEXT PRIMARY KEY,
  recorded_at BIGINT NOT NULL,
  kind TEXT NOT NULL,
  office TEXT NOT NULL,
  service TEXT,
  channel TEXT,
  subject_kind TEXT NOT NULL,
  subject_id TEXT NOT NULL,
  requested_on TEXT NOT NULL,
  due_legal TEXT,
  due_promised TEXT,
  delivered_on TEXT,
  days BIGINT,
  working_days BIGINT,
  outcome TEXT NOT NULL,
  excluded TEXT,
  score BIGINT,
  charter TEXT,
  source TEXT,
  reference TEXT,
  weight BIGINT NOT NULL,
  reverses TEXT,
  CONSTRAINT ledger_weight CHECK ((weight = 1 AND reverses IS NULL) OR (weight = -1 AND reverses IS NOT NULL)),
  CONSTRAINT ledger_order CHECK (delivered_on IS NULL OR delivered_on >= requested_on),
  CONSTRAINT ledger_open CHECK ((outcome = 'open') = (delivered_on IS NULL)),
  CONSTRAINT ledger_excluded_reason CHECK (excluded IS NULL OR excluded <> '')
);
CREATE UNIQUE INDEX ledger_reversed_once ON ledger (reverses) WHERE reverses IS NOT NULL;
CREATE INDEX ledger_by_subject ON ledger (subject_kind, subject_id);
CREATE INDEX ledger_by_office ON ledger (office, requested_on, kind, id);

-- Rows that are committed and not yet sealed. Filled with the row, emptied by the sealer: no user's write waits for another's here.
CREATE TABLE ledger_pending (
  row_id TEXT PRIMARY KEY,
  office TEXT NOT NULL
);
CREATE INDEX ledger_pending_by_office ON ledger_pending (office, row_id);

-- The hash chain: each seal covers its rows, in the order of `members` (16 bytes a row), and the seal before it.
CREATE TABLE ledger_seals (
  number BIGINT PRIMARY KEY,
  sealed_at BIGINT NOT NULL,
  rows BIGINT NOT NULL,
  members BYTEA NOT NULL,
  hash TEXT NOT NULL
);

-- Sealed rows summed up by what figures ask about: a month of an office is a few hundred records, whatever its volume. `counts`
-- says how many answers took how long, as JSON: [[days, working days, rows], …].
CREATE TABLE ledger_totals (
  office TEXT NOT NULL,
  period TEXT NOT NULL,
  cell TEXT NOT NULL,
  kind TEXT NOT NULL,
  service TEXT,
  channel TEXT,
  outcome TEXT NOT NULL,
  excluded TEXT,
  due_legal TEXT,
  due_promised TEXT,
  legal_kept BOOLEAN,
  promise_kept BOOLEAN,
  score BIGINT,
  source TEXT,
  counts TEXT NOT NULL,
  PRIMARY KEY (office, period, cell)
);

-- Notices that leave after the commit.
CREATE TABLE outbox (
  id TEXT PRIMARY KEY,
  created_at BIGINT NOT NULL,
  state TEXT NOT NULL,
  recipient TEXT NOT NULL,
  subject TEXT NOT NULL,
  body TEXT NOT NULL,
  attempts BIGINT NOT NULL,
  next_at BIGINT NOT NULL,
  last_error TEXT,
  sent_at BIGINT,
  CONSTRAINT outbox_state CHECK (state IN ('waiting', 'sent', 'stuck'))
);
CREATE INDEX outbox_by_turn ON outbox (state, next_at, id);

-- What can be searched for, as prepared by the rooms; the engines' own indexes stand beside it.
CREATE TABLE search_entries (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL,
  lang TEXT NOT NULL,
  title TEXT NOT NULL,
  summary TEXT NOT NULL,
  href TEXT NOT NULL,
  office TEXT,
  stems_title TEXT NOT NULL,
  stems TEXT NOT NULL
);
CREATE INDEX search_entries_by_kind ON search_entries (kind, id);
