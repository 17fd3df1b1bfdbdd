-- Flat views for people: one row a record, with its document and its place in the source.
-- The inner ORDER BY of the lists, and not group_concat(… ORDER BY …), because sqlite3 before 3.44 cannot read that.

CREATE VIEW target_list AS
SELECT
  t.indicator, t.comparator, t.value, t.upper, t.unit, t.is_percentage, t.kind, t.per,
  t.baseline_from, t.baseline_to, t.baseline_value, t.period_from, t.period_to, t.period_source, t.origin,
  d.issuer, d.place, d.title AS document, s.title AS section_title,
  d.path, t.start_line AS line, t.start_offset, t.end_offset, t.quote, t.document_id, t.id, t.section, t.task
FROM targets AS t
JOIN documents AS d ON d.id = t.document_id
LEFT JOIN sections AS s ON s.document_id = t.document_id AND s.id = t.section;

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
  t.deadline_text, t.deadline_from, t.deadline_to, t.deadline_recurrence,
  (SELECT group_concat(text, '; ') FROM (
    SELECT p.text FROM task_products AS p
    WHERE p.document_id = t.document_id AND p.task = t.id ORDER BY p.position
  )) AS products,
  (SELECT group_concat(text, ' › ') FROM (
    SELECT g.text FROM task_groups AS g
    WHERE g.document_id = t.document_id AND g.task = t.id ORDER BY g.position
  )) AS task_group,
  t.form, d.issuer, d.place, d.title AS document, s.title AS section_title,
  d.path, t.start_line AS line, t.start_offset, t.end_offset, t.quote, t.document_id, t.id, t.section
FROM tasks AS t
JOIN documents AS d ON d.id = t.document_id
LEFT JOIN sections AS s ON s.document_id = t.document_id AND s.id = t.section;

-- One row a task and unit, so that "all tasks of one unit" needs no search inside a list.
CREATE VIEW task_unit_list AS
SELECT
  u.canonical AS unit, tu.role, tu.name, u.kind AS unit_kind, t.label, t.title,
  t.deadline_text, t.deadline_from, t.deadline_to, t.deadline_recurrence,
  d.issuer, d.place, d.title AS document,
  d.path, t.start_line AS line, t.start_offset, t.end_offset, t.quote, t.document_id, t.id, t.section, tu.unit_id
FROM task_units AS tu
JOIN units AS u ON u.id = tu.unit_id
JOIN tasks AS t ON t.document_id = tu.document_id AND t.id = tu.task
JOIN documents AS d ON d.id = tu.document_id;

CREATE VIEW citation_list AS
SELECT
  l.key, c.type, c.number, c.year, c.symbol, c.date, c.issuer, l.issuer AS legal_issuer, l.place AS legal_place,
  c.subject, c.article, c.clause, c.point, c.role,
  d.issuer AS document_issuer, d.place, d.title AS document, s.title AS section_title,
  d.path, c.start_line AS line, c.start_offset, c.end_offset, c.quote,
  c.document_id, c.id, c.section, c.task, c.legal_document_id
FROM citations AS c
JOIN legal_documents AS l ON l.id = c.legal_document_id
JOIN documents AS d ON d.id = c.document_id
LEFT JOIN sections AS s ON s.document_id = c.document_id AND s.id = c.section;

-- One row a run, with what it did.
CREATE VIEW import_list AS
SELECT
  i.id, i.started_at, i.finished_at, i.version,
  count(f.path) AS files,
  count(f.path) FILTER (WHERE f.outcome = 'imported') AS imported,
  count(f.path) FILTER (WHERE f.outcome = 'unchanged') AS unchanged,
  count(f.path) FILTER (WHERE f.outcome = 'replaced') AS replaced,
  count(f.path) FILTER (WHERE f.outcome = 'failed') AS failed
FROM imports AS i
LEFT JOIN import_files AS f ON f.import_id = i.id
GROUP BY i.id;
