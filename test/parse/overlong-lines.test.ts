import { describe, expect, it } from 'vitest';
import { extractRecords } from '../../src/extract/extract-records.js';
import { blankOverlongLines, countReadable, LONGEST_LINE } from '../../src/parse/overlong-lines.js';
import { parsePlan } from '../../src/parse/parse-plan.js';
import { sourceFromBytes } from '../../src/parse/read-source.js';

const LONG = 'a'.repeat(LONGEST_LINE + 1);

describe('blankOverlongLines', () => {
  it.each([
    ['the only line', LONG, LONG.replaceAll('a', ' ')],
    ['a line between others', `trên\n${LONG}\ndưới`, `trên\n${LONG.replaceAll('a', ' ')}\ndưới`],
    ['the last of two', `${LONG}\n${LONG}\n`, `${LONG}\n${LONG}\n`.replaceAll('a', ' ')],
    ['nothing of a line that is just short enough', LONG.slice(1), LONG.slice(1)],
    ['nothing of many short lines', 'một dòng\n'.repeat(200_000), 'một dòng\n'.repeat(200_000)],
  ])('blanks %s', (_, text, readable) => {
    expect(blankOverlongLines(text) === readable).toBe(true);
    expect(countReadable(text)).toBe(
      text.length - text.replace(/[^a]/g, '').length * Number(text !== readable),
    );
  });
});

describe('a plan with a picture as text', () => {
  const HEAD = 'SỞ Y TẾ\nSố: 215/KH-SYT\n\nKẾ HOẠCH\nQuản lý nhà thuốc năm 2026\n\nI. CHỈ TIÊU\n\n';
  const PICTURE = `![](data:image/png;base64,${'iVBOR80%w0KGgo'.repeat(LONGEST_LINE / 10)})\n\n`;
  const BODY = '1. Tối thiểu 80% nhà thuốc kết nối dữ liệu, theo Quyết định số 12/QĐ-BYT.\n';
  const read = (text: string) => extractRecords(parsePlan(sourceFromBytes(Buffer.from(text), 'plan.md')));
  const found = read(HEAD + PICTURE + BODY);
  const without = read(HEAD + BODY);
  const quotes = (of: typeof found) =>
    [...of.sections, ...of.targets, ...of.citations].map(({ quote }) => quote);

  it('is read as if the picture were not there', () => {
    expect(without.targets.map(({ value }) => value)).toEqual([80]);
    expect(quotes(found)).toEqual(quotes(without));
    expect(found.targets[0]?.span.start.offset).toBe(
      (without.targets[0]?.span.start.offset ?? 0) + PICTURE.length,
    );
  });

  it('says so, at the place of the picture', () => {
    const [only, ...more] = found.diagnostics.filter(({ code }) => code === 'layout/overlong-line');
    expect(more).toEqual([]);
    expect(only?.severity).toBe('error');
    expect(only?.span.start.line).toBe(9);
    expect(found.diagnostics).toHaveLength(without.diagnostics.length + 1);
  });
});
