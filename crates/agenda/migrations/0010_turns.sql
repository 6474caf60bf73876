-- Whoever writes about places holds this table, which stays empty, until that is committed: one after the other, on all nodes.
CREATE TABLE agenda_turns (id TEXT PRIMARY KEY);
