-- The records of plans, normalised. Field names are those of the records in snake_case. Ids such as "s12" count from
-- the start in every document, so a record is known by (document_id, id); position is its place in the document's list.
-- Spans are columns: lines and columns from 1, offsets from 0 in UTF-16 code units into documents.text.

CREATE TABLE imports (
  id INTEGER PRIMARY KEY,
  started_at TEXT NOT NULL,
  finished_at TEXT,
  version TEXT NOT NULL
) STRICT;

CREATE TABLE import_files (
  import_id INTEGER NOT NULL REFERENCES imports (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  path TEXT NOT NULL,
  outcome TEXT NOT NULL CHECK (outcome IN ('imported', 'unchanged', 'replaced', 'failed')),
  reason TEXT,
  sections INTEGER,
  targets INTEGER,
  tasks INTEGER,
  citations INTEGER,
  diagnostics INTEGER,
  PRIMARY KEY (import_id, position),
  CHECK ((outcome = 'failed') = (reason IS NOT NULL))
) STRICT;

CREATE TABLE documents (
  id INTEGER PRIMARY KEY,
  path TEXT NOT NULL UNIQUE,
  format TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  bytes INTEGER NOT NULL,
  encoding TEXT NOT NULL,
  text TEXT NOT NULL,
  schema_version INTEGER NOT NULL,
  extractor_version TEXT NOT NULL,
  import_id INTEGER NOT NULL REFERENCES imports (id),
  type TEXT,
  number TEXT,
  symbol TEXT,
  place TEXT,
  issued_year INTEGER,
  issued_month INTEGER,
  issued_day INTEGER,
  title TEXT,
  issuer TEXT,
  parent_body TEXT,
  period_from INTEGER,
  period_to INTEGER,
  horizon INTEGER,
  signer_capacity TEXT,
  signer_title TEXT,
  signer_name TEXT
) STRICT;
CREATE INDEX documents_by_import ON documents (import_id);
CREATE INDEX documents_by_issuer ON documents (issuer, place);

CREATE TABLE document_recipients (
  document_id INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  text TEXT NOT NULL,
  PRIMARY KEY (document_id, position)
) STRICT;

CREATE TABLE sections (
  document_id INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
  id TEXT NOT NULL,
  position INTEGER NOT NULL,
  parent TEXT,
  kind TEXT NOT NULL CHECK (
    kind IN ('part', 'chapter', 'article', 'appendix', 'roman', 'decimal', 'letter', 'dash', 'plus')
  ),
  label TEXT,
  title TEXT NOT NULL,
  level INTEGER NOT NULL,
  quote TEXT NOT NULL,
  start_line INTEGER NOT NULL,
  start_column INTEGER NOT NULL,
  start_offset INTEGER NOT NULL,
  end_line INTEGER NOT NULL,
  end_column INTEGER NOT NULL,
  end_offset INTEGER NOT NULL,
  PRIMARY KEY (document_id, id),
  -- Deferred, because nothing promises that a parent comes before its children in the list.
  FOREIGN KEY (document_id, parent) REFERENCES sections (document_id, id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX sections_by_parent ON sections (document_id, parent);

CREATE TABLE tasks (
  document_id INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
  id TEXT NOT NULL,
  position INTEGER NOT NULL,
  form TEXT NOT NULL CHECK (form IN ('row', 'block', 'assignment', 'item')),
  label TEXT,
  title TEXT NOT NULL,
  deadline_text TEXT,
  deadline_from TEXT,
  deadline_to TEXT,
  deadline_recurrence TEXT CHECK (deadline_recurrence IN ('ongoing', 'monthly', 'quarterly', 'yearly')),
  section TEXT,
  quote TEXT NOT NULL,
  start_line INTEGER NOT NULL,
  start_column INTEGER NOT NULL,
  start_offset INTEGER NOT NULL,
  end_line INTEGER NOT NULL,
  end_column INTEGER NOT NULL,
  end_offset INTEGER NOT NULL,
  PRIMARY KEY (document_id, id),
  FOREIGN KEY (document_id, section) REFERENCES sections (document_id, id)
) STRICT;
CREATE INDEX tasks_by_section ON tasks (document_id, section);
CREATE INDEX tasks_by_deadline ON tasks (deadline_to);

CREATE TABLE task_groups (
  document_id INTEGER NOT NULL,
  task TEXT NOT NULL,
  position INTEGER NOT NULL,
  text TEXT NOT NULL,
  PRIMARY KEY (document_id, task, position),
  FOREIGN KEY (document_id, task) REFERENCES tasks (document_id, id) ON DELETE CASCADE
) STRICT;

CREATE TABLE task_products (
  document_id INTEGER NOT NULL,
  task TEXT NOT NULL,
  position INTEGER NOT NULL,
  text TEXT NOT NULL,
  PRIMARY KEY (document_id, task, position),
  FOREIGN KEY (document_id, task) REFERENCES tasks (document_id, id) ON DELETE CASCADE
) STRICT;

-- A unit is known by its name within the body that issued the plan, at its place: every department has a "Văn phòng Sở",
-- every province a "Sở Công Thương". '' stands for "not said", because UNIQUE takes every NULL for a different value.
-- only_in is the one document a unit is known from where that document names no place: it may be any province's.
CREATE TABLE units (
  id INTEGER PRIMARY KEY,
  canonical TEXT NOT NULL,
  place TEXT NOT NULL DEFAULT '',
  issuer TEXT NOT NULL DEFAULT '',
  kind TEXT NOT NULL CHECK (kind IN ('unit', 'collective')),
  only_in INTEGER REFERENCES documents (id) ON DELETE CASCADE,
  CHECK ((place = '') = (only_in IS NOT NULL))
) STRICT;
CREATE UNIQUE INDEX units_by_identity ON units (canonical, place, issuer, kind, ifnull(only_in, 0));
CREATE INDEX units_by_only_in ON units (only_in);

-- The names under which a document speaks of a unit.
CREATE TABLE unit_aliases (
  document_id INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  unit_id INTEGER NOT NULL REFERENCES units (id),
  name TEXT NOT NULL,
  PRIMARY KEY (document_id, position),
  UNIQUE (document_id, unit_id, name)
) STRICT;
CREATE INDEX unit_aliases_by_unit ON unit_aliases (unit_id);
CREATE INDEX unit_aliases_by_name ON unit_aliases (name);

CREATE TABLE task_units (
  document_id INTEGER NOT NULL,
  task TEXT NOT NULL,
  role TEXT NOT NULL CHECK (role IN ('lead', 'supporting')),
  position INTEGER NOT NULL,
  unit_id INTEGER NOT NULL,
  name TEXT NOT NULL,
  PRIMARY KEY (document_id, task, role, position),
  FOREIGN KEY (document_id, task) REFERENCES tasks (document_id, id) ON DELETE CASCADE,
  FOREIGN KEY (document_id, unit_id, name) REFERENCES unit_aliases (document_id, unit_id, name)
) STRICT;
CREATE INDEX task_units_by_unit ON task_units (unit_id, document_id, name);

CREATE TABLE targets (
  document_id INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
  id TEXT NOT NULL,
  position INTEGER NOT NULL,
  indicator TEXT NOT NULL,
  comparator TEXT NOT NULL CHECK (comparator IN ('>=', '>', '<=', '<', '=')),
  value REAL NOT NULL,
  upper REAL,
  unit TEXT NOT NULL,
  -- "% GDP" is a percentage too; nobody should have to cut strings to find it.
  is_percentage INTEGER NOT NULL GENERATED ALWAYS AS (substr(unit, 1, 1) = '%') VIRTUAL,
  kind TEXT NOT NULL CHECK (kind IN ('level', 'increase', 'decrease')),
  per TEXT CHECK (per IN ('year')),
  baseline_from INTEGER,
  baseline_to INTEGER,
  baseline_value REAL,
  period_from INTEGER,
  period_to INTEGER,
  period_source TEXT CHECK (period_source IN ('stated', 'heading', 'task', 'document')),
  origin TEXT NOT NULL CHECK (origin IN ('text', 'task', 'table')),
  section TEXT,
  task TEXT,
  quote TEXT NOT NULL,
  start_line INTEGER NOT NULL,
  start_column INTEGER NOT NULL,
  start_offset INTEGER NOT NULL,
  end_line INTEGER NOT NULL,
  end_column INTEGER NOT NULL,
  end_offset INTEGER NOT NULL,
  PRIMARY KEY (document_id, id),
  FOREIGN KEY (document_id, section) REFERENCES sections (document_id, id),
  FOREIGN KEY (document_id, task) REFERENCES tasks (document_id, id)
) STRICT;
CREATE INDEX targets_by_section ON targets (document_id, section);
CREATE INDEX targets_by_task ON targets (document_id, task);
CREATE INDEX targets_by_due_year ON targets (is_percentage, period_to);

-- One row a key and issuer. A national key says itself who issued it; a local one ("602/QĐ-UBND") every province has, so
-- there the issuer counts as named, at the place of the plan that cites it. '' and only_in as in units.
CREATE TABLE legal_documents (
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL,
  issuer TEXT NOT NULL DEFAULT '',
  place TEXT NOT NULL DEFAULT '',
  only_in INTEGER REFERENCES documents (id) ON DELETE CASCADE
) STRICT;
CREATE UNIQUE INDEX legal_documents_by_identity ON legal_documents (key, issuer, place, ifnull(only_in, 0));
CREATE INDEX legal_documents_by_only_in ON legal_documents (only_in);

-- One row a mention, with everything as this mention says it.
CREATE TABLE citations (
  document_id INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
  id TEXT NOT NULL,
  position INTEGER NOT NULL,
  legal_document_id INTEGER NOT NULL REFERENCES legal_documents (id),
  type TEXT NOT NULL,
  number TEXT,
  year INTEGER,
  symbol TEXT,
  date TEXT,
  issuer TEXT,
  subject TEXT,
  article TEXT,
  clause TEXT,
  point TEXT,
  role TEXT NOT NULL CHECK (role IN ('basis', 'amends', 'amended', 'reference')),
  section TEXT,
  task TEXT,
  quote TEXT NOT NULL,
  start_line INTEGER NOT NULL,
  start_column INTEGER NOT NULL,
  start_offset INTEGER NOT NULL,
  end_line INTEGER NOT NULL,
  end_column INTEGER NOT NULL,
  end_offset INTEGER NOT NULL,
  PRIMARY KEY (document_id, id),
  FOREIGN KEY (document_id, section) REFERENCES sections (document_id, id),
  FOREIGN KEY (document_id, task) REFERENCES tasks (document_id, id)
) STRICT;
CREATE INDEX citations_by_legal_document ON citations (legal_document_id);
CREATE INDEX citations_by_type ON citations (type);
CREATE INDEX citations_by_section ON citations (document_id, section);
CREATE INDEX citations_by_task ON citations (document_id, task);

CREATE TABLE diagnostics (
  document_id INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  severity TEXT NOT NULL CHECK (severity IN ('info', 'warning', 'error')),
  code TEXT NOT NULL,
  message TEXT NOT NULL,
  start_line INTEGER NOT NULL,
  start_column INTEGER NOT NULL,
  start_offset INTEGER NOT NULL,
  end_line INTEGER NOT NULL,
  end_column INTEGER NOT NULL,
  end_offset INTEGER NOT NULL,
  PRIMARY KEY (document_id, position)
) STRICT;
CREATE INDEX diagnostics_by_code ON diagnostics (code);
