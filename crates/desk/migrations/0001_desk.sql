-- The contact log: one row for each contact that the desk served. Rows are never deleted: what is taken back says who, when and why.
-- A text that nobody has given is ''; NULL is for dates and references.

CREATE TABLE desk_contacts (
  id TEXT PRIMARY KEY,
  revision BIGINT NOT NULL,
  office TEXT NOT NULL,
  kind TEXT NOT NULL,
  channel TEXT NOT NULL,
  service TEXT,
  quantity BIGINT NOT NULL,
  passed_to TEXT NOT NULL,
  proposal TEXT NOT NULL,
  note TEXT NOT NULL,
  outcome TEXT NOT NULL,
  call_back_by TEXT,
  called_back_on TEXT,
  -- When it happened, with its day and hour in Rome: reports group by them, and no engine has to know about time zones.
  at BIGINT NOT NULL,
  day TEXT NOT NULL,
  hour BIGINT NOT NULL,
  -- When it was written down, and by whom; the name as it was then.
  logged_on TEXT NOT NULL,
  operator TEXT CONSTRAINT desk_contacts_operator REFERENCES people (id),
  operator_name TEXT NOT NULL,
  undone_at BIGINT,
  undone_by TEXT NOT NULL,
  undone_reason TEXT NOT NULL,
  -- The stems of note, destination and proposal, each between blanks: what the list's search looks in.
  stems TEXT NOT NULL,
  CONSTRAINT desk_contacts_quantity CHECK (quantity BETWEEN 1 AND 999),
  CONSTRAINT desk_contacts_note CHECK (length(note) <= 200),
  CONSTRAINT desk_contacts_outcome CHECK (outcome IN ('done', 'passed_on', 'call_back')),
  CONSTRAINT desk_contacts_call_back CHECK ((outcome = 'call_back') = (call_back_by IS NOT NULL)),
  CONSTRAINT desk_contacts_called_back CHECK (called_back_on IS NULL OR (outcome = 'call_back' AND called_back_on >= day)),
  CONSTRAINT desk_contacts_passed_on CHECK (outcome <> 'passed_on' OR passed_to <> ''),
  CONSTRAINT desk_contacts_hour CHECK (hour BETWEEN 0 AND 23)
);
CREATE INDEX desk_contacts_by_day ON desk_contacts (office, day, at, id, undone_at);
CREATE INDEX desk_contacts_by_operator ON desk_contacts (office, operator, logged_on, id);
CREATE INDEX desk_contacts_by_office ON desk_contacts (office, id);
CREATE INDEX desk_contacts_to_call_back ON desk_contacts (office, call_back_by, id) WHERE called_back_on IS NULL AND undone_at IS NULL;
