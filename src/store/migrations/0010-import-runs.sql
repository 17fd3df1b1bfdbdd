-- What a run was given and how it went, and how long each file took.

ALTER TABLE imports ADD COLUMN schema_version INTEGER;
ALTER TABLE imports ADD COLUMN jobs INTEGER;
-- How many files the run was given; null where they are the lines of a stream.
ALTER TABLE imports ADD COLUMN given INTEGER;
-- 1 where the user stopped it before its end. A run without finished_at still goes on, or was broken off.
ALTER TABLE imports ADD COLUMN stopped INTEGER NOT NULL DEFAULT 0 CHECK (stopped IN (0, 1));
ALTER TABLE import_files ADD COLUMN milliseconds INTEGER;

DROP VIEW import_list;
CREATE VIEW import_list AS
SELECT
  i.id, i.started_at, i.finished_at, i.version,
  count(f.path) AS files,
  count(f.path) FILTER (WHERE f.outcome = 'imported') AS imported,
  count(f.path) FILTER (WHERE f.outcome = 'unchanged') AS unchanged,
  count(f.path) FILTER (WHERE f.outcome = 'replaced') AS replaced,
  count(f.path) FILTER (WHERE f.outcome = 'failed') AS failed,
  i.schema_version, i.jobs, i.given,
  CASE
    WHEN i.finished_at IS NULL THEN 'unfinished'
    WHEN i.stopped = 1 THEN 'stopped'
    ELSE 'finished'
  END AS state,
  round((julianday(i.finished_at) - julianday(i.started_at)) * 86400, 3) AS seconds
FROM imports AS i
LEFT JOIN import_files AS f ON f.import_id = i.id
GROUP BY i.id;
