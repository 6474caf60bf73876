-- Requests to who holds the substitute power (L. 241/1990 art. 2 c. 9-ter), for lists: what happened stands in case_events. Written once.
CREATE TABLE case_substitutions (
  case_id TEXT PRIMARY KEY CONSTRAINT case_substitutions_case REFERENCES cases (id),
  asked_on TEXT NOT NULL,
  -- The last day of the term that the law gives them.
  due_on TEXT NOT NULL,
  CONSTRAINT case_substitutions_order CHECK (due_on >= asked_on)
);
-- What ended in a year and what is past its term; what an office concludes, and what leaves it, week by week.
CREATE INDEX cases_by_term ON cases (office, due_legal, id) WHERE due_legal IS NOT NULL;
CREATE INDEX cases_by_decision ON cases (office, decided_on, procedure) WHERE decided_on IS NOT NULL;
CREATE INDEX case_legs_left ON case_legs (office, left_on, case_id) WHERE left_on IS NOT NULL;
