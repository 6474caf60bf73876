ALTER TABLE agenda_waiting DROP CONSTRAINT agenda_waiting_forgotten;
ALTER TABLE agenda_waiting ADD COLUMN phone TEXT NOT NULL DEFAULT '';
ALTER TABLE agenda_waiting ADD COLUMN sms BOOLEAN NOT NULL DEFAULT FALSE;
ALTER TABLE agenda_waiting ADD COLUMN channel TEXT NOT NULL DEFAULT 'online';
ALTER TABLE agenda_waiting ADD CONSTRAINT agenda_waiting_forgotten
  CHECK ((ended_at IS NULL) = (name <> '') AND (ended_at IS NULL) = (email <> '' OR phone <> ''));
ALTER TABLE agenda_waiting ADD CONSTRAINT agenda_waiting_channel CHECK (channel IN ('online', 'counter', 'phone'));
