-- What the mailbox for certified mail brought back of a sending (DPR 68/2005 art. 6): each kind once, the message itself in the store of files.
CREATE TABLE case_act_receipts (
  id TEXT PRIMARY KEY,
  sending TEXT NOT NULL CONSTRAINT case_act_receipts_sending REFERENCES case_act_sendings (id),
  case_id TEXT NOT NULL CONSTRAINT case_act_receipts_case REFERENCES cases (id),
  kind TEXT NOT NULL CONSTRAINT case_act_receipts_kind CHECK (kind IN (
    'accettazione', 'non-accettazione', 'presa-in-carico', 'avvenuta-consegna', 'errore-consegna', 'preavviso-errore-consegna', 'rilevazione-virus'
  )),
  -- The provider's time, the name that it gave to the receipt, why nothing was delivered, and what it writes of that.
  at BIGINT NOT NULL,
  name TEXT NOT NULL,
  fault TEXT,
  said TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  bytes BIGINT NOT NULL
);
CREATE UNIQUE INDEX case_act_receipts_once ON case_act_receipts (sending, kind);
CREATE INDEX case_act_receipts_of ON case_act_receipts (case_id, at, id);
CREATE INDEX case_act_receipts_by_hash ON case_act_receipts (sha256);

-- What somebody has to do about a sending: send again what was not delivered, note by hand a delivery that the case could not take.
ALTER TABLE case_act_sendings ADD COLUMN asks TEXT CONSTRAINT case_act_sendings_asks CHECK (asks IN ('resend', 'note'));
CREATE INDEX case_act_sendings_asking ON case_act_sendings (id) WHERE asks IS NOT NULL;
CREATE INDEX case_act_sendings_by_notice ON case_act_sendings (notice);
CREATE INDEX case_act_sendings_by_act ON case_act_sendings (act, id);
