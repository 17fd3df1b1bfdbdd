import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { extractFile } from '../../../src/pipeline.js';
import type { Database } from '../../../src/store/database.js';
import { mergeLegalDocuments } from '../../../src/store/identity/change-legal-documents.js';
import { startImport } from '../../../src/store/import-run.js';
import { reindexDocument } from '../../../src/store/search/index-document.js';
import { writeExtraction } from '../../../src/store/write-extraction.js';
import { giaLaiPlan } from '../example-plans.js';
import { temporaryDatabase } from '../temporary-folder.js';

/** Every word of the full text with the record, the column and the place it stands in. */
function indexedWords(db: Database): readonly unknown[] {
  db.exec(
    `CREATE VIRTUAL TABLE IF NOT EXISTS temp.words USING fts5vocab('main', 'search_index', 'instance')`,
  );
  return db.prepare('SELECT term, doc, col, "offset" FROM temp.words ORDER BY doc, col, "offset"').all();
}

function reindexAll(db: Database): void {
  for (const id of db.prepare<[], number>('SELECT id FROM documents').pluck().all()) reindexDocument(db, id);
}

test('records are found by the same words, whether their rows are made of them or of what is stored', async () => {
  const db = temporaryDatabase();
  const importId = startImport(db, { version: '1' });
  for (const name of readdirSync('corpus').slice(0, 5))
    writeExtraction(db, await extractFile(join('corpus', name)), importId);
  const words = indexedWords(db);
  expect(words.length).toBeGreaterThan(10_000);
  reindexAll(db);
  expect(indexedWords(db)).toEqual(words);
});

test('a mention is found by the number of the document that a user made of it', () => {
  const db = temporaryDatabase();
  const importId = startImport(db, { version: '1' });
  writeExtraction(db, giaLaiPlan('1.0.0'), importId);
  const idOf = (key: string) =>
    db.prepare<[string], number>('SELECT id FROM legal_documents WHERE key = ?').pluck().get(key) ?? 0;
  mergeLegalDocuments(db, idOf('12/QĐ-UBND'), idOf('61/2018/NĐ-CP'));
  const words = indexedWords(db);
  writeExtraction(db, giaLaiPlan('2.0.0'), importId);
  expect(indexedWords(db)).toEqual(words);
});
