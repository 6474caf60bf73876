-- Cases whose time is over (GDPR art. 5 c. 1 lett. e), as the night's work found them: they wait for a head, who erases their personal data or
-- says why they are kept longer. The row goes when they are erased.
CREATE TABLE case_retention (
  case_id TEXT PRIMARY KEY CONSTRAINT case_retention_case REFERENCES cases (id),
  office TEXT NOT NULL CONSTRAINT case_retention_office REFERENCES offices (id),
  -- The last day for which the procedure keeps them.
  until_on TEXT NOT NULL,
  -- Kept longer: until which day, why, and who said so.
  kept_until TEXT,
  reason TEXT NOT NULL,
  kept_by TEXT NOT NULL,
  CONSTRAINT case_retention_reason CHECK ((kept_until IS NULL) = (reason = ''))
);
CREATE INDEX case_retention_by_office ON case_retention (office, until_on, case_id);

-- Which closed cases of a version are past their time: years differ from version to version.
CREATE INDEX cases_past_their_time ON cases (version, closed_on, id) WHERE closed_on IS NOT NULL AND erased_on IS NULL;
DROP INDEX cases_to_erase;

-- What was mailed about a case: it names a person and an address, and goes with the rest.
CREATE TABLE case_notices (
  case_id TEXT NOT NULL CONSTRAINT case_notices_case REFERENCES cases (id),
  notice TEXT NOT NULL,
  CONSTRAINT case_notices_pkey PRIMARY KEY (case_id, notice)
);

-- Whether a file is another case's as well.
CREATE INDEX case_documents_by_hash ON case_documents (sha256);
CREATE INDEX case_acts_by_hash ON case_acts (sha256);
