import { describe, expect, it } from 'vitest';
import { parsePlan } from '../../src/parse/parse-plan.js';
import { sourceFromBytes } from '../../src/parse/read-source.js';
import { readSideBySide } from '../../src/parse/side-by-side.js';
import { readSourceLines } from '../../src/parse/source-lines.js';
import { quoted } from './quoted.js';

function read(source: string): readonly string[] {
  return readSideBySide(readSourceLines(source), source).map((line) => line.text.text);
}

const TAIL = [
  'Nơi nhận:                                   TM. ỦY BAN NHÂN DÂN',
  '- Thường trực Huyện ủy;                         CHỦ TỊCH',
  '- Các xã;',
  '  (để thực hiện)',
  '                                             Phạm Văn Bình',
  '- Lưu: VT.',
].join('\n');

const NOTICE = `  UBND HUYỆN AN LÃNG          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
   Số: 27     /TB-UBND              Độc lập - Tự do - Hạnh phúc
                                  An Lãng, ngày 05 tháng 3 năm 2027

                          THÔNG BÁO
                   Về việc nghỉ bơm nước

     Căn cứ lịch bơm của Công ty Thủy nông;
     Trạm bơm Bắc nghỉ bơm từ ngày 10/3/2027. Ủy ban nhân dân các xã có trách nhiệm báo cho
các hộ dân.

${TAIL}
`;

describe('columns side by side', () => {
  it('are read one behind the other', () => {
    expect(read(TAIL)).toEqual([
      'Nơi nhận:',
      '- Thường trực Huyện ủy;',
      '- Các xã;',
      '(để thực hiện)',
      '- Lưu: VT.',
      'TM. ỦY BAN NHÂN DÂN',
      'CHỦ TỊCH',
      'Phạm Văn Bình',
    ]);
  });

  it('keep their spans', () => {
    const lines = readSideBySide(readSourceLines(TAIL), TAIL);
    expect(lines.map((line) => quoted(line.text, TAIL))).toEqual(lines.map((line) => line.text.text));
  });

  it.each(['Nơi nhận:\n- Lưu: VT.', 'Số:       /KH-UBND', 'UBND xã  Bắc\nSố: 3'])(
    '%j has but one',
    (text) => {
      expect(read(text)).toEqual(text.split('\n').map((line) => line.replace(/ +/g, ' ')));
    },
  );
});

describe('a notice without numbers', () => {
  const plan = parsePlan(sourceFromBytes(Buffer.from(NOTICE), 'mau.txt'));

  it('has its head from both columns', () => {
    expect(plan.head).toMatchObject({
      number: '27',
      symbol: 'TB-UBND',
      place: 'An Lãng',
      issued: { year: 2027, month: 3, day: 5 },
      issuer: 'UBND HUYỆN AN LÃNG',
      parentBody: null,
    });
  });

  it('has its tail column by column', () => {
    expect(plan.head.signer).toEqual({ capacity: 'TM.', title: 'CHỦ TỊCH', name: 'Phạm Văn Bình' });
    expect(plan.head.recipients).toEqual(['Thường trực Huyện ủy', 'Các xã; (để thực hiện)', 'Lưu: VT']);
  });

  it('is body behind its legal bases', () => {
    expect(plan.parts.map((part) => 'block' in part && part.region)).toEqual(['preamble', 'body']);
    expect(plan.sections).toEqual([]);
  });
});
