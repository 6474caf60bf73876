-- How far the mailbox for certified mail has been read, and what keeps it from being read. `next_at` is also the claim of the node that reads it.
CREATE TABLE outbox_mailboxes (
  name TEXT PRIMARY KEY,
  validity BIGINT NOT NULL,
  last_uid BIGINT NOT NULL,
  next_at BIGINT NOT NULL,
  read_at BIGINT,
  faults BIGINT NOT NULL,
  last_error TEXT
);
