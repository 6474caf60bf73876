-- Notices travel by mail or as short messages.
ALTER TABLE outbox ADD COLUMN channel TEXT NOT NULL DEFAULT 'mail' CONSTRAINT outbox_channel CHECK (channel IN ('mail', 'sms'));
