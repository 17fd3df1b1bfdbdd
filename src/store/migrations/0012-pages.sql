-- The page of a PDF that a record begins on; NULL where the file has no pages.
ALTER TABLE sections ADD COLUMN page INTEGER CHECK (page > 0);
ALTER TABLE targets ADD COLUMN page INTEGER CHECK (page > 0);
ALTER TABLE tasks ADD COLUMN page INTEGER CHECK (page > 0);
ALTER TABLE citations ADD COLUMN page INTEGER CHECK (page > 0);
ALTER TABLE diagnostics ADD COLUMN page INTEGER CHECK (page > 0);

DROP VIEW target_list;
CREATE VIEW target_list AS
SELECT
  t.indicator, t.comparator, t.value, t.upper, t.unit, t.is_percentage, t.kind, t.per,
  t.baseline_from, t.baseline_to, t.baseline_value, t.period_from, t.period_to, t.due_year, t.period_source, t.origin,
  d.issuer, d.place, d.title AS document, s.title AS section_title,
  d.path, t.start_line AS line, t.page, t.start_offset, t.end_offset, t.quote, t.document_id, t.id, t.section, t.task
FROM targets AS t
JOIN documents AS d ON d.id = t.document_id
LEFT JOIN sections AS s ON s.document_id = t.document_id AND s.id = t.section;

DROP VIEW section_list;
CREATE VIEW section_list AS
SELECT
  s.kind, s.label, s.title, s.level, d.issuer, d.place, d.title AS document,
  d.path, s.start_line AS line, s.page, s.start_offset, s.end_offset, s.quote, s.document_id, s.id, s.parent
FROM sections AS s
JOIN documents AS d ON d.id = s.document_id;

DROP VIEW task_list;
CREATE VIEW task_list AS
SELECT
  t.label, t.title,
  (SELECT group_concat(canonical, '; ') FROM (
    SELECT u.canonical FROM task_units AS tu JOIN units AS u ON u.id = tu.unit_id
    WHERE tu.document_id = t.document_id AND tu.task = t.id AND tu.role = 'lead' ORDER BY tu.position
  )) AS lead_units,
  (SELECT group_concat(canonical, '; ') FROM (
    SELECT u.canonical FROM task_units AS tu JOIN units AS u ON u.id = tu.unit_id
    WHERE tu.document_id = t.document_id AND tu.task = t.id AND tu.role = 'supporting' ORDER BY tu.position
  )) AS supporting_units,
  t.deadline_text, t.deadline_from, t.deadline_to, t.deadline_recurrence, t.start_date, t.due_date, t.due_year,
  (SELECT group_concat(text, '; ') FROM (
    SELECT p.text FROM task_products AS p
    WHERE p.document_id = t.document_id AND p.task = t.id ORDER BY p.position
  )) AS products,
  (SELECT group_concat(text, ' › ') FROM (
    SELECT g.text FROM task_groups AS g
    WHERE g.document_id = t.document_id AND g.task = t.id ORDER BY g.position
  )) AS task_group,
  t.form, d.issuer, d.place, d.title AS document, s.title AS section_title,
  d.path, t.start_line AS line, t.page, t.start_offset, t.end_offset, t.quote, t.document_id, t.id, t.section
FROM tasks AS t
JOIN documents AS d ON d.id = t.document_id
LEFT JOIN sections AS s ON s.document_id = t.document_id AND s.id = t.section;

DROP VIEW citation_list;

-- One row a statement that one legal document changes another, with the mention that says so.
CREATE VIEW change_list AS
SELECT
  bl.key AS key, b.type, x.how, cl.key AS changed_key, c.type AS changed_type, c.article, c.clause, c.point,
  d.issuer AS document_issuer, d.place, d.title AS document,
  d.path, b.start_line AS line, b.page, b.start_offset, b.quote, c.quote AS changed_quote,
  c.start_line AS changed_line, c.start_offset AS changed_offset, x.document_id, x.citation, x.changed,
  b.legal_document_id, c.legal_document_id AS changed_legal_document_id
FROM citation_changes AS x
JOIN citations AS b ON b.document_id = x.document_id AND b.id = x.citation
JOIN legal_documents AS bl ON bl.id = b.legal_document_id
JOIN citations AS c ON c.document_id = x.document_id AND c.id = x.changed
JOIN legal_documents AS cl ON cl.id = c.legal_document_id
JOIN documents AS d ON d.id = x.document_id;

CREATE VIEW citation_list AS
SELECT
  l.key, c.type, c.number, c.year, c.symbol, c.date, c.date_from, c.date_to, c.issuer, l.issuer AS legal_issuer, l.place AS legal_place,
  c.subject, c.article, c.clause, c.point, c.role, c.refers_to,
  (SELECT group_concat(x.how || ' ' || x.changed_key, '; ') FROM change_list AS x
    WHERE x.document_id = c.document_id AND x.citation = c.id) AS changes,
  (SELECT group_concat(x.how || ' ' || x.key, '; ') FROM change_list AS x
    WHERE x.document_id = c.document_id AND x.changed = c.id) AS changed_by,
  d.issuer AS document_issuer, d.place, d.title AS document, s.title AS section_title,
  d.path, c.start_line AS line, c.page, c.start_offset, c.end_offset, c.quote,
  c.document_id, c.id, c.section, c.task, c.legal_document_id
FROM citations AS c
JOIN legal_documents AS l ON l.id = c.legal_document_id
JOIN documents AS d ON d.id = c.document_id
LEFT JOIN sections AS s ON s.document_id = c.document_id AND s.id = c.section;
