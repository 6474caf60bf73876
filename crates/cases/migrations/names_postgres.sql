-- Words are compared sign by sign, whatever the database's collation: those that begin alike stand together.
ALTER TABLE case_names ALTER COLUMN word TYPE TEXT COLLATE "C";
CREATE INDEX case_names_by_word ON case_names (word, case_id);
INSERT INTO case_names (case_id, word)
  SELECT DISTINCT case_id, word FROM case_people, regexp_split_to_table(folded, ' ') AS word WHERE word <> '';
