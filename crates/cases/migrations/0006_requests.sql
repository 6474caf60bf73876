-- Requests of programs, by their names: the same one sent again makes no second case.
CREATE TABLE case_requests (
  person TEXT NOT NULL CONSTRAINT case_requests_person REFERENCES people (id),
  name TEXT NOT NULL,
  body TEXT NOT NULL,
  case_id TEXT NOT NULL CONSTRAINT case_requests_case REFERENCES cases (id),
  CONSTRAINT case_requests_pkey PRIMARY KEY (person, name)
);
