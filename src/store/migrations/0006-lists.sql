CREATE UNIQUE INDEX units_by_identity ON units (identity);

-- The lists with what 0003 added, and the lists of what had none.
DROP VIEW target_list;
CREATE VIEW target_list AS
SELECT
  t.indicator, t.comparator, t.value, t.upper, t.unit, t.is_percentage, t.kind, t.per,
  t.baseline_from, t.baseline_to, t.baseline_value, t.period_from, t.period_to, t.due_year, t.period_source, t.origin,
  d.issuer, d.place, d.title AS document, s.title AS section_title,
  d.path, t.start_line AS line, t.start_offset, t.end_offset, t.quote, t.document_id, t.id, t.section, t.task
FROM targets AS t
JOIN documents AS d ON d.id = t.document_id
LEFT JOIN sections AS s ON s.document_id = t.document_id AND s.id = t.section;

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
  t.deadline_text, t.deadline_from, t.deadline_to, t.deadline_recurrence, t.due_date, t.due_year,
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

CREATE VIEW document_list AS
SELECT
  d.type, d.number, d.symbol, d.title, d.issuer, d.parent_body, d.place, d.issued_date, d.issued_year,
  d.period_from, d.period_to, d.horizon, d.signer_name,
  (SELECT count(*) FROM sections AS r WHERE r.document_id = d.id) AS sections,
  (SELECT count(*) FROM targets AS r WHERE r.document_id = d.id) AS targets,
  (SELECT count(*) FROM tasks AS r WHERE r.document_id = d.id) AS tasks,
  (SELECT count(*) FROM citations AS r WHERE r.document_id = d.id) AS citations,
  d.path, 1 AS line, d.id
FROM documents AS d;

CREATE VIEW section_list AS
SELECT
  s.kind, s.label, s.title, s.level, d.issuer, d.place, d.title AS document,
  d.path, s.start_line AS line, s.start_offset, s.end_offset, s.quote, s.document_id, s.id, s.parent
FROM sections AS s
JOIN documents AS d ON d.id = s.document_id;

-- One row a unit. issuer is the body it is a part of; NULL where its place has only one of this name.
CREATE VIEW unit_list AS
SELECT
  u.id, u.canonical AS unit, u.kind, nullif(u.place, '') AS place,
  CASE WHEN json_extract(u.identity, '$[2]') <> '' THEN nullif(u.issuer, '') END AS issuer,
  (SELECT group_concat(name, '; ') FROM (
    SELECT DISTINCT a.name FROM unit_aliases AS a WHERE a.unit_id = u.id ORDER BY a.name
  )) AS names,
  (SELECT count(DISTINCT a.document_id) FROM unit_aliases AS a WHERE a.unit_id = u.id) AS documents,
  (SELECT count(DISTINCT tu.document_id || ' ' || tu.task) FROM task_units AS tu
    WHERE tu.unit_id = u.id AND tu.role = 'lead') AS tasks_led,
  (SELECT count(DISTINCT tu.document_id || ' ' || tu.task) FROM task_units AS tu
    WHERE tu.unit_id = u.id AND tu.role = 'supporting') AS tasks_supported,
  (SELECT d.path FROM unit_aliases AS a JOIN documents AS d ON d.id = a.document_id
    WHERE a.unit_id = u.id ORDER BY a.document_id, a.position LIMIT 1) AS path,
  ifnull((SELECT t.start_line FROM task_units AS tu JOIN tasks AS t ON t.document_id = tu.document_id AND t.id = tu.task
    WHERE tu.unit_id = u.id AND tu.document_id = (SELECT min(document_id) FROM unit_aliases WHERE unit_id = u.id)
    ORDER BY t.position LIMIT 1), 1) AS line
FROM units AS u;

-- One row a legal document. title is the user's, or else what most mentions say it is about.
CREATE VIEW legal_document_list AS
SELECT
  l.id, l.key,
  (SELECT c.type FROM citations AS c WHERE c.legal_document_id = l.id GROUP BY c.type ORDER BY count(*) DESC, c.type LIMIT 1) AS type,
  ifnull(l.title, (SELECT c.subject FROM citations AS c WHERE c.legal_document_id = l.id AND c.subject IS NOT NULL
    GROUP BY c.subject ORDER BY count(*) DESC, length(c.subject), c.subject LIMIT 1)) AS title,
  nullif(l.issuer, '') AS issuer, nullif(l.place, '') AS place,
  (SELECT count(*) FROM citations AS c WHERE c.legal_document_id = l.id) AS mentions,
  (SELECT count(DISTINCT c.document_id) FROM citations AS c WHERE c.legal_document_id = l.id) AS documents,
  (SELECT min(d.issued_date) FROM citations AS c JOIN documents AS d ON d.id = c.document_id
    WHERE c.legal_document_id = l.id) AS first_cited,
  (SELECT max(d.issued_date) FROM citations AS c JOIN documents AS d ON d.id = c.document_id
    WHERE c.legal_document_id = l.id) AS last_cited
FROM legal_documents AS l;
