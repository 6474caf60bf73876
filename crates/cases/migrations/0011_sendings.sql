-- Acts that the program sends by itself: each sending with its notice in the outbox, by which it is known when it left.
CREATE TABLE case_act_sendings (
  id TEXT PRIMARY KEY,
  act TEXT NOT NULL CONSTRAINT case_act_sendings_act REFERENCES case_acts (id),
  case_id TEXT NOT NULL CONSTRAINT case_act_sendings_case REFERENCES cases (id),
  notice TEXT NOT NULL,
  channel TEXT NOT NULL,
  address TEXT NOT NULL,
  CONSTRAINT case_act_sendings_channel CHECK (channel IN ('email', 'certified_mail'))
);
CREATE INDEX case_act_sendings_of ON case_act_sendings (case_id, act, id);
