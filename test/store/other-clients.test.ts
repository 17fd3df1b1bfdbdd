/** The database opens in other programs: everything but the full text in SQLite 3.40, which has no functions of ours. */
import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { LISTS, TABLES } from '../../src/store/dictionary/list-entries.js';
import { filledDatabase } from '../cli/filled-database.js';

const COUNT = `
import json, sqlite3, sys
db = sqlite3.connect(sys.argv[1])
names = json.loads(sys.argv[2])
counts = {name: len(db.execute(f'SELECT * FROM "{name}"').fetchall()) for name in names}
sound = [db.execute('PRAGMA integrity_check').fetchall(), db.execute('PRAGMA foreign_key_check').fetchall()]
print(json.dumps({'version': sqlite3.sqlite_version, 'counts': counts, 'sound': sound}))
`;

const python = (...args: readonly string[]) => spawnSync('python3', args, { encoding: 'utf8' });
/** STRICT tables are older than this; those before read no table at all. */
const hasPython = python('-c', 'import sqlite3; assert sqlite3.sqlite_version_info >= (3, 37)').status === 0;

describe.skipIf(!hasPython)('in Python', () => {
  const names = [...LISTS, ...TABLES].map(({ name }) => name);
  const read = (select: readonly string[]) => python('-c', COUNT, filledDatabase(), JSON.stringify(select));

  test('every list and table is read', () => {
    const { stdout, stderr } = read(names);
    expect(stderr).toBe('');
    const { counts, sound } = JSON.parse(stdout);
    expect(Object.keys(counts)).toEqual(names);
    expect(counts).toMatchObject({ target_list: 5, task_list: 3, citation_list: 6, document_list: 2 });
    expect(sound).toEqual([[['ok']], []]);
  });

  test('what is not there is an error', () => {
    expect(read(['plans']).stderr).toContain('no such table: plans');
  });
});
