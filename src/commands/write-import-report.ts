import { closeSync, openSync, writeSync } from 'node:fs';
import type { Database } from '../store/database.js';
import { findImport, importedFiles } from '../store/import-list.js';

/**
 * Writes what a run did as JSON: the run, the paths that led nowhere, and each file on a line of its own. Goes file by
 * file, because a run may have more of them than fit in memory. Raises Error where the path cannot be written.
 */
export function writeImportReport(
  db: Database,
  importId: number,
  problems: readonly string[],
  path: string,
): void {
  const report = openSync(path, 'w');
  try {
    const run = { database: db.name, ...findImport(db, importId), problems };
    writeSync(report, `${JSON.stringify(run, null, 2).replace(/\n\}$/u, '')},\n  "documents": [`);
    let separator = '\n    ';
    for (const file of importedFiles(db, importId)) {
      writeSync(report, `${separator}${JSON.stringify(file)}`);
      separator = ',\n    ';
    }
    writeSync(report, '\n  ]\n}\n');
  } finally {
    closeSync(report);
  }
}
