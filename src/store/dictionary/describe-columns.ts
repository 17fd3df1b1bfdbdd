import type { Database } from '../database.js';
import { columnsOf } from '../query/columns-of.js';
import { COLUMN_ENTRIES } from './column-entries.js';
import type { ColumnEntry } from './column-entry.js';
import { LISTS, TABLES } from './list-entries.js';
import { SPECIAL_COLUMNS } from './special-columns.js';

/** A column of a table with what it is. */
export interface DescribedColumn extends ColumnEntry {
  readonly name: string;
}

const UNDESCRIBED: ColumnEntry = { type: 'text', meaning: '' };

/** A table or list → its columns with what they are. A test sees to it that none is missing. */
export function describeColumns(db: Database, table: string): readonly DescribedColumn[] {
  return columnsOf(db, table).map((name) => ({ name, ...(findEntry(table, name) ?? UNDESCRIBED) }));
}

/** A column of a table → what it is; undefined where nobody wrote it down. */
export function findEntry(table: string, column: string): ColumnEntry | undefined {
  return SPECIAL_COLUMNS[`${table}.${column}`] ?? COLUMN_ENTRIES[column];
}

/** What a row is called where another table points to it. */
const LABELS: ReadonlyMap<string, string> = new Map([
  ['documents', 'title'],
  ['units', 'canonical'],
  ['legal_documents', 'key'],
]);
/** What keeps the database going, and is nobody's data. Datasette itself hides what belongs to FTS5. */
const INTERNAL = ['migrations', 'names'] as const;

/**
 * A database → what Datasette shows beside its tables: titles, descriptions of columns, units, what the rows of others are
 * called. `name` is that of the file without its ending.
 */
export function datasetteMetadata(db: Database, name: string) {
  const tables = [...LISTS, ...TABLES].map((list) => {
    const columns = describeColumns(db, list.name);
    const units = columns.flatMap((column) =>
      column.units === undefined ? [] : [[column.name, column.units]],
    );
    const described = {
      title: list.title,
      description: list.meaning,
      columns: Object.fromEntries(columns.map((column) => [column.name, column.meaning])),
    };
    const label = LABELS.get(list.name);
    return [
      list.name,
      {
        ...described,
        ...(units.length === 0 ? {} : { units: Object.fromEntries(units) }),
        ...(label === undefined ? {} : { label_column: label }),
      },
    ];
  });
  const hidden = INTERNAL.map((table) => [table, { hidden: true }]);
  return {
    title: 'kehoach',
    description:
      'Targets, tasks, units and legal citations of Vietnamese administrative plans, each with its place in the source',
    databases: { [name]: { tables: Object.fromEntries([...tables, ...hidden]) } },
  };
}
