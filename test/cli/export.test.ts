import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../store/temporary-folder.js';
import { kehoach } from './command-line.js';
import { filledDatabase } from './filled-database.js';

describe('export', () => {
  it.each(['csv', 'ndjson', 'parquet', 'xlsx'])(
    'writes %s and prints the names of the files',
    async (format) => {
      const out = join(temporaryFolder(), 'new', 'folder');
      const result = await kehoach('export', '--format', format, '--out', out, '--db', filledDatabase());
      expect(result).toMatchObject({ exitCode: 0, err: '' });
      const files = result.out.trimEnd().split('\n');
      expect(files).toContain(`target_list.${format}`);
      expect(files.filter((file) => !existsSync(join(out, file)))).toEqual([]);
    },
  );

  it.each([
    [['--format', 'csv'], /required option '--out <folder>' not specified/],
    [['--out', 'x'], /required option '--format <format>' not specified/],
    [['--format', 'pdf', '--out', 'x'], /Allowed choices are csv, ndjson, parquet, xlsx/],
  ])('explains wrong use: %j', async (args, message) => {
    const { exitCode, err } = await kehoach('export', ...args);
    expect(exitCode).toBe(2);
    expect(err).toMatch(message);
  });
});
