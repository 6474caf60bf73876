-- Cases are looked for by their protocol number, and boards of what an office answers for list what is open.
CREATE INDEX cases_by_number ON cases (number) WHERE number <> '';
CREATE INDEX cases_answered_for ON cases (office, due, id) WHERE closed_on IS NULL;
