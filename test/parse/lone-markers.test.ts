import { describe, expect, it } from 'vitest';
import { joinLoneMarkers } from '../../src/parse/lone-markers.js';
import { readMarker } from '../../src/parse/markers.js';
import { readSourceLines } from '../../src/parse/source-lines.js';
import { quoted } from './quoted.js';

const join = (source: string) => joinLoneMarkers(readSourceLines(source)).map((line) => line.text.text);

describe('a marker alone on its line', () => {
  it.each([
    ['Hết phần.\nII.\nNHIỆM VỤ', ['Hết phần.', 'II. NHIỆM VỤ']],
    ['Mục đích\nII.\nNHIỆM VỤ', ['Mục đích', 'II. NHIỆM VỤ']],
    ['a)\nSửa mái trạm y tế;\nb)\nThay cửa.', ['a) Sửa mái trạm y tế;', 'b) Thay cửa.']],
    ['2.1.\nSửa mái trạm y tế', ['2.1. Sửa mái trạm y tế']],
  ])('%j belongs to the line below', (source, expected) => {
    expect(join(source)).toEqual(expected);
  });

  it('keeps the span of both lines', () => {
    const source = 'a)\nSửa mái;';
    expect(joinLoneMarkers(readSourceLines(source)).map((line) => quoted(line.text, source))).toEqual([
      source,
    ]);
  });

  it.each(['theo quy định tại khoản\n2.\nCác xã báo cáo', 'Hết.\nIII.\n2. Sửa mái', 'Hết.\nII.'])(
    '%j stays as it is',
    (source) => expect(join(source)).toEqual(source.split('\n')),
  );
});

describe('markers that recognition has torn', () => {
  it.each([
    ['I I. NHIỆM VỤ', 'roman', 'II'],
    ['Ill. NHIỆM VỤ', 'roman', 'III'],
    ['lV. TỔ CHỨC', 'roman', 'IV'],
    ['V l. KINH PHÍ', 'roman', 'VI'],
    ['1 . Sửa mái', 'decimal', '1'],
    ['2 ) Sửa mái', 'decimal', '2'],
    ['a ) Sửa mái', 'letter', 'a'],
    ['b1. Sửa mái', 'letter', 'b1'],
    ['Phần thứ sáu', 'part', 'thứ sáu'],
  ])('%j', (text, kind, label) => expect(readMarker(text)).toMatchObject({ kind, label }));

  it.each(['lV tỉnh', 'I I nhiệm vụ', '1 .000 hộ', 'Il. Nhiệm', 'I V NHIỆM VỤ'])('%j is none', (text) =>
    expect(readMarker(text)).toBeNull(),
  );
});
