-- PostgreSQL: LIKE uses an index of this class, whatever the database's collation.
CREATE INDEX case_names_by_word ON case_names (word text_pattern_ops, case_id);
INSERT INTO case_names (case_id, word)
  SELECT DISTINCT case_id, word FROM case_people, regexp_split_to_table(folded, ' ') AS word WHERE word <> '';
