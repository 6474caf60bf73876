-- What the office says about a figure of a year: the reason of a miss, notes, where the figure comes from.
CREATE TABLE result_remarks (
  office TEXT NOT NULL,
  year BIGINT NOT NULL,
  standard_key TEXT NOT NULL,
  reason TEXT NOT NULL,
  reason_in_note BOOLEAN NOT NULL,
  counted TEXT NOT NULL,
  note TEXT NOT NULL,
  source TEXT NOT NULL,
  PRIMARY KEY (office, year, standard_key),
  CONSTRAINT result_remarks_note CHECK (NOT reason_in_note OR note <> '')
);

-- The yearly report: written, approved with what it says and the hash of it, then frozen.
CREATE TABLE reports (
  id TEXT PRIMARY KEY,
  office TEXT NOT NULL,
  year BIGINT NOT NULL,
  state TEXT NOT NULL,
  revision BIGINT NOT NULL,
  anomalies TEXT NOT NULL,
  corrective TEXT NOT NULL,
  approved_by TEXT,
  approved_on TEXT,
  act TEXT,
  content TEXT,
  sha256 TEXT,
  frozen_at BIGINT,
  CONSTRAINT reports_state CHECK (state IN ('draft', 'approved', 'frozen')),
  CONSTRAINT reports_frozen CHECK ((state = 'frozen') = (frozen_at IS NOT NULL)),
  CONSTRAINT reports_approved CHECK ((state = 'draft') = (approved_by IS NULL AND approved_on IS NULL)),
  CONSTRAINT reports_content CHECK (state = 'draft' OR (content IS NOT NULL AND sha256 IS NOT NULL))
);
CREATE UNIQUE INDEX reports_of_year ON reports (office, year);

-- What turned out wrong in a frozen report: the old and the new, side by side, for ever.
CREATE TABLE report_errata (
  id TEXT PRIMARY KEY,
  report TEXT NOT NULL CONSTRAINT report_errata_report REFERENCES reports (id),
  at BIGINT NOT NULL,
  by_name TEXT NOT NULL,
  place TEXT NOT NULL,
  part TEXT NOT NULL,
  old TEXT NOT NULL,
  new TEXT NOT NULL,
  reason TEXT NOT NULL,
  CONSTRAINT report_errata_reason CHECK (reason <> ''),
  CONSTRAINT report_errata_differ CHECK (old <> new)
);
CREATE INDEX report_errata_by_report ON report_errata (report, id);

-- Files brought in: read, looked at, then counted all or nothing; taken back as a whole. `sha256` is that of a spreadsheet's bytes,
-- or of a mailbox's messages; `part` is the table of a spreadsheet. `found` is what was read, kept until it is counted.
CREATE TABLE imports (
  id TEXT PRIMARY KEY,
  office TEXT NOT NULL,
  service TEXT,
  kind TEXT NOT NULL,
  form TEXT NOT NULL,
  state TEXT NOT NULL,
  source TEXT NOT NULL,
  file_name TEXT NOT NULL,
  bytes BIGINT NOT NULL,
  sha256 TEXT NOT NULL,
  part TEXT NOT NULL,
  settings TEXT NOT NULL,
  found TEXT NOT NULL,
  summary TEXT NOT NULL,
  failure TEXT,
  rows BIGINT NOT NULL,
  first_day TEXT,
  last_day TEXT,
  by_name TEXT NOT NULL,
  created_at BIGINT NOT NULL,
  counted_at BIGINT,
  withdrawn_at BIGINT,
  withdrawn_by TEXT,
  reason TEXT,
  CONSTRAINT imports_state CHECK (state IN ('reading', 'preview', 'counting', 'counted', 'withdrawn')),
  CONSTRAINT imports_form CHECK (form IN ('deliveries', 'mailbox')),
  CONSTRAINT imports_source CHECK (source <> ''),
  CONSTRAINT imports_counted CHECK (state <> 'counted' OR (counted_at IS NOT NULL AND rows > 0)),
  CONSTRAINT imports_withdrawn CHECK ((state = 'withdrawn') = (withdrawn_at IS NOT NULL AND withdrawn_by IS NOT NULL AND reason IS NOT NULL))
);
CREATE INDEX imports_by_office ON imports (office, id);
CREATE UNIQUE INDEX imports_counted_once ON imports (office, form, sha256, part) WHERE state = 'counted';

-- The file itself, in parts, kept until its rows are counted.
CREATE TABLE import_parts (
  import TEXT NOT NULL CONSTRAINT import_parts_import REFERENCES imports (id),
  part BIGINT NOT NULL,
  bytes BYTEA NOT NULL,
  PRIMARY KEY (import, part)
);
