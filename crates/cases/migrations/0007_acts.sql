-- Issuing and delivering acts (S4). An act that is issued is never changed again (triggers beside this text, for each engine); its rows go
-- only with the personal data of its case, once these are erased.

-- How it goes out, and who issued it by the name of then: NULL while it is a draft.
ALTER TABLE case_acts ADD COLUMN channel TEXT;
ALTER TABLE case_acts ADD COLUMN issued_by TEXT;

-- That somebody got it: handed over, or received by mail or post. Written once.
CREATE TABLE case_act_deliveries (
  act TEXT PRIMARY KEY CONSTRAINT case_act_deliveries_act REFERENCES case_acts (id),
  case_id TEXT NOT NULL CONSTRAINT case_act_deliveries_case REFERENCES cases (id),
  channel TEXT NOT NULL,
  day TEXT NOT NULL,
  -- The number of the registered letter, the certified mail's receipt; who collected it, where somebody else did.
  note TEXT NOT NULL,
  at BIGINT NOT NULL,
  actor TEXT,
  actor_name TEXT NOT NULL
);
CREATE INDEX case_act_deliveries_of ON case_act_deliveries (case_id, act);
