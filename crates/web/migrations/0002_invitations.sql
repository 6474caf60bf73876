-- Links by which somebody chooses a password: sent by mail, good once and for a week. Only a hash of the token is kept.
CREATE TABLE invitations (
  token_hash TEXT PRIMARY KEY,
  person TEXT NOT NULL CONSTRAINT invitations_person REFERENCES people (id),
  expires_at BIGINT NOT NULL
);
CREATE UNIQUE INDEX invitations_one ON invitations (person);
