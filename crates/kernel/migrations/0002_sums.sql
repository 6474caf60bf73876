-- Rows that are booked many at a time (an import) are summed as they are booked. Their sums, one for each month of an office, stand
-- here until the sealer has added them to the totals; the rows themselves still wait for their seal, as summed ones.
CREATE TABLE ledger_sums (
  id TEXT PRIMARY KEY,
  office TEXT NOT NULL,
  period TEXT NOT NULL,
  records TEXT NOT NULL
);
CREATE INDEX ledger_sums_by_office ON ledger_sums (office, period, id);

ALTER TABLE ledger_pending ADD COLUMN summed BOOLEAN NOT NULL DEFAULT FALSE;

-- What figures still have to sum as they read: nothing of an import, however large.
DROP INDEX ledger_pending_by_office;
CREATE INDEX ledger_pending_by_office ON ledger_pending (office, row_id) WHERE NOT summed;
