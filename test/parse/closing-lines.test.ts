import { describe, expect, it } from 'vitest';
import { closingText, findClosing } from '../../src/parse/closing-lines.js';
import { readSourceLines } from '../../src/parse/source-lines.js';

/** The first and the last line of the tail. */
function ends(source: string, from = 0) {
  const lines = readSourceLines(source);
  const range = findClosing(lines, from, false);
  return range && [lines[range.start]?.text.text, lines[range.end - 1]?.text.text];
}

const BODY = 'I. MỤC TIÊU\n\nSố hóa toàn bộ hồ sơ hiện có.';

describe('findClosing', () => {
  it.each([
    {
      what: 'recipients above the signature',
      source: `${BODY}\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.\n\nGIÁM ĐỐC\n\nLê Văn Mẫu`,
      expected: ['Nơi nhận:', 'Lê Văn Mẫu'],
    },
    {
      what: 'recipients below the signature',
      source: `${BODY}\n\nKT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\nLê Văn Mẫu\n\nNơi nhận:\n- Như trên;`,
      expected: ['KT. GIÁM ĐỐC', '- Như trên;'],
    },
    {
      what: 'a signature without recipients',
      source: `${BODY}\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nLê Văn Mẫu`,
      expected: ['TM. ỦY BAN NHÂN DÂN', 'Lê Văn Mẫu'],
    },
    {
      what: 'recipients up to an appendix',
      source: `${BODY}\n\nNơi nhận:\n- Như trên.\n\nPHỤ LỤC I\n\nDANH MỤC`,
      expected: ['Nơi nhận:', '- Như trên.'],
    },
    {
      what: 'recipients up to an attached plan',
      source: `${BODY}\n\nNơi nhận:\n- Như trên.\n\nKẾ HOẠCH\n\nSố hóa`,
      expected: ['Nơi nhận:', '- Như trên.'],
    },
    {
      what: 'recipients up to a note',
      source: `${BODY}\n\nNơi nhận:\n- Như trên.\n\n[1] Theo báo cáo năm trước.`,
      expected: ['Nơi nhận:', '- Như trên.'],
    },
    {
      what: 'recipients and signature between bars',
      source: `${BODY}\n\n|\nNơi nhận:\n- Như trên;\n|\nGIÁM ĐỐC\nLê Văn Mẫu\n|`,
      expected: ['|', '|'],
    },
  ])('finds $what', ({ source, expected }) => expect(ends(source)).toEqual(expected));

  it.each([
    { what: 'a body alone', source: BODY, from: 0 },
    { what: 'a section named after an office', source: '1. GIÁM ĐỐC SỞ\n\nChỉ đạo chung.', from: 0 },
    { what: 'an office inside a sentence', source: 'Giám đốc Sở chỉ đạo chung.', from: 0 },
    { what: 'a signature before the body', source: 'GIÁM ĐỐC\n\nSố hóa hồ sơ.', from: 1 },
    { what: 'no lines', source: '', from: 0 },
  ])('finds none in $what', ({ source, from }) => expect(ends(source, from)).toBeNull());
});

it('closingText leaves rules out and bars in', () => {
  const lines = readSourceLines('|\n-------\nNơi nhận:\n|');
  expect(closingText(lines).map((line) => line.text.text)).toEqual(['|', 'Nơi nhận:', '|']);
});
