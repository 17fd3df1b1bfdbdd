-- What the user of this database decided about units and legal documents. An identity is a JSON list that does not
-- change when documents are imported again, as ids may: see docs/data-model.md.
CREATE TABLE identity_choices (
  entity TEXT NOT NULL CHECK (entity IN ('unit', 'legal_document')),
  identity TEXT NOT NULL,
  merged_into TEXT,
  name TEXT,
  chosen_at TEXT NOT NULL,
  PRIMARY KEY (entity, identity),
  CHECK (merged_into IS NOT identity AND (merged_into IS NULL) <> (name IS NULL))
) STRICT;

-- What a unit is known by: one for all spellings of its name. Filled by kehoach, also for units that were here before.
ALTER TABLE units ADD COLUMN identity TEXT;
DROP INDEX units_by_identity;
CREATE INDEX units_by_canonical ON units (canonical);
-- The title a user gave it; without one the lists show what a mention says.
ALTER TABLE legal_documents ADD COLUMN title TEXT;
