-- Tokens by which programs of an office use the API. Only a hash is kept: who reads the table cannot use any. A token gives one permission in
-- one office, and never more than the person who made it still has.
CREATE TABLE api_tokens (
  id TEXT PRIMARY KEY,
  token_hash TEXT NOT NULL,
  name TEXT NOT NULL,
  person TEXT NOT NULL CONSTRAINT api_tokens_person REFERENCES people (id),
  office TEXT NOT NULL,
  permission TEXT NOT NULL,
  created_at BIGINT NOT NULL,
  expires_at BIGINT NOT NULL,
  used_at BIGINT,
  revoked_at BIGINT,
  CONSTRAINT api_tokens_name_given CHECK (name <> '')
);
CREATE UNIQUE INDEX api_tokens_hash ON api_tokens (token_hash);
CREATE INDEX api_tokens_by_office ON api_tokens (office, id);
