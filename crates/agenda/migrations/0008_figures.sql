-- Figures: since when a counter's agenda is open to the public, and what is looked at each day because nobody could tell it afterwards.
ALTER TABLE agenda_counters ADD COLUMN public_from TEXT;

-- How many days away the first free place was, for who looked for one at noon; none where there was none.
CREATE TABLE agenda_looks (
  counter TEXT NOT NULL CONSTRAINT agenda_looks_counter REFERENCES agenda_counters (counter),
  type TEXT NOT NULL CONSTRAINT agenda_looks_type REFERENCES agenda_types (code),
  day TEXT NOT NULL,
  days BIGINT,
  PRIMARY KEY (counter, type, day),
  CONSTRAINT agenda_looks_days CHECK (days >= 0)
);

-- The days on which a counter was to receive by its calendar, and whether it did.
CREATE TABLE agenda_planned_days (
  counter TEXT NOT NULL CONSTRAINT agenda_planned_days_counter REFERENCES agenda_counters (counter),
  day TEXT NOT NULL,
  open BOOLEAN NOT NULL,
  PRIMARY KEY (counter, day)
);
