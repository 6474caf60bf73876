CREATE INDEX case_names_by_word ON case_names (word, case_id);
WITH RECURSIVE split(case_id, word, rest) AS (
  SELECT case_id, '', folded || ' ' FROM case_people
  UNION ALL
  SELECT case_id, substr(rest, 1, instr(rest, ' ') - 1), substr(rest, instr(rest, ' ') + 1) FROM split WHERE rest <> ''
)
INSERT INTO case_names (case_id, word) SELECT DISTINCT case_id, word FROM split WHERE word <> '';
