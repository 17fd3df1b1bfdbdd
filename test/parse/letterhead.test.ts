import { describe, expect, it } from 'vitest';
import { readLetterhead } from '../../src/parse/letterhead.js';
import { readSourceLines } from '../../src/parse/source-lines.js';

const NOTHING = {
  number: null,
  symbol: null,
  place: null,
  issued: { year: null, month: null, day: null },
  issuer: null,
  parentBody: null,
};
const MOTTO = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc';

function read(source: string) {
  return readLetterhead(readSourceLines(source));
}

describe('readLetterhead', () => {
  it.each([
    {
      what: 'a department under its province',
      source: `UBND TỈNH AN BÌNH\nSỞ TƯ PHÁP\n-------\n${MOTTO}\nSố: 12/KH-STP\nAn Bình, ngày 05 tháng 3 năm 2027`,
      expected: {
        number: '12',
        symbol: 'KH-STP',
        place: 'An Bình',
        issued: { year: 2027, month: 3, day: 5 },
        issuer: 'SỞ TƯ PHÁP',
        parentBody: 'UBND TỈNH AN BÌNH',
      },
    },
    {
      what: 'a party committee below the line of a portal',
      source:
        'Trang chủ » Văn bản » Nghị quyết\nĐẢNG BỘ TỈNH AN BÌNH\nĐẢNG ỦY PHƯỜNG SƠN TRÀ\n*\nSố 11-NQ/ĐU\nĐẢNG CỘNG SẢN VIỆT NAM',
      expected: {
        ...NOTHING,
        number: '11',
        symbol: 'NQ/ĐU',
        issuer: 'ĐẢNG ỦY PHƯỜNG SƠN TRÀ',
        parentBody: 'ĐẢNG BỘ TỈNH AN BÌNH',
      },
    },
    {
      what: 'the chairman of a committee as one',
      source: `CHỦ TỊCH\nỦY BAN NHÂN DÂN TỈNH AN BÌNH\n-------\n${MOTTO}\nSố: 12/CT-UBND`,
      expected: {
        ...NOTHING,
        number: '12',
        symbol: 'CT-UBND',
        issuer: 'CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH AN BÌNH',
      },
    },
    {
      what: 'an office, which is no section under another body',
      source: `VĂN PHÒNG CHÍNH PHỦ\n\n${MOTTO}\n\nSố: 7/TB-VPCP\n\nHà Nội, ngày 1 tháng 12 năm 2027`,
      expected: {
        number: '7',
        symbol: 'TB-VPCP',
        place: 'Hà Nội',
        issued: { year: 2027, month: 12, day: 1 },
        issuer: 'VĂN PHÒNG CHÍNH PHỦ',
        parentBody: null,
      },
    },
    {
      what: 'a section under its city',
      source: `UBND THÀNH PHỐ HẢI PHÒNG\nPHÒNG QUẢN TRỊ\n\n${MOTTO}\n\nSố: 7/KH-PQT\n\nHải Phòng, ngày 1 tháng 12 năm 2027`,
      expected: {
        number: '7',
        symbol: 'KH-PQT',
        place: 'Hải Phòng',
        issued: { year: 2027, month: 12, day: 1 },
        issuer: 'PHÒNG QUẢN TRỊ',
        parentBody: 'UBND THÀNH PHỐ HẢI PHÒNG',
      },
    },
    {
      what: 'a council whose province begins like a school',
      source: `HỘI ĐỒNG NHÂN DÂN\nTỈNH TRƯỜNG MẪU\n\n${MOTTO}\n\nSố: 7/NQ-HĐND\n\nTrường Mẫu, ngày 1 tháng 12 năm 2027`,
      expected: {
        number: '7',
        symbol: 'NQ-HĐND',
        place: 'Trường Mẫu',
        issued: { year: 2027, month: 12, day: 1 },
        issuer: 'HỘI ĐỒNG NHÂN DÂN TỈNH TRƯỜNG MẪU',
        parentBody: null,
      },
    },
    {
      what: 'a school under its department',
      source: `SỞ Y TẾ TỈNH AN BÌNH\nTRƯỜNG TRUNG CẤP Y\n\n${MOTTO}\n\nSố: 7/KH-TCY\n\nAn Bình, ngày 1 tháng 12 năm 2027`,
      expected: {
        number: '7',
        symbol: 'KH-TCY',
        place: 'An Bình',
        issued: { year: 2027, month: 12, day: 1 },
        issuer: 'TRƯỜNG TRUNG CẤP Y',
        parentBody: 'SỞ Y TẾ TỈNH AN BÌNH',
      },
    },
    {
      what: 'a board of a party committee, its name at the end',
      source: 'ĐẢNG BỘ TỈNH AN BÌNH\nBAN TỔ CHỨC\n\nSố 7-KH/BTC\n\nAn Bình, ngày 1 tháng 12 năm 2027',
      expected: {
        number: '7',
        symbol: 'KH/BTC',
        place: 'An Bình',
        issued: { year: 2027, month: 12, day: 1 },
        issuer: 'BAN TỔ CHỨC',
        parentBody: 'ĐẢNG BỘ TỈNH AN BÌNH',
      },
    },
    {
      what: 'a people’s committee alone',
      source: `ỦY BAN NHÂN DÂN\nXÃ ĐỒNG MẪU\n\n${MOTTO}\n\nSố: 7/KH-UBND\n\nĐồng Mẫu, ngày 1 tháng 12 năm 2027`,
      expected: {
        number: '7',
        symbol: 'KH-UBND',
        place: 'Đồng Mẫu',
        issued: { year: 2027, month: 12, day: 1 },
        issuer: 'ỦY BAN NHÂN DÂN XÃ ĐỒNG MẪU',
        parentBody: null,
      },
    },
    {
      what: 'two columns run together',
      source: `UBND TỈNH AN BÌNH ${MOTTO.replace('\n', ' ')} SỞ TƯ PHÁP Số: 12/KH-STP An Bình, ngày 05 tháng 3 năm 2027`,
      expected: {
        number: '12',
        symbol: 'KH-STP',
        issuer: 'SỞ TƯ PHÁP',
        parentBody: 'UBND TỈNH AN BÌNH',
        place: 'An Bình',
      },
    },
    {
      what: 'a number left blank',
      source: `SỞ TƯ PHÁP\nSố:        /KH-STP\nAn Bình, ngày 05 tháng 3 năm 2027`,
      expected: { number: null, symbol: 'KH-STP', issued: { year: 2027, month: 3, day: 5 } },
    },
    {
      what: 'a number left blank with dots',
      source: `SỞ TƯ PHÁP\nSố: ……/KH-STP`,
      expected: { number: null, symbol: 'KH-STP' },
    },
    {
      what: 'a day left blank',
      source: `SỞ TƯ PHÁP\nAn Bình, ngày     tháng 12 năm 2026`,
      expected: { place: 'An Bình', issued: { year: 2026, month: 12, day: null } },
    },
    {
      what: 'day and month left blank with dots',
      source: `SỞ TƯ PHÁP\nAn Bình, ngày ... tháng … năm 2026`,
      expected: { place: 'An Bình', issued: { year: 2026, month: null, day: null } },
    },
    {
      what: 'a space before the slash',
      source: 'SỞ TƯ PHÁP\nSố: 106 /KH-STP',
      expected: { number: '106', symbol: 'KH-STP', issuer: 'SỞ TƯ PHÁP' },
    },
    {
      what: 'a number torn from its symbol',
      source: 'SỞ TƯ PHÁP\nSố: 106/KH-\nSTP',
      expected: { number: '106', symbol: 'KH-STP', issuer: 'SỞ TƯ PHÁP' },
    },
    {
      what: 'a Party body',
      source: 'ĐẢNG CỘNG SẢN VIỆT NAM\n\nTỈNH ỦY AN BÌNH\n\nSố: 45-KH/TU\n\nAn Bình, ngày 2 tháng 4 năm 2027',
      expected: {
        number: '45',
        symbol: 'KH/TU',
        issuer: 'TỈNH ỦY AN BÌNH',
        parentBody: null,
        place: 'An Bình',
      },
    },
    {
      what: 'a place in the middle of the bodies',
      source: 'UBND HUYỆN MẪU\nAn Bình, ngày 2 tháng 4 năm 2027\nPHÒNG NỘI VỤ',
      expected: { place: 'An Bình', issuer: 'PHÒNG NỘI VỤ', parentBody: 'UBND HUYỆN MẪU' },
    },
    {
      what: 'cells between bars',
      source:
        '|\nUBND TỈNH AN BÌNH\nSỞ TƯ PHÁP\n|\nĐộc lập - Tự do - Hạnh phúc\n|\n|\nSố: 9/KH-STP\n|\nAn Bình, ngày 2 tháng 4 năm 2027\n|',
      expected: { number: '9', issuer: 'SỞ TƯ PHÁP', parentBody: 'UBND TỈNH AN BÌNH', place: 'An Bình' },
    },
  ])('reads $what', ({ source, expected }) => expect(read(source)).toMatchObject(expected));

  it.each([
    { what: 'no lines', source: '' },
    { what: 'rules', source: '-------\n\n|\n' },
    { what: 'the motto alone', source: MOTTO },
    { what: 'running text', source: 'Gửi các phòng chuyên môn để thực hiện.' },
  ])('says nothing of $what', ({ source }) => expect(read(source)).toEqual(NOTHING));
});
