-- Reports that steps ask for (S4): a draft is what was typed, for as long as the inspector writes; what was given is never changed again
-- (triggers beside this text, for each engine), and its rows go only with the personal data of its case.
CREATE TABLE case_reports (
  id TEXT PRIMARY KEY,
  case_id TEXT NOT NULL CONSTRAINT case_reports_case REFERENCES cases (id),
  -- The stay of the case in which it is written.
  leg BIGINT NOT NULL,
  revision BIGINT NOT NULL,
  -- The form as it was filled in, in the notation of queries; '' once it is given.
  typed TEXT NOT NULL,
  written_by TEXT NOT NULL,
  written_at BIGINT NOT NULL,
  -- The day on which it was given, what it says as JSON, its paper and its registration.
  given_on TEXT,
  report TEXT,
  sha256 TEXT,
  registration TEXT,
  number TEXT NOT NULL,
  CONSTRAINT case_reports_given CHECK ((given_on IS NULL) = (report IS NULL))
);
CREATE UNIQUE INDEX case_reports_one_draft ON case_reports (case_id) WHERE given_on IS NULL;
CREATE INDEX case_reports_of ON case_reports (case_id, id);

-- Invitations to appointments that cases have made: the agenda's own identifiers.
CREATE TABLE case_convocations (
  convocation TEXT PRIMARY KEY,
  case_id TEXT NOT NULL CONSTRAINT case_convocations_case REFERENCES cases (id),
  at BIGINT NOT NULL
);
CREATE INDEX case_convocations_of ON case_convocations (case_id, at, convocation);
