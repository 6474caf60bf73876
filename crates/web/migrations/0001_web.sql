-- Signed-in browsers. Only a hash of the token is kept: who reads the table cannot become anybody.
CREATE TABLE sessions (
  token_hash TEXT PRIMARY KEY,
  person TEXT NOT NULL CONSTRAINT sessions_person REFERENCES people (id),
  second_factor_pending BOOLEAN NOT NULL,
  started_at BIGINT NOT NULL,
  seen_at BIGINT NOT NULL,
  expires_at BIGINT NOT NULL,
  browser TEXT NOT NULL
);
CREATE INDEX sessions_by_person ON sessions (person, started_at);
CREATE INDEX sessions_by_end ON sessions (expires_at);

-- Failed attempts to sign in, by account and by address, for throttling; old ones are swept.
CREATE TABLE sign_in_failures (
  id TEXT PRIMARY KEY,
  who TEXT NOT NULL,
  at BIGINT NOT NULL
);
CREATE INDEX sign_in_failures_by_who ON sign_in_failures (who, at);
