-- What a short form refers to, and which cited document is said to change which.

-- The id of the full mention in the same document.
ALTER TABLE citations ADD COLUMN refers_to TEXT;

CREATE TABLE citation_changes (
  document_id INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
  citation TEXT NOT NULL,
  position INTEGER NOT NULL,
  changed TEXT NOT NULL,
  how TEXT NOT NULL CHECK (how IN ('amends', 'replaces', 'repeals', 'consolidates')),
  PRIMARY KEY (document_id, citation, position),
  FOREIGN KEY (document_id, citation) REFERENCES citations (document_id, id),
  FOREIGN KEY (document_id, changed) REFERENCES citations (document_id, id)
) STRICT;
CREATE INDEX citation_changes_by_changed ON citation_changes (document_id, changed);

-- One row a statement that one legal document changes another, with the mention that says so.
CREATE VIEW change_list AS
SELECT
  bl.key AS key, b.type, x.how, cl.key AS changed_key, c.type AS changed_type, c.article, c.clause, c.point,
  d.issuer AS document_issuer, d.place, d.title AS document,
  d.path, b.start_line AS line, b.start_offset, b.quote, c.quote AS changed_quote,
  c.start_line AS changed_line, c.start_offset AS changed_offset, x.document_id, x.citation, x.changed,
  b.legal_document_id, c.legal_document_id AS changed_legal_document_id
FROM citation_changes AS x
JOIN citations AS b ON b.document_id = x.document_id AND b.id = x.citation
JOIN legal_documents AS bl ON bl.id = b.legal_document_id
JOIN citations AS c ON c.document_id = x.document_id AND c.id = x.changed
JOIN legal_documents AS cl ON cl.id = c.legal_document_id
JOIN documents AS d ON d.id = x.document_id;

DROP VIEW citation_list;
CREATE VIEW citation_list AS
SELECT
  l.key, c.type, c.number, c.year, c.symbol, c.date, c.date_from, c.date_to, c.issuer, l.issuer AS legal_issuer, l.place AS legal_place,
  c.subject, c.article, c.clause, c.point, c.role, c.refers_to,
  (SELECT group_concat(x.how || ' ' || x.changed_key, '; ') FROM change_list AS x
    WHERE x.document_id = c.document_id AND x.citation = c.id) AS changes,
  (SELECT group_concat(x.how || ' ' || x.key, '; ') FROM change_list AS x
    WHERE x.document_id = c.document_id AND x.changed = c.id) AS changed_by,
  d.issuer AS document_issuer, d.place, d.title AS document, s.title AS section_title,
  d.path, c.start_line AS line, c.start_offset, c.end_offset, c.quote,
  c.document_id, c.id, c.section, c.task, c.legal_document_id
FROM citations AS c
JOIN legal_documents AS l ON l.id = c.legal_document_id
JOIN documents AS d ON d.id = c.document_id
LEFT JOIN sections AS s ON s.document_id = c.document_id AND s.id = c.section;
