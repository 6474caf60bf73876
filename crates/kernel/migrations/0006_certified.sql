-- Certified mail (PEC) leaves through an account of its own, and carries what it delivers.
ALTER TABLE outbox ADD COLUMN certified BOOLEAN NOT NULL DEFAULT FALSE;
CREATE TABLE outbox_files (
  notice TEXT NOT NULL CONSTRAINT outbox_files_notice REFERENCES outbox (id) ON DELETE CASCADE,
  number BIGINT NOT NULL,
  name TEXT NOT NULL,
  media_type TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  PRIMARY KEY (notice, number)
);
