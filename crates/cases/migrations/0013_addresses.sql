-- Mail addresses that people typed on public pages, until they show that they are theirs. They go with the person.
CREATE TABLE case_addresses (
  person TEXT PRIMARY KEY CONSTRAINT case_addresses_person REFERENCES case_people (id) ON DELETE CASCADE,
  secret TEXT NOT NULL,
  confirm_by BIGINT NOT NULL,
  confirmed_at BIGINT,
  sent BIGINT NOT NULL,
  wanted TEXT NOT NULL
);
