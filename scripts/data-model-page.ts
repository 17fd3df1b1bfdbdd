/** The part of docs/data-model.md that tells of every column. */
import type { Database } from '../src/store/database.js';
import { describeColumns } from '../src/store/dictionary/describe-columns.js';
import { LISTS, type ListEntry, TABLES } from '../src/store/dictionary/list-entries.js';

const BEGIN = '<!-- columns: made by npm run docs -->';
const END = '<!-- columns: end -->';

/** A page and a database → the page with the part between its marks made anew. Raises where it has no marks. */
export function dataModelPage(page: string, db: Database): string {
  const [before, rest] = page.split(`${BEGIN}\n`);
  const after = rest?.split(`${END}\n`)[1];
  if (before === undefined || after === undefined) throw new Error(`the page has no ${BEGIN} … ${END}`);
  const lists = ['## Lists', ...LISTS.map((list) => tableOf(db, list))];
  const tables = ['## Tables', ...TABLES.map((table) => tableOf(db, table))];
  return `${before}${BEGIN}\n\n${[...lists, ...tables].join('\n\n')}\n\n${END}\n${after}`;
}

function tableOf(db: Database, { name, meaning }: ListEntry): string {
  const rows = describeColumns(db, name).map(
    (column) => `| ${column.name} | ${column.type} | ${column.meaning.replaceAll('|', '\\|')} |`,
  );
  return [`### ${name}: ${meaning}`, '', '| column | type | meaning |', '| --- | --- | --- |', ...rows].join(
    '\n',
  );
}
