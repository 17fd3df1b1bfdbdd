import { describe, expect, it } from 'vitest';
import { cleanLine } from '../../src/parse/clean-line.js';
import { mapIdentity, sourceOffset } from '../../src/parse/mapped-text.js';
import { pointedAt, quoted } from './quoted.js';

function clean(text: string): string {
  return cleanLine(mapIdentity(text, 0)).text;
}

describe('cleanLine takes away', () => {
  it.each([
    { what: 'white space at the ends', line: '  Lập sổ theo dõi ', text: 'Lập sổ theo dõi' },
    { what: 'doubled spaces', line: 'Lập  sổ   theo dõi', text: 'Lập sổ theo dõi' },
    { what: 'no-break spaces', line: 'Lập\u00a0sổ \u00a0theo\u202fdõi', text: 'Lập sổ theo dõi' },
    { what: 'tabs', line: 'a)\tLập sổ', text: 'a) Lập sổ' },
    { what: 'a form feed', line: '\fLập sổ', text: 'Lập sổ' },
    { what: 'soft hyphens', line: 'chuyên\u00ad viên lưu\u00adtrữ', text: 'chuyên viên lưutrữ' },
    { what: 'zero-width characters', line: 'Lập\u200b sổ\ufeff', text: 'Lập sổ' },
    { what: 'emphasis around a label', line: '*Đơn vị chủ trì: *Sở Mẫu', text: 'Đơn vị chủ trì: Sở Mẫu' },
    { what: 'emphasis left open', line: '**Lập sổ theo dõi', text: 'Lập sổ theo dõi' },
    { what: 'emphasis around a number', line: '**1. **Lập sổ', text: '1. Lập sổ' },
    { what: 'underscores of emphasis', line: '_Lập sổ_ theo dõi', text: 'Lập sổ theo dõi' },
    { what: 'a line of asterisks', line: '***', text: '' },
  ])('$what', ({ line, text }) => expect(clean(line)).toBe(text));
});

describe('cleanLine keeps', () => {
  it.each(['Lập sổ theo dõi', '5*80% = 4', '44*80%', 'ho_so_mau', '3 * 4', '* Lập sổ theo dõi', '≥ 90%', ''])(
    '%j',
    (line) => expect(clean(line)).toBe(line),
  );

  it('the very text where there is nothing to clean', () => {
    const line = mapIdentity('Lập sổ', 7);
    expect(cleanLine(line)).toBe(line);
  });
});

describe('cleanLine and letters of other scripts', () => {
  it.each([
    { what: 'a Cyrillic С in a word of Latin letters', line: 'TTHС', text: 'TTHC' },
    { what: 'a Greek Α in one', line: 'QΑĐ', text: 'QAĐ' },
    { what: 'small Cyrillic letters', line: 'hồ sơ cоng', text: 'hồ sơ cong' },
  ])('replaces $what', ({ line, text }) => {
    const mapped = cleanLine(mapIdentity(line, 3));
    expect(mapped.text).toBe(text);
    expect(mapped.text.length).toBe(line.length);
    expect(sourceOffset(mapped, line.length - 1)).toBe(3 + line.length - 1);
  });

  it.each(['МАМА', 'hệ số α', 'Δ', 'С 5'])('keeps %j, where no Latin letter touches them', (line) =>
    expect(clean(line)).toBe(line),
  );
});

describe('the map of a cleaned line', () => {
  it.each([
    '  **Đơn vị\u00a0chủ  trì: **Phòng\u00ad Một \u200b',
    '*a)*\tMở   lớp _tập huấn_',
    'Giải quyết 5*80% TTHС ',
  ])('points each character of %j at its own', (line) => {
    const source = `đầu ${line} cuối`;
    const mapped = cleanLine(mapIdentity(line, 4));
    const own = pointedAt(mapped, source)
      .replace(/[\t\u00a0]/g, ' ')
      .replaceAll('С', 'C');
    expect(own).toBe(mapped.text);
    expect(quoted(mapped, source).length).toBeGreaterThanOrEqual(mapped.text.length);
  });

  it('covers in the source what was taken out inside', () => {
    const source = 'x **Mở  lớp**\u00a0mới.';
    expect(quoted(cleanLine(mapIdentity(source.slice(2), 2)), source)).toBe('Mở  lớp**\u00a0mới.');
  });
});
