import type { Database } from '../database.js';
import type { Cell } from '../query/query-records.js';

/** One count of records by something. */
export interface Tally {
  readonly name: string;
  readonly title: string;
  /** What is counted by, then the counts; the first count is the one that a bar shows. */
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** A count: its title and its SELECT, which takes how many rows to give. */
interface TallySql {
  readonly title: string;
  readonly sql: string;
}

const BY_YEAR = `WITH years AS (SELECT due_year, count(*) AS targets, 0 AS tasks FROM targets GROUP BY due_year
  UNION ALL SELECT due_year, 0, count(*) FROM tasks GROUP BY due_year)
  SELECT due_year AS year, sum(targets) AS targets, sum(tasks) AS tasks FROM years WHERE due_year IS NOT NULL
  GROUP BY due_year ORDER BY due_year`;

const BY_ISSUER = `WITH counts AS (
    SELECT document_id, count(*) AS targets, 0 AS tasks FROM targets GROUP BY document_id
    UNION ALL SELECT document_id, 0, count(*) FROM tasks GROUP BY document_id
    UNION ALL SELECT id, 0, 0 FROM documents)
  SELECT d.issuer, d.place, sum(c.targets) AS targets, sum(c.tasks) AS tasks, count(DISTINCT d.id) AS documents
  FROM counts AS c JOIN documents AS d ON d.id = c.document_id
  GROUP BY d.issuer, d.place ORDER BY targets DESC, tasks DESC, d.issuer, d.place LIMIT ?`;

const BY_UNIT = `SELECT u.canonical AS unit, nullif(u.place, '') AS place, count(*) FILTER (WHERE tu.role = 'lead') AS led,
    count(*) FILTER (WHERE tu.role = 'supporting') AS supported
  FROM task_units AS tu JOIN units AS u ON u.id = tu.unit_id
  GROUP BY tu.unit_id ORDER BY led DESC, supported DESC, unit, place LIMIT ?`;

const TALLIES = {
  years: { title: 'Targets and tasks by the year they are due', sql: BY_YEAR },
  issuers: { title: 'Targets and tasks by issuer', sql: BY_ISSUER },
  units: { title: 'Tasks by unit', sql: BY_UNIT },
  unitsOfMeasure: {
    title: 'Targets by unit of measure',
    sql: 'SELECT unit, count(*) AS targets FROM targets GROUP BY unit ORDER BY targets DESC, unit LIMIT ?',
  },
  targetKinds: {
    title: 'Targets by kind',
    sql: 'SELECT kind, count(*) AS targets FROM targets GROUP BY kind ORDER BY targets DESC, kind',
  },
  taskForms: {
    title: 'Tasks by form',
    sql: 'SELECT form, count(*) AS tasks FROM tasks GROUP BY form ORDER BY tasks DESC, form',
  },
  cited: {
    title: 'Legal documents cited most',
    sql: `SELECT l.key, count(DISTINCT c.document_id) AS documents, count(*) AS mentions, nullif(l.issuer, '') AS issuer,
        nullif(l.place, '') AS place
      FROM citations AS c JOIN legal_documents AS l ON l.id = c.legal_document_id
      GROUP BY l.id ORDER BY documents DESC, mentions DESC, l.key LIMIT ?`,
  },
  decrees: {
    title: 'Decrees cited most',
    sql: `SELECT l.key, count(DISTINCT c.document_id) AS documents, count(*) AS mentions
      FROM citations AS c JOIN legal_documents AS l ON l.id = c.legal_document_id WHERE c.type = 'Nghị định'
      GROUP BY l.id ORDER BY documents DESC, mentions DESC, l.key LIMIT ?`,
  },
} as const satisfies Record<string, TallySql>;

/** A database and how many rows of long lists to give → what there is, counted by year, issuer, unit and kind. */
export function collectStats(db: Database, top: number): readonly Tally[] {
  return Object.entries(TALLIES).map(([name, { title, sql }]) => {
    const statement = db.prepare<unknown[], readonly Cell[]>(sql).raw();
    const rows = sql.includes('?') ? statement.all(top) : statement.all();
    return { name, title, columns: statement.columns().map((column) => column.name), rows };
  });
}
