-- Mediators: the day of each in one query, and the private address at which a calendar program reads it.
CREATE INDEX agenda_bookings_by_mediator ON agenda_bookings (mediator, day, starts_at) WHERE mediator IS NOT NULL;

CREATE TABLE agenda_mediator_feeds (
  mediator TEXT PRIMARY KEY CONSTRAINT agenda_mediator_feeds_mediator REFERENCES agenda_mediators (id),
  address TEXT NOT NULL,
  created_at BIGINT NOT NULL
);
CREATE UNIQUE INDEX agenda_mediator_feeds_address ON agenda_mediator_feeds (address);

-- Those who wait may have a telephone and no mailbox: what has to differ between the engines stands beside this file.
