import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSource, sourceFromBytes } from '../../src/parse/read-source.js';
import { UnreadableFile } from '../../src/parse/unreadable-file.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kehoach-read-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

describe('sourceFromBytes', () => {
  it.each([
    ['ke-hoach.md', 'markdown'],
    ['ke-hoach.markdown', 'markdown'],
    ['KE-HOACH.MD', 'markdown'],
    ['ke-hoach.txt', 'text'],
    ['ke-hoach', 'text'],
    ['md', 'text'],
  ])('%s is %s', (path, format) => {
    expect(sourceFromBytes(Buffer.from('Kế hoạch'), path).source.format).toBe(format);
  });

  it('states size and sum of the bytes, not of the text', () => {
    const bytes = Buffer.from('\ufeffKế hoạch\r\n'.normalize('NFD'));
    const { source, text } = sourceFromBytes(bytes, 'a.txt');
    expect(text).toBe('Kế hoạch\n');
    expect(source).toEqual({
      path: 'a.txt',
      format: 'text',
      sha256: createHash('sha256').update(bytes).digest('hex'),
      bytes: bytes.length,
      encoding: 'utf-8',
    });
  });

  it.each([
    { what: 'a PDF', bytes: Buffer.from('%PDF-1.7\n'), message: /PDF/ },
    { what: 'a ZIP file', bytes: Buffer.from('PK\u0003\u0004mau', 'latin1'), message: /ZIP|Word/ },
    { what: 'an old Word file', bytes: Buffer.from('d0cf11e0a1b11ae1', 'hex'), message: /Word/ },
  ])('refuses $what under the name of a text', ({ bytes, message }) => {
    expect(() => sourceFromBytes(bytes, 'ke-hoach.txt')).toThrow(UnreadableFile);
    expect(() => sourceFromBytes(bytes, 'ke-hoach.txt')).toThrow(message);
  });

  it('passes on what makes the bytes unreadable', () => {
    expect(() => sourceFromBytes(Buffer.alloc(0), 'a.md')).toThrow(UnreadableFile);
  });
});

describe('readSource', () => {
  it('reads a file and keeps the path as it was given', async () => {
    const path = join(folder, 'so-hoa.md');
    await writeFile(path, '# Kế hoạch\r\n');
    const { source, text } = await readSource(path);
    expect(text).toBe('# Kế hoạch\n');
    expect(source).toMatchObject({ path, format: 'markdown', bytes: 16 });
  });

  it('says that there is no such file', async () => {
    const missing = readSource(join(folder, 'khong-co.md'));
    await expect(missing).rejects.toThrow(UnreadableFile);
    await expect(missing).rejects.toThrow(/no such file/);
  });

  it('says that it is a folder', async () => {
    await expect(readSource(folder)).rejects.toThrow(/folder/);
  });

  it('says nothing of the path', async () => {
    await expect(readSource(folder)).rejects.not.toThrow(folder);
  });
});

describe('a PDF by its path', () => {
  it('is a source of format pdf, with the text of its pages', async () => {
    const { source, text } = await readSource('test/fixtures/pdf/ke-hoach-dich-vu-so.pdf');
    expect(source.format).toBe('pdf');
    expect(text).toContain('KẾ HOẠCH');
  });

  it('that is damaged is refused', async () => {
    const path = join(folder, 'hong.pdf');
    await writeFile(path, '%PDF-1.7\n');
    const damaged = readSource(path);
    await expect(damaged).rejects.toThrow(UnreadableFile);
    await expect(damaged).rejects.toThrow(/damaged/);
  });
});
