-- Dates that plans cut short ("2022", "2022-03") as whole days, from the first to the last that they may mean: what a
-- spreadsheet, R or DuckDB can compare. The columns with what is known stay beside them.
ALTER TABLE tasks ADD COLUMN start_date TEXT GENERATED ALWAYS AS (
  CASE length(deadline_from)
    WHEN 4 THEN deadline_from || '-01-01'
    WHEN 7 THEN deadline_from || '-01'
    ELSE deadline_from
  END
) VIRTUAL;
ALTER TABLE documents ADD COLUMN issued_from TEXT GENERATED ALWAYS AS (
  CASE length(issued_date)
    WHEN 4 THEN issued_date || '-01-01'
    WHEN 7 THEN issued_date || '-01'
    ELSE issued_date
  END
) VIRTUAL;
ALTER TABLE documents ADD COLUMN issued_to TEXT GENERATED ALWAYS AS (
  CASE length(issued_date)
    WHEN 4 THEN issued_date || '-12-31'
    WHEN 7 THEN date(issued_date || '-01', '+1 month', '-1 day')
    ELSE issued_date
  END
) VIRTUAL;
ALTER TABLE citations ADD COLUMN date_from TEXT GENERATED ALWAYS AS (
  CASE length(date) WHEN 7 THEN date || '-01' ELSE date END
) VIRTUAL;
ALTER TABLE citations ADD COLUMN date_to TEXT GENERATED ALWAYS AS (
  CASE length(date) WHEN 7 THEN date(date || '-01', '+1 month', '-1 day') ELSE date END
) VIRTUAL;

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
  d.path, t.start_line AS line, t.start_offset, t.end_offset, t.quote, t.document_id, t.id, t.section
FROM tasks AS t
JOIN documents AS d ON d.id = t.document_id
LEFT JOIN sections AS s ON s.document_id = t.document_id AND s.id = t.section;

DROP VIEW citation_list;
CREATE VIEW citation_list AS
SELECT
  l.key, c.type, c.number, c.year, c.symbol, c.date, c.date_from, c.date_to, c.issuer, l.issuer AS legal_issuer, l.place AS legal_place,
  c.subject, c.article, c.clause, c.point, c.role,
  d.issuer AS document_issuer, d.place, d.title AS document, s.title AS section_title,
  d.path, c.start_line AS line, c.start_offset, c.end_offset, c.quote,
  c.document_id, c.id, c.section, c.task, c.legal_document_id
FROM citations AS c
JOIN legal_documents AS l ON l.id = c.legal_document_id
JOIN documents AS d ON d.id = c.document_id
LEFT JOIN sections AS s ON s.document_id = c.document_id AND s.id = c.section;

DROP VIEW document_list;
CREATE VIEW document_list AS
SELECT
  d.type, d.number, d.symbol, d.title, d.issuer, d.parent_body, d.place, d.issued_date, d.issued_from, d.issued_to, d.issued_year,
  d.period_from, d.period_to, d.horizon, d.signer_name,
  (SELECT count(*) FROM sections AS r WHERE r.document_id = d.id) AS sections,
  (SELECT count(*) FROM targets AS r WHERE r.document_id = d.id) AS targets,
  (SELECT count(*) FROM tasks AS r WHERE r.document_id = d.id) AS tasks,
  (SELECT count(*) FROM citations AS r WHERE r.document_id = d.id) AS citations,
  d.path, 1 AS line, d.id
FROM documents AS d;

DROP VIEW legal_document_list;
-- One row a legal document. title is the user's, or else the one that most mentions state.
CREATE VIEW legal_document_list AS
SELECT
  l.id, l.key,
  (SELECT c.type FROM citations AS c WHERE c.legal_document_id = l.id GROUP BY c.type ORDER BY count(*) DESC, c.type LIMIT 1) AS type,
  ifnull(l.title, (SELECT c.title FROM citations AS c WHERE c.legal_document_id = l.id AND c.title IS NOT NULL
    GROUP BY c.title ORDER BY count(*) DESC, length(c.title), c.title LIMIT 1)) AS title,
  l.year, nullif(l.issuer, '') AS issuer, nullif(l.place, '') AS place,
  (SELECT count(*) FROM citations AS c WHERE c.legal_document_id = l.id) AS mentions,
  (SELECT count(DISTINCT c.document_id) FROM citations AS c WHERE c.legal_document_id = l.id) AS documents,
  (SELECT min(d.issued_date) FROM citations AS c JOIN documents AS d ON d.id = c.document_id
    WHERE c.legal_document_id = l.id) AS first_cited,
  (SELECT max(d.issued_date) FROM citations AS c JOIN documents AS d ON d.id = c.document_id
    WHERE c.legal_document_id = l.id) AS last_cited,
  (SELECT min(d.issued_from) FROM citations AS c JOIN documents AS d ON d.id = c.document_id
    WHERE c.legal_document_id = l.id) AS first_cited_from,
  (SELECT max(d.issued_to) FROM citations AS c JOIN documents AS d ON d.id = c.document_id
    WHERE c.legal_document_id = l.id) AS last_cited_to
FROM legal_documents AS l;
