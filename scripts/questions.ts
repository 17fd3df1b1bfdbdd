/** Questions that a researcher asks, each with the command and the SQL that answer it over corpus/. */

export interface ResearchQuestion {
  readonly question: string;
  /** The arguments of kehoach, without --db. */
  readonly command: readonly string[];
  readonly sql: string;
}

export const QUESTIONS: readonly ResearchQuestion[] = [
  {
    question: 'Which percentage targets of at least 95 fall due by 2026?',
    command: [
      ...['query', 'targets', '--unit-of-measure', '%', '--min', '95', '--to', '2026'],
      ...['--columns', 'indicator,comparator,value,due_year,place'],
    ],
    sql: `SELECT indicator, comparator, value, due_year, place FROM target_list
WHERE unit = '%' AND value >= 95 AND due_year <= 2026 ORDER BY value, document_id, line, start_offset`,
  },
  {
    question: 'What does the office of the department of health of Hòa Giang lead, and until when?',
    command: [
      ...['query', 'tasks', '--lead', 'VP Sở', '--place', 'hoa giang'],
      ...['--columns', 'title,deadline_text,due_date'],
    ],
    sql: `SELECT title, deadline_text, due_date FROM task_list
WHERE (document_id, id) IN (SELECT document_id, id FROM task_unit_list WHERE role = 'lead' AND unit = 'Văn phòng Sở')
  AND place = 'Hòa Giang' ORDER BY document_id, line, start_offset`,
  },
  {
    question: 'Which legal documents are cited most?',
    command: ['documents', '--limit', '6', '--columns', 'key,issuer,mentions,documents'],
    sql: `SELECT key, issuer, mentions, documents FROM legal_document_list ORDER BY mentions DESC, key LIMIT 6`,
  },
  {
    question: 'Which plans rest on Resolution 57-NQ/TW?',
    command: ['query', 'documents', '--cites', '57-NQ/TW', '--columns', 'title,issuer,place'],
    sql: `SELECT title, issuer, place FROM document_list
WHERE id IN (SELECT document_id FROM citation_list WHERE key = '57-NQ/TW') ORDER BY id`,
  },
  {
    question: 'Where is Decree 27/2022 cited, and as what?',
    command: ['query', 'citations', '--cites', '27/2022', '--where', '--columns', 'key,role'],
    sql: `SELECT path || ':' || line AS "where", key, role FROM citation_list
WHERE key = '27/2022/NĐ-CP' ORDER BY document_id, line, start_offset`,
  },
  {
    question: 'Which plans set the most targets?',
    command: [
      ...['query', 'documents', '--sort', '-targets', '--limit', '5'],
      ...['--columns', 'issuer,place,targets,tasks'],
    ],
    sql: `SELECT issuer, place, targets, tasks FROM document_list ORDER BY targets DESC, id DESC LIMIT 5`,
  },
  {
    question: 'Which tasks have a deadline before the end of 2025?',
    command: [
      ...['query', 'tasks', '--due-before', '2025-12-31', '--limit', '10'],
      ...['--columns', 'title,lead_units,due_date'],
    ],
    sql: `SELECT title, lead_units, due_date FROM task_list
WHERE due_date <= '2025-12-31' ORDER BY due_date, document_id, line, start_offset LIMIT 10`,
  },
  {
    question: 'What do plans promise about poor households, typed without marks?',
    command: [
      ...['query', 'targets', '--text', 'ho ngheo'],
      ...['--columns', 'indicator,comparator,value,unit,due_year,place'],
    ],
    sql: `SELECT indicator, comparator, value, unit, due_year, place FROM target_list
WHERE (document_id, id) IN (
  SELECT t.document_id, t.id FROM search_index AS f
  JOIN targets AS t ON t.document_id = f.rowid >> 24 AND t.position = f.rowid & 2097151
  WHERE search_index MATCH 'folded : "ho" AND folded : "ngheo"' AND f.rowid >> 21 & 7 = 2
) ORDER BY document_id, line, start_offset`,
  },
  {
    question: 'Which units lead the most tasks?',
    command: [
      'query',
      'units',
      '--sort',
      '-tasks_led',
      '--limit',
      '5',
      '--columns',
      'unit,place,tasks_led,tasks_supported',
    ],
    sql: `SELECT unit, place, tasks_led, tasks_supported FROM unit_list ORDER BY tasks_led DESC, id DESC LIMIT 5`,
  },
  {
    question: 'How many targets fall due in each year, and how many of them are percentages?',
    command: [
      'sql',
      'SELECT due_year, count(*) AS targets, sum(is_percentage) AS percentages FROM target_list GROUP BY due_year',
    ],
    sql: 'SELECT due_year, count(*) AS targets, sum(is_percentage) AS percentages FROM target_list GROUP BY due_year',
  },
  {
    question: 'Which cited documents are said to amend, replace or repeal others?',
    command: ['sql', 'SELECT DISTINCT key, how, changed_key FROM change_list ORDER BY key, changed_key'],
    sql: 'SELECT DISTINCT key, how, changed_key FROM change_list ORDER BY key, changed_key',
  },
];
