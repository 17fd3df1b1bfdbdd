-- What a plan itself says of its units and citations, so that it can be found out again what they mean when a choice is
-- undone or a rule changes: until now only what they count as was kept.
ALTER TABLE unit_aliases ADD COLUMN canonical TEXT;
ALTER TABLE unit_aliases ADD COLUMN kind TEXT;
UPDATE unit_aliases SET (canonical, kind) = (SELECT u.canonical, u.kind FROM units AS u WHERE u.id = unit_aliases.unit_id);
ALTER TABLE citations ADD COLUMN key TEXT;
UPDATE citations SET key = (SELECT l.key FROM legal_documents AS l WHERE l.id = citations.legal_document_id);
-- The title of the cited document where this mention states it: what it is about, or a law's name.
ALTER TABLE citations ADD COLUMN title TEXT;

-- Numbers that start again every year are told apart by it.
ALTER TABLE legal_documents ADD COLUMN year INTEGER;
ALTER TABLE legal_documents ADD COLUMN identity TEXT;
DROP INDEX legal_documents_by_identity;
CREATE UNIQUE INDEX legal_documents_by_identity ON legal_documents (identity);
CREATE INDEX legal_documents_by_key ON legal_documents (key);

-- The choices with a number, by which one can be undone, and with what they were about.
ALTER TABLE identity_choices RENAME TO older_choices;
CREATE TABLE identity_choices (
  id INTEGER PRIMARY KEY,
  entity TEXT NOT NULL CHECK (entity IN ('unit', 'legal_document')),
  identity TEXT NOT NULL,
  subject TEXT NOT NULL,
  place TEXT NOT NULL,
  merged_into TEXT,
  name TEXT,
  chosen_at TEXT NOT NULL,
  UNIQUE (entity, identity),
  CHECK (merged_into IS NOT identity AND (merged_into IS NULL) <> (name IS NULL))
) STRICT;
INSERT INTO identity_choices (entity, identity, subject, place, merged_into, name, chosen_at)
SELECT
  entity, identity, json_extract(identity, '$[0]'),
  json_extract(identity, CASE entity WHEN 'unit' THEN '$[1]' ELSE '$[2]' END), merged_into, name, chosen_at
FROM older_choices ORDER BY chosen_at;
DROP TABLE older_choices;

CREATE VIEW choice_list AS
SELECT
  c.id, c.entity, c.subject, nullif(c.place, '') AS place,
  CASE
    WHEN c.merged_into IS NULL THEN NULL
    WHEN c.entity = 'unit' THEN
      ifnull((SELECT u.canonical FROM units AS u WHERE u.identity = c.merged_into), json_extract(c.merged_into, '$[0]'))
    ELSE json_extract(c.merged_into, '$[0]')
  END AS same_as,
  c.name AS called, c.chosen_at
FROM identity_choices AS c;

-- The names anew, as more short forms are known; filled by kehoach. The columns of the key come first: where another one
-- stands between them, the integrity check of SQLite 3.40 takes it for missing.
DROP TABLE names;
CREATE TABLE names (
  kind TEXT NOT NULL CHECK (
    kind IN ('issuer', 'place', 'document_type', 'citation_type', 'unit', 'unit_of_measure', 'key')
  ),
  folded TEXT NOT NULL,
  name TEXT NOT NULL,
  marked TEXT NOT NULL,
  PRIMARY KEY (kind, folded, name)
) STRICT, WITHOUT ROWID;
