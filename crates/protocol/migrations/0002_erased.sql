-- Files that went with the personal data of what they belonged to. The registration keeps what is written once, the hash of the file among it.
CREATE TABLE protocol_erased (
  sha256 TEXT PRIMARY KEY,
  at BIGINT NOT NULL,
  -- Whether the store has let go of it.
  gone BOOLEAN NOT NULL
);
CREATE INDEX protocol_erased_waiting ON protocol_erased (at, sha256) WHERE gone = FALSE;
-- Whether a file belongs to another registration as well.
CREATE INDEX protocol_documents_by_hash ON protocol_documents (sha256);
