-- The citizen's side: applications that are being filled in, files that are brought for a case and not sent yet, guesses of codes.

-- The browser holds a random token, the database only the hash of it and of the procedure's code; the draft is JSON. Once it is sent, the row
-- says which case it became and holds no personal data any more.
CREATE TABLE case_drafts (
  token_hash TEXT PRIMARY KEY,
  draft TEXT NOT NULL,
  link TEXT,
  expires_at BIGINT NOT NULL
);
CREATE INDEX case_drafts_by_expiry ON case_drafts (expires_at);

-- Files with which somebody answers the office, until the answer is sent.
CREATE TABLE case_brought (
  id TEXT PRIMARY KEY,
  case_id TEXT NOT NULL CONSTRAINT case_brought_case REFERENCES cases (id),
  -- The document that the procedure needs, or '' for others.
  code TEXT NOT NULL,
  name TEXT NOT NULL,
  media_type TEXT NOT NULL,
  bytes BIGINT NOT NULL,
  sha256 TEXT NOT NULL,
  at BIGINT NOT NULL
);
CREATE INDEX case_brought_of ON case_brought (case_id, at, id);
CREATE INDEX case_brought_by_age ON case_brought (at);

-- Codes that were typed and were none, by network address.
CREATE TABLE case_guesses (
  id TEXT PRIMARY KEY,
  who TEXT NOT NULL,
  at BIGINT NOT NULL
);
CREATE INDEX case_guesses_by_who ON case_guesses (who, at);
