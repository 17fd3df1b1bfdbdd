import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import type { Database } from '../database.js';
import { datasetteMetadata } from '../dictionary/describe-columns.js';
import { StoreError } from '../store-error.js';
import { type ExportedTable, exportedTables } from './exported-table.js';
import { writeCsv } from './write-csv.js';
import { writeDictionary } from './write-dictionary.js';
import { writeNdjson } from './write-ndjson.js';
import { writeParquet } from './write-parquet.js';
import { writeXlsx } from './write-xlsx.js';

export const EXPORT_FORMATS = ['csv', 'ndjson', 'parquet', 'xlsx'] as const;

export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** What an export wrote. */
export interface ExportReport {
  readonly files: readonly string[];
  /** What could not be kept, one line each. */
  readonly losses: readonly string[];
}

/**
 * Writes every table and list of a database into a folder, made if there is none, with a data dictionary and the
 * metadata for Datasette. Raises StoreError where the folder cannot be written to.
 */
export async function exportDatabase(
  db: Database,
  format: ExportFormat,
  folder: string,
): Promise<ExportReport> {
  try {
    mkdirSync(folder, { recursive: true });
    const tables = exportedTables(db);
    const losses: string[] = [];
    for (const table of tables) {
      const loss = await writeTable(table, format, join(folder, `${table.name}.${format}`));
      if (loss !== null) losses.push(loss);
    }
    writeDictionary(tables, join(folder, 'data-dictionary.csv'));
    const name = basename(db.name, extname(db.name));
    writeFileSync(join(folder, 'metadata.json'), `${JSON.stringify(datasetteMetadata(db, name), null, 2)}\n`);
    const files = tables.map((table) => `${table.name}.${format}`);
    return { files: [...files, 'data-dictionary.csv', 'metadata.json'], losses };
  } catch (error) {
    if (error instanceof Error && 'syscall' in error)
      throw new StoreError(`${folder}: cannot be written to (${error.message})`, { cause: error });
    throw error;
  }
}

async function writeTable(table: ExportedTable, format: ExportFormat, path: string): Promise<string | null> {
  if (format === 'xlsx') {
    const cut = await writeXlsx(table, path);
    return cut === 0
      ? null
      : `${table.name}: ${cut} cells are longer than Excel takes and are cut; other formats keep them`;
  }
  if (format === 'csv') writeCsv(table, path);
  else if (format === 'ndjson') writeNdjson(table, path);
  else writeParquet(table, path);
  return null;
}
