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

/** A database → what Datasette shows beside its tables: titles, descriptions of columns, units. `name` is that of the file without its ending. */
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
    return [list.name, units.length === 0 ? described : { ...described, units: Object.fromEntries(units) }];
  });
  return {
    title: 'kehoach',
    description:
      'Targets, tasks, units and legal citations of Vietnamese administrative plans, each with its place in the source',
    databases: { [name]: { tables: Object.fromEntries(tables) } },
  };
}
