import type { Extraction } from '../../records.js';
import type { IndexedType } from './record-number.js';

interface SearchedTable {
  /** The table, of which r is a row. */
  readonly table: string;
  readonly documentId: string;
  readonly position: string;
  /** What is searched of a row, its parts joined by PART_END. */
  readonly text: string;
  /** The same of all rows of a document, in their order, made of its records. */
  readonly textsOf: (extraction: Extraction) => readonly string[];
}

/** The separator of records in ASCII, which stands in no plan. */
const PART_END = '\u001e';

const PLACED = { documentId: 'r.document_id', position: 'r.position' } as const;

/** Parts of a text, without those that are not said. */
function join(...parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null).join(PART_END);
}

/** Where the texts that are searched stand, as SQL and in the records. */
export const SEARCHED: Readonly<Record<IndexedType, SearchedTable>> = {
  document: {
    table: 'documents',
    documentId: 'r.id',
    position: '0',
    text: `ifnull(r.title, '')`,
    textsOf: ({ document }) => [document.title ?? ''],
  },
  section: {
    table: 'sections',
    ...PLACED,
    text: 'r.title',
    textsOf: ({ sections }) => sections.map(({ title }) => title),
  },
  target: {
    table: 'targets',
    ...PLACED,
    text: 'r.quote || char(30) || r.indicator',
    textsOf: ({ targets }) => targets.map(({ quote, indicator }) => join(quote, indicator)),
  },
  task: {
    table: 'tasks',
    ...PLACED,
    text: `r.title || ifnull(char(30) || (SELECT group_concat(p.text, char(30)) FROM task_products AS p
      WHERE p.document_id = r.document_id AND p.task = r.id), '')`,
    textsOf: ({ tasks }) => tasks.map(({ title, products }) => join(title, ...products)),
  },
  citation: {
    table: 'citations',
    ...PLACED,
    text: `r.quote || char(30) || (SELECT l.key FROM legal_documents AS l WHERE l.id = r.legal_document_id)
      || ifnull(char(30) || r.subject, '')`,
    textsOf: ({ citations }) => citations.map(({ quote, key, subject }) => join(quote, key, subject)),
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
