import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { checkArguments, KNOWN, WRONG } from './check-arguments.js';
import { GOLDEN, kehoach, PLAN } from './command-line.js';

describe('check --format', () => {
  const golden = { 'so-hoa.json': WRONG, 'known-misses.json': [KNOWN] };

  it('prints Markdown', async () => {
    const args = checkArguments(golden, { 'so-hoa.md': PLAN });
    const { exitCode, out } = await kehoach(...args, '--format', 'markdown');
    expect(exitCode).toBe(0);
    expect(out).toContain('\n| document.place | 1 | 0.000 | 0.000 |\n');
    expect(out).toContain('the province was renamed\n');
  });

  it('prints JSON with the figures of each document and of all', async () => {
    const args = checkArguments(golden, { 'so-hoa.md': PLAN });
    const { exitCode, out } = await kehoach(...args, '--format', 'json');
    expect(exitCode).toBe(0);
    const figures = { document: { expected: 12, right: 11, fieldsLenient: { place: 0, title: 1 } } };
    expect(JSON.parse(out)).toMatchObject({
      ok: true,
      comparison: null,
      types: figures,
      documents: [{ file: 'so-hoa.md', types: figures }],
      differences: [{ field: 'place', expected: 'An Hòa', actual: 'An Bình', known: KNOWN.reason }],
    });
  });

  it('is wrong use with another word', async () => {
    const { exitCode, out, err } = await kehoach('check', '--format', 'xml');
    expect({ exitCode, out }).toEqual({ exitCode: 2, out: '' });
    expect(err).toMatch(/^kehoach check: [^\n]*text, markdown, json[^\n]*\n$/);
  });
});

describe('check --accept', () => {
  beforeEach(() => vi.stubEnv('CI', ''));
  afterEach(() => vi.unstubAllEnvs());

  it('writes the state down, and the next check tells what was gained and lost', async () => {
    const args = checkArguments({ 'so-hoa.json': WRONG }, { 'so-hoa.md': PLAN });
    const place = join(args[2] ?? '', 'accepted.json');
    expect(await kehoach(...args, '--accept')).toMatchObject({ exitCode: 1, err: `accepted: ${place}\n` });
    expect((await kehoach(...args)).out).toContain('\nagainst the accepted state: gained 0, lost 0,');
    const other = { ...GOLDEN, document: { ...GOLDEN.document, number: '13' } };
    writeFileSync(join(args[2] ?? '', 'so-hoa.json'), JSON.stringify(other));
    const { exitCode, out } = await kehoach(...args);
    expect(exitCode).toBe(1);
    expect(out).toContain('\ngained  so-hoa.md:1  wrong document.place: ');
    expect(out).toContain('\nlost    so-hoa.md:1  wrong document.number: ');
  });

  it('is fine where nothing differs, and replaces a state that cannot be read', async () => {
    const golden = { 'so-hoa.json': GOLDEN, 'accepted.json': { documents: 3 } };
    const args = checkArguments(golden, { 'so-hoa.md': PLAN });
    const torn = await kehoach(...args);
    expect(torn).toMatchObject({ exitCode: 1, out: '' });
    expect(torn.err).toMatch(/^kehoach: [^\n]*accepted\.json: documents: [^\n]*\n$/);
    expect(await kehoach(...args, '--accept')).toMatchObject({ exitCode: 0 });
    expect(await kehoach(...args)).toMatchObject({ exitCode: 0, err: '' });
  });

  it.each([
    ['in CI', [], 'true', /^[^\n]*--accept is not for CI; [^\n]*\n$/],
    ['of some documents', ['so-hoa.md'], '', /^[^\n]*name no files with it\n$/],
  ])('is wrong use %s', async (_, names, ci, message) => {
    vi.stubEnv('CI', ci);
    const args = checkArguments({ 'so-hoa.json': GOLDEN }, { 'so-hoa.md': PLAN });
    const { exitCode, out, err } = await kehoach(...args, '--accept', ...names);
    expect({ exitCode, out }).toEqual({ exitCode: 2, out: '' });
    expect(err).toMatch(message);
    expect(existsSync(join(args[2] ?? '', 'accepted.json'))).toBe(false);
  });

  it('writes nothing where a document could not be checked', async () => {
    const golden = { 'so-hoa.json': GOLDEN, 'accepted.json': { documents: [] } };
    const args = checkArguments(golden, { 'so-hoa.md': PLAN, 'new.md': PLAN });
    const { exitCode, err } = await kehoach(...args, '--accept');
    expect(exitCode).toBe(1);
    expect(err).toMatch(/\nnothing accepted: [^\n]*\n$/);
    expect(readFileSync(join(args[2] ?? '', 'accepted.json'), 'utf8')).toBe('{"documents":[]}');
  });
});
