import { fileWriter, parquetWriteRows } from 'hyparquet-writer';
import type { ColumnType } from '../dictionary/column-entry.js';
import type { TypedCell } from './export-cell.js';
import type { ExportedTable } from './exported-table.js';

/** The types of Parquet. Whole numbers are of 64 bits, as in SQLite. */
const ELEMENTS = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  'partial date': { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  integer: { type: 'INT64' },
  number: { type: 'DOUBLE' },
  'yes/no': { type: 'BOOLEAN' },
  date: { type: 'INT32', converted_type: 'DATE' },
  time: { type: 'INT64', converted_type: 'TIMESTAMP_MILLIS' },
} as const satisfies Record<ColumnType, { readonly type: string; readonly converted_type?: string }>;

/** Writes a table as Parquet, each column of its own type. */
export function writeParquet({ columns, rows }: ExportedTable, path: string): void {
  const fields = columns.map(({ name, type }) => ({
    name,
    repetition_type: 'OPTIONAL' as const,
    ...ELEMENTS[type],
  }));
  const records = function* () {
    for (const row of rows())
      yield Object.fromEntries(
        columns.map(({ name, type }, index) => [name, parquetValue(row[index] ?? null, type)]),
      );
  };
  void parquetWriteRows({
    writer: fileWriter(path),
    rows: records(),
    columns: columns.map(({ name }) => ({ name })),
    schema: [{ name: 'root', num_children: fields.length }, ...fields],
  });
}

function parquetValue(value: TypedCell, type: ColumnType): TypedCell | bigint {
  return type === 'integer' && typeof value === 'number' ? BigInt(value) : value;
}
