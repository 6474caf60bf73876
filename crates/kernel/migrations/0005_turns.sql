-- Whoever seals the ledger holds this table, which stays empty, until the seal is committed: one node after the other.
CREATE TABLE ledger_turns (id TEXT PRIMARY KEY);
