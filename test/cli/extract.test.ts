import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { extractionSchema } from '../../src/records.js';
import { folderWith, kehoach, PLAN, RECIPE, SOURCE_CODE, UNREADABLE } from './command-line.js';

describe('extract', () => {
  it('prints the records of one file as indented JSON without the text', async () => {
    const path = join(folderWith({ 'a.md': PLAN }), 'a.md');
    const { exitCode, out, err } = await kehoach('extract', path);
    expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' });
    const extraction = extractionSchema.parse(JSON.parse(out));
    expect(out).toBe(`${JSON.stringify(JSON.parse(out), null, 2)}\n`);
    expect(extraction).not.toHaveProperty('text');
    expect(extraction.source.path).toBe(path);
    expect(extraction.sections.map(({ title }) => title)).toContain('PHẠM VI');
  });

  it('prints the text that spans point into where it is asked for', async () => {
    const { out } = await kehoach('extract', '--with-text', join(folderWith({ 'a.md': PLAN }), 'a.md'));
    const { text, sections } = extractionSchema.parse(JSON.parse(out));
    expect(text).toBe(PLAN);
    for (const { span, quote } of sections) {
      expect(text?.slice(span.start.offset, span.end.offset)).toBe(quote);
    }
  });

  it('prints several files as a line of JSON each, and those that fail as lines on stderr', async () => {
    const folder = folderWith({ 'a.md': PLAN, 'b.md': '', 'c.md': PLAN });
    const paths = ['a.md', 'b.md', 'no.md', 'c.md'].map((name) => join(folder, name));
    const { exitCode, out, err } = await kehoach('extract', ...paths);
    expect(exitCode).toBe(1);
    const lines = out.trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line).source.path)).toEqual([paths[0], paths[3]]);
    expect(err).toBe(`${paths[1]}: the file is empty\n${paths[2]}: no such file; check the path\n`);
  });

  it.each(UNREADABLE)('says in one line why it cannot read %s', async (_, content, reason) => {
    const path = join(folderWith({ 'bad.txt': content }), 'bad.txt');
    const { exitCode, out, err } = await kehoach('extract', path);
    expect({ exitCode, out }).toEqual({ exitCode: 1, out: '' });
    expect(err).toContain(`${path}: `);
    expect(err).toContain(reason);
    expect(err.trimEnd()).not.toContain('\n');
  });

  it('says in one line that a folder is no file', async () => {
    const folder = folderWith({});
    const { exitCode, err } = await kehoach('extract', folder);
    expect({ exitCode, err }).toEqual({
      exitCode: 1,
      err: `${folder}: this is a folder; name a file in it\n`,
    });
  });

  it.each([
    ['a recipe', RECIPE],
    ['source code', SOURCE_CODE],
  ])('finds neither head nor records in %s', async (_, content) => {
    const { exitCode, out } = await kehoach('extract', join(folderWith({ 'a.txt': content }), 'a.txt'));
    expect(exitCode).toBe(0);
    const { document, targets, tasks, citations } = JSON.parse(out);
    expect({ type: document.type, targets, tasks, citations }).toEqual({
      type: null,
      targets: [],
      tasks: [],
      citations: [],
    });
  });
});
