-- The charter room: who is there (bodies, offices, counters), what they do (services), what they promise (charters).
-- A text that nobody has given is '', so that no reader meets two kinds of nothing; NULL is for dates, numbers and references.

CREATE TABLE bodies (
  id TEXT PRIMARY KEY,
  revision BIGINT NOT NULL,
  code TEXT NOT NULL,
  kind TEXT NOT NULL,
  name TEXT NOT NULL,
  description TEXT NOT NULL,
  address TEXT NOT NULL,
  phone TEXT NOT NULL,
  email TEXT NOT NULL,
  certified_mail TEXT NOT NULL,
  web TEXT NOT NULL,
  tax_code TEXT NOT NULL,
  ipa_code TEXT NOT NULL,
  patron_days TEXT NOT NULL,
  diffida_authority TEXT NOT NULL,
  diffida_address TEXT NOT NULL,
  note TEXT NOT NULL,
  CONSTRAINT bodies_code_given CHECK (code <> ''),
  CONSTRAINT bodies_name_given CHECK (name <> '')
);
CREATE UNIQUE INDEX bodies_code ON bodies (code);

CREATE TABLE offices (
  id TEXT PRIMARY KEY,
  revision BIGINT NOT NULL,
  body TEXT NOT NULL CONSTRAINT offices_body REFERENCES bodies (id),
  position BIGINT NOT NULL,
  code TEXT NOT NULL,
  name TEXT NOT NULL,
  description TEXT NOT NULL,
  unit TEXT NOT NULL,
  head TEXT NOT NULL,
  head_role TEXT NOT NULL,
  substitute TEXT NOT NULL,
  address TEXT NOT NULL,
  accessibility TEXT NOT NULL,
  works_on_saturday BOOLEAN NOT NULL,
  web TEXT NOT NULL,
  note TEXT NOT NULL,
  CONSTRAINT offices_code_given CHECK (code <> ''),
  CONSTRAINT offices_name_given CHECK (name <> '')
);
CREATE UNIQUE INDEX offices_code ON offices (code);
CREATE INDEX offices_by_body ON offices (body, position, id);

-- Where people are served.
CREATE TABLE counters (
  id TEXT PRIMARY KEY,
  office TEXT NOT NULL CONSTRAINT counters_office REFERENCES offices (id),
  position BIGINT NOT NULL,
  code TEXT NOT NULL,
  name TEXT NOT NULL,
  address TEXT NOT NULL,
  directions TEXT NOT NULL,
  desks BIGINT NOT NULL,
  access TEXT NOT NULL,
  note TEXT NOT NULL,
  CONSTRAINT counters_desks CHECK (desks >= 1),
  CONSTRAINT counters_name_given CHECK (name <> '')
);
CREATE UNIQUE INDEX counters_code ON counters (office, code);

-- Who works with the office: the networks in which it stands.
CREATE TABLE partners (
  id TEXT PRIMARY KEY,
  office TEXT NOT NULL CONSTRAINT partners_office REFERENCES offices (id),
  position BIGINT NOT NULL,
  network TEXT NOT NULL,
  name TEXT NOT NULL,
  role TEXT NOT NULL,
  units BIGINT,
  CONSTRAINT partners_name_given CHECK (name <> '')
);
CREATE INDEX partners_by_office ON partners (office, position, id);

CREATE TABLE services (
  id TEXT PRIMARY KEY,
  revision BIGINT NOT NULL,
  office TEXT NOT NULL CONSTRAINT services_office REFERENCES offices (id),
  position BIGINT NOT NULL,
  code TEXT NOT NULL,
  status TEXT NOT NULL,
  status_reason TEXT NOT NULL,
  name TEXT NOT NULL,
  description TEXT NOT NULL,
  addressed TEXT NOT NULL,
  characteristics TEXT NOT NULL,
  delivery TEXT NOT NULL,
  how_to TEXT NOT NULL,
  needed TEXT NOT NULL,
  obtained TEXT NOT NULL,
  timing TEXT NOT NULL,
  timing_text TEXT NOT NULL,
  term_amount BIGINT,
  term_unit TEXT,
  term_norm TEXT NOT NULL,
  clock_start TEXT NOT NULL,
  silence TEXT NOT NULL,
  cost TEXT NOT NULL,
  payments TEXT NOT NULL,
  conditions TEXT NOT NULL,
  side TEXT NOT NULL,
  web TEXT NOT NULL,
  unit TEXT NOT NULL,
  responsible TEXT NOT NULL,
  examiner TEXT NOT NULL,
  decision_maker TEXT NOT NULL,
  case_status TEXT NOT NULL,
  self_declaration TEXT NOT NULL,
  remedies TEXT NOT NULL,
  substitute_power TEXT NOT NULL,
  diffida_authority TEXT NOT NULL,
  diffida_address TEXT NOT NULL,
  note TEXT NOT NULL,
  updated_on TEXT NOT NULL,
  folded TEXT NOT NULL,
  CONSTRAINT services_code_given CHECK (code <> ''),
  CONSTRAINT services_name_given CHECK (name <> ''),
  CONSTRAINT services_term CHECK ((timing = 'term') = (term_amount IS NOT NULL) AND (term_amount IS NULL) = (term_unit IS NULL)),
  CONSTRAINT services_silence CHECK (silence IN ('none', 'assent', 'rejection'))
);
CREATE UNIQUE INDEX services_code ON services (code);
CREATE INDEX services_by_office ON services (office, position, id);

-- What a sheet lists: topics, audiences, documents, costs, channels, files, norms, pages; one row each, so that a sheet is read in one go.
CREATE TABLE service_parts (
  id TEXT PRIMARY KEY,
  service TEXT NOT NULL CONSTRAINT service_parts_service REFERENCES services (id),
  kind TEXT NOT NULL,
  position BIGINT NOT NULL,
  word TEXT NOT NULL,
  title TEXT NOT NULL,
  situation TEXT NOT NULL,
  text TEXT NOT NULL,
  href TEXT NOT NULL,
  cents BIGINT,
  CONSTRAINT service_parts_word_given CHECK (kind NOT IN ('topic', 'audience', 'channel') OR word <> ''),
  CONSTRAINT service_parts_cents CHECK (cents IS NULL OR cents >= 0)
);
CREATE INDEX service_parts_by_service ON service_parts (service, kind, position, id);
CREATE INDEX service_parts_by_word ON service_parts (kind, word, service);
CREATE UNIQUE INDEX service_parts_word ON service_parts (service, kind, word) WHERE kind IN ('topic', 'audience');

-- Ways to reach an office, one of its counters, or somebody for one of its services.
CREATE TABLE contacts (
  id TEXT PRIMARY KEY,
  office TEXT NOT NULL CONSTRAINT contacts_office REFERENCES offices (id),
  counter TEXT CONSTRAINT contacts_counter REFERENCES counters (id),
  service TEXT CONSTRAINT contacts_service REFERENCES services (id),
  position BIGINT NOT NULL,
  kind TEXT NOT NULL,
  value TEXT NOT NULL,
  label TEXT NOT NULL,
  CONSTRAINT contacts_value_given CHECK (value <> ''),
  CONSTRAINT contacts_of_one CHECK (counter IS NULL OR service IS NULL)
);
CREATE INDEX contacts_by_office ON contacts (office, position, id);
CREATE INDEX contacts_by_service ON contacts (service, position, id);

-- Weekly hours, with their validity.
CREATE TABLE hours (
  id TEXT PRIMARY KEY,
  office TEXT NOT NULL CONSTRAINT hours_office REFERENCES offices (id),
  counter TEXT CONSTRAINT hours_counter REFERENCES counters (id),
  kind TEXT NOT NULL,
  weekday TEXT NOT NULL,
  opens TEXT NOT NULL,
  closes TEXT NOT NULL,
  valid_from TEXT,
  valid_to TEXT,
  CONSTRAINT hours_order CHECK (opens < closes),
  CONSTRAINT hours_validity CHECK (valid_from IS NULL OR valid_to IS NULL OR valid_from <= valid_to),
  CONSTRAINT hours_weekday CHECK (weekday IN ('monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'))
);
CREATE INDEX hours_by_office ON hours (office, id);

-- Dated exceptions: closed, or other hours than the week's.
CREATE TABLE hour_exceptions (
  id TEXT PRIMARY KEY,
  office TEXT NOT NULL CONSTRAINT hour_exceptions_office REFERENCES offices (id),
  counter TEXT CONSTRAINT hour_exceptions_counter REFERENCES counters (id),
  kind TEXT,
  from_day TEXT NOT NULL,
  to_day TEXT NOT NULL,
  opens TEXT,
  closes TEXT,
  reason TEXT NOT NULL,
  CONSTRAINT hour_exceptions_days CHECK (from_day <= to_day),
  CONSTRAINT hour_exceptions_order CHECK ((opens IS NULL) = (closes IS NULL) AND (opens IS NULL OR opens < closes)),
  CONSTRAINT hour_exceptions_reason_given CHECK (reason <> '')
);
CREATE INDEX hour_exceptions_by_office ON hour_exceptions (office, from_day, id);

-- Texts that citizens read, in other languages than Italian. `root` is the body, office, service or charter to which the owner belongs;
-- `source` is the Italian text that was translated, so that a translation which has fallen behind shows.
CREATE TABLE translations (
  owner TEXT NOT NULL,
  field TEXT NOT NULL,
  lang TEXT NOT NULL,
  root TEXT NOT NULL,
  text TEXT NOT NULL,
  source TEXT NOT NULL,
  PRIMARY KEY (owner, field, lang),
  CONSTRAINT translations_text_given CHECK (text <> ''),
  CONSTRAINT translations_not_italian CHECK (lang <> 'it')
);
CREATE INDEX translations_by_root ON translations (root, lang, owner, field);

CREATE TABLE charters (
  id TEXT PRIMARY KEY,
  revision BIGINT NOT NULL,
  office TEXT NOT NULL CONSTRAINT charters_office REFERENCES offices (id),
  year BIGINT NOT NULL,
  version BIGINT NOT NULL,
  state TEXT NOT NULL,
  title TEXT NOT NULL,
  introduction TEXT NOT NULL,
  closing TEXT NOT NULL,
  notes TEXT NOT NULL,
  approved_by TEXT NOT NULL,
  approved_on TEXT,
  act TEXT NOT NULL,
  in_force_from TEXT,
  in_force_to TEXT,
  published_on TEXT,
  copied_from TEXT,
  CONSTRAINT charters_state CHECK (state IN ('draft', 'approved', 'in_force', 'superseded')),
  CONSTRAINT charters_approval CHECK ((state = 'draft') = (approved_on IS NULL)),
  CONSTRAINT charters_in_force CHECK ((state IN ('in_force', 'superseded')) = (in_force_from IS NOT NULL)),
  CONSTRAINT charters_superseded CHECK ((state = 'superseded') = (in_force_to IS NOT NULL)),
  CONSTRAINT charters_force_order CHECK (in_force_to IS NULL OR in_force_from <= in_force_to)
);
CREATE UNIQUE INDEX charters_version ON charters (office, year, version);
CREATE UNIQUE INDEX charters_one_in_force ON charters (office) WHERE state = 'in_force';
CREATE UNIQUE INDEX charters_one_draft ON charters (office, year) WHERE state = 'draft';

-- The services as the charter promises them: what the sheet says may change, this stays with the year.
CREATE TABLE charter_services (
  id TEXT PRIMARY KEY,
  charter TEXT NOT NULL CONSTRAINT charter_services_charter REFERENCES charters (id),
  service TEXT NOT NULL CONSTRAINT charter_services_service REFERENCES services (id),
  position BIGINT NOT NULL,
  characteristics TEXT NOT NULL,
  promise TEXT NOT NULL,
  timing TEXT NOT NULL,
  term_amount BIGINT,
  term_unit TEXT,
  CONSTRAINT charter_services_term CHECK ((timing = 'term') = (term_amount IS NOT NULL) AND (term_amount IS NULL) = (term_unit IS NULL))
);
CREATE UNIQUE INDEX charter_services_once ON charter_services (charter, service);
CREATE INDEX charter_services_by_service ON charter_services (service, charter);

CREATE TABLE principles (
  id TEXT PRIMARY KEY,
  charter TEXT NOT NULL CONSTRAINT principles_charter REFERENCES charters (id),
  position BIGINT NOT NULL,
  title TEXT NOT NULL,
  text TEXT NOT NULL,
  CONSTRAINT principles_title_given CHECK (title <> '')
);
CREATE INDEX principles_by_charter ON principles (charter, position, id);

-- The promises that are measured. `key` stays the same over the years; planned values and limits are in hundredths of the unit.
CREATE TABLE standards (
  id TEXT PRIMARY KEY,
  charter TEXT NOT NULL CONSTRAINT standards_charter REFERENCES charters (id),
  service TEXT CONSTRAINT standards_service REFERENCES services (id),
  position BIGINT NOT NULL,
  key TEXT NOT NULL,
  dimension TEXT NOT NULL,
  sub_dimension TEXT,
  optional BOOLEAN NOT NULL,
  indicator TEXT NOT NULL,
  formula TEXT NOT NULL,
  measure TEXT NOT NULL,
  planned BIGINT,
  unit TEXT,
  direction TEXT,
  share BIGINT,
  planned_text TEXT NOT NULL,
  legal_limit BIGINT,
  legal_norm TEXT NOT NULL,
  note TEXT NOT NULL,
  source TEXT NOT NULL,
  CONSTRAINT standards_key_given CHECK (key <> ''),
  CONSTRAINT standards_indicator_given CHECK (indicator <> ''),
  CONSTRAINT standards_planned CHECK ((planned IS NULL) = (unit IS NULL) AND (planned IS NULL) = (direction IS NULL)),
  CONSTRAINT standards_planned_positive CHECK (planned IS NULL OR planned >= 0),
  CONSTRAINT standards_direction CHECK (direction IS NULL OR direction IN ('at_least', 'at_most')),
  CONSTRAINT standards_share CHECK (share IS NULL OR (planned IS NOT NULL AND share BETWEEN 0 AND 10000)),
  CONSTRAINT standards_legal_limit CHECK (legal_limit IS NULL OR planned IS NOT NULL)
);
CREATE UNIQUE INDEX standards_key ON standards (charter, key);
CREATE INDEX standards_by_service ON standards (service, charter, position);

-- Promises in words: courtesy, personal attention, privacy.
CREATE TABLE qualities (
  id TEXT PRIMARY KEY,
  charter TEXT NOT NULL CONSTRAINT qualities_charter REFERENCES charters (id),
  service TEXT CONSTRAINT qualities_service REFERENCES services (id),
  position BIGINT NOT NULL,
  factor TEXT NOT NULL,
  expectation TEXT NOT NULL,
  standard TEXT NOT NULL,
  note TEXT NOT NULL,
  CONSTRAINT qualities_factor_given CHECK (factor <> '')
);
CREATE INDEX qualities_by_charter ON qualities (charter, position, id);

-- Improvement actions; what came of them is written while the charter is in force and after.
CREATE TABLE improvement_actions (
  id TEXT PRIMARY KEY,
  charter TEXT NOT NULL CONSTRAINT improvement_actions_charter REFERENCES charters (id),
  position BIGINT NOT NULL,
  year BIGINT NOT NULL,
  text TEXT NOT NULL,
  due_on TEXT,
  state TEXT NOT NULL,
  outcome TEXT NOT NULL,
  CONSTRAINT improvement_actions_text_given CHECK (text <> ''),
  CONSTRAINT improvement_actions_state CHECK (state IN ('planned', 'under_way', 'done', 'abandoned'))
);
CREATE INDEX improvement_actions_by_charter ON improvement_actions (charter, position, id);

-- Preliminary notices of a class action for efficiency (D.Lgs. 198/2009 art. 3) and their outcomes. No personal data: the law asks for
-- the notice and its outcome to be public, not for who sent it.
CREATE TABLE diffide (
  id TEXT PRIMARY KEY,
  revision BIGINT NOT NULL,
  body TEXT NOT NULL CONSTRAINT diffide_body REFERENCES bodies (id),
  office TEXT CONSTRAINT diffide_office REFERENCES offices (id),
  service TEXT CONSTRAINT diffide_service REFERENCES services (id),
  received_on TEXT NOT NULL,
  ends_on TEXT NOT NULL,
  subject TEXT NOT NULL,
  claimants TEXT NOT NULL,
  state TEXT NOT NULL,
  outcome TEXT NOT NULL,
  outcome_on TEXT,
  published_on TEXT,
  CONSTRAINT diffide_subject_given CHECK (subject <> ''),
  CONSTRAINT diffide_days CHECK (received_on < ends_on),
  CONSTRAINT diffide_outcome CHECK ((state = 'open') = (outcome_on IS NULL)),
  CONSTRAINT diffide_outcome_order CHECK (outcome_on IS NULL OR received_on <= outcome_on)
);
CREATE INDEX diffide_by_body ON diffide (body, received_on, id);

-- When something changed in the office, and when the web said so.
CREATE TABLE publications (
  id TEXT PRIMARY KEY,
  office TEXT NOT NULL CONSTRAINT publications_office REFERENCES offices (id),
  service TEXT CONSTRAINT publications_service REFERENCES services (id),
  subject TEXT NOT NULL,
  text TEXT NOT NULL,
  changed_on TEXT NOT NULL,
  published_on TEXT,
  CONSTRAINT publications_order CHECK (published_on IS NULL OR changed_on <= published_on)
);
CREATE INDEX publications_by_office ON publications (office, changed_on, id);
