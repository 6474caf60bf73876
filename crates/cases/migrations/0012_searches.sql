-- The words that somebody searched for stood in the history, and may be a name. That they searched stays, with the day; the words go.
UPDATE history SET subject_id = COALESCE(office, ''), summary = '' WHERE subject_kind = 'case_list';
UPDATE history SET summary = '' WHERE subject_kind = 'protocol_register' AND action = 'read' AND summary NOT IN ('CSV', 'API');
