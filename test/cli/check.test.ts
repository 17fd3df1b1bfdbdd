import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkArguments, KNOWN, WRONG } from './check-arguments.js';
import { GOLDEN, kehoach, PLAN } from './command-line.js';

describe('check', () => {
  it('passes where nothing differs', async () => {
    const args = checkArguments({ 'so-hoa.json': GOLDEN }, { 'so-hoa.md': PLAN });
    const { exitCode, out, err } = await kehoach(...args);
    expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' });
    expect(out).toMatch(/\nok: documents 1, different 0, known 0\n$/);
  });

  it('fails and shows what differs', async () => {
    const args = checkArguments({ 'so-hoa.json': WRONG }, { 'so-hoa.md': PLAN });
    const { exitCode, out } = await kehoach(...args);
    expect(exitCode).toBe(1);
    expect(out).toContain('expected "An Hòa"');
    expect(out).toMatch(/\nFAILED: documents 1, different 1, known 0\n$/);
  });

  it('accepts known misses', async () => {
    const golden = { 'so-hoa.json': WRONG, 'known-misses.json': [KNOWN] };
    const { exitCode, out } = await kehoach(...checkArguments(golden, { 'so-hoa.md': PLAN }));
    expect(exitCode).toBe(0);
    expect(out).toContain('the province was renamed');
  });

  it('fails on a known miss that no longer occurs', async () => {
    const golden = { 'so-hoa.json': GOLDEN, 'known-misses.json': [KNOWN] };
    const { exitCode, out } = await kehoach(...checkArguments(golden, { 'so-hoa.md': PLAN }));
    expect(exitCode).toBe(1);
    expect(out).toContain('no longer missed');
  });

  it('fails on a document without golden file, and checks the others', async () => {
    const args = checkArguments({ 'so-hoa.json': GOLDEN }, { 'so-hoa.md': PLAN, 'new.md': PLAN });
    const { exitCode, out, err } = await kehoach(...args);
    expect(exitCode).toBe(1);
    expect(out).toContain('ok: documents 1');
    expect(err).toBe(`${join(args[4] ?? '', 'new.md')}: no golden file for this document; write one\n`);
  });

  it('fails on a golden file without document, and checks the others', async () => {
    const golden = { 'so-hoa.json': GOLDEN, 'gone.json': { ...GOLDEN, file: 'gone.md' } };
    const { exitCode, out, err } = await kehoach(...checkArguments(golden, { 'so-hoa.md': PLAN }));
    expect(exitCode).toBe(1);
    expect(out).toContain('ok: documents 1');
    expect(err).toMatch(/^[^\n]*gone\.md: no such file; check the path\n$/);
  });

  it('names the place of a slip in a golden file, and checks the others', async () => {
    const golden = { 'so-hoa.json': GOLDEN, 'bad.json': { ...GOLDEN, targets: [{}] } };
    const { exitCode, out, err } = await kehoach(...checkArguments(golden, { 'so-hoa.md': PLAN }));
    expect(exitCode).toBe(1);
    expect(out).toContain('ok: documents 1');
    expect(err).toMatch(/^[^\n]*bad\.json: targets\[0\][^\n]*\n$/);
  });

  it('says in one line what is wrong with the list of known misses', async () => {
    const golden = { 'so-hoa.json': GOLDEN, 'known-misses.json': [{ file: 'so-hoa.md' }] };
    const { exitCode, out, err } = await kehoach(...checkArguments(golden, { 'so-hoa.md': PLAN }));
    expect({ exitCode, out }).toEqual({ exitCode: 1, out: '' });
    expect(err).toMatch(/^kehoach: [^\n]*known-misses\.json: \[0\]\.recordType: [^\n]*\n$/);
  });

  it.each(['so-hoa.md', 'corpus/so-hoa.md', 'golden/so-hoa.json'])('checks only %s', async (name) => {
    const golden = { 'so-hoa.json': GOLDEN, 'gone.json': { ...GOLDEN, file: 'gone.md' } };
    const args = checkArguments(golden, { 'so-hoa.md': PLAN, 'new.md': PLAN });
    const { exitCode, out, err } = await kehoach(...args, name);
    expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' });
    expect(out).toContain('ok: documents 1');
  });

  it('fails on a name that no golden file is about', async () => {
    const args = checkArguments({ 'so-hoa.json': GOLDEN }, { 'so-hoa.md': PLAN });
    const result = await kehoach(...args, 'other.md');
    expect(result).toEqual({
      exitCode: 1,
      out: '',
      err: 'other.md: no golden file for this document; write one\n',
    });
  });

  it.each([
    ['only known misses', { 'known-misses.json': [] }],
    ['no such folder', {}],
  ])('is wrong use where there are no golden files: %s', async (_, golden) => {
    const args = checkArguments(golden, { 'so-hoa.md': PLAN });
    const { exitCode, out, err } = await kehoach(...args);
    expect({ exitCode, out }).toEqual({ exitCode: 2, out: '' });
    expect(err).toMatch(/^[^\n]*golden: no golden files [^\n]*; name another one with --golden\n$/);
  });
});
