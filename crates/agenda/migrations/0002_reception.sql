-- The hall: who is there, with which number, and at which desk. A ticket holds no name: who came by appointment has it in the booking.

-- The private addresses under which the screen and the kiosk of a counter's hall are reached.
CREATE TABLE agenda_halls (
  counter TEXT PRIMARY KEY CONSTRAINT agenda_halls_counter REFERENCES agenda_counters (counter),
  display TEXT NOT NULL,
  kiosk TEXT NOT NULL
);
CREATE UNIQUE INDEX agenda_halls_display ON agenda_halls (display);
CREATE UNIQUE INDEX agenda_halls_kiosk ON agenda_halls (kiosk);

CREATE TABLE agenda_tickets (
  id TEXT PRIMARY KEY,
  revision BIGINT NOT NULL,
  office TEXT NOT NULL CONSTRAINT agenda_tickets_office REFERENCES offices (id),
  counter TEXT NOT NULL CONSTRAINT agenda_tickets_counter REFERENCES agenda_counters (counter),
  day TEXT NOT NULL,
  letter TEXT NOT NULL,
  number BIGINT NOT NULL,
  type TEXT NOT NULL CONSTRAINT agenda_tickets_type REFERENCES agenda_types (code),
  priority BOOLEAN NOT NULL,
  booking TEXT CONSTRAINT agenda_tickets_booking_known REFERENCES agenda_bookings (id),
  rehearsal BOOLEAN NOT NULL,
  state TEXT NOT NULL,
  desk BIGINT,
  arrived_at BIGINT NOT NULL,
  due_at BIGINT NOT NULL,
  called_at BIGINT,
  sounded_at BIGINT,
  serving_at BIGINT,
  ended_at BIGINT,
  note TEXT NOT NULL,
  CONSTRAINT agenda_tickets_state CHECK (state IN ('waiting', 'called', 'serving', 'done', 'incomplete', 'absent')),
  CONSTRAINT agenda_tickets_at_desk CHECK (state = 'waiting' OR (desk IS NOT NULL AND called_at IS NOT NULL)),
  CONSTRAINT agenda_tickets_over CHECK ((state IN ('done', 'incomplete', 'absent')) = (ended_at IS NOT NULL)),
  CONSTRAINT agenda_tickets_number_from_one CHECK (number >= 1),
  CONSTRAINT agenda_tickets_note CHECK (length(note) <= 200)
);
-- A number is given once a day, an appointment arrives once, and a desk has one person at a time: whatever the code does.
CREATE UNIQUE INDEX agenda_tickets_number ON agenda_tickets (counter, day, letter, number);
CREATE UNIQUE INDEX agenda_tickets_booking ON agenda_tickets (booking);
CREATE UNIQUE INDEX agenda_tickets_desk ON agenda_tickets (counter, day, desk) WHERE state IN ('called', 'serving');
