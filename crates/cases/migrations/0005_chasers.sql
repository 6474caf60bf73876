-- Reminders to offices whose own share of a case is over. The pair is written with the mail: nobody is reminded twice for the same day.
CREATE TABLE case_chasers (
  case_id TEXT NOT NULL,
  leg BIGINT NOT NULL,
  number BIGINT NOT NULL,
  sent_on TEXT NOT NULL,
  CONSTRAINT case_chasers_pkey PRIMARY KEY (case_id, leg, number),
  CONSTRAINT case_chasers_leg FOREIGN KEY (case_id, leg) REFERENCES case_legs (case_id, number),
  CONSTRAINT case_chasers_number CHECK (number >= 1)
);
CREATE INDEX case_legs_open ON case_legs (due_on, case_id, number) WHERE left_on IS NULL AND due_on IS NOT NULL;
