-- Procedures as data. What a version says is written once it is in force: triggers (beside this text, for each engine) refuse to change it,
-- because cases were promised what it says. Until then it is a draft, and there is one draft at most.

CREATE TABLE procedures (
  id TEXT PRIMARY KEY,
  revision BIGINT NOT NULL,
  code TEXT NOT NULL,
  -- The Italian name in the latest version, the draft included: lists are searched by it.
  name TEXT NOT NULL,
  service TEXT NOT NULL CONSTRAINT procedures_service_of REFERENCES services (id),
  -- The service's office.
  office TEXT NOT NULL CONSTRAINT procedures_office REFERENCES offices (id),
  state TEXT NOT NULL,
  -- The first day on which no application is taken any more.
  closed_from TEXT,
  CONSTRAINT procedures_state CHECK (state IN ('draft', 'in_use', 'closed')),
  CONSTRAINT procedures_closed CHECK ((state = 'closed') = (closed_from IS NOT NULL))
);
CREATE UNIQUE INDEX procedures_code ON procedures (code);
CREATE UNIQUE INDEX procedures_service ON procedures (service) WHERE closed_from IS NULL;
CREATE INDEX procedures_by_office ON procedures (office, name);

CREATE TABLE procedure_versions (
  id TEXT PRIMARY KEY,
  procedure TEXT NOT NULL CONSTRAINT procedure_versions_of REFERENCES procedures (id),
  number BIGINT NOT NULL,
  -- JSON.
  definition TEXT NOT NULL,
  -- The first day of filing for which it holds; none: a draft.
  in_force_from TEXT,
  made_by TEXT NOT NULL,
  at BIGINT NOT NULL,
  CONSTRAINT procedure_versions_counted CHECK (number > 0)
);
CREATE UNIQUE INDEX procedure_versions_number ON procedure_versions (procedure, number);
CREATE UNIQUE INDEX procedure_versions_draft ON procedure_versions (procedure) WHERE in_force_from IS NULL;
CREATE INDEX procedure_versions_by_day ON procedure_versions (procedure, in_force_from, number);
