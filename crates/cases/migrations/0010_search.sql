-- Names by their words, so that who searches among very many cases finds those whose words begin so; the index beside this text, for each engine.
CREATE TABLE case_names (
  case_id TEXT NOT NULL CONSTRAINT case_names_case REFERENCES cases (id),
  word TEXT NOT NULL,
  CONSTRAINT case_names_pkey PRIMARY KEY (case_id, word)
);

-- The board in its order, with all that it is filtered and counted by: no row is read but those that are shown.
CREATE INDEX cases_by_turn ON cases (
  (CASE WHEN due IS NULL THEN 1 ELSE 0 END), due, filed_on, id, leg_office, office, officer, stands, procedure, closed_on
) WHERE closed_on IS NULL;
DROP INDEX case_people_by_name;
