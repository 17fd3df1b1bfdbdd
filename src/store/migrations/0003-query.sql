-- What questions are asked by: columns that can be compared, and an index for each filter of `kehoach query`.
-- Records come in the order of their document and of their place in it, so most indexes end with both.

-- The year a target is due: the end of its years, or their beginning where no end is said.
ALTER TABLE targets ADD COLUMN due_year INTEGER GENERATED ALWAYS AS (ifnull(period_to, period_from)) VIRTUAL;
-- The last day a task may take: "2022" ends with its December. NULL where the plan says no end ("từ quý II/2026").
ALTER TABLE tasks ADD COLUMN due_date TEXT GENERATED ALWAYS AS (
  CASE length(deadline_to)
    WHEN 4 THEN deadline_to || '-12-31'
    WHEN 7 THEN date(deadline_to || '-01', '+1 month', '-1 day')
    ELSE deadline_to
  END
) VIRTUAL;
ALTER TABLE tasks ADD COLUMN due_year INTEGER GENERATED ALWAYS AS (CAST(substr(deadline_to, 1, 4) AS INTEGER)) VIRTUAL;

-- An ISO date cut to what the head says: "2025", "2025-03", "2025-03-05".
ALTER TABLE documents ADD COLUMN issued_date TEXT GENERATED ALWAYS AS (
  CASE
    WHEN issued_year IS NULL THEN NULL
    WHEN issued_month IS NULL THEN printf('%04d', issued_year)
    WHEN issued_day IS NULL THEN printf('%04d-%02d', issued_year, issued_month)
    ELSE printf('%04d-%02d-%02d', issued_year, issued_month, issued_day)
  END
) VIRTUAL;

CREATE INDEX documents_by_type ON documents (type);
CREATE INDEX documents_by_place ON documents (place);
CREATE INDEX documents_by_year ON documents (issued_year);

CREATE UNIQUE INDEX sections_in_order ON sections (document_id, position);
CREATE UNIQUE INDEX tasks_in_order ON tasks (document_id, position);
CREATE UNIQUE INDEX targets_in_order ON targets (document_id, position);
CREATE UNIQUE INDEX citations_in_order ON citations (document_id, position);

CREATE INDEX targets_by_year ON targets (due_year, document_id, position);
CREATE INDEX targets_by_value ON targets (value, document_id, position);
CREATE INDEX targets_by_unit ON targets (unit, value, document_id, position);
CREATE INDEX targets_by_comparator ON targets (comparator, document_id, position);
CREATE INDEX tasks_by_year ON tasks (due_year, document_id, position);
CREATE INDEX tasks_by_due_date ON tasks (due_date, document_id, position);
DROP INDEX citations_by_type;
CREATE INDEX citations_by_type ON citations (type, document_id, position);
CREATE INDEX citations_by_year ON citations (year, document_id, position);
DROP INDEX citations_by_legal_document;
CREATE INDEX citations_by_legal_document ON citations (legal_document_id, document_id, position);
DROP INDEX task_units_by_unit;
CREATE INDEX task_units_by_unit ON task_units (unit_id, document_id, name, role, task);
DROP INDEX unit_aliases_by_name;
CREATE INDEX unit_aliases_by_name ON unit_aliases (name, unit_id);
CREATE INDEX units_by_place ON units (place);
CREATE INDEX units_by_issuer ON units (issuer);

-- Every name that can be asked for, by its spelling without marks: "so cong thuong" is "Sở Công Thương". Filled by
-- kehoach, which knows how marks are left out; a name that no document has any more does no harm.
CREATE TABLE names (
  kind TEXT NOT NULL CHECK (
    kind IN ('issuer', 'place', 'document_type', 'citation_type', 'unit', 'unit_of_measure', 'key')
  ),
  folded TEXT NOT NULL,
  marked TEXT NOT NULL,
  name TEXT NOT NULL,
  PRIMARY KEY (kind, folded, name)
) STRICT, WITHOUT ROWID;
