-- Whom the office has moved or called off and no written message reaches: somebody calls them and ticks it off. No personal data: those are the
-- booking's.
CREATE TABLE agenda_untold (
  id TEXT PRIMARY KEY,
  booking TEXT NOT NULL CONSTRAINT agenda_untold_booking REFERENCES agenda_bookings (id),
  counter TEXT NOT NULL,
  news TEXT NOT NULL,
  was_at BIGINT NOT NULL,
  told_at BIGINT,
  told_by TEXT NOT NULL DEFAULT '',
  CONSTRAINT agenda_untold_news CHECK (news IN ('moved', 'called_off', 'unhelped'))
);
CREATE UNIQUE INDEX agenda_untold_once ON agenda_untold (booking) WHERE told_at IS NULL;
CREATE INDEX agenda_untold_by_counter ON agenda_untold (counter, was_at);

-- Another address that is to take the place of one that counts, until its owner has confirmed it.
ALTER TABLE agenda_addresses ADD COLUMN wanted TEXT NOT NULL DEFAULT '';
