import type { IndexedType } from './record-number.js';

interface SearchedTable {
  /** The table, of which r is a row. */
  readonly table: string;
  readonly documentId: string;
  readonly position: string;
  /** What is searched of a row, its parts joined by PART_END. */
  readonly text: string;
}

/** The separator of records in ASCII, which stands in no plan. */
const PART_END = '\u001e';

const PLACED = { documentId: 'r.document_id', position: 'r.position' } as const;

/** Where the texts that are searched stand, as SQL. */
export const SEARCHED: Readonly<Record<IndexedType, SearchedTable>> = {
  document: { table: 'documents', documentId: 'r.id', position: '0', text: `ifnull(r.title, '')` },
  section: { table: 'sections', ...PLACED, text: 'r.title' },
  target: { table: 'targets', ...PLACED, text: 'r.quote || char(30) || r.indicator' },
  task: {
    table: 'tasks',
    ...PLACED,
    text: `r.title || ifnull(char(30) || (SELECT group_concat(p.text, char(30)) FROM task_products AS p
      WHERE p.document_id = r.document_id AND p.task = r.id), '')`,
  },
  citation: {
    table: 'citations',
    ...PLACED,
    text: `r.quote || char(30) || (SELECT l.key FROM legal_documents AS l WHERE l.id = r.legal_document_id)
      || ifnull(char(30) || r.subject, '')`,
  },
};

/** What is searched of a record → what is shown of it: its parts in one line each, without those that another part says. */
export function shownText(text: string): string {
  const parts: string[] = [];
  for (const part of text.normalize('NFC').split(PART_END)) {
    const line = part.replace(/\s+/gu, ' ').trim();
    if (!parts.some((shown) => shown.toLowerCase().includes(line.toLowerCase()))) parts.push(line);
  }
  return parts.join(' · ');
}
