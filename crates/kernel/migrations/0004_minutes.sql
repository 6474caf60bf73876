-- How long somebody waited or was served, where a row is about that: minutes of a day, beside the days that answers take.
ALTER TABLE ledger ADD COLUMN minutes BIGINT;
