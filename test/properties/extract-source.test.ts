import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sourceFromBytes } from '../../src/parse/read-source.js';
import { UnreadableFile } from '../../src/parse/unreadable-file.js';
import { extractSource } from '../../src/pipeline.js';
import { type Database, openDatabase } from '../../src/store/database.js';
import { startImport } from '../../src/store/import-run.js';
import { writeExtraction } from '../../src/store/write-extraction.js';
import { damages, databaseContent } from '../batch/database-content.js';
import { brokenPromises } from './broken-promises.js';
import { anyTexts, spoiledDocuments, wordyTexts } from './document-texts.js';

/** As the pipeline is handed it: decoded from a file, or any string at all. */
function read(text: string, path = 'mau.md') {
  return extractSource({ ...sourceFromBytes(Buffer.from('mẫu'), path), text });
}

/** CI runs a tenth of `npm run fuzz`. A seed that is given brings the same cases again. */
const CASES = Number(process.env.FUZZ_CASES ?? 10_000);
const SEED = Number(process.env.FUZZ_SEED ?? Date.now() % 2 ** 31);
const HOUR = 3_600_000;

/** Each with its share of the cases: a whole document takes as long as a hundred lines. */
const TEXTS = [
  ['any string', anyTexts, 0.4],
  ['strings of the words that rules look for', wordyTexts, 0.5],
  ['spoiled documents', spoiledDocuments, 0.05],
] as const;

describe.each(['mau.md', 'mau.txt'])('every text, as %s', (path) => {
  it.each(TEXTS)('%s', { timeout: HOUR }, (name, texts, share) => {
    const numRuns = Math.ceil((CASES * share) / 2);
    process.stdout.write(`${name}, as ${path}: ${numRuns} cases of seed ${SEED}\n`);
    const holds = fc.property(texts, (text) => {
      expect(brokenPromises(read(text, path))).toEqual([]);
    });
    fc.assert(holds, { numRuns, seed: SEED });
  });
});

const BYTES = fc.oneof(
  fc.uint8Array({ maxLength: 400 }),
  // The first bytes of what is read by a reader of its own.
  fc
    .tuple(
      fc.constantFrom('PK\x03\x04', '%PDF-1.7\n', '<html><body>', '{\\rtf1', '\xff\xfe', '\xfe\xff'),
      fc.uint8Array({ maxLength: 400 }),
    )
    .map(([start, rest]) => Buffer.concat([Buffer.from(start, 'latin1'), rest])),
);

it('any bytes are read, or refused in one line', { timeout: HOUR }, () => {
  const holds = fc.property(BYTES, (bytes) => {
    try {
      expect(brokenPromises(extractSource(sourceFromBytes(Buffer.from(bytes), 'mau')))).toEqual([]);
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error;
      expect(error.message).toMatch(/^[^\n]+$/);
    }
  });
  fc.assert(holds, { numRuns: CASES * 0.05, seed: SEED });
});

const LISTS = [
  'document_list',
  'section_list',
  'target_list',
  'task_list',
  'task_unit_list',
  'citation_list',
];

/** The numbers of units and legal documents may change when a document is replaced. */
function rowsWithoutNumbers(db: Database, list: string): readonly string[] {
  const rows = db.prepare<[], Record<string, unknown>>(`SELECT * FROM ${list}`).all();
  return rows.map(({ unit_id: _, legal_document_id: __, ...row }) => JSON.stringify(row)).sort();
}

it('what is written twice is written once', { timeout: HOUR }, () => {
  const holds = fc.property(fc.oneof(wordyTexts, spoiledDocuments), (text) => {
    const extraction = read(text);
    const db = openDatabase(':memory:');
    const importId = startImport(db, { version: '1' });
    writeExtraction(db, extraction, importId);
    const once = databaseContent(db);
    expect(writeExtraction(db, extraction, importId)).toBe('unchanged');
    expect(databaseContent(db)).toEqual(once);
    const listed = LISTS.map((list) => rowsWithoutNumbers(db, list));
    expect(writeExtraction(db, { ...extraction, extractorVersion: 'later' }, importId)).toBe('replaced');
    expect(LISTS.map((list) => rowsWithoutNumbers(db, list))).toEqual(listed);
    expect(damages(db)).toEqual([]);
    db.close();
  });
  fc.assert(holds, { numRuns: CASES * 0.01, seed: SEED });
});

describe('a text', () => {
  it('is read the same way twice', () => {
    fc.assert(
      fc.property(wordyTexts, (text) => {
        expect(read(text)).toEqual(read(text));
      }),
      { numRuns: 50 },
    );
  });

  it('gives the same targets at another place of the document', () => {
    const body = 'I. MỤC TIÊU\n\n- Tối thiểu 80% hồ sơ được quét.\n';
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 30 }), (lines) => {
        const [here, there] = [read(body), read('\n'.repeat(lines) + body)];
        expect(there.targets.map(({ quote }) => quote)).toEqual(here.targets.map(({ quote }) => quote));
        expect(there.targets[0]?.span.start.line).toBe((here.targets[0]?.span.start.line ?? 0) + lines);
      }),
      { numRuns: 20 },
    );
  });
});
